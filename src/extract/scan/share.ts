import type { AmountReader, Found, WordReader } from './found.ts';
import { numeralAt } from './numeral.ts';
import { here, lead } from './text.ts';

const IN = / in (?:every )?| out of (?:every )?|-in-| of every /iy;
const WHOLES = new Set([
  12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000, 100_000, 1e6,
]);
const TIME = /[ -](?:second|minute|hour|day|night|week|month|year|decade|game|match|start)s?\b/iy;
const PARTS: Record<string, number> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100,
};
const PART =
  /[- ](half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?)\b(?!-)/iy;
const OF_NUMBER = / of (?:a|one) (?:million|billion|mile|hour|century|kilomet|second|point|percent)/iy;
const SHARE_FOLLOWS =
  / (?:of|more|less|fewer|higher|lower|larger|smaller|the|its|their|were|are|was|is|have|had|has|said|since|from|to|compared|on|over|in|by|who|that|as|not|would|will|did|do|and|or|but)\b| ?[.,;:)!?”"\u2014]|$/iy;
const HALF_FOLLOWS =
  / (?:of|the|its|their|his|her|our|those|these|all|that|were|are|have|had|what|said|would|will|did|do|who)\b/iy;
const HALF_LED =
  /\b(?:about|around|nearly|almost|roughly|over|by|than|approximately|in|least|under|to|just|only) $/i;
const NOT_HALF =
  /[- ](?:hour|past|time|mile|century|year|decade|brother|sister|day|marathon|dozen|million|way|price|mast)|-/iy;
const FIRST_HALF = /\b(?:first|second|other|last|latter|this|each|top|bottom|better|next|final|and a|the) $/i;

function percent(start: number, end: number, share: number, approximate = false): Found {
  const value = Number((share * 100).toPrecision(3));
  return {
    start,
    end,
    quantity: { kind: 'percent', low: value, high: value, unit: 'percent', approximate, per: null },
  };
}

/** Shares as percentages to three digits: one in five, nine out of 10, two-thirds, three quarters of. */
export const readShare: AmountReader = ({ text }, amount) => {
  const { start, form, low } = amount;
  if (form === 'vague' || amount.range || !Number.isInteger(low)) return null;
  const link = here(IN, text, amount.end);
  if (link && low >= 1 && low <= 99) {
    const of = numeralAt(text, amount.end + link[0].length);
    const whole = of && of.form !== 'vague' && of.low === of.high ? of.low : 0;
    if (
      of &&
      whole > low &&
      (whole <= 10 || WHOLES.has(whole)) &&
      !here(TIME, text, of.end) &&
      !/^[a-z]*[,.]?\d/i.test(text.slice(of.end, of.end + 3))
    ) {
      return percent(start, of.end, low / whole);
    }
  }
  const part = form === 'words' || (form === 'digits' && amount.plain) ? here(PART, text, amount.end) : null;
  if (!part || low < 1 || low > 99) return null;
  const parts = PARTS[part[1]!.toLowerCase().replace(/ves$/, 'f').replace(/s$/, '')];
  const end = amount.end + part[0].length;
  if (!parts || low >= parts || here(OF_NUMBER, text, end)) return null;
  return percent(start, end, low / parts);
};

/** Shares in a word: half of, a third of, a quarter. `word` is in lower case. */
export const readShareWord: WordReader = ({ text }, at, word) => {
  const parts = PARTS[word];
  if (!parts) return null;
  const end = at + word.length;
  if (word === 'half') {
    if (here(NOT_HALF, text, end) || FIRST_HALF.test(lead(text, at, 8)) || here(OF_NUMBER, text, end))
      return null;
    if (!here(HALF_FOLLOWS, text, end) && !HALF_LED.test(lead(text, at, 16))) return null;
    return percent(at, end, 0.5);
  }
  const article = /(?:^|[^\p{L}])(an? )$/iu.exec(lead(text, at, 4))?.[1];
  if (!article || !here(SHARE_FOLLOWS, text, end) || here(OF_NUMBER, text, end)) return null;
  const sure = word === 'quarter' || word === 'third' || /\bby an? $/.test(lead(text, at, 8));
  if (!sure && !here(/ of\b/y, text, end)) return null;
  return percent(at - article.length, end, 1 / parts);
};
