import type { Bag } from '../language/bag.ts';

/** What a bag of words is searched by: word families as they are, concepts marked with a tilde so that the two never meet. */
export function indexTerms({ families, concepts }: Bag): string[] {
  const terms = [...families];
  for (const concept of concepts) terms.push(`~${concept}`);
  return terms;
}
