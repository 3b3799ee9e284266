import type { Article } from '../domain.ts';
import type { Note } from './note.ts';

/** What a reader tells of each article, in the order in which it reads. */
interface Hearing {
  take(article: Article, notes: readonly Note[]): void;
  drop(article: Article, notes: readonly Note[]): void;
}

/** The articles that there are, and what is read of each. */
export interface Shelf {
  articles: readonly Article[];
  notesOf(article: Article): readonly Note[];
}

/** Reads the notes of articles that come and go, each once, as far as there is time. */
export class Reader {
  readonly #taken = new Set<Article>();
  readonly #to: Hearing;
  #shelf: (() => Shelf) | null = null;
  #pending: { article: Article; isIn: boolean }[] | null = null;

  constructor(to: Hearing) {
    this.#to = to;
  }

  /** Puts other articles in the place of the last; they are asked for when it reads next. */
  update(shelf: () => Shelf): void {
    this.#shelf = shelf;
    this.#pending = null;
  }

  /** Whether there is nothing left to read. */
  get isDone(): boolean {
    return this.#pending?.length === 0;
  }

  /** Reads articles for so many milliseconds, at least one; returns whether one was left to read. */
  read(ms: number): boolean {
    if (!this.#shelf || this.isDone) return false;
    const shelf = this.#shelf();
    this.#pending ??= this.#changes(shelf);
    const until = performance.now() + ms;
    let next = this.#pending.pop();
    const wasAny = next !== undefined;
    while (next) {
      this.#take(next, shelf);
      next = performance.now() < until ? this.#pending.pop() : undefined;
    }
    return wasAny;
  }

  #take({ article, isIn }: { article: Article; isIn: boolean }, shelf: Shelf): void {
    const notes = shelf.notesOf(article);
    if (isIn) this.#taken.add(article);
    else this.#taken.delete(article);
    if (isIn) this.#to.take(article, notes);
    else this.#to.drop(article, notes);
  }

  /** What has to be taken out and in, the next one last: what is gone is offered no more from the start. */
  #changes({ articles }: Shelf): { article: Article; isIn: boolean }[] {
    const now = new Set(articles);
    const gone = [...this.#taken].filter((article) => !now.has(article));
    const fresh = articles.filter((article) => !this.#taken.has(article));
    return [
      ...fresh.map((article) => ({ article, isIn: true })),
      ...gone.map((article) => ({ article, isIn: false })),
    ];
  }
}
