import { splitSentences } from '../../../src/corpus/sentences.ts';
import type { Made } from './article.ts';
import { articles, newsroom } from './articles.ts';
import { Random } from './random.ts';

/** A question, and the article that it was made of. */
export interface Asked {
  kind: 'claim' | 'short';
  text: string;
  file: string;
}

const CLAIMS = 0.7;
const [FEWEST, MOST] = [8, 14];
/** The shares of a claim's short words and of its other words that are left out, and of claims that are turned around. */
const LEFT_OUT = { short: 0.4, other: 0.08 };
const TURNED = 0.35;

/**
 * So many questions on the articles that `articles(passages, seed)` gives, from all parts of them alike: claims of 8 to 14
 * words of a sentence that holds a figure or a name, some left out, some turned around; and short ones about a figure that
 * the article tells.
 */
export function questions(count: number, seed = 1, passages = 10_000): Asked[] {
  const random = new Random(seed, 0x9e57);
  return sampled(articles(passages, seed), count, random).map((made) => {
    const claim = made.told === 0 || random.chance(CLAIMS) ? claimOf(made, random) : null;
    return claim
      ? { kind: 'claim', text: claim, file: made.file }
      : { kind: 'short', text: shortOf(made, seed, random), file: made.file };
  });
}

/** Draws `count` items at random with equal chances (reservoir sampling); all items if there are fewer. */
function sampled<T>(all: Iterable<T>, count: number, random: Random): T[] {
  const kept: T[] = [];
  let seen = 0;
  for (const one of all) {
    const place = seen++ < count ? kept.length : random.below(seen);
    if (place < count) kept[place] = one;
  }
  return kept;
}

/** Null when no sentence of the article is long enough and holds a figure or a name. */
function claimOf({ text }: Made, random: Random): string | null {
  const sentences = text
    .split('\n')
    .slice(1)
    .flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end)))
    .filter((sentence) => sentence.split(' ').length >= FEWEST + 2 && /\d|\p{Ll} \p{Lu}/u.test(sentence));
  if (sentences.length === 0) return null;
  const words = random
    .pick(sentences)
    .split(/[\s—]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}$€£]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter(Boolean);
  const telling = words.findIndex((word, i) => i > 0 && /\d|^\p{Lu}/u.test(word));
  const length = FEWEST + random.below(MOST - FEWEST + 1);
  const start = Math.max(0, Math.min(telling - random.below(length - 1), words.length - length - 3));
  let spare = words.length - start - FEWEST;
  const left = words.slice(start).filter((word, i) => {
    if (spare <= 0 || start + i === telling) return true;
    const out = random.chance(word.length < 4 ? LEFT_OUT.short : LEFT_OUT.other);
    if (out) spare--;
    return !out;
  });
  const claim = left.slice(0, length);
  const turn = random.chance(TURNED) ? 2 + random.below(claim.length - 3) : 0;
  return [...claim.slice(turn), ...claim.slice(0, turn)].join(' ');
}

function shortOf({ event: index, told }: Made, seed: number, random: Random): string {
  const event = newsroom().event(seed, index);
  const { asks } = newsroom().fields[event.field]!;
  const facts = asks.filter((_, i) => (told >> i) & 1);
  const telling = { event, outlet: '', facts: event.facts, told: 0, monthFirst: true, random };
  return random.pick(random.pick(facts.length > 0 ? facts : asks))(telling);
}
