import { styleText } from 'node:util';
import type { Answer, Comparison, Excerpt, Reading } from '../domain.ts';
import {
  claimWords,
  countedLabel,
  dateWords,
  kindWords,
  measureWords,
  outletOf,
  relationWords,
  searchedWords,
} from './words.ts';

const WIDTH = 100;
const MOST_BESIDE = 3;
const NEAREST = 'Nearest excerpts (they do not answer):';

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/g;
/** Line breaks with the blanks around them, which a paragraph shows as one blank. */
const BREAKS = / *[\n\u2028\u2029][ \n\u2028\u2029]*/g;
const SINGLE_BLANK = /(?<=\S) (?=\S)/;

/** Control characters have no place in a terminal: an article's text must not move the cursor or set colours. */
function safe(text: string): string {
  return text.replace(HIDDEN, '\ufffd');
}

/** A name stands on one line: a line break in it must not forge a line of its own. */
function named(name: string): string {
  return safe(name.replace(LINE_BREAK, '\ufffd'));
}

/**
 * Text in lines of a width. It breaks at single blanks only: a run of blanks, a tab and a no-break space stay as
 * they are.
 */
function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().replace(BREAKS, ' ').split(SINGLE_BLANK)) {
    if (line && line.length + word.length + 1 > width - indent.length) {
      lines.push(indent + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(indent + line);
  return lines.join('\n');
}

function place(of: { file: string; line: number }): string {
  return `${of.file}:${of.line}`;
}

function readingLines(reading: Reading, style: Style): string {
  const notes = [
    dateWords(reading),
    kindWords(reading.kind),
    reading.counted && `${countedLabel(reading)}: ${reading.counted}`,
    reading.speaker && `says: ${reading.speaker}`,
    reading.asOf && `as of: ${reading.asOf}`,
    reading.hedges.length > 0 && `hedged: ${reading.hedges.join(', ')}`,
  ].filter((n): n is string => Boolean(n));
  const text = named(reading.text);
  const head = `  ${style('bold', text.padEnd(Math.max(16, text.length + 1)))} ${named(outletOf(reading))}  ${style('dim', named(place(reading)))}`;
  return `${head}\n${wrap(safe(notes.join(' · ')), WIDTH, ' '.repeat(19))}`;
}

function comparisonLines(comparison: Comparison, title: string, style: Style): string {
  const colour = { conflict: 'red', differs: 'yellow', agree: 'green', single: 'cyan' } as const;
  const relation = style([colour[comparison.relation], 'bold'], relationWords(comparison));
  return [
    `${relation} · ${named(title)}`,
    wrap(safe(comparison.reason), WIDTH, '  '),
    ...comparison.readings.map((r) => readingLines(r, style)),
  ].join('\n');
}

function excerptLines(excerpt: Excerpt, style: Style): string {
  const about = [outletOf(excerpt), dateWords(excerpt), kindWords(excerpt.kind)].filter(Boolean).join(', ');
  return `${style('bold', named(place(excerpt)))}  ${style('dim', named(about))}\n${wrap(safe(excerpt.text), WIDTH, '  │ ')}`;
}

/** The parts between the question and the footer. */
function bodyOf(answer: Answer, limit: number, style: Style): string[] {
  if (!answer.answered) {
    const nearest = answer.nearest.slice(0, limit).map((e) => excerptLines(e, style));
    return nearest.length > 0 ? [NEAREST, ...nearest] : [];
  }
  const claimed = claimWords(answer);
  const [first, ...others] = answer.figures.map((c, i) =>
    comparisonLines(c, measureWords(c, answer.query, i > 0), style),
  );
  return [
    ...(first ? [first] : []),
    ...(claimed ? [wrap(safe(claimed), WIDTH, '')] : []),
    ...answer.excerpts.slice(0, limit).map((e) => excerptLines(e, style)),
    ...(others.length > 0
      ? [style('dim', 'Figures beside the question'), ...others.slice(0, MOST_BESIDE)]
      : []),
  ];
}

/** An answer for a terminal; `colour` is for a terminal that shows it. */
export function toText(answer: Answer, colour: boolean, limit: number): string {
  const style: Style = (format, text) => (colour ? styleText(format, text, { validateStream: false }) : text);
  const searched = named(`${searchedWords(answer)} · corpus ${answer.corpus.fingerprint}`);
  const question = style('bold', safe(answer.query));
  const body = bodyOf(answer, limit, style);
  const parts = answer.answered
    ? [question, ...body, style('dim', searched)]
    : [question, `Not in the corpus: ${searched}`, ...body];
  return `${parts.join('\n\n')}\n`;
}
