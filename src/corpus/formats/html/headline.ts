import type { Source } from '../../sources.ts';
import type { DomDocument } from './dom.ts';
import { textOf } from './text.ts';

/** Fewer words may be the name of the site or of a section. */
const LEAST_WORDS = 3;

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/**
 * The headline as it stands in a page, which is taken out of the article as its title: of the headings of the first level
 * the one that is most like the title that the page states, else the only one that can be a headline. Null for none.
 */
export function headlineIn(document: DomDocument, { title, outlet }: Source): string | null {
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => textOf(heading).replace(/\s+/g, ' ').trim())
    .filter((heading) => heading !== '' && heading.toLowerCase() !== outlet?.toLowerCase());
  const wanted = wordsOf(title ?? '');
  const likeness = (heading: string): number => {
    const own = wordsOf(heading);
    return [...own].filter((word) => wanted.has(word)).length / Math.max(own.size, wanted.size, 1);
  };
  const [nearest] = headings.toSorted((a, b) => likeness(b) - likeness(a));
  if (nearest && likeness(nearest) >= 0.5) return nearest;
  const [only, another] = headings.filter((heading) => wordsOf(heading).size >= LEAST_WORDS);
  return only && !another ? only : null;
}
