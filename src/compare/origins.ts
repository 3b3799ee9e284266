import type { Figure } from '../domain.ts';
import { words } from '../language/words.ts';

const NEWS_SOURCE =
  /\b(?:news|post|times|agency|press|wire|reuters|guardian|journal|herald|tribune|gazette|bulletin|standard|dispatch|courier|ap|afp|broadcast|radio|television|tv|reported|according to)\b/i;
const SAME_SENTENCE = 0.7;

function overlap(a: string, b: string): number {
  const x = new Set(words(a).map((t) => t.text));
  const y = new Set(words(b).map((t) => t.text));
  let both = 0;
  for (const w of x) if (y.has(w)) both++;
  return both / Math.max(1, x.size + y.size - both);
}

function upstream(figure: Figure): string | null {
  const name = figure.speaker;
  return name && NEWS_SOURCE.test(name) ? name.toLowerCase().replace(/^the /, '') : null;
}

/**
 * Numbers the origins of figures from 1: figures of one article, figures that name the same paper, wire or
 * agency as their source, and figures in nearly the same sentence (seven words in ten) lean on one origin.
 */
export function originsOf(figures: readonly Figure[]): number[] {
  const origin: number[] = [];
  let next = 1;
  figures.forEach((figure, i) => {
    const earlier = figures.slice(0, i).findIndex((other) => {
      if (other.passage.article === figure.passage.article) return true;
      const [a, b] = [upstream(other), upstream(figure)];
      if (a && b && (a.includes(b) || b.includes(a))) return true;
      return overlap(other.passage.text, figure.passage.text) >= SAME_SENTENCE;
    });
    origin.push(earlier >= 0 ? origin[earlier]! : next++);
  });
  return origin;
}
