import type { QuantityMention } from '../domain.ts';
import { amountAt, type Sentence } from './scan/amount.ts';
import { withBounds } from './scan/bounds.ts';
import { shortDecadeAt } from './scan/date.ts';
import type { Found } from './scan/found.ts';
import { readAmount, readLastWord, readWord } from './scan/kinds.ts';
import { withLentUnits } from './scan/lend.ts';
import { masksOf } from './scan/masks.ts';
import { withRate } from './scan/rate.ts';
import { nextStep, type Step } from './scan/steps.ts';
import { isTitled, withPlainBlanks } from './scan/text.ts';

/** A sentence of which it is told only when asked whether it is a headline. */
class ScannedSentence implements Sentence {
  readonly text: string;
  readonly published: string | null;
  #titled: boolean | null = null;

  constructor(text: string, published: string | null) {
    this.text = text;
    this.published = published;
  }

  get titled(): boolean {
    this.#titled ??= isTitled(this.text);
    return this.#titled;
  }
}

function mentionOf(text: string, core: Found, done: number): QuantityMention {
  const whole = withBounds(text, withRate(text, core));
  const start = skipBlanks(text, Math.max(whole.start, done));
  return {
    start,
    end: whole.end,
    quantity: whole.quantity,
    core: { start: Math.max(core.start, start), end: core.end },
  };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}

function figureAt(sentence: Sentence, { at, word }: Step): Found | null {
  const { text } = sentence;
  const special = word === null ? decadeAt(text, at) : readWord(sentence, at, word);
  if (special) return special;
  const amount = amountAt(sentence, at);
  const read = amount ? readAmount(sentence, amount) : null;
  return read ?? (word === null ? null : readLastWord(sentence, at, word));
}

function decadeAt(text: string, at: number): Found | null {
  const apostrophe = text[at - 1] === "'" || text[at - 1] === '\u2019';
  return apostrophe ? shortDecadeAt(text, at - 1) : null;
}

/**
 * Reads every figure of a sentence in one pass, left to right, without overlaps: counts, money, percentages,
 * dates, times, durations, measures, votes, multiples, ranks and ages, in digits and in words. `published` is the
 * article's ISO 8601 date, from which dates take what they leave out; null when it is unknown. Names with
 * numbers, labels, addresses, telephone numbers and URLs are no figures.
 */
export function readQuantities(sentence: string, published: string | null): QuantityMention[] {
  const mentions: QuantityMention[] = [];
  let step = nextStep(sentence, 0);
  if (!step) return mentions;
  const text = withPlainBlanks(sentence);
  const context = new ScannedSentence(text, published);
  const masks = masksOf(text);
  let masked = 0;
  let done = 0;
  for (; step; step = nextStep(text, Math.max(done, step.end))) {
    const { at } = step;
    while (masks[masked] && masks[masked]!.end <= at) masked++;
    const mask = masks[masked];
    if (mask && at >= mask.start) {
      done = mask.end;
      continue;
    }
    const core = figureAt(context, step);
    if (!core) continue;
    const mention = mentionOf(text, core, done);
    mentions.push(mention);
    done = Math.max(mention.end, at + 1);
  }
  return withLentUnits(text, mentions);
}
