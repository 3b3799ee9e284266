import type { Answer, Comparison, Excerpt, Reading } from '../../domain.ts';
import { en as say } from '../../locale/en.ts';
import { worded } from '../../locale/phrase.ts';
import { extentWords, numberWords, partsOf } from '../event-words.ts';
import { visible, visibleLine } from '../visible.ts';
import {
  claimWords,
  countedLabel,
  dateWords,
  kindWords,
  measureWords,
  outletOf,
  placeWords,
  relationWords,
  searchedWords,
} from '../words.ts';
import { atMargin, type Style, WIDTH, wrap } from './layout.ts';

const MOST_BESIDE = 3;
const NEAREST = 'Nearest excerpts (they do not answer):';

function readingLines(reading: Reading, style: Style): string {
  const notes = [
    dateWords(reading, say),
    kindWords(reading.kind, say),
    reading.counted && `${countedLabel(reading, say)}: ${reading.counted}`,
    reading.speaker && `says: ${reading.speaker}`,
    reading.asOf && `as of: ${reading.asOf}`,
    reading.hedges.length > 0 && `hedged: ${reading.hedges.join(', ')}`,
  ].filter((n): n is string => Boolean(n));
  const text = visibleLine(reading.text);
  const head = `  ${style('bold', text.padEnd(Math.max(16, text.length + 1)))} ${visibleLine(outletOf(reading, say))}  ${style('dim', visibleLine(placeWords(reading, say)))}`;
  return `${head}\n${wrap(visible(notes.join(' · ')), WIDTH, ' '.repeat(19))}`;
}

function comparisonLines(comparison: Comparison, title: string, style: Style): string {
  const colour = { conflict: 'red', differs: 'yellow', agree: 'green', single: 'cyan' } as const;
  const relation = style([colour[comparison.relation], 'bold'], relationWords(comparison, say));
  return [
    `${relation} · ${visibleLine(title)}`,
    wrap(visible(worded(comparison.reason, say)), WIDTH, '  '),
    ...comparison.readings.map((r) => readingLines(r, style)),
  ].join('\n');
}

function excerptLines(excerpt: Excerpt, style: Style): string {
  const about = [outletOf(excerpt, say), dateWords(excerpt, say), kindWords(excerpt.kind, say)]
    .filter(Boolean)
    .join(', ');
  return `${style('bold', atMargin(placeWords(excerpt, say)))}  ${style('dim', visibleLine(about))}\n${wrap(visible(excerpt.text), WIDTH, '  │ ')}`;
}

/** The parts between the question and the footer. */
function bodyOf(answer: Answer, limit: number, style: Style): string[] {
  if (!answer.answered) {
    const nearest = answer.nearest.slice(0, limit).map((e) => excerptLines(e, style));
    return nearest.length > 0 ? [NEAREST, ...nearest] : [];
  }
  const claimed = claimWords(answer, say);
  const { perEvent, first, beside } = partsOf(answer);
  const lines = (c: Comparison, isBeside: boolean): string =>
    comparisonLines(c, measureWords(c, answer.query, isBeside, say), style);
  const told = perEvent.map(({ event, comparison }, i) => {
    const title = `${style('bold', numberWords(i, answer.events, say))}: “${visibleLine(event.label)}”`;
    const how = answer.events.length > 1 ? ` · alone with --event ${event.id}` : '';
    const extent = `  ${style('dim', `${extentWords(event, say)}${how}`)}`;
    return [title, extent, ...(comparison ? [lines(comparison, false)] : [])].join('\n');
  });
  const [own, ...others] = told.length > 0 || !first ? told : [lines(first, false)];
  return [
    ...(own ? [own] : []),
    ...(claimed ? [wrap(visible(claimed), WIDTH, '')] : []),
    ...others,
    ...answer.excerpts.slice(0, limit).map((e) => excerptLines(e, style)),
    ...(beside.length > 0
      ? [
          style('dim', 'Figures beside the question'),
          ...beside.slice(0, MOST_BESIDE).map((c) => lines(c, true)),
        ]
      : []),
  ];
}

/** An answer for a terminal, with so many excerpts at most. */
export function answerText(answer: Answer, style: Style, limit: number): string {
  const searched = visibleLine(`${searchedWords(answer, say)} · corpus ${answer.corpus.fingerprint}`);
  const question = style('bold', atMargin(answer.query));
  const body = bodyOf(answer, limit, style);
  const parts = answer.answered
    ? [question, ...body, style('dim', searched)]
    : [question, `Not in the corpus: ${searched}`, ...body];
  return `${parts.join('\n\n')}\n`;
}
