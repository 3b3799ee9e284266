import type { Answer, Comparison, Relation } from '../../domain.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
import { escapeText } from '../escape.ts';
import { extentWords, numberWords, partsOf } from '../event-words.ts';
import { claimWords, cut, searchedWords } from '../words.ts';
import type { Body } from './body.ts';
import { briefBlock, focusOf, unstatedWords } from './brief.ts';
import { comparisonBlock, type ExcerptManner, excerptsBlock, phrase, plain } from './lines.ts';
import type { Block, Line } from './pack.ts';

const COLOUR: Record<Relation, number> = {
  conflict: 0xda373c,
  differs: 0xf0b232,
  agree: 0x23a55a,
  single: 0x4e80ee,
};
const LONGEST_LABEL = 120;
const NOTHING_FOUND = 0x80848e;
/** The longest excerpt that a first screen shows whole. */
const LONGEST_BRIEF = 280;

function blocksOf(answer: Answer, isBrief: boolean, say: Catalogue): Block[] {
  const note = isBrief ? unstatedWords(answer, say) : null;
  const manner: ExcerptManner = isBrief
    ? { longest: LONGEST_BRIEF, focus: focusOf(answer), isFull: false, say }
    : { say };
  if (!answer.answered) {
    const searched = `**${say.answer.notInCorpus}**: ${escapeText(cut(searchedWords(answer, say), 200))}.`;
    const nearest = excerptsBlock(say.answer.nearest, answer.nearest, manner);
    return [plain(searched), nearest, ...(note && answer.nearest.length > 0 ? [plain(subtext(note))] : [])];
  }
  const { beside } = partsOf(answer);
  const [first] = answer.figures;
  const blockOf = (comparison: Comparison): Block =>
    isBrief
      ? briefBlock(comparison, answer.query, comparison === first ? note : null, say)
      : comparisonBlock(comparison, answer.query, false, say);
  const [own, ...others] = comparisonBlocks(answer, blockOf, say);
  const claimed = claimWords(answer, say);
  return [
    ...(own ? [own] : []),
    ...(claimed ? [plain(escapeText(cut(claimed, 400)))] : []),
    ...others,
    excerptsBlock(say.answer.excerpts, answer.excerpts, manner),
    ...(isBrief ? [] : besideBlocks(answer, say)),
    ...(isBrief && beside.length > 0 ? [plain(subtext(say.besideReadings(beside.length)))] : []),
    ...(note && !first ? [plain(subtext(note))] : []),
  ];
}

const subtext = (words: string): string => `-# ${escapeText(words)}`;

/** The comparisons that answer, under their events where there are several. */
function comparisonBlocks(
  answer: Answer,
  blockOf: (comparison: Comparison) => Block,
  say: Catalogue,
): Block[] {
  const { perEvent, first } = partsOf(answer);
  const told = perEvent.map(({ event, comparison }, i): Block => {
    const title: Line = (width) =>
      `**${numberWords(i, answer.events, say)}**: ${say.quoted(phrase(event.label, width))} · ${extentWords(event, say)}`;
    if (!comparison) return plain(title(LONGEST_LABEL));
    return under(title, blockOf(comparison));
  });
  return told.length > 0 || !first ? told : [blockOf(first)];
}

const besideBlocks = (answer: Answer, say: Catalogue): Block[] =>
  partsOf(answer).beside.map((comparison) => comparisonBlock(comparison, answer.query, true, say));

/** A block under the title of its event, also where it goes on. */
function under(title: Line, block: Block): Block {
  return {
    ...block,
    title: (width) => `${title(width)}\n${block.title(width)}`,
    continued: (width) => `${title(width)}\n${block.continued(width)}`,
  };
}

function bodyWith(answer: Answer, blocks: Block[], say: Catalogue): Body {
  const relation = answer.figures[0]?.relation;
  return {
    blocks,
    colour: answer.answered ? relation && COLOUR[relation] : NOTHING_FOUND,
    searched: searchedWords(answer, say),
  };
}

/** What a reply to a question shows: all of it, or in brief what a first screen has to say, the rest being behind buttons. */
export function answerBody(answer: Answer, isBrief: boolean, say: Catalogue): Body {
  return bodyWith(answer, blocksOf(answer, isBrief, say), say);
}

/** The whole table of an answer's figures, those beside the question last. */
export function figuresBody(answer: Answer, say: Catalogue): Body {
  const full = (comparison: Comparison): Block => comparisonBlock(comparison, answer.query, false, say);
  return bodyWith(answer, [...comparisonBlocks(answer, full, say), ...besideBlocks(answer, say)], say);
}
