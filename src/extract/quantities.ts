import type { QuantityMention, Span } from '../domain.ts';
import { amountAt, type Sentence } from './scan/amount.ts';
import { withBounds } from './scan/bounds.ts';
import { shortDecadeAt } from './scan/date.ts';
import type { Found } from './scan/found.ts';
import { readAmount, readLastWord, readWord, TRIGGERS } from './scan/kinds.ts';
import { withRate } from './scan/rate.ts';

const STEP = /\p{L}[\p{L}\p{M}]*|\d[\d.,:'\u2019\u00a0\u2009\u202f]*\d|\d/gu;
const MASKED =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.\w[\w.]*|@\w+|#\w+|\b[\w-]+\.(?:com|org|net|gov|edu|co|io|info|news)(?:\/\S*)?\b|\+\d[\d ()-]{6,}\d|\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}\b|\b0\d{2,4}[ -]\d{3}[ -]\d{3,4}\b|\b\d{3}-\d{4}\b(?=[^%]{0,3}(?:$|[.,;)]))/g;
const SUSPECT = /[@#/+(]|www|\d[- ]\d|\d\.\d{3}\.|\.(?:com|org|net|gov|edu|co|io|info|news)/;
const TITLE_WORD = /\p{L}{4,}/gu;
const DIGIT = /\d/;

function masksOf(text: string): Span[] {
  if (!SUSPECT.test(text)) return [];
  return [...text.matchAll(MASKED)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/** Whether most longer words have a capital, as in a headline. */
function isTitled(text: string): boolean {
  const words = text.match(TITLE_WORD) ?? [];
  return words.length > 3 && words.filter((w) => /^\p{Lu}/u.test(w)).length > 0.6 * words.length;
}

function mentionOf(text: string, core: Found): QuantityMention {
  const whole = withBounds(text, withRate(text, core));
  return {
    start: whole.start,
    end: whole.end,
    quantity: whole.quantity,
    core: { start: core.start, end: core.end },
  };
}

/**
 * Reads every figure of a sentence in one pass, left to right, without overlaps: counts, money, percentages,
 * dates, times, durations, measures, votes, multiples, ranks and ages, in digits and in words. `published` is the
 * article's ISO 8601 date, from which dates take what they leave out; null when it is unknown. Names with
 * numbers, labels, addresses, telephone numbers and URLs are no figures.
 */
export function readQuantities(text: string, published: string | null): QuantityMention[] {
  const mentions: QuantityMention[] = [];
  let sentence: Sentence | null = null;
  let masks: Span[] = [];
  let done = 0;
  for (const step of text.matchAll(STEP)) {
    const at = step.index;
    if (at < done) continue;
    const number = DIGIT.test(step[0][0]!);
    const word = number ? '' : step[0].toLowerCase();
    if (!number && !TRIGGERS.has(word)) continue;
    if (sentence === null) {
      sentence = { text, published, titled: isTitled(text) };
      masks = masksOf(text);
    }
    const mask = masks.find((m) => at >= m.start && at < m.end);
    if (mask) {
      done = mask.end;
      continue;
    }
    const core = figureAt(sentence, at, number ? null : word);
    if (core === null) {
      if (number) done = at + step[0].length;
      continue;
    }
    const mention = mentionOf(text, core);
    if (mention.start < done) mention.start = Math.max(done, Math.min(mention.start, core.start));
    if (mention.start > mention.core.start) mention.core.start = mention.start;
    mentions.push(mention);
    done = Math.max(mention.end, at + 1);
  }
  return mentions;
}

function figureAt(sentence: Sentence, at: number, word: string | null): Found | null {
  if (word === null) {
    const decade = /['\u2019]/.test(sentence.text[at - 1] ?? '')
      ? shortDecadeAt(sentence.text, at - 1)
      : null;
    if (decade) return decade;
  } else {
    const found = readWord(sentence, at, word);
    if (found) return found;
  }
  const amount = amountAt(sentence, at);
  const read = amount ? readAmount(sentence, amount) : null;
  return read ?? (word === null ? null : readLastWord(sentence, at, word));
}
