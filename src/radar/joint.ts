import type { Article, Disagreement } from '../domain.ts';
import type { Wanted } from '../language/bag.ts';
import type { Disagreements, Test } from './disagreements.ts';

/** Whether a disagreement of one list is to stand before one of another, or at least not behind it. */
function isAsBad(one: Disagreements, i: number, other: Disagreements, j: number): boolean {
  const [a, b] = [one.relation(i) === 'conflict', other.relation(j) === 'conflict'];
  return a === b ? one.origins(i) >= other.origins(j) : a;
}

/**
 * Disagreements that were found before and fresh ones as one list. Of equals the fresh come first; those found before are left out
 * where a fresh one holds all of their pairs.
 */
export class JointDisagreements implements Disagreements {
  readonly #fresh: Disagreements;
  readonly #before: Disagreements;
  /** Places in the list of those found before, and the complements of places in that of the fresh. */
  readonly #order: Int32Array;

  /** Of those found before only those are listed that pass. */
  constructor(fresh: Disagreements, before: Disagreements, isListed: Test) {
    this.#fresh = fresh;
    this.#before = before;
    const pairs = new Set<string>();
    for (let i = 0; i < fresh.size; i++) for (const pair of fresh.at(i).pairs) pairs.add(pair);
    const isHeld: Test = pairs.size > 0 ? before.putAside(pairs) : () => false;
    const order: number[] = [];
    let next = 0;
    for (let place = 0; place < before.size; place++) {
      if (!isListed(place) || isHeld(place)) continue;
      while (next < fresh.size && isAsBad(fresh, next, before, place)) order.push(~next++);
      order.push(place);
    }
    while (next < fresh.size) order.push(~next++);
    this.#order = Int32Array.from(order);
  }

  get size(): number {
    return this.#order.length;
  }

  /** What a list tells of the disagreement at a place. */
  #of<T>(place: number, ofFresh: (place: number) => T, ofBefore: (place: number) => T): T {
    const at = this.#order[place]!;
    return at < 0 ? ofFresh(~at) : ofBefore(at);
  }

  #tell<T>(tell: (list: Disagreements, place: number) => T, place: number): T {
    return this.#of(
      place,
      (i) => tell(this.#fresh, i),
      (i) => tell(this.#before, i),
    );
  }

  #test(testOf: (list: Disagreements) => Test): Test {
    const [ofFresh, ofBefore] = [testOf(this.#fresh), testOf(this.#before)];
    return (place) => this.#of(place, ofFresh, ofBefore);
  }

  at(place: number): Disagreement {
    return this.#tell((list, i) => list.at(i), place);
  }

  relation(place: number): Disagreement['relation'] {
    return this.#tell((list, i) => list.relation(i), place);
  }

  origins(place: number): number {
    return this.#tell((list, i) => list.origins(i), place);
  }

  on(topic: readonly Wanted[]): Test {
    return this.#test((list) => list.on(topic));
  }

  involving(keep: (article: Article) => boolean): Test {
    return this.#test((list) => list.involving(keep));
  }

  putAside(pairs: ReadonlySet<string>): Test {
    return this.#test((list) => list.putAside(pairs));
  }
}
