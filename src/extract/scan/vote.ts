import { codeAt } from '../../language/letters.ts';
import { Behind } from './around.ts';
import type { AmountReader, Found } from './found.ts';
import { numeralAt } from './numeral.ts';
import { digitsEnd, here, lead } from './text.ts';

const PAIR =
  /(?!24-7|0\d)(\d{1,4})[-\u2013](?!0\d)(\d{1,4})(?:[-\u2013]\d{1,4})?(?![\d\p{L}%]|[-\u2013]\p{L}|,\d{3}| ?(?:million|billion|percent|per cent)\b)/uy;
const VOTES_TO = new Behind('v', / votes? (?:to|against) /iy);
const TO = new Behind('t', / to /y);
const CUE =
  /\b(?:vot\w+|rul\w+|decision|decid\w+|council\w*|jur(?:y|ors)|panel|senate|house|board|committee|assembly|parliament|mps|lawmakers|pass(?:ed)?|approved?|rejected?|majority|margin|split|tally|bench|judges|justices|court|scor\w+|w[io]n|winning|beat|beaten|lost|losing|leads?|led|draw|drew|game|match|defeat\w*|victory|aggregate|half-time|tie|set)\b/i;
const VOTE_NOUN =
  /^(?:$|[\s"“”'’)]*[.,;:!?)]|[- ](?:vot\w+|rul\w+|decision|majority|w[io]n|victory|defeat|split|margin|verdict|loss|lead|tie|draw|in fav\w+|against|to|on|for|with|that|and|by|at|after|in|along|over|when|as|but|against|while|last)\b)/i;
const TO_CUE =
  /\b(?:vot\w+|ruled|split|divided|approved|passed|rejected|failed|council|decided|jury|majority|won|beat|lost|voting)\b[^.;]{0,40}(?<!\bfrom )$/i;
const LOST = /\b(?:rejected|failed|defeated)\b/i;

/** Whether a dash stands behind digits. */
const isPaired = (text: string, start: number): boolean => {
  const code = codeAt(text, digitsEnd(text, start));
  return code === 45 || code === 0x2013;
};

function near(text: string, start: number, end: number): boolean {
  return CUE.test(text.slice(Math.max(0, start - 70), start)) || CUE.test(text.slice(end, end + 50));
}

function vote(start: number, end: number, first: number): Found {
  return {
    start,
    end,
    quantity: { kind: 'vote', low: first, high: first, unit: null, approximate: false, per: null },
  };
}

/** What stands straight before no vote: a sum, a number's own part, a word. */
const NOT_BEFORE = /[$€£¥\d\p{L}-]$/u;

/** Votes and scores, by their first number: 8-5, 217 to 213, eight votes to five. */
export const readVote: AmountReader = ({ text }, amount) => {
  const { start } = amount;
  const pair = amount.form === 'digits' && isPaired(text, start) ? here(PAIR, text, start) : null;
  if (pair && NOT_BEFORE.test(lead(text, start, 1))) return null;
  if (pair) {
    const [first, last] = [Number(pair[1]), Number(pair[2])];
    const end = start + pair[0].length;
    const years = pair[1]!.length === 4;
    if (years || !VOTE_NOUN.test(text.slice(end, end + 16))) return null;
    return near(text, start, end) &&
      (first >= last ||
        CUE.test(text.slice(Math.max(0, start - 40), start)) ||
        /^[- ](?:vot|majority|decision|ruling)/.test(text.slice(end, end + 10)))
      ? vote(start, end, first)
      : null;
  }
  if (amount.range && /[-\u2013]/.test(text.slice(start, amount.end))) return null;
  const first = amount.numeral;
  if (!first || first.form === 'vague') return null;
  const votes = VOTES_TO.at(text, first.end);
  const to = votes ?? TO.at(text, first.end);
  if (!to || NOT_BEFORE.test(lead(text, start, 1))) return null;
  const second = numeralAt(text, first.end + to[0].length);
  if (!second || second.form !== first.form) return null;
  if (votes) return vote(start, second.end, first.low);
  const before = lead(text, start, 60);
  const cued = TO_CUE.test(before) && (first.low > second.low || LOST.test(before));
  return cued && VOTE_NOUN.test(text.slice(second.end, second.end + 16))
    ? vote(start, second.end, first.low)
    : null;
};
