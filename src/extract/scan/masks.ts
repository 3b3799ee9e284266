import type { Span } from '../../domain.ts';

const MASKED =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.\w[\w.]*|@\w+|#\w+|(?<![\w-])[\w-]+\.(?:com|org|net|gov|edu|co|io|info|news)(?:\/\S*)?\b|\+\d[\d ()-]{6,}\d|\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}\b|\b1-\d{3}-\d{3}-\d{4}\b|\b0\d{2,4}[ -]\d{3,4}(?:[ -]\d{3,4})?\b|\b\d{3}-\d{4}\b(?=[^%]{0,3}(?:$|[.,;)]))/g;
const SUSPECT = /[@#/+(]|www|\d[- ]\d|\d\.\d{3}\.|\.(?:com|org|net|gov|edu|co|io|info|news)/;

/** The addresses, tags and telephone numbers of a text, in whose digits no figure is read. */
export function masksOf(text: string): Span[] {
  if (!SUSPECT.test(text)) return [];
  return [...text.matchAll(MASKED)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
