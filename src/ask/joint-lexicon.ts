import { byText } from '../order.ts';
import type { Lexicon, Uses } from './lexicon.ts';

/** The words of two corpora as one, less those of a part of the first that has gone. */
export class JointLexicon implements Lexicon {
  readonly #first: Lexicon;
  readonly #second: Lexicon;
  readonly #gone: Lexicon;

  constructor(first: Lexicon, second: Lexicon, gone: Lexicon) {
    this.#first = first;
    this.#second = second;
    this.#gone = gone;
  }

  get passages(): number {
    return this.#first.passages + this.#second.passages - this.#gone.passages;
  }

  frequency(word: string): number {
    return this.#first.frequency(word) + this.#second.frequency(word) - this.#gone.frequency(word);
  }

  usesOf(family: string): Uses | undefined {
    const [first, second, gone] = [this.#first, this.#second, this.#gone].map((l) => l.usesOf(family));
    if (!second && !gone) return first;
    const sum = (of: keyof Uses): number => (first?.[of] ?? 0) + (second?.[of] ?? 0) - (gone?.[of] ?? 0);
    return sum('all') > 0 ? { all: sum('all'), capital: sum('capital') } : undefined;
  }

  beginningWith(start: string): string[] {
    const families = new Set([...this.#first.beginningWith(start), ...this.#second.beginningWith(start)]);
    return [...families].filter((family) => this.usesOf(family)).sort(byText);
  }
}
