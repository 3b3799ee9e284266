import { createHash } from 'node:crypto';
import type { Answer, Comparison, News, Reading } from '../domain.ts';

/** What an answer gives, as a watch remembers it. */
export interface Sighting {
  /** Keys of what has been seen in any answer so far, sorted. */
  seen: string[];
  /** What the answer gives now, verbatim. */
  shown: string[];
}

/** The value of a reading, whoever gives it. */
const valueKey = ({ low, high, unit, approximate }: Reading): string =>
  `value ${low} ${high} ${unit} ${approximate}`;

function clashKeys({ relation, readings, clashes }: Comparison): string[] {
  if (relation !== 'conflict') return [];
  return clashes.map(
    (pair) =>
      `clash ${pair
        .map((i) => valueKey(readings[i]!))
        .sort()
        .join(' / ')}`,
  );
}

const textKey = (text: string): string =>
  `text ${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;

/** The comparisons that answer, one an event; those beside the question are left out. */
function answering({ figures }: Answer): Comparison[] {
  return figures.filter(
    ({ event }, i) => i === 0 || (event !== null && figures.findIndex((c) => c.event === event) === i),
  );
}

function keysOf(answer: Answer): string[] {
  const comparisons = answering(answer);
  if (comparisons.length === 0) return answer.excerpts.map((e) => textKey(e.text));
  return comparisons.flatMap((c) => [...c.readings.map(valueKey), ...clashKeys(c)]);
}

function shownIn(answer: Answer): string[] {
  const comparisons = answering(answer);
  const texts = comparisons.flatMap((c) => c.readings.map((r) => r.text));
  return [...new Set(comparisons.length > 0 ? texts : answer.excerpts.map((e) => e.text))];
}

/** What a watch remembers after an answer; what was seen before stays seen. */
export function sightingOf(answer: Answer, before: readonly string[] = []): Sighting {
  return { seen: [...new Set([...before, ...keysOf(answer)])].sort(), shown: shownIn(answer) };
}

/** What an answer gives that was in none before; null when there is nothing. */
export function newsIn(answer: Answer, before: Sighting): News | null {
  const seen = new Set(before.seen);
  const comparisons = answering(answer);
  const fresh = new Map(
    comparisons.flatMap((c) => c.readings.filter((r) => !seen.has(valueKey(r))).map((r) => [valueKey(r), r])),
  );
  const clashing = comparisons.find((c) => clashKeys(c).some((key) => !seen.has(key)));
  const excerpts = comparisons.length > 0 ? [] : answer.excerpts.filter((e) => !seen.has(textKey(e.text)));
  if (fresh.size === 0 && !clashing && excerpts.length === 0) return null;
  return {
    kind: 'news',
    query: answer.query,
    corpus: answer.corpus,
    readings: [...fresh.values()],
    excerpts,
    conflict: clashing?.reason ?? null,
    before: before.shown,
  };
}
