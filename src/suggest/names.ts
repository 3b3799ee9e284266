import type { Passage } from '../domain.ts';
import { isTime } from '../extract/names.ts';
import { isStopWord, words } from '../language/words.ts';
import { isTitle } from '../quote/speakers.ts';
import { type Note, NoteBook } from './note.ts';

/** Capitalised words in a row, with the small ones that names have between them. */
const RUN =
  /\p{Lu}[\p{L}\p{M}'\u2019-]+(?: (?:(?:de|del|de la|la|al|el|bin|ibn|van|von|der|den|da|dos|du|of) )?\p{Lu}[\p{L}\p{M}'\u2019-]*){0,5}/gu;
const MOST_WORDS = 4;
const POSSESSIVE = /['\u2019](?:s|S)?(?= |$)/;
/** What stands before the first word of a sentence or of a quotation. */
const OPENS = /(?:^|[“"‘«([:.!?—–-]\s*)$/u;

/** A name without what stands before it in a sentence or as an office: "The", "Homeland Security Secretary". */
function bare(run: string): string {
  const parts = run
    .split(POSSESSIVE)[0]!
    .replace(/(?<![-\u2019']| \p{Lu})(?:[-\u2019']| \p{Lu})+$/u, '')
    .split(' ');
  const office = parts.findLastIndex((part) => isTitle(part.toLowerCase()));
  const own = office >= 0 && office < parts.length - 1 ? parts.slice(office + 1) : parts;
  const isNone = (word: string): boolean =>
    isStopWord(word.toLowerCase()) || isTime(word.toLowerCase()) || /^\p{Ll}/u.test(word);
  while (own.length > 0 && isNone(own[0]!)) own.shift();
  while (own.length > 0 && isTime(own.at(-1)!.toLowerCase())) own.pop();
  return own.join(' ');
}

/**
 * The names in an article's sentences: of people, places or bodies, which its wording does not tell apart. A single
 * word that is capitalised here may be none: the corpus tells.
 */
export function namesIn(passages: readonly Passage[]): Note[] {
  const notes = new NoteBook('name');
  for (const { text, kind } of passages) {
    if (kind !== 'body') continue;
    for (const { 0: run, index } of text.matchAll(RUN)) {
      const name = bare(run);
      const tokens = words(name);
      const opens = OPENS.test(text.slice(0, index)) && run.startsWith(name);
      const shouts = tokens.length > 1 && !/\p{Ll}/u.test(name);
      if (opens || shouts || name.length < 3 || tokens.length > MOST_WORDS) continue;
      if (tokens.some((t) => isTime(t.text))) continue;
      notes.mention(tokens.map((t) => t.text).join(' '), tokens.at(-1)!.text, name);
    }
  }
  return notes.all;
}
