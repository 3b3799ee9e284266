import type { Article } from '../../domain.ts';
import type { Note, NoteKind } from '../../suggest/note.ts';
import type { Offer } from '../../suggest/offer.ts';
import type { ArchivedArticle } from '../article.ts';
import type { KindColumns } from './columns.ts';
import type { EntryRecord } from './record.ts';

/** An entry of an archive; its record is read when something of it is first asked for. */
export class ArchivedEntry implements Offer {
  readonly #columns: KindColumns;
  readonly #articles: readonly ArchivedArticle[];
  readonly #answers: Map<number, Map<string, boolean>>;
  readonly number: number;
  #record: EntryRecord | null = null;

  /** `answers` holds for entries by number which of their wordings have an answer. */
  constructor(
    columns: KindColumns,
    number: number,
    articles: readonly ArchivedArticle[],
    answers: Map<number, Map<string, boolean>>,
  ) {
    this.#columns = columns;
    this.number = number;
    this.#articles = articles;
    this.#answers = answers;
  }

  get #read(): EntryRecord {
    this.#record ??= this.#columns.record(this.number);
    return this.#record;
  }

  get kind(): NoteKind {
    return this.#columns.kind;
  }

  get key(): string {
    return this.#read.key;
  }

  get head(): string {
    return this.#read.head;
  }

  get count(): number {
    return this.#read.count;
  }

  get inArticles(): number {
    return this.#read.inArticles;
  }

  get spread(): Note['spread'] {
    return this.#read.spread;
  }

  get by(): string | null {
    return this.#read.by;
  }

  get worth(): number {
    return this.#columns.worth(this.number);
  }

  get answered(): Map<string, boolean> {
    const known = this.#answers.get(this.number) ?? this.#columns.answersOf(this.number);
    this.#answers.set(this.number, known);
    return known;
  }

  wording(): string | null {
    const [from, to] = this.#columns.wordingsOf(this.number);
    return from < to ? this.#columns.wording(from) : null;
  }

  timesOf(wording: string): number {
    const [from, to] = this.#columns.wordingsOf(this.number);
    for (let i = from; i < to; i++)
      if (this.#columns.wording(i) === wording) return this.#read.times[i - from]!;
    return 0;
  }

  articles(most = Number.POSITIVE_INFINITY): Article[] {
    if (this.kind !== 'thing') return [];
    return this.#read.articles(most).map((number) => this.#articles[number]!);
  }

  countIn(articles: readonly Article[]): number {
    if (this.kind !== 'thing') return 0;
    const wanted = new Set(articles);
    const own = this.#read.places().filter(({ article }) => wanted.has(this.#articles[article]!));
    return own.reduce((sum, { count }) => sum + count, 0);
  }
}
