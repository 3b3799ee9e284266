import type { QuoteAnswer, QuoteOccurrence } from '../../domain.ts';
import { en as say } from '../../locale/en.ts';
import {
  changeWords,
  shownText,
  speakersWords,
  statusWords,
  summaryWords,
  tellingWords,
} from '../quote-words.ts';
import { visible, visibleLine } from '../visible.ts';
import { dateWords, kindWords, outletOf, placeWords, searchedWords } from '../words.ts';
import { atMargin, type Style, WIDTH, wrap } from './layout.ts';

const COLOURS = {
  exact: 'green',
  punctuation: 'green',
  cut: 'cyan',
  worded: 'red',
  paraphrased: 'yellow',
  fits: 'cyan',
} as const;

function occurrenceLines(occurrence: QuoteOccurrence, style: Style): string {
  const about = [outletOf(occurrence, say), dateWords(occurrence, say), kindWords(occurrence.kind, say)]
    .filter(Boolean)
    .join(', ');
  const status = style([COLOURS[occurrence.status], 'bold'], statusWords(occurrence, say));
  const changes = changeWords(occurrence, say).map((line) => wrap(visible(line), WIDTH, '  ≠ '));
  return [
    `${status} · ${style('bold', visibleLine(placeWords(occurrence, say)))}  ${style('dim', visibleLine(about))}`,
    wrap(visible(tellingWords(occurrence, say)), WIDTH, '  '),
    wrap(visible(shownText(occurrence)), WIDTH, '  │ '),
    ...changes,
  ].join('\n');
}

/** Where words are quoted, for a terminal. */
export function quoteText(answer: QuoteAnswer, style: Style): string {
  const listed = answer.occurrences.every((o) => o.status === 'fits');
  const nearest = answer.nearest.map((o) => occurrenceLines(o, style));
  const parts = [
    style('bold', atMargin(answer.speaker && !listed ? `${answer.query} (${answer.speaker})` : answer.query)),
    visible(summaryWords(answer, say)),
    ...speakersWords(answer, say).map((line) => wrap(visible(line), WIDTH, '')),
    ...answer.occurrences.map((o) => occurrenceLines(o, style)),
    ...(nearest.length > 0 ? ['Nearest quotations (they are not the same):', ...nearest] : []),
    style('dim', visibleLine(`${searchedWords(answer, say)} · corpus ${answer.corpus.fingerprint}`)),
  ];
  return `${parts.join('\n\n')}\n`;
}
