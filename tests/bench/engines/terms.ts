import { bagOf } from '../../../src/language/bag.ts';

/** Terms as one field of a document and back; no term holds a line break. */
const BETWEEN = '\n';

/** A text as MiniSearch is fed with it: its word families, and its concepts after a tilde, in one field. */
export function indexField(text: string): string {
  const { families, concepts } = bagOf(text);
  return [...families, ...[...concepts].map((c) => `~${c}`)].join(BETWEEN);
}

/** The terms in such a field. */
export function termsIn(field: string): string[] {
  return field === '' ? [] : field.split(BETWEEN);
}

/** The word families of a text: numbers whole, no stop words, stems. */
export function familiesIn(text: string): string[] {
  return [...bagOf(text).families];
}
