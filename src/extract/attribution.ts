const SPEECH =
  'said|says|say|told|tells|reported|reports|announced|wrote|writes|warned|estimates|estimated|confirmed|claims|claimed|found';
const ACCORDING =
  /\b(?:according to|by)\s+(?=\S)([^,.;:“”"()]{2,70}?)(?:'s|\u2019s)?(?=\s+(?:count|tally|estimate|figures)\b|[,.;:“”"()]|$)/i;
const AFTER = new RegExp(`[,”"]\\s*(?:${SPEECH})\\s+([^,.;:“”"()]{2,60})`);
const BEFORE = new RegExp(`([^,.;:“”"()—]{2,70}?)\\s+(?:${SPEECH})\\b`);
const PUTS = /([^,.;:“”"()—]{2,60}?)\s+(?:puts?|has put|gives?)\b/;
const LEADING =
  /^(?:and|but|while|as|so|that|then|also|however|after|when|because|although|under|in|on|at)\s+/i;
const PRONOUN = /^(?:he|she|they|it|who|which|we|i|you|this|that|there|what)$/i;
const NOT_BY =
  /^(?:noon|midnight|nightfall|dawn|dusk|\d|late|early|the end|then|now|mid|\w+day\b|January|February|March|April|May|June|July|August|September|October|November|December|[a-z]+ing\b|a |an |about|at least|more|some|around|nearly)/;

function trimmed(words: string): string | null {
  let name = words.trim();
  while (LEADING.test(name)) name = name.replace(LEADING, '');
  const short = name.split(/\s+/);
  if (short.length > 9 || name.length < 2 || PRONOUN.test(name)) return null;
  return name;
}

/**
 * Who a sentence gives as the source of what it states, in its own words: "according to X", "X said",
 * "said X", "X puts it at", "by X's count". Null when it names nobody; a pronoun is nobody.
 */
export function attributionIn(sentence: string): string | null {
  const according = ACCORDING.exec(sentence);
  if (according) {
    const plain = /^by/i.test(according[0]);
    const counted = /^\s+(?:count|tally|estimate|figures)/.test(
      sentence.slice(according.index + according[0].length),
    );
    if (!plain || (counted && !NOT_BY.test(according[1]!))) return trimmed(according[1]!);
  }
  for (const pattern of [AFTER, BEFORE, PUTS]) {
    const name = pattern.exec(sentence)?.[1];
    const kept = name ? trimmed(name) : null;
    if (kept) return kept;
  }
  return null;
}
