import { type Lists, listOf } from '../search/inverted-index.ts';
import type { Sections, SectionWriter } from './container.ts';
import type { Texts } from './dictionary.ts';

const NONE = new Uint32Array(0);

/** Writes lists of numbers one behind the other in one section, and where each ends in another. */
export function writeLists(
  lists: readonly ArrayLike<number>[],
  members: string,
  ends: string,
  to: SectionWriter,
): void {
  const ended = new Uint32Array(lists.length);
  let end = 0;
  lists.forEach((list, i) => {
    end += list.length;
    ended[i] = end;
  });
  const all = new Uint32Array(end);
  lists.forEach((list, i) => {
    all.set(list, ended[i]! - list.length);
  });
  to.section(members, all);
  to.section(ends, ended);
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
