import type { ReadFile } from '../corpus/assemble.ts';

/** What a thread is told of the files of a desk. */
export interface FilesChange {
  /** The numbers of all of them. */
  files: number[];
  /** Those that it does not have, with their numbers. */
  sent: (readonly [number: number, read: ReadFile])[];
  /** The numbers of those that belonged to this desk alone and have left it. */
  dropped: number[];
}

/** The files that a thread has, each under a number, however many desks stand on it. */
export class SentFiles {
  /** For each file its number, and how many desks have it. */
  readonly #known = new Map<ReadFile, { number: number; desks: number }>();
  readonly #of = new Map<string, ReadonlySet<ReadFile>>();
  #last = 0;

  /** Puts other files in the place of those that the desk of a key had. */
  change(key: string, files: readonly ReadFile[]): FilesChange {
    const before = this.#of.get(key) ?? new Set();
    const now = new Set(files);
    const sent: [number, ReadFile][] = [];
    const numbers = [...now].map((read) => {
      const known = this.#known.get(read) ?? { number: ++this.#last, desks: 0 };
      if (known.desks === 0) {
        this.#known.set(read, known);
        sent.push([known.number, read]);
      }
      if (!before.has(read)) known.desks++;
      return known.number;
    });
    const dropped = this.#drop([...before].filter((read) => !now.has(read)));
    this.#of.set(key, now);
    return { files: numbers, sent, dropped };
  }

  /** Lets go of a desk; gives the numbers of the files that no other has. */
  forget(key: string): number[] {
    const dropped = this.#drop([...(this.#of.get(key) ?? [])]);
    this.#of.delete(key);
    return dropped;
  }

  clear(): void {
    this.#known.clear();
    this.#of.clear();
  }

  #drop(files: readonly ReadFile[]): number[] {
    return files.flatMap((read) => {
      const known = this.#known.get(read)!;
      known.desks--;
      if (known.desks > 0) return [];
      this.#known.delete(read);
      return [known.number];
    });
  }
}
