import type { ConflictsAnswer, Disagreement, DisagreementPlace } from '../../domain.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
import { worded } from '../../locale/phrase.ts';
import { disagreementWords, foundWords, originsWords } from '../conflicts-words.ts';
import { escapeText } from '../escape.ts';
import { cut, dateWords, kindWords, outletOf, searchedWords } from '../words.ts';
import type { Body } from './body.ts';
import { joined, phrase, place, plain } from './lines.ts';
import type { Block, Line } from './pack.ts';

const COLOUR = { conflict: 0xda373c, differs: 0xf0b232 } as const;
const NOTHING_FOUND = 0x80848e;
/** The longest words or quotation that are shown whole; a sentence is never longer. */
const LONGEST_WORDS = 100;
const LONGEST = 700;

/** A place: its words, where they stand, and the sentence around them, verbatim. */
function placeLine(of: DisagreementPlace, against: boolean, say: Catalogue): Line {
  return (width) => {
    const head = joined([
      `**${say.quoted(escapeText(cut(of.text, Math.min(LONGEST_WORDS, 2 * width))))}**`,
      phrase(outletOf(of, say), width),
      place(of, width, say),
      phrase(dateWords(of, say), width + 10),
      kindWords(of.kind, say),
      of.speaker && `${say.words.says}: ${phrase(of.speaker, width)}`,
    ]);
    const whole = of.sentence === of.text && of.text.length <= LONGEST_WORDS;
    const quoted = whole ? '' : `\n> ${escapeText(cut(of.sentence, LONGEST))}`;
    return `${against ? `${say.page.against}\n` : ''}${head}${quoted}`;
  };
}

/** One disagreement: what it is of and why, then every place of every side. */
function disagreementBlock(disagreement: Disagreement, say: Catalogue): Block {
  const { about, reason, sides, id } = disagreement;
  const titled: Line = (width) =>
    joined([
      `**${escapeText(disagreementWords(disagreement, say))}**`,
      phrase(worded(about, say), width),
      originsWords(disagreement, say),
    ]);
  return {
    title: (width) => `${titled(width)}\n${phrase(worded(reason, say), 2 * width)}`,
    continued: (width) => `${titled(width)} ${say.page.continued}`,
    places: sides.flatMap((side) => side.map((of) => [of])),
    items: sides.flatMap((side, i) => side.map((of, k) => placeLine(of, i > 0 && k === 0, say))),
    gap: '\n',
    id,
  };
}

/** What a reply on disagreements shows: how many there are, then each. */
export function conflictsBody(answer: ConflictsAnswer, say: Catalogue): Body {
  const { disagreements } = answer;
  return {
    blocks: [
      plain(escapeText(cut(foundWords(answer, say), 400))),
      ...disagreements.map((d) => disagreementBlock(d, say)),
    ],
    colour: disagreements[0] ? COLOUR[disagreements[0].relation] : NOTHING_FOUND,
    searched: searchedWords(answer, say),
  };
}
