import { type Ids, idsOf } from './ids.ts';

/** Words by numbers, in order of their first use. */
export class Interned {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];

  /** The ids of some words; those that are new get one. */
  idsOf(words: Iterable<string>): Ids {
    const ids: number[] = [];
    for (const word of words) {
      let id = this.#ids.get(word);
      if (id === undefined) {
        id = this.#words.length;
        this.#ids.set(word, id);
        this.#words.push(word);
      }
      ids.push(id);
    }
    return idsOf(ids);
  }

  /** The words of some ids. */
  of(ids: Ids): string[] {
    return Array.from(ids, (id) => this.#words[id]!);
  }
}
