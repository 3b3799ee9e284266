/** The greatest of many scored items, at most so many; of equal scores the lesser item wins. */
export class Best {
  readonly #limit: number;
  /** A heap with the worst first. */
  readonly #scores: number[] = [];
  readonly #items: number[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isFull(): boolean {
    return this.#scores.length >= this.#limit;
  }

  /** The least score that is kept. */
  get least(): number {
    return this.#scores[0] ?? -Infinity;
  }

  offer(score: number, item: number): void {
    if (this.isFull) {
      if (this.#limit === 0 || !this.#isWorse(this.#scores[0]!, this.#items[0]!, score, item)) return;
      this.#put(0, score, item);
      this.#sink(0);
      return;
    }
    this.#scores.push(score);
    this.#items.push(item);
    this.#rise(this.#scores.length - 1);
  }

  /** What is kept, the greatest first. */
  all(): { score: number; item: number }[] {
    return this.#scores
      .map((score, i) => ({ score, item: this.#items[i]! }))
      .sort((a, b) => b.score - a.score || a.item - b.item);
  }

  #isWorse(score: number, item: number, than: number, other: number): boolean {
    return score < than || (score === than && item > other);
  }

  #put(at: number, score: number, item: number): void {
    this.#scores[at] = score;
    this.#items[at] = item;
  }

  #rise(from: number): void {
    const [score, item] = [this.#scores[from]!, this.#items[from]!];
    let at = from;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.#isWorse(score, item, this.#scores[up]!, this.#items[up]!)) break;
      this.#put(at, this.#scores[up]!, this.#items[up]!);
      at = up;
    }
    this.#put(at, score, item);
  }

  #sink(from: number): void {
    const [score, item] = [this.#scores[from]!, this.#items[from]!];
    const size = this.#scores.length;
    let at = from;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= size) break;
      const right = down + 1;
      if (
        right < size &&
        this.#isWorse(this.#scores[right]!, this.#items[right]!, this.#scores[down]!, this.#items[down]!)
      )
        down = right;
      if (!this.#isWorse(this.#scores[down]!, this.#items[down]!, score, item)) break;
      this.#put(at, this.#scores[down]!, this.#items[down]!);
      at = down;
    }
    this.#put(at, score, item);
  }
}
