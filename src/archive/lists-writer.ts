import type { SectionWriter } from './container.ts';
import { endsOf, Numbers, startsOf } from './numbers.ts';

/** Gathers numbers by the list that each is in, and writes the lists one behind the other, each as it was filled. */
export class ListsWriter {
  readonly #lists = new Numbers();
  readonly #members = new Numbers();
  readonly #counts: Uint32Array;

  /** How many lists there are. */
  constructor(lists: number) {
    this.#counts = new Uint32Array(lists);
  }

  add(list: number, member: number): void {
    this.#lists.push(list);
    this.#members.push(member);
    this.#counts[list]!++;
  }

  write(to: SectionWriter, name: string, ends: string): void {
    const at = startsOf(this.#counts);
    const [lists, members] = [this.#lists.written, this.#members.written];
    const sorted = new Uint32Array(members.length);
    for (let i = 0; i < lists.length; i++) sorted[at[lists[i]!]!++] = members[i]!;
    to.section(name, sorted);
    to.section(ends, endsOf(this.#counts));
  }
}
