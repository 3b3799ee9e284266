import type { Article } from '../domain.ts';
import { EVENT_ID } from '../events/event-words.ts';
import type { NamedFiles } from '../events/file-names.ts';
import type { Archive } from './archive.ts';

/** The id of an event is the first eight of the ten digits of a file's key. */
const BEHIND_ID = 16 ** 2;

/** The file names of an archive. */
export class ArchivedFileNames implements NamedFiles {
  readonly #archive: Archive;

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  exact(typed: string): Article | undefined {
    return this.#archive.named(typed) ?? this.#ofId(typed.toLowerCase());
  }

  #ofId(typed: string): Article | undefined {
    if (!EVENT_ID.test(typed)) return undefined;
    const id = Number.parseInt(typed, 16);
    const keys = this.#archive.segment.sections.f64('keys');
    for (let i = 0; i < keys.length; i++)
      if (Math.floor(keys[i]! / BEHIND_ID) === id) return this.#archive.articles[i];
    return undefined;
  }

  having(part: string): Article[] {
    const { articles, segment } = this.#archive;
    const found: Article[] = [];
    for (let i = 0; i < articles.length; i++)
      if (segment.names.at(i).toLowerCase().includes(part)) found.push(articles[i]!);
    return found;
  }
}
