import type { Article } from '../domain.ts';
import { words } from '../language/words.ts';

/** Words in a row that two texts seldom share by chance. */
const RUN = 5;
/** The share of the shorter text's runs that a copy has. */
const COPIED = 0.5;
/** A text with fewer runs is too short to tell. */
const LEAST_RUNS = 25;

const known = new WeakMap<Article, ReadonlySet<string>>();

/** The runs of words of an article, read once. */
function runsOf(article: Article): ReadonlySet<string> {
  const read = known.get(article);
  if (read) return read;
  const tokens = words(article.text).map((t) => t.text);
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= tokens.length; i++) runs.add(tokens.slice(i, i + RUN).join(' '));
  known.set(article, runs);
  return runs;
}

/**
 * Whether two articles are one text in large part, as a wire report is that two papers print: half of the shorter's runs
 * of five words stand in the other (the containment of w-shingles, Broder 1997).
 */
export function areCopies(a: Article, b: Article): boolean {
  if (a === b) return true;
  const [short, long] = [runsOf(a), runsOf(b)].sort((x, y) => x.size - y.size) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  if (short.size < LEAST_RUNS) return false;
  let both = 0;
  for (const run of short) if (long.has(run)) both++;
  return both >= COPIED * short.size;
}
