import type { Answer, Relation } from '../../domain.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
import { escapeText } from '../escape.ts';
import { extentWords, numberWords, partsOf } from '../event-words.ts';
import { claimWords, cut, searchedWords } from '../words.ts';
import type { Body } from './body.ts';
import { comparisonBlock, excerptsBlock, phrase, plain } from './lines.ts';
import type { Block, Line } from './pack.ts';

const COLOUR: Record<Relation, number> = {
  conflict: 0xda373c,
  differs: 0xf0b232,
  agree: 0x23a55a,
  single: 0x4e80ee,
};
const LONGEST_LABEL = 120;
const NOTHING_FOUND = 0x80848e;

function blocksOf(answer: Answer, say: Catalogue): Block[] {
  if (!answer.answered) {
    const searched = `**${say.answer.notInCorpus}**: ${escapeText(cut(searchedWords(answer, say), 200))}.`;
    return [plain(searched), excerptsBlock(say.answer.nearest, answer.nearest, say)];
  }
  const { perEvent, first, beside } = partsOf(answer);
  const told = perEvent.map(({ event, comparison }, i): Block => {
    const title: Line = (width) =>
      `**${numberWords(i, answer.events, say)}**: ${say.quoted(phrase(event.label, width))} · ${extentWords(event, say)}`;
    if (!comparison) return plain(title(LONGEST_LABEL));
    return under(title, comparisonBlock(comparison, answer.query, false, say));
  });
  const [own, ...others] =
    told.length > 0 || !first ? told : [comparisonBlock(first, answer.query, false, say)];
  const claimed = claimWords(answer, say);
  return [
    ...(own ? [own] : []),
    ...(claimed ? [plain(escapeText(cut(claimed, 400)))] : []),
    ...others,
    excerptsBlock(say.answer.excerpts, answer.excerpts, say),
    ...beside.map((c) => comparisonBlock(c, answer.query, true, say)),
  ];
}

/** A block under the title of its event, also where it goes on. */
function under(title: Line, block: Block): Block {
  return {
    ...block,
    title: (width) => `${title(width)}\n${block.title(width)}`,
    continued: (width) => `${title(width)}\n${block.continued(width)}`,
  };
}

/** What a reply to a question shows. */
export function answerBody(answer: Answer, say: Catalogue): Body {
  const relation = answer.figures[0]?.relation;
  return {
    blocks: blocksOf(answer, say),
    colour: answer.answered ? relation && COLOUR[relation] : NOTHING_FOUND,
    searched: searchedWords(answer, say),
  };
}
