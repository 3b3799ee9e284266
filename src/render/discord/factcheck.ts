import type { Answer, Relation } from '../../domain.ts';
import { escapeText } from '../escape.ts';
import { claimWords, cut, searchedWords } from '../words.ts';
import type { Body } from './body.ts';
import { comparisonBlock, excerptsBlock, plain } from './lines.ts';
import type { Block } from './pack.ts';

const COLOUR: Record<Relation, number> = {
  conflict: 0xda373c,
  differs: 0xf0b232,
  agree: 0x23a55a,
  single: 0x4e80ee,
};
const NOTHING_FOUND = 0x80848e;

function blocksOf(answer: Answer): Block[] {
  if (!answer.answered) {
    const searched = `**Not in the corpus**: ${escapeText(cut(searchedWords(answer), 200))}.`;
    return [plain(searched), excerptsBlock('Nearest excerpts (they do not answer)', answer.nearest)];
  }
  const [first, ...others] = answer.figures.map((c, index) => comparisonBlock(c, answer.query, index > 0));
  const claimed = claimWords(answer);
  return [
    ...(first ? [first] : []),
    ...(claimed ? [plain(escapeText(cut(claimed, 400)))] : []),
    excerptsBlock('Excerpts', answer.excerpts),
    ...others,
  ];
}

/** What a reply to a question shows. */
export function answerBody(answer: Answer): Body {
  const relation = answer.figures[0]?.relation;
  return {
    blocks: blocksOf(answer),
    colour: answer.answered ? relation && COLOUR[relation] : NOTHING_FOUND,
    searched: searchedWords(answer),
  };
}
