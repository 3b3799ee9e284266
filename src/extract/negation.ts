const STILL = '(?:(?!\\b(?:and|but)\\b)[^,;]){0,60}';
const SPOKEN = '(?:claim|report|rumou?r|allegation|suggestion|statement|assertion|figure|number)s?';

/** What stands before a figure that is denied. */
const BEFORE: readonly RegExp[] = [
  /\b(?:none of|neither of|not|rather than|instead of|no longer|never) (?:the |as many as |some )?$/i,
  /\b(?:no longer|never|not|\w+n['\u2019]t) (?:(?:reach|exceed|pass|total|number|kill)(?:ed)?|have|has|had|be|been|hit) (?:the )?$/i,
  /\b(?:version of this (?:article|story|report)|earlier version|we (?:also )?gave the (?:number|figure|toll|total|amount)|(?:wrongly|mistakenly|incorrectly) (?:gave|given|said|reported|stated|put))\b[^;:]*$/i,
  /\bnot, [^,;]{1,40}, (?:the )?$/i,
  /\b(?:corrected|revised|withdrew|retracted)(?: \w+){0,3} (?:from|of) $/i,
  new RegExp(
    `\\b(?:den(?:y|ied|ies|ying)|dismiss(?:ed|es|ing)|reject(?:ed|s|ing)|refut(?:ed|es|ing)) (?:that|having|(?:\\w+ ){0,2}${SPOKEN} (?:that|of))\\b${STILL}$`,
    'i',
  ),
  new RegExp(`\\b(?:not|\\w+n['\u2019]t) confirm(?:ed)? (?:that|(?:\\w+ ){0,2}${SPOKEN})\\b${STILL}$`, 'i'),
  new RegExp(`\\b(?:wrong|false|untrue|incorrect|no truth) (?:to say |to claim )?that\\b${STILL}$`, 'i'),
];
const CLAIM = new RegExp(`\\b${SPOKEN} (?:that|of)\\b${STILL}$`, 'i');
const FALSE =
  /^[^;]{0,80}\b(?:is|are|was|were|proved|turned out)\b[^,;.]{0,20}\b(?:false|untrue|wrong|incorrect|mistaken|baseless|unfounded)\b/i;
/** "neither 50 nor 60", "nobody believes 90". */
const NEITHER =
  /\bneither\b[^.;]*$|\b(?:nobody|no one|no-one)\b (?:\p{Ll}+ ){0,2}(?:believes?|believed|says?|said|thinks?|thought|claims?|claimed)\b[^.;,]*$/iu;
const CONTRARY = /\bcontrary to\b/i;
const UNTRUE =
  /^ (?:(?:is|was|are|were|proved|turned out to be) )(?:false|untrue|wrong|incorrect|mistaken|baseless|a rumou?r)\b/i;
const DID_NOT = /^[^,;.]{0,30}(?: not |n['\u2019]t )/;

/** The words without one of which no figure is denied. */
const CUE =
  /no(?:t|ne|body| longer| one|-one| truth)|n['\u2019]t|never|neither|rather than|instead of|version|gave|wrong|mistaken|correct|revised|withdrew|retracted|den(?:y|i)|dismiss|reject|refut|false|untrue|baseless|rumou?r|unfounded|contrary/i;

/** Whether any figure of a sentence may be denied: a quick test before those of each. */
export const mayNegate = (sentence: string): boolean => CUE.test(sentence);

/** Whether a figure is denied or withdrawn by the words before and behind it. */
export function isNegated(before: string, after: string): boolean {
  if (BEFORE.some((pattern) => pattern.test(before)) || NEITHER.test(before)) return true;
  if (UNTRUE.test(after)) return true;
  return (CLAIM.test(before) && FALSE.test(after)) || (CONTRARY.test(before) && DID_NOT.test(after));
}
