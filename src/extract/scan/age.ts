import { type AmountReader, found } from './found.ts';
import { here, lead } from './text.ts';

const OLD = /[- ](year|month|week|day)s?[- ]olds?\b| (year)s? of age\b/iy;
const AGED = /\b(?:aged?|ages)(?: of| about| around| between| from)? $/i;
const BESIDE_NAME = /\p{Lu}[\p{L}\p{M}.'\u2019-]*, $/u;
const CLOSES = /(?:,(?! \p{Lu}[a-z]+ \d)|\.|;|$|\)| and \p{Lu})/uy;
const IN_BRACKETS = /\p{Lu}[\p{L}\p{M}'\u2019-]* \($/u;
const PEOPLE =
  /\b(?:people|children|those|anyone|everyone|adults|women|men|boys|girls|kids|voters|residents|citizens|youths|minors|patients|drivers|workers|and) (under|over|above|below) (?:the age of )?$/i;
const THE_AGE_OF = /\bage of $/i;
const NOUN_FOLLOWS = / ?[\p{Ll}$%]/uy;
const MONTH_LED =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday), $/;

/** Someone's age: a 34-year-old, aged 34, "Name, 63,", children under 18. */
export const readAge: AmountReader = ({ text }, amount) => {
  const { start, end } = amount;
  const old = here(OLD, text, end);
  if (old) return found(amount, 'age', (old[1] ?? old[2])!.toLowerCase(), start, end + old[0].length);
  if (amount.low < 0 || amount.high > 120) return null;
  const before = lead(text, start, 40);
  if (AGED.test(before) || THE_AGE_OF.test(before)) return found(amount, 'age', 'year', start, end);
  if (PEOPLE.test(before) && !here(NOUN_FOLLOWS, text, end)) return found(amount, 'age', 'year', start, end);
  if (!amount.plain) return null;
  const beside =
    (BESIDE_NAME.test(before) && !MONTH_LED.test(before) && here(CLOSES, text, end)) ||
    (IN_BRACKETS.test(before) && text[end] === ')');
  return beside ? found(amount, 'age', 'year', start, end) : null;
};
