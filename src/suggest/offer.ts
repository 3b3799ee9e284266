import type { Article } from '../domain.ts';
import type { Note, NoteKind } from './note.ts';

/** How much more is worth a thing on which figures stand apart. */
const DISPUTED = 2;
const NAME_WEIGHT = 0.5;
const ONE_WORD = 0.6;

/** What is said of something that may be offered. */
export interface Told {
  readonly kind: NoteKind;
  /** The same for all that would be one question. */
  readonly key: string;
  /** How many figures, quotations or mentions there are, and in how many articles. */
  readonly count: number;
  readonly inArticles: number;
  /** Over its articles the highest low end and the lowest high end, on the scale of the first. */
  readonly spread: Note['spread'];
}

/** Something that may be offered to be asked, wherever it is kept. */
export interface Offer extends Told {
  readonly head: string;
  /** Whose words a quotation is, where an article says so. */
  readonly by: string | null;
  /** How useful it is to be offered; 0 for a wording alone. */
  readonly worth: number;
  /** Which of its wordings have an answer, as far as that has been looked at. */
  readonly answered: Map<string, boolean>;
  /** Its most common wording; null when the articles have none. */
  wording(): string | null;
  /** How often the articles have a wording. */
  timesOf(wording: string): number;
  /** The articles whose figures a thing counts, those with most first; at most so many. */
  articles(most?: number): Article[];
  /** How many of a thing's figures some articles have. */
  countIn(articles: readonly Article[]): number;
}

/** An offer under one of its wordings, and how far it goes before others. */
export interface Ranked {
  entry: Offer;
  wording: string;
  rank: number;
  /** It has every word that is typed. */
  isWhole: boolean;
  /** How far the typed words had to be stretched to find it, as `ROUNDS` numbers it. */
  round: number;
}

/** What may be offered, found by what is typed. */
export interface Source {
  /** Whether all has been read that it is of. */
  readonly isWhole: boolean;
  /** Reads what has not been read yet, for so many milliseconds; returns whether anything was left to read. */
  read(ms: number): boolean;
  /** What fits a typed text, the most useful first, each under the wording that fits best. */
  find(typed: string, kinds: readonly NoteKind[]): Ranked[];
  /** The most useful of a kind, each under its most common wording. */
  mostUseful(kind: NoteKind): readonly Ranked[];
  /** What stands under a key. */
  at(kind: NoteKind, key: string): Offer | undefined;
}

/** How useful something is to be offered: figures by articles, more where they stand apart; 0 for a wording alone. */
export function worthOf({ kind, key, count, inArticles, spread }: Told): number {
  const worth = count * inArticles;
  const isDisputed = spread !== null && spread.low > spread.high;
  if (kind === 'thing') return worth * (isDisputed ? DISPUTED : 1);
  return worth * NAME_WEIGHT * (key.includes(' ') ? 1 : ONE_WORD);
}

/** The spread of both of two, on the scale of the first. */
export function widened(spread: Note['spread'], other: Note['spread']): Note['spread'] {
  if (!spread || !other || spread.scale !== other.scale) return spread ?? other;
  const { scale } = spread;
  return { scale, low: Math.max(spread.low, other.low), high: Math.min(spread.high, other.high) };
}
