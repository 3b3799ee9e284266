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

/** Whether a figure speaks of a part of a whole that is stated beside it; `previous` is the clause before its own. */
export function isPart(
  at: { before: string; after: string; own: string; previous: string },
  hasStates: boolean,
): boolean {
  const others = AFTER.exec(at.after)?.[0];
  if (others && (!hasStates || !OF_NOUN.test(others) || statesIn(words(others)).length > 0)) return true;
  if (/\ball $/i.test(at.before) && /^ \w+ of (?:the|its|their) /.test(at.after)) return true;
  if (BEFORE.test(at.before) || ANYWHERE.test(at.own) || LEADS.test(at.previous)) return true;
  return at.previous !== '' && at.before === '' && MANNER.test(at.after);
}
