import type { Article } from '../domain.ts';
import { eventId, labelOf } from '../events/event-words.ts';
import type { NewsEvent } from '../events/events.ts';
import type { Archive } from './archive.ts';

/** An event of an archive; its words and articles are read when they are first asked for. */
export class ArchivedEvent implements NewsEvent {
  readonly #archive: Archive;
  readonly #typical: number;
  readonly #numbers: Uint32Array;
  #label: string | null = null;
  #articles: readonly Article[] | null = null;

  /** `typical` is the number of its most typical article, and `numbers` those of all. */
  constructor(archive: Archive, typical: number, numbers: Uint32Array) {
    this.#archive = archive;
    this.#typical = typical;
    this.#numbers = numbers;
  }

  get id(): string {
    return eventId(this.#archive.articles[this.#typical]!.file);
  }

  get label(): string {
    const article = this.#archive.articles[this.#typical]!;
    this.#label ??= labelOf(article, this.#archive.reading(article).passages);
    return this.#label;
  }

  get articles(): readonly Article[] {
    this.#articles ??= Array.from(this.#numbers, (i) => this.#archive.articles[i]!);
    return this.#articles;
  }
}
