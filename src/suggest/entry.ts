import type { Article } from '../domain.ts';
import { byText } from '../order.ts';
import type { Note, NoteKind } from './note.ts';
import { type Offer, widened, worthOf } from './offer.ts';
import { byUse } from './ranking.ts';

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

/** What the articles of a corpus give to ask about under one key. */
export class Entry implements Offer {
  readonly kind: NoteKind;
  readonly key: string;
  readonly head: string;
  readonly #notes = new Map<Article, Note>();
  readonly #wordings = new Map<string, number>();
  /** Which of its wordings have an answer, as far as that has been looked at. */
  readonly answered = new Map<string, boolean>();
  #count = 0;
  #articles = 0;
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
      for (const note of this.#notes.values()) this.#spread = widened(this.#spread, note.spread);
    } else this.#spread = widened(this.#spread, spread);
  }

  get count(): number {
    return this.#count;
  }

  get inArticles(): number {
    return this.#articles;
  }

  get spread(): Note['spread'] {
    return this.#spread;
  }

  get by(): string | null {
    for (const { by } of this.#notes.values()) if (by !== null) return by;
    return null;
  }

  articles(most?: number): Article[] {
    return [...this.#notes]
      .filter(([, { count }]) => count > 0)
      .sort(([a, one], [b, other]) => other.count - one.count || byText(a.file, b.file))
      .slice(0, most)
      .map(([article]) => article);
  }

  timesOf(wording: string): number {
    return this.#wordings.get(wording) ?? 0;
  }

  countIn(articles: readonly Article[]): number {
    return articles.reduce((sum, article) => sum + (this.#notes.get(article)?.count ?? 0), 0);
  }

  get worth(): number {
    this.#worth ??= worthOf(this);
    return this.#worth;
  }

  wording(): string | null {
    return [...this.#wordings].sort(byUse)[0]?.[0] ?? null;
  }
}
