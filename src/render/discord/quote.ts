import type { QuoteAnswer, QuoteOccurrence, QuoteStatus } from '../../domain.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
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

function occurrenceLine(occurrence: QuoteOccurrence, say: Catalogue): Line {
  return (width) => {
    const about = joined([
      `**${escapeText(statusWords(occurrence, say))}**`,
      place(occurrence, width, say),
      phrase(outletOf(occurrence, say), width),
      phrase(dateWords(occurrence, say), width + 10),
      kindWords(occurrence.kind, say),
    ]);
    const changes = changeWords(occurrence, say)
      .slice(0, 3)
      .map((change) => `≠ ${phrase(change, Math.min(LONGEST_CHANGE, 2 * width))}`);
    return [
      about,
      `— ${phrase(tellingWords(occurrence, say), width + 40)}`,
      `> ${escapeText(shownText(occurrence, 15 * width))}`,
      ...changes,
    ].join('\n');
  };
}

function block(title: string, occurrences: readonly QuoteOccurrence[], say: Catalogue): Block {
  return {
    title: () => title,
    continued: () => (title ? `${title} ${say.page.continued}` : ''),
    items: occurrences.map((o) => occurrenceLine(o, say)),
    places: occurrences.map((occurrence) => [occurrence]),
    gap: '\n\n',
  };
}

/** What a reply to a quotation shows: how the corpus carries the words, then each place. */
export function quoteBody(answer: QuoteAnswer, say: Catalogue): Body {
  const { occurrences, nearest } = answer;
  const statuses = occurrences.map((o) => o.status);
  const told = statuses.includes('worded') ? 'worded' : statuses[0];
  return {
    blocks: [
      plain(`**${escapeText(cut(summaryWords(answer, say), 400))}**`),
      ...speakersWords(answer, say).map((line) => plain(escapeText(cut(line, 400)))),
      ...(occurrences.length > 0 ? [block('', occurrences, say)] : []),
      ...(nearest.length > 0 ? [block(`**${say.quote.nearest}**`, nearest, say)] : []),
    ],
    colour: told ? COLOUR[told] : NOTHING_FOUND,
    searched: searchedWords(answer, say),
  };
}
