import { here, lead } from './text.ts';

/** A number as written, in digits or words, or a vague amount such as "dozens". Offsets are into the text. */
export interface Numeral {
  start: number;
  end: number;
  low: number;
  high: number;
  form: 'digits' | 'words' | 'vague';
  /** The wording is round by nature ("a dozen", "hundreds"). */
  approximate: boolean;
  /** A bare whole number in digits, without separators or scale: what a name or a year can be. */
  plain: boolean;
}

const ONES = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 10 * (i + 2)]),
);
const SCALES = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const SHORT: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12 };
const PARTS: Record<string, number> = { half: 0.5, quarter: 0.25, 'three quarters': 0.75, third: 1 / 3 };

/** Plural amounts and the interval that they stand for, by newsroom usage: dozens are fewer than a hundred. */
const PLURALS: Record<string, [number, number]> = {
  dozens: [24, 99],
  scores: [40, 99],
  hundreds: [200, 999],
  thousands: [2_000, 9_999],
  millions: [2e6, 9_999_999],
  billions: [2e9, 9_999_999_999],
};
const MULTIPLIERS: Record<string, number> = { thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12 };
const TENFOLD: Record<string, number> = { tens: 10, dozens: 10, scores: 10, hundreds: 100, thousands: 1e3 };

const GROUPS =
  /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|\d{1,3}(?:['\u2019]\d{3})+(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?![.\d])(?:,\d+)?|\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)|\d{1,3}(?: \d{3})* 000(?!\d)|\d+(?:\.\d+)?/y;
const SCALE_AFTER =
  /[ \u00a0-]?(hundred|thousand|lakhs?|million|crores?|billion|trillion|dozen)\b(?! of th)|(k|mn?|bn?|tn)\b/iy;
const METRES =
  /m(?:etres?)?[ -](?:deep|high|tall|wide|long|thick|below|above|away|down|from|waves?|drop|race|sprint|apart|across|tower|wall|fence|stretch|section|tunnel|cliff|crater)\b/y;
const MONEY_SIGN = /[$€£¥₹]\s?$/;
const PLURAL_WORD =
  /\b(tens|dozens|scores|hundreds|thousands|millions|billions)(?:\s+(?:and|upon)\s+\1)?(?:\s+of\s+(thousands|millions|billions|trillions))?\b/iy;
const SOME = /\b(several|few|handful|couple)(\s+of)?(?:\s+(dozen|hundred|thousand|million|billion))?\b/iy;
const HALF = /half[ -](?:an? )?(million|billion|trillion|thousand|dozen|hundred)\b|half[ -](lakh|crore)\b/iy;
const WORD = /[a-z]+/iy;
const AND_PART = / and (?:an? |one[ -])?(half|quarter|third|three[ -]quarters)\b/iy;
const ARTICLE = /(?:^|[^\p{L}])(an?\s)$/iu;

/** The value of digits whose last separator with one or two digits behind it, if any, is the decimal sign. */
function literalValue(literal: string): number {
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$|^\d{1,3}(?:\.\d{3}){2,}/.test(literal))
    return Number(literal.replaceAll('.', '').replace(',', '.'));
  return Number(literal.replace(/[^\d.]/g, ''));
}

function scaled(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}

function digitsAt(text: string, at: number): Numeral | null {
  const literal = here(GROUPS, text, at);
  if (!literal) return null;
  let end = at + literal[0].length;
  let value = literalValue(literal[0]);
  let approximate = false;
  const part = here(AND_PART, text, end);
  if (part) {
    value += PARTS[part[1]!.toLowerCase().replace('-', ' ')]!;
    end += part[0].length;
  }
  const scale = here(SCALE_AFTER, text, end);
  const short = scale?.[2]?.toLowerCase();
  const usable =
    scale &&
    (!short || short !== 'b' || MONEY_SIGN.test(lead(text, at, 2))) &&
    !(short === 'm' && scale[2] === 'm' && here(METRES, text, end));
  if (usable) {
    const word = scale[1]?.toLowerCase();
    const factor = short
      ? SHORT[short]!
      : word === 'hundred'
        ? 100
        : word === 'dozen'
          ? 12
          : SCALES.get(word!)!;
    approximate = word === 'dozen';
    value = scaled(value, factor);
    end += scale[0].length;
  }
  const plain = !usable && !part && /^\d+$/.test(literal[0]);
  return { start: at, end, low: value, high: value, form: 'digits', approximate, plain };
}

/** Reads number words from `at`: "a hundred and twenty", "forty-one", "two and a half million". */
function wordsAt(text: string, at: number): Numeral | null {
  let total = 0;
  let group = 0;
  let last: 'start' | 'one' | 'ten' | 'hundred' | 'scale' | 'part' = 'start';
  let end = at;
  let p = at;
  let start = at;
  let approximate = false;
  for (;;) {
    const word = here(WORD, text, p)?.[0].toLowerCase();
    if (!word) break;
    const one = ONES.get(word);
    const ten = TENS.get(word);
    const scale = SCALES.get(word);
    if (one !== undefined) {
      if (
        last === 'one' ||
        last === 'part' ||
        (last === 'ten' && (one < 1 || one > 9)) ||
        (last === 'scale' && total === 0)
      )
        break;
      group += one;
      last = 'one';
    } else if (ten !== undefined) {
      if (last !== 'start' && last !== 'hundred' && last !== 'scale') break;
      group += ten;
      last = 'ten';
    } else if (word === 'hundred') {
      if (last === 'hundred' || last === 'scale' || (last === 'start' && !startsWithArticle())) break;
      group = (last === 'start' ? 1 : group) * 100;
      last = 'hundred';
    } else if (word === 'dozen') {
      if (last !== 'one' && last !== 'ten' && last !== 'part' && !(last === 'start' && startsWithArticle()))
        break;
      group = (last === 'start' ? 1 : group) * 12;
      approximate = true;
      end = p + word.length;
      break;
    } else if (scale !== undefined) {
      if (last === 'scale' || (last === 'start' && !startsWithArticle())) break;
      total += (last === 'start' ? 1 : group) * scale;
      group = 0;
      last = 'scale';
    } else break;
    end = p + word.length;
    const part = here(AND_PART, text, end);
    if (part) {
      const share = PARTS[part[1]!.toLowerCase().replace('-', ' ')]!;
      if (last === 'scale') total += total * share;
      else group += share;
      last = last === 'scale' ? 'scale' : 'part';
      end += part[0].length;
    }
    const separator: string | undefined = here(
      /[ \u00a0]and[ \u00a0](?=[a-z])|[ \u00a0-](?=[a-z])/iy,
      text,
      end,
    )?.[0];
    if (!separator) break;
    if (/and/i.test(separator) && last !== 'hundred' && last !== 'scale') break;
    p = end + separator.length;
  }
  if (end === at) return null;
  return {
    start,
    end,
    low: scaled(total + group, 1),
    high: scaled(total + group, 1),
    form: 'words',
    approximate,
    plain: false,
  };

  function startsWithArticle(): boolean {
    const article = ARTICLE.exec(lead(text, at, 4))?.[1];
    if (article) start = at - article.length;
    return article !== undefined;
  }
}

function vagueAt(text: string, at: number): Numeral | null {
  const vague = (start: number, end: number, low: number, high: number): Numeral => ({
    start,
    end,
    low,
    high,
    form: 'vague',
    approximate: true,
    plain: false,
  });
  const plural = here(PLURAL_WORD, text, at);
  if (plural) {
    const [whole, first, of] = [plural[0], plural[1]!.toLowerCase(), plural[2]?.toLowerCase()];
    const end = at + whole.length;
    if (of) {
      const low = (first === 'tens' ? 20 : 2 * TENFOLD[first]!) * MULTIPLIERS[of]!;
      return first in TENFOLD ? vague(at, end, low, 5 * low - 1) : null;
    }
    const range = PLURALS[first];
    return range ? vague(at, end, range[0], range[1]) : null;
  }
  const some = here(SOME, text, at);
  if (!some) return null;
  const word = some[1]!.toLowerCase();
  const scale = some[3]?.toLowerCase();
  const factor = scale === 'dozen' ? 12 : scale === 'hundred' ? 100 : scale ? SCALES.get(scale)! : 1;
  const article = word === 'several' ? '' : (ARTICLE.exec(lead(text, at, 4))?.[1] ?? '');
  if (!article && word !== 'several' && !(word === 'couple' && some[2])) return null;
  if (word === 'few' && some[2] && !scale) return null;
  if ((word === 'couple' || word === 'handful') && !some[2] && !scale) return null;
  const end = at + (scale ? some[0].length : some[0].length - (some[2]?.length ?? 0));
  if (word === 'couple') return { ...vague(at - article.length, end, 2 * factor, 2 * factor), form: 'words' };
  return vague(
    at - article.length,
    end,
    3 * factor,
    scale === 'dozen' || !scale ? 9 * factor : 10 * factor - 1,
  );
}

function halfAt(text: string, at: number): Numeral | null {
  const half = here(HALF, text, at);
  if (!half) return null;
  const word = (half[1] ?? half[2])!.toLowerCase();
  const value = word === 'dozen' ? 6 : word === 'hundred' ? 50 : SCALES.get(word)! / 2;
  const article = ARTICLE.exec(lead(text, at, 4))?.[1] ?? '';
  return {
    start: at - article.length,
    end: at + half[0].length,
    low: value,
    high: value,
    form: 'words',
    approximate: word === 'dozen',
    plain: false,
  };
}

/** Reads the number that starts at `at`; an article before it ("a dozen") is taken in. Null when there is none. */
export function numeralAt(text: string, at: number): Numeral | null {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return digitsAt(text, at);
  return vagueAt(text, at) ?? halfAt(text, at) ?? wordsAt(text, at);
}

/** The folded words at which a number can start. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...ONES.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...Object.keys(PLURALS),
  'tens',
  'hundred',
  'dozen',
  'half',
  'several',
  'few',
  'handful',
  'couple',
]);
