import { Behind } from './around.ts';
import type { AmountReader, Found, WordReader } from './found.ts';
import { numeralAt } from './numeral.ts';
import { articleBefore, here } from './text.ts';

const IN = new Behind('io', / in (?:every )?| out of (?:every )?|-in-| of every /iy);
/** "One child in five is …": the noun between needs a verb or a stop behind to show the share. */
const ONE_IN =
  / [a-z]+ in (?=[\w,]+(?: (?:is|was|has|had|will|would|does|did|say|says|said|lives?|of)\b|[.,;]))/y;
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
  twentieth: 20,
  hundredth: 100,
};
const PART = new Behind(
  'htqfsen',
  /[- ](half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?)\b(?!-)/iy,
);
const OF_NUMBER = / of (?:a|one) (?:million|billion|mile|hour|century|kilomet|second|point|percent)/iy;
const SHARE_FOLLOWS =
  / (?:of|more|less|fewer|higher|lower|larger|smaller|the|its|their|were|are|was|is|have|had|has|said|since|from|to|compared|on|over|in|by|who|that|as|not|would|will|did|do|and|or|but)\b| ?[.,;:)!?”"\u2014]|$/iy;
/** Verbs whose form shows that a share of people stands before them. */
const PLURAL_VERB =
  / (?:agree|disagree|say|think|believe|want|favou?r|oppose|support|live|work|died|fled|left|voted|never|do|did)\b/iy;
const HALF_FOLLOWS =
  / (?:of|the|its|their|his|her|our|those|these|all|that|were|are|have|had|what|said|would|will|did|do|who)\b/iy;
const LED =
  /(?<=\b(?:about|around|nearly|almost|roughly|over|by|than|approximately|in|least|most|under|to|just|only) (?:an? )?)/iy;
const NOT_HALF =
  /[- ](?:hour|past|time|mile|century|year|decade|brother|sister|day|marathon|dozen|million|way|price|mast)|-/iy;
const OF = / of\b/y;
const BY = /(?<=\bby an? )/iy;
const FIRST_HALF =
  /(?<=\b(?:first|second|other|last|latter|this|each|top|bottom|better|next|final|and a) )/iy;

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
  const link = IN.at(text, amount.end) ?? (low === 1 ? here(ONE_IN, text, amount.end) : null);
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
  const part = form === 'words' || (form === 'digits' && amount.plain) ? PART.at(text, amount.end) : null;
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
    if (here(NOT_HALF, text, end) || here(FIRST_HALF, text, at) || here(OF_NUMBER, text, end)) return null;
    if (!here(HALF_FOLLOWS, text, end) && !here(LED, text, at)) return null;
    return percent(at, end, 0.5);
  }
  const article = articleBefore(text, at);
  if (!article || here(OF_NUMBER, text, end)) return null;
  const follows = here(SHARE_FOLLOWS, text, end) !== null;
  const usual = word === 'quarter' || word === 'third';
  const sure =
    here(OF, text, end) ||
    (follows && here(BY, text, at)) ||
    (usual && (follows || here(PLURAL_VERB, text, end) || here(LED, text, at)));
  return sure ? percent(at - article, end, 1 / parts) : null;
};

/** The words that such a share can be. */
export const PARTS_OF_ONE: readonly string[] = Object.keys(PARTS);
