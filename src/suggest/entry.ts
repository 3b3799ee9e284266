import type { Article } from '../domain.ts';
import { byText } from '../order.ts';
import type { Note, NoteKind } from './note.ts';

/** What is offered to be asked. */
export interface Suggestion {
  kind: NoteKind;
  /** The question, the name or the words, as an article has them; at most 100 characters. */
  text: string;
  /** How many figures stand behind something measured; how many quotations behind a speaker; else how many mentions. */
  count: number;
  articles: number;
  /** Whose words a quotation is, where an article says so. */
  by: string | null;
}

/** How much more is worth a thing on which figures stand apart. */
const DISPUTED = 2;
const NAME_WEIGHT = 0.5;
const ONE_WORD = 0.6;

/** The most common of some wordings; of several the one with the fewest capitals, then the shortest. */
function best(wordings: ReadonlyMap<string, number>): string | null {
  const capitals = (text: string): number => text.replace(/\P{Lu}/gu, '').length;
  let [found, most]: [string | null, number] = [null, 0];
  for (const [text, times] of wordings) {
    const order =
      found === null
        ? 1
        : times - most ||
          capitals(found) - capitals(text) ||
          found.length - text.length ||
          byText(found, text);
    if (order > 0) [found, most] = [text, times];
  }
  return found;
}

/** What the articles of a corpus give to ask about under one key. */
export class Entry {
  readonly kind: NoteKind;
  readonly key: string;
  readonly head: string;
  readonly #notes = new Map<Article, Note>();
  readonly #wordings = new Map<string, number>();
  /** Which of its wordings have an answer, as far as that has been looked at. */
  readonly answered = new Map<string, boolean>();
  #count = 0;
  #articles = 0;
  /** Over its articles the highest low end and the lowest high end, on the scale of the first. */
  #spread: Note['spread'] = null;
  #worth: number | null = null;

  constructor({ kind, key, head }: Note) {
    this.kind = kind;
    this.key = key;
    this.head = head;
  }

  get isEmpty(): boolean {
    return this.#notes.size === 0;
  }

  /** Takes an article's note in; returns the wordings that no other had. */
  add(article: Article, note: Note): string[] {
    this.#notes.set(article, note);
    this.#tally(note, 1);
    const fresh = [...note.wordings.keys()].filter((w) => !this.#wordings.has(w));
    for (const [w, n] of note.wordings) this.#wordings.set(w, (this.#wordings.get(w) ?? 0) + n);
    return fresh;
  }

  /** Takes an article's note out; returns the wordings that no other has. */
  remove(article: Article): string[] {
    const note = this.#notes.get(article);
    if (!note) return [];
    this.#notes.delete(article);
    this.#tally(note, -1);
    for (const [w, n] of note.wordings) {
      const left = this.#wordings.get(w)! - n;
      if (left > 0) this.#wordings.set(w, left);
      else this.#wordings.delete(w);
    }
    return [...note.wordings.keys()].filter((w) => !this.#wordings.has(w));
  }

  /** A wording alone is no article's figure. */
  #tally({ count, spread }: Note, sign: 1 | -1): void {
    this.#count += sign * count;
    if (count > 0) this.#articles += sign;
    this.#worth = null;
    this.answered.clear();
    if (sign < 0) {
      this.#spread = null;
      for (const note of this.#notes.values()) this.#widen(note.spread);
    } else this.#widen(spread);
  }

  #widen(spread: Note['spread']): void {
    if (!spread || (this.#spread && this.#spread.scale !== spread.scale)) return;
    const { low, high } = this.#spread ?? spread;
    this.#spread = { ...spread, low: Math.max(low, spread.low), high: Math.min(high, spread.high) };
  }

  /** The articles whose figures or mentions it counts, those with most first. */
  get articles(): Article[] {
    return [...this.#notes]
      .filter(([, { count }]) => count > 0)
      .sort(([a, one], [b, other]) => other.count - one.count || byText(a.file, b.file))
      .map(([article]) => article);
  }

  /** How often the articles have a wording. */
  timesOf(wording: string): number {
    return this.#wordings.get(wording) ?? 0;
  }

  /** How many figures or mentions some articles have of it. */
  countIn(articles: readonly Article[]): number {
    return articles.reduce((sum, article) => sum + (this.#notes.get(article)?.count ?? 0), 0);
  }

  /** How useful it is to be offered: figures by articles, more where they stand apart; 0 for a wording alone. */
  get worth(): number {
    this.#worth ??= this.#weighed();
    return this.#worth;
  }

  #weighed(): number {
    const worth = this.#count * this.#articles;
    const isDisputed = this.#spread !== null && this.#spread.low > this.#spread.high;
    if (this.kind === 'thing') return worth * (isDisputed ? DISPUTED : 1);
    return worth * NAME_WEIGHT * (this.key.includes(' ') ? 1 : ONE_WORD);
  }

  /** Its most common wording; null when the articles have none. */
  wording(): string | null {
    return best(this.#wordings);
  }

  /** As it is offered, in one of its wordings. */
  offered(text: string): Suggestion {
    let by: string | null = null;
    if (this.kind === 'quotation') for (const note of this.#notes.values()) by ??= note.by;
    return { kind: this.kind, text, count: this.#count, articles: this.#articles, by };
  }
}
