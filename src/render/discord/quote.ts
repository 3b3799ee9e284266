import type { QuoteAnswer, QuoteOccurrence, QuoteStatus } from '../../domain.ts';
import { escapeText } from '../escape.ts';
import {
  changeWords,
  shownText,
  speakersWords,
  statusWords,
  summaryWords,
  tellingWords,
} from '../quote-words.ts';
import { cut, dateWords, kindWords, outletOf, searchedWords } from '../words.ts';
import type { Body } from './body.ts';
import { joined, phrase, place, plain } from './lines.ts';
import type { Block, Line } from './pack.ts';

const COLOUR: Record<QuoteStatus, number> = {
  exact: 0x23a55a,
  punctuation: 0x23a55a,
  cut: 0x4e80ee,
  worded: 0xda373c,
  paraphrased: 0xf0b232,
  fits: 0x4e80ee,
};
const NOTHING_FOUND = 0x80848e;
/** The longest change that is told whole. */
const LONGEST_CHANGE = 300;

function occurrenceLine(occurrence: QuoteOccurrence): Line {
  return (width) => {
    const about = joined([
      `**${escapeText(statusWords(occurrence))}**`,
      place(occurrence, width),
      phrase(outletOf(occurrence), width),
      phrase(dateWords(occurrence), width + 10),
      kindWords(occurrence.kind),
    ]);
    const changes = changeWords(occurrence)
      .slice(0, 3)
      .map((change) => `≠ ${phrase(change, LONGEST_CHANGE)}`);
    return [
      about,
      phrase(tellingWords(occurrence), width + 40),
      `> ${escapeText(shownText(occurrence))}`,
      ...changes,
    ].join('\n');
  };
}

function block(title: string, occurrences: readonly QuoteOccurrence[]): Block {
  return {
    title: () => title,
    continued: () => (title ? `${title} (continued)` : ''),
    items: occurrences.map(occurrenceLine),
    gap: '\n\n',
  };
}

/** What a reply to a quotation shows: how the corpus carries the words, then each place. */
export function quoteBody(answer: QuoteAnswer): Body {
  const { occurrences, nearest } = answer;
  const statuses = occurrences.map((o) => o.status);
  const told = statuses.includes('worded') ? 'worded' : statuses[0];
  return {
    blocks: [
      plain(`**${escapeText(cut(summaryWords(answer), 400))}**`),
      ...speakersWords(answer).map((line) => plain(escapeText(cut(line, 400)))),
      ...(occurrences.length > 0 ? [block('', occurrences)] : []),
      ...(nearest.length > 0 ? [block('**Nearest quotations (they are not the same)**', nearest)] : []),
    ],
    colour: told ? COLOUR[told] : NOTHING_FOUND,
    searched: searchedWords(answer),
  };
}
