import type { Article } from '../../domain.ts';
import type { Asked } from '../../suggest/asking.ts';
import type { Suggestion } from '../../suggest/entry.ts';
import { JointSource } from '../../suggest/joint-source.ts';
import { LiveSource } from '../../suggest/live-source.ts';
import type { Note, NoteKind } from '../../suggest/note.ts';
import type { Source } from '../../suggest/offer.ts';
import { Suggester } from '../../suggest/suggester.ts';
import { ARCHIVE_PATIENCE } from './vocabulary.ts';

/** What has changed of an archive's articles. */
export interface Changed {
  living: readonly Article[];
  hidden: ReadonlySet<Article>;
  /** What an article gives to ask about, of those that live and of those that are hidden. */
  notesOf(article: Article): readonly Note[];
}

/** What an archive can be asked together with the articles beside it, and without those of its own that have gone. */
export class JointVocabulary {
  readonly #living = new LiveSource();
  readonly #gone = new LiveSource();
  readonly #suggester: Suggester;
  #asked: (() => Asked) | null = null;

  constructor(archived: Source) {
    const source = new JointSource(archived, this.#living, this.#gone);
    this.#suggester = new Suggester(source, () => this.#asked!(), ARCHIVE_PATIENCE);
  }

  /** Puts another state in the place of the last. */
  update({ living, hidden, notesOf }: Changed, asked: () => Asked): void {
    this.#asked = asked;
    this.#living.update(() => ({ articles: living, notesOf }));
    this.#gone.update(() => ({ articles: [...hidden], notesOf }));
  }

  /** Reads at once what has not been read. */
  readAll(): void {
    this.#living.read(Infinity);
    this.#gone.read(Infinity);
  }

  /** What fits a text that is being typed, as `Suggester.look` has it. */
  look(typed: string, kinds: readonly NoteKind[], most: number): Suggestion[] {
    return this.#suggester.look(typed, kinds, most);
  }
}
