import { joined } from '../../joined.ts';
import { has } from '../../quote/postings.ts';
import { type Lists, listOf } from '../../search/inverted-index.ts';

/** So many words are looked for at once: one bit each. */
const AT_ONCE = 32;

/** A passage by its number, with how many of the words it holds. */
export interface NumberedHolding {
  passage: number;
  held: number;
}

/** The passages in which terms stand. */
export interface TermLists {
  /** The number of a term; negative where there is none. */
  idOf(term: string): number;
  text: Lists;
  furniture: Lists;
  /** How many passages there are. */
  passages: number;
}

/** Which passages of an archive hold which words. */
export class PassageTerms {
  readonly #of: TermLists;
  /** For each passage the words that it holds, as bits; none between searches. */
  #marks = new Uint32Array(0);

  constructor(of: TermLists) {
    this.#of = of;
  }

  /**
   * How many of some words stand in each of some stretches of passages, page furniture among them; a word is any of its terms,
   * as a family or as a concept. `union` adds up the bits of the passages of a stretch.
   */
  held(
    words: readonly (readonly string[])[],
    stretches: Uint32Array,
    union: (stretch: number, marks: Uint32Array) => number,
  ): Uint16Array {
    if (this.#marks.length === 0) this.#marks = new Uint32Array(this.#of.passages);
    const counts = new Uint16Array(stretches.length);
    for (let from = 0; from < words.length; from += AT_ONCE) {
      const lists = words.slice(from, from + AT_ONCE).map((terms) => this.#lists(terms));
      lists.forEach((own, i) => {
        for (const list of own) for (const passage of list) this.#marks[passage]! |= 1 << i;
      });
      for (let i = 0; i < stretches.length; i++) counts[i]! += bitsIn(union(stretches[i]!, this.#marks));
      for (const list of lists.flat()) for (const passage of list) this.#marks[passage] = 0;
    }
    return counts;
  }

  #lists(terms: readonly string[]): Uint32Array[] {
    const ids = terms.flatMap((term) => [this.#of.idOf(term), this.#of.idOf(`~${term}`)]);
    const { text, furniture } = this.#of;
    return ids.flatMap((id) => (id < 0 ? [] : [listOf(text, id), listOf(furniture, id)]));
  }

  /** The passages but for page furniture that hold at least `least` (1 or more) of some families, in order. */
  with(families: readonly string[], least: number, isKept: (passage: number) => boolean): NumberedHolding[] {
    const lists = families
      .map((family) => this.#of.idOf(family))
      .map((id) => (id < 0 ? new Uint32Array(0) : listOf(this.#of.text, id)))
      .sort((a, b) => a.length - b.length);
    // Who holds none of the rarest cannot have enough of the rest.
    const rarest = Math.max(0, lists.length - least + 1);
    const rest = lists.slice(rarest);
    const found: NumberedHolding[] = [];
    for (const { passage, held } of counted(lists.slice(0, rarest))) {
      let [own, left] = [held, rest.length];
      for (let i = 0; i < rest.length && own + left >= least; i++, left--) if (has(rest[i]!, passage)) own++;
      if (own >= least && isKept(passage)) found.push({ passage, held: own });
    }
    return found;
  }
}

/** In how many of some lists each of their members is, in order. */
function* counted(lists: readonly Uint32Array[]): Iterable<NumberedHolding> {
  const all = joined(lists);
  if (lists.length > 1) all.sort();
  for (let i = 0; i < all.length; ) {
    const passage = all[i]!;
    let held = 0;
    for (; i < all.length && all[i] === passage; i++) held++;
    yield { passage, held };
  }
}

/** How many bits of 32 are set (Warren, "Hacker's Delight", section 5-1). */
function bitsIn(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
