/** Numbers that grow in number. */
export class Numbers {
  #values = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new Uint32Array(2 * this.length);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length++] = value;
  }

  get written(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }
}

/** Where the lists of so many members each end. */
export function endsOf(counts: Uint32Array): Uint32Array {
  const ends = new Uint32Array(counts.length);
  let end = 0;
  counts.forEach((count, i) => {
    end += count;
    ends[i] = end;
  });
  return ends;
}

/** Where the lists of so many members each begin. */
export function startsOf(counts: Uint32Array): Uint32Array {
  const starts = endsOf(counts);
  counts.forEach((count, i) => {
    starts[i]! -= count;
  });
  return starts;
}
