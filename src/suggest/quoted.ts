import type { Quotation } from '../domain.ts';
import { words } from '../language/words.ts';
import { partsOf } from '../quote/speakers.ts';
import { type Note, NoteBook } from './note.ts';

/** The longest beginning of a quotation that is offered, in characters. */
const LONGEST = 100;
/** Quotations of fewer words are a turn of phrase. */
const LEAST_WORDS = 3;
/** Two quotations that begin with so many of the same words are offered as one. */
const SAME_WORDS = 8;

/** Between two sentences of a quotation. */
const SENTENCE = /(?<=[.!?…])\s+(?=\p{Lu})/u;
const MOST_SENTENCES = 4;

/** The beginning of a text up to a word's end, blanks as one. */
function beginningOf(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const kept = line.slice(0, longest + 1);
  const end = kept.lastIndexOf(' ');
  const cut = end > 0 ? kept.slice(0, end) : line.slice(0, longest);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}

/** The sentences that a quotation begins with, each up to the longest that is offered. */
function sentencesOf({ article, pieces }: Quotation): string[] {
  const [first] = pieces;
  if (!first) return [];
  return article.text
    .slice(first.start, first.end)
    .split(SENTENCE)
    .slice(0, MOST_SENTENCES)
    .map((sentence) => beginningOf(sentence).replace(/(?<![\s,;:—–-])[\s,;:—–-]+$/u, ''));
}

/** What an article quotes, sentence by sentence, and whom. */
export function quotedIn(quotations: readonly Quotation[]): Note[] {
  const said = new NoteBook('quotation');
  const speakers = new NoteBook('speaker');
  for (const quotation of quotations) {
    const { speaker, named, nested, kind } = quotation;
    if (kind === 'furniture') continue;
    const by = named ? speaker : null;
    for (const text of nested ? [] : sentencesOf(quotation)) {
      const tokens = words(text).map((t) => t.text);
      const key = tokens.slice(0, SAME_WORDS).join(' ');
      if (tokens.length >= LEAST_WORDS) said.mention(key, key, text, by);
    }
    const parts = by === null ? [] : partsOf(by);
    if (parts.length > 0) speakers.mention(parts.join(' '), parts.at(-1)!, beginningOf(by!));
  }
  return [...said.all, ...speakers.all];
}
