import { LONGEST_QUERY } from '../../ask/longest.ts';
import { escapeText, unescapeText } from '../escape.ts';
import { cut } from '../words.ts';

const HEADING = '### ';
const SUBTEXT = '-# ';
const LABELLED = ': ';

/** Discord drops white space and `#` from the end of a heading; a zero width space behind them keeps them. */
const DROPPED_AT_END = /(?:^|[\s#])$/;

/** An option that a reply repeats under its heading, with what it is called there. */
export interface Repeated {
  label: string;
  value: string;
}

/** Text of at most so many characters, of which escaping makes at most twice as many units. */
function shortened(text: string, most: number): string {
  return [...text].length <= most && escapeText(text).length <= 2 * most ? text : cut(text, most);
}

const whole = (text: string): string => `${text}${DROPPED_AT_END.test(text) ? '\u200b' : ''}`;

/**
 * The question as a heading, whole up to 1000 characters, and under it the options that no `custom_id` of the reply holds.
 * `askedIn` reads both back.
 */
export function heading(query: string, repeated: readonly Repeated[] = []): string {
  const lines = repeated.map(
    ({ label, value }) => `${SUBTEXT}${label}${LABELLED}${whole(escapeText(value))}`,
  );
  return [`${HEADING}${whole(escapeText(shortened(query, LONGEST_QUERY)))}`, ...lines].join('\n');
}

function* texts(node: unknown): Generator<string> {
  if (Array.isArray(node)) for (const child of node) yield* texts(child);
  else if (typeof node === 'object' && node !== null) {
    if ('content' in node && typeof node.content === 'string') yield node.content;
    if ('components' in node) yield* texts(node.components);
  }
}

/**
 * What a reply was asked with, from its own components, as sent, as received, or as discord.js wraps them: the question
 * exactly as typed, and the options that stand under it, in order. Null when they hold none. Line breaks come back too; only
 * what `escapeText` cannot bring back (C1 controls, lone surrogates) comes as U+FFFD.
 */
export function askedIn(components: unknown): { query: string; repeated: string[] } | null {
  for (const text of texts(components)) {
    if (!text.startsWith(HEADING)) continue;
    const [first = '', ...others] = text.slice(HEADING.length).split('\n');
    const repeated = others
      .filter((line) => line.startsWith(SUBTEXT))
      .map((line) => unescapeText(line.slice(line.indexOf(LABELLED) + LABELLED.length)));
    return { query: unescapeText(first), repeated };
  }
  return null;
}
