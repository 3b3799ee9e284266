import { joined } from '../joined.ts';
import { type Lists, listOf } from '../search/inverted-index.ts';
import type { Sections, SectionWriter } from './container.ts';
import type { Texts } from './dictionary.ts';
import { endsOf } from './numbers.ts';

const NONE = new Uint32Array(0);

/** Writes lists of numbers one behind the other in one section, and where each ends in another. */
export function writeLists(
  lists: readonly ArrayLike<number>[],
  members: string,
  ends: string,
  to: SectionWriter,
): void {
  to.section(members, joined(lists));
  to.section(ends, endsOf(Uint32Array.from(lists, (list) => list.length)));
}

/** The lists that `writeLists` has written. */
export function listsIn(sections: Sections, members: string, ends: string): Lists {
  return { members: sections.u32(members), ends: sections.u32(ends) };
}

/** The list of a text, by its place among texts in rising order; an empty one where it is none of them. */
export function listed(text: string, texts: Texts, lists: Lists): Uint32Array {
  const at = texts.firstFrom(text);
  return at < texts.size && texts.at(at) === text ? listOf(lists, at) : NONE;
}
