import { type Numeral, scaled } from './number.ts';
import { numeralAt } from './numeral.ts';
import { here, lead } from './text.ts';

/** What links two numbers, with the unit that may stand at both ends: "40% to 50%", "5 miles or 6 miles". */
const LINK =
  /(?<unit> ?%|°?[CFm]\b| ?(?:per cent|[a-z]+))?(?: ?[-\u2013] ?[$€£¥]?(?=\d)| (?<word>to|or|and) (?:about |around )?[$€£¥]?)/y;
const BETWEEN = /(?<=\bbetween (?:about |around |roughly |some )?[$€£¥]?)/iy;
const NUMBER_START = /[\d\p{L}]/u;
const CHANGE =
  /\b(?:ros?e|risen|rise|rising|fell|fall|fallen|falling|grew|grown|grow|growing|increas\w+|decreas\w+|drop\w*|climb\w*|jump\w*|cut|cuts|rais\w+|lower\w*|up|down|went|gone|reduc\w+|shr[ia]nk\w*|slash\w*|chang\w+|slipp\w+|surg\w+|soar\w*|expand\w*|widen\w*|narrow\w*|revis\w+|correct\w+|amend\w+|mov\w+|upgrad\w+|downgrad\w+)\b[^.;]{0,40}$/i;

/** The scale that the second number of a range lends the first: "3 to 5 million", "two to three hundred". */
function lent(first: Numeral, other: Numeral): number {
  return first.scale === 1 && first.low < other.low / other.scale ? other.scale : 1;
}

/** What the second number of a range makes of the first: its interval and where it ends. */
export function secondOf(
  text: string,
  first: Numeral,
): Pick<Numeral, 'end' | 'low' | 'high' | 'approximate'> | null {
  const link = here(LINK, text, first.end);
  if (!link) return null;
  const { unit, word } = link.groups!;
  if (word === 'and' && !here(BETWEEN, text, first.start)) return null;
  const at = first.end + link[0].length;
  const other = NUMBER_START.test(text[at] ?? '') ? numeralAt(text, at) : null;
  if (!other || other.form === 'vague' || !text.startsWith(unit ?? '', other.end)) return null;
  const low = scaled(first.low, lent(first, other));
  const { end, high, approximate } = other;
  if (low >= high) return null;
  if (word === 'or' && (!Number.isInteger(low) || high - low > Math.max(2, low))) return null;
  if (word === 'to' && CHANGE.test(lead(text, first.start, 60))) return null;
  return { end, low, high, approximate };
}
