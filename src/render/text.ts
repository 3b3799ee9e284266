import { styleText } from 'node:util';
import type { Answer, Comparison, Excerpt, Reading } from '../domain.ts';
import { outletOf, relationWords, searchedWords } from './words.ts';

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Control characters have no place in a terminal: an article's text must not move the cursor or set colours. */
function safe(text: string): string {
  return text.replace(HIDDEN, '\ufffd');
}

function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
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
    reading.counted && `counts: ${reading.counted}`,
    reading.speaker && `says: ${reading.speaker}`,
    reading.asOf && `as of: ${reading.asOf}`,
    reading.hedges.length > 0 && `hedged: ${reading.hedges.join(', ')}`,
    reading.kind === 'related-headline' && 'in a related headline',
  ].filter((n): n is string => Boolean(n));
  const head = `  ${style('bold', safe(reading.text).padEnd(16))} ${safe(outletOf(reading))}  ${style('dim', safe(place(reading)))}`;
  return notes.length > 0 ? `${head}\n${wrap(safe(notes.join(' · ')), 100, ' '.repeat(19))}` : head;
}

function comparisonLines(comparison: Comparison, style: Style): string {
  const colour = { conflict: 'red', differs: 'yellow', agree: 'green', single: 'cyan' } as const;
  const relation = style([colour[comparison.relation], 'bold'], relationWords(comparison));
  return [
    `${relation} · ${safe(comparison.measure)}`,
    wrap(safe(comparison.reason), 100, '  '),
    ...comparison.readings.map((r) => readingLines(r, style)),
  ].join('\n');
}

function excerptLines(excerpt: Excerpt, style: Style): string {
  const about = [
    outletOf(excerpt),
    excerpt.published,
    excerpt.kind === 'related-headline' ? 'related headline' : null,
  ]
    .filter(Boolean)
    .join(', ');
  return `${style('bold', safe(place(excerpt)))}  ${style('dim', safe(about))}\n${wrap(safe(excerpt.text), 100, '  │ ')}`;
}

/** An answer for a terminal; `colour` is for a terminal that shows it. */
export function toText(answer: Answer, colour: boolean, limit: number): string {
  const style: Style = (format, text) => (colour ? styleText(format, text, { validateStream: false }) : text);
  const parts = [style('bold', safe(answer.query))];
  if (!answer.answered) {
    parts.push(`Not in the corpus: ${searchedWords(answer)}.`);
    if (answer.nearest.length > 0) {
      parts.push(
        'Nearest excerpts (they do not answer):',
        ...answer.nearest.slice(0, limit).map((e) => excerptLines(e, style)),
      );
    }
    return `${parts.join('\n\n')}\n`;
  }
  const [first, ...others] = answer.figures;
  if (first) parts.push(comparisonLines(first, style));
  parts.push(...answer.excerpts.slice(0, limit).map((e) => excerptLines(e, style)));
  if (others.length > 0)
    parts.push(
      style('dim', 'Figures beside the question'),
      ...others.slice(0, 3).map((c) => comparisonLines(c, style)),
    );
  parts.push(style('dim', `${searchedWords(answer)} · corpus ${answer.corpus.fingerprint}`));
  return `${parts.join('\n\n')}\n`;
}
