import type { Article, Figure, Phrase } from '../domain.ts';
import { words } from '../language/words.ts';
import { phrase } from '../locale/phrase.ts';
import { agencyIn, credited, isNewsSource } from './agencies.ts';
import { areCopies } from './copies.ts';
import { articlesOf } from './scales.ts';

const SAME_SENTENCE = 0.7;

/** What tells of a figure's upstream. */
interface Trace {
  figure: Figure;
  source: string | null;
  /** The paper or agency whose article it is. */
  outlet: string | null;
  words: ReadonlySet<string>;
}

function overlap(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  let both = 0;
  for (const w of x) if (y.has(w)) both++;
  return both / Math.max(1, x.size + y.size - both);
}

function nameOf(outlet: string): string {
  return agencyIn(outlet) ?? outlet.toLowerCase().replace(/^the /, '');
}

/** Whether two names may mean one paper: "the Post" is the New York Post. */
function isSame(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && (a.endsWith(b) || b.endsWith(a));
}

function sourceOf({ speaker, passage }: Figure, credits: Map<Article, string | null>): string | null {
  if (speaker && isNewsSource(speaker)) return nameOf(speaker);
  const { article } = passage;
  if (!credits.has(article)) credits.set(article, credited(article.text));
  return credits.get(article)!;
}

function sameFigure({ quantity: a, surface }: Figure, { quantity: b, surface: other }: Figure): boolean {
  return surface === other || (a.low === b.low && a.high === b.high && a.unit === b.unit);
}

function leansOn(a: Trace, b: Trace): boolean {
  if (areCopies(a.figure.passage.article, b.figure.passage.article)) return true;
  if (isSame(a.source, b.source) || isSame(a.source, b.outlet) || isSame(a.outlet, b.source)) return true;
  return sameFigure(a.figure, b.figure) && overlap(a.words, b.words) >= SAME_SENTENCE;
}

/**
 * Numbers the origins of figures from 1: figures of one article or of near copies of it, figures whose speaker or dateline is the same paper,
 * wire or agency or the other's outlet, and the same figure in nearly the same sentence (seven words in ten) lean on one origin.
 */
export function originsOf(figures: readonly Figure[]): number[] {
  const credits = new Map<Article, string | null>();
  const traces = figures.map((figure) => ({
    figure,
    source: sourceOf(figure, credits),
    outlet: figure.passage.article.outlet && nameOf(figure.passage.article.outlet),
    words: new Set(words(figure.passage.text).map((t) => t.text)),
  }));
  const origin: number[] = [];
  let next = 1;
  for (const trace of traces) {
    const earlier = traces.slice(0, origin.length).findIndex((other) => leansOn(other, trace));
    origin.push(earlier >= 0 ? origin[earlier]! : next++);
  }
  return origin;
}

/** How many origins articles have: near copies, and those of one agency or paper, count once. */
export function originsOfArticles(articles: readonly Article[]): number {
  const from = (a: Article): string => credited(a.text) ?? (a.outlet ? nameOf(a.outlet) : a.file);
  const apart: Article[] = [];
  for (const article of new Set(articles))
    if (!apart.some((other) => from(other) === from(article) || areCopies(other, article)))
      apart.push(article);
  return apart.length;
}

/** How many outlets and origins stand behind figures of several articles; empty for one article. */
export function originWords(figures: readonly Figure[], origins: number): Phrase[] {
  const articles = articlesOf(figures);
  if (articles < 2) return [];
  if (origins >= articles) return [phrase('noSharedOrigin')];
  const outlets = new Set(figures.map((f) => f.passage.article.outlet));
  const areOutlets = outlets.size === articles && !outlets.has(null);
  return [phrase(areOutlets ? 'outletsOfOrigins' : 'articlesOfOrigins', articles, origins)];
}
