import { statesIn } from '../language/concepts.ts';
import { words } from '../language/words.ts';

const AFTER =
  /^\s*(?:more |others |\w+ )?(?:of (?:them|whom|which|those|these|(?:the|its|their|his|her) (?:\d|\p{Ll}+))|were among\b)/iu;
/** "118 of its soldiers" had been killed: of the soldiers, not of the killed. */
const OF_NOUN = /of (?:the|its|their|his|her) \p{L}/iu;
const BEFORE =
  /\b(?:of (?:which|whom|them|those(?! who))|include[sd]?|including|among them|among whom|among those(?! \w))\b[^,;.]*$/i;
const ANYWHERE = /\balone\b|\b(?:were|was|are|is) among the\b/i;
/** The clause before it names the whole, or a place that is only a part of it. */
const LEADS =
  /^(?:and |but )?of (?:the|its|their|his|her|them|these|those)\b(?! course)|^(?:in|on|at) .*\balone$/i;
/** "41 were hurt, nine seriously." */
const MANNER = /^ \w+ly\W*$/;

/** The words without one of which no figure but one with a manner behind it is a part. */
const CUE = /of\d|of (?:the|which|whom|them|those|these|its|their|his|her)|includ|among|alone|all /iu;

/** Whether a sentence may name a part of a whole: a quick test before those of each of its figures. */
export const mayHoldPart = (sentence: string): boolean => CUE.test(sentence);

/**
 * Whether a figure speaks of a part of a whole that is stated beside it. `previous` is the clause before its own; `isCued`
 * is what `mayHoldPart` gives for the sentence.
 */
export function isPart(
  at: { before: string; after: string; own: string; previous: string },
  isCued: boolean,
  hasStates: boolean,
): boolean {
  const isManner = at.previous !== '' && at.before === '' && MANNER.test(at.after);
  if (isManner || !isCued) return isManner;
  const others = AFTER.exec(at.after)?.[0];
  if (others && (!hasStates || !OF_NOUN.test(others) || statesIn(words(others)).length > 0)) return true;
  if (/\ball $/i.test(at.before) && /^ \w+ of (?:the|its|their) /.test(at.after)) return true;
  return BEFORE.test(at.before) || ANYWHERE.test(at.own) || LEADS.test(at.previous);
}
