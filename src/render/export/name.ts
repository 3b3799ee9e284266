import type { Reply } from '../../domain.ts';

const LONGEST = 60;

/**
 * A file name's words in ASCII letters, digits and dashes: the question's own as far as they go, cut between words; for
 * a message, and for a question that has no such letter, the kind of reply. Never empty.
 */
export function slugOf({ kind, query }: Reply): string {
  if (kind === 'message') return kind;
  const words =
    query
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z\d]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    if (slug && slug.length + 1 + word.length > LONGEST) break;
    slug = slug ? `${slug}-${word}` : word.slice(0, LONGEST);
  }
  return slug || kind;
}
