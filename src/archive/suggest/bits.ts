/** A set of whole numbers below a bound. */
export class Bits {
  readonly #words: Uint32Array;

  constructor(size: number) {
    this.#words = new Uint32Array(Math.ceil(size / 32));
  }

  add(i: number): void {
    this.#words[i >>> 5]! |= 1 << (i & 31);
  }

  has(i: number): boolean {
    return (this.#words[i >>> 5]! & (1 << (i & 31))) !== 0;
  }

  get isAny(): boolean {
    return this.#words.some((word) => word !== 0);
  }

  clear(): void {
    this.#words.fill(0);
  }

  /** Takes the members of another. */
  set(other: Bits): void {
    this.#words.set(other.#words);
  }

  /** Keeps what is in another too; returns whether anything is left. */
  intersect(other: Bits): boolean {
    let any = 0;
    for (let w = 0; w < this.#words.length; w++) any |= this.#words[w]! &= other.#words[w]!;
    return any !== 0;
  }

  unite(other: Bits): void {
    for (let w = 0; w < this.#words.length; w++) this.#words[w]! |= other.#words[w]!;
  }

  /** Calls for every member, in rising order, as long as the call does not return false. */
  each(call: (i: number) => unknown): void {
    for (let w = 0; w < this.#words.length; w++)
      for (let left = this.#words[w]!; left !== 0; left &= left - 1) {
        const bit = 31 - Math.clz32(left & -left);
        if (call(32 * w + bit) === false) return;
      }
  }
}
