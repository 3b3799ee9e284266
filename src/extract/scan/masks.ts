import type { Span } from '../../domain.ts';

const MASKED =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.\w[\w.]*|@\w+|#\w+|(?<![\w-])[\w-]+\.(?:com|org|net|gov|edu|co|io|info|news)(?:\/\S*)?\b|\+\d[\d ()-]{6,}\d|\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}\b|\b1-\d{3}-\d{3}-\d{4}\b|\b0\d{2,4}[ -]\d{3,4}(?:[ -]\d{3,4})?\b|\b\d{3}-\d{4}\b(?=[^%]{0,3}(?:$|[.,;)]))/g;
/** Digits with an unseen sign between them, and keycaps: what number a reader sees there is not certain. */
const UNSEEN = /\d+(?:[\u00ad\u200b-\u200d\u2060\ufeff]+\d+)+|\d\ufe0f?\u20e3/g;
/** What is raised to a power, with what it is a power of: neither its base nor its exponent is a figure. */
const POWER = /(?:\d[\d.,]* ?[×x·] ?)?(?:\d[\d.,]* ?)?[\p{L}\d]{1,3}\^[−–-]?\d+/gu;
/** How long a page takes to read: it tells nothing of the world. */
const TO_READ = /\b\d+[- ]min(?:ute)?s?[- ]read\b/gi;
const HIDDEN = /[\u00ad\u200b-\u200d\u2060]|\ufeff|\u20e3/;
/** The signs without one of which a text has none of these. */
const SUSPECT =
  /[@#/+(^\u00ad\u200b-\u200d\u2060\ufeff]|\u20e3|www|[Rr]ead\b|\d[- ]\d|\d\.\d{3}\.|\.(?:com|org|net|gov|edu|co|io|info|news)/;

/** The addresses, tags, telephone numbers, powers and reading times of a text, in order of place: in their digits no figure is read. */
export function masksOf(text: string): Span[] {
  if (!SUSPECT.test(text)) return [];
  const unseen = HIDDEN.test(text) ? [...text.matchAll(UNSEEN)] : [];
  const powers = text.includes('^') ? [...text.matchAll(POWER)] : [];
  return [...text.matchAll(MASKED), ...text.matchAll(TO_READ), ...unseen, ...powers]
    .map((m) => ({ start: m.index, end: m.index + m[0].length }))
    .sort((a, b) => a.start - b.start);
}
