import type { Asked } from './asking.ts';
import type { Suggestion } from './entry.ts';
import { LiveSource } from './live-source.ts';
import type { NoteKind } from './note.ts';
import type { Shelf } from './reader.ts';
import { Suggester } from './suggester.ts';

/** What a vocabulary is of. */
export interface Subject extends Shelf, Asked {}

const NOTHING: Subject = {
  articles: [],
  notesOf: () => [],
  isName: () => false,
  isAnsweredBy: () => false,
  having: () => () => false,
};

/**
 * What a corpus can be asked, kept up to date as its articles come and go. Nothing is read before the first look; from
 * then on articles are read in slices between other work, and a look gives what there is so far.
 */
export class Vocabulary {
  readonly #source = new LiveSource();
  #of: () => Subject = () => NOTHING;
  readonly #suggester = new Suggester(this.#source, () => this.#of());

  /** Puts another corpus in the place of the last; it is asked for, and what has changed is read, from the next look on. */
  update(of: () => Subject): void {
    this.#of = of;
    this.#source.update(of);
  }

  /** Whether every article has been read. */
  get isWhole(): boolean {
    return this.#source.isWhole;
  }

  /** Reads at once what has not been read. */
  readAll(): void {
    this.#source.read(Infinity);
  }

  /** What fits a text that is being typed, as `Suggester.look` has it. */
  look(typed: string, kinds: readonly NoteKind[], most: number): Suggestion[] {
    return this.#suggester.look(typed, kinds, most);
  }
}
