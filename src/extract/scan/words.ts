import { AND_PART, type Numeral, ONES, partOf, SCALES, scaled, TENS } from './number.ts';
import { articleBefore, here } from './text.ts';

const WORD = /[a-z]+/iy;
const SEPARATOR = /[ -]and[ -](?=[a-z])|[ -](?=[a-z])/iy;

type Last = 'start' | 'one' | 'ten' | 'hundred' | 'scale' | 'part';

/** Reads number words from `at`: "a hundred and twenty", "forty-one", "two and a half million". */
export function wordsAt(text: string, at: number): Numeral | null {
  let total = 0;
  let group = 0;
  let multiplier = 1;
  let last: Last = 'start';
  let end = at;
  let start = at;
  // The length of the article that a bare hundred, dozen or scale takes in.
  const article = articleBefore(text, at);
  let approximate = false;
  for (let p = at; ; ) {
    const word = here(WORD, text, p)?.[0].toLowerCase();
    if (!word) break;
    const one = ONES.get(word);
    const ten = TENS.get(word);
    const scale = SCALES.get(word);
    if (one !== undefined) {
      if (last === 'one' || last === 'part' || (last === 'scale' && total === 0)) break;
      if (last === 'ten' && (one < 1 || one > 9)) break;
      group += one;
      last = 'one';
    } else if (ten !== undefined) {
      if (last !== 'start' && last !== 'hundred' && last !== 'scale') break;
      group += ten;
      last = 'ten';
    } else if (word === 'hundred') {
      if (last === 'hundred' || last === 'scale' || (last === 'start' && !article)) break;
      if (last === 'start') start = at - article;
      group = (last === 'start' ? 1 : group) * 100;
      if (total === 0) multiplier *= 100;
      last = 'hundred';
    } else if (word === 'dozen') {
      if (last === 'hundred' || last === 'scale' || (last === 'start' && !article)) break;
      if (last === 'start') start = at - article;
      group = (last === 'start' ? 1 : group) * 12;
      multiplier = 12;
      approximate = true;
      end = p + word.length;
      break;
    } else if (scale !== undefined) {
      if (last === 'scale' || (last === 'start' && !article)) break;
      if (last === 'start') start = at - article;
      if (total === 0) multiplier *= scale;
      total += (last === 'start' ? 1 : group) * scale;
      group = 0;
      last = 'scale';
    } else break;
    end = p + word.length;
    const part = AND_PART.at(text, end);
    if (part) {
      const share = partOf(part[1]!);
      if (last === 'scale') total += total * share;
      else {
        group += share;
        last = 'part';
      }
      end += part[0].length;
    }
    const separator: string | undefined = here(SEPARATOR, text, end)?.[0];
    if (!separator) break;
    if (separator.length > 1 && last !== 'hundred' && last !== 'scale') break;
    p = end + separator.length;
  }
  if (end === at) return null;
  const value = scaled(total + group, 1);
  return { start, end, low: value, high: value, form: 'words', approximate, plain: false, scale: multiplier };
}
