import { LONGEST_QUERY } from '../../ask/longest.ts';
import { escapeText, unescapeText } from '../escape.ts';
import { cut } from '../words.ts';

const HEADING = '### ';

/** Discord drops white space and `#` from the end of a heading; a zero width space behind them keeps them. */
const DROPPED_AT_END = /(?:^|[\s#])$/;

/** The question as a heading, whole up to 1000 characters. `queryOf` reads it back. */
export function heading(query: string): string {
  const question = escapeText(cut(query, LONGEST_QUERY));
  return `${HEADING}${question}${DROPPED_AT_END.test(question) ? '\u200b' : ''}`;
}

function* texts(node: unknown): Generator<string> {
  if (Array.isArray(node)) for (const child of node) yield* texts(child);
  else if (typeof node === 'object' && node !== null) {
    if ('content' in node && typeof node.content === 'string') yield node.content;
    if ('components' in node) yield* texts(node.components);
  }
}

/**
 * The question of a reply, exactly as it was asked, from the reply's own components: as sent, as received, or
 * as discord.js wraps them. Null when they hold none. Line breaks come back too; only what `escapeText` cannot
 * bring back (C1 controls, lone surrogates) comes as U+FFFD.
 */
export function queryOf(components: unknown): string | null {
  for (const text of texts(components)) {
    if (text.startsWith(HEADING)) return unescapeText(text.slice(HEADING.length).split('\n', 1)[0] ?? '');
  }
  return null;
}
