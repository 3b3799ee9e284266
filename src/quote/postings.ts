import { placeIn } from '../bisect.ts';

/** Whether an ascending list has a number. */
export const has = (list: ArrayLike<number>, id: number): boolean => list[placeIn(list, id)] === id;

const NONE: readonly number[] = [];

/** Lists of ascending numbers by word, into which numbers are put and from which they are taken one by one. */
export class Postings {
  readonly #lists = new Map<string, number[]>();

  of(word: string): readonly number[] {
    return this.#lists.get(word) ?? NONE;
  }

  /** Puts a number into the list of each word; the words are all different, and no list has it. */
  add(words: Iterable<string>, id: number): void {
    for (const word of words) {
      const list = this.#lists.get(word);
      if (!list) this.#lists.set(word, [id]);
      else if (list.at(-1)! < id) list.push(id);
      else list.splice(placeIn(list, id), 0, id);
    }
  }

  /** Takes a number out of the list of each word, where it is. */
  remove(words: Iterable<string>, id: number): void {
    for (const word of words) {
      const list = this.#lists.get(word);
      if (!list) continue;
      const at = placeIn(list, id);
      if (list[at] === id) list.splice(at, 1);
      if (list.length === 0) this.#lists.delete(word);
    }
  }
}

/** Numbers for things that come and go; one that is given back is given out again, so that they stay few. */
export class Numbers<T> {
  readonly #things: (T | undefined)[] = [];
  readonly #free: number[] = [];

  /** How many numbers there are, those given back among them. */
  get end(): number {
    return this.#things.length;
  }

  get size(): number {
    return this.#things.length - this.#free.length;
  }

  give(thing: T): number {
    const id = this.#free.pop() ?? this.#things.length;
    this.#things[id] = thing;
    return id;
  }

  takeBack(id: number): void {
    this.#things[id] = undefined;
    this.#free.push(id);
  }

  /** The thing that has a number; a number that none has is a bug. */
  of(id: number): T {
    return this.#things[id]!;
  }
}
