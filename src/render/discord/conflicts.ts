import type { ConflictsAnswer, Disagreement, DisagreementPlace } from '../../domain.ts';
import { disagreementWords, foundWords, originsWords } from '../conflicts-words.ts';
import { escapeText } from '../escape.ts';
import { corpusWords, cut, dateWords, kindWords, outletOf } from '../words.ts';
import type { Body } from './body.ts';
import { joined, phrase, place, plain } from './lines.ts';
import type { Block } from './pack.ts';

const COLOUR = { conflict: 0xda373c, differs: 0xf0b232 } as const;
const NOTHING_FOUND = 0x80848e;
/** Places of one side that are shown; the rest is counted. */
const MOST_PLACES = 2;
const MOST_SIDES = 4;
/** The longest sentence, quotation or words of it that are shown whole. */
const LONGEST = 240;
const LONGEST_WORDS = 100;

function placeLine(of: DisagreementPlace, width: number): string {
  const head = joined([
    `**“${escapeText(cut(of.text, LONGEST_WORDS))}”**`,
    phrase(outletOf(of), width),
    place(of, width),
    phrase(dateWords(of), width + 10),
    kindWords(of.kind),
    of.speaker && `says: ${phrase(of.speaker, width)}`,
  ]);
  const whole = of.sentence.length <= LONGEST_WORDS && of.sentence === of.text;
  return whole ? head : `${head}\n> ${escapeText(cut(of.sentence, LONGEST))}`;
}

function sideLines(side: readonly DisagreementPlace[], width: number): string {
  const more = side.length - MOST_PLACES;
  return [
    ...side.slice(0, MOST_PLACES).map((p) => placeLine(p, width)),
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join('\n');
}

/** One disagreement: what it is of, why, and its sides. */
function disagreementBlock(disagreement: Disagreement): Block {
  const { about, reason, sides, id } = disagreement;
  const more = sides.length - MOST_SIDES;
  return {
    title: () => '',
    continued: () => '',
    items: [
      (width) =>
        [
          joined([
            `**${escapeText(disagreementWords(disagreement))}**`,
            phrase(about, width),
            originsWords(disagreement),
          ]),
          phrase(reason, 2 * width),
          sides
            .slice(0, MOST_SIDES)
            .map((side) => sideLines(side, Math.min(width, 60)))
            .join('\nagainst\n'),
          more > 0 && `and ${more} more values`,
        ]
          .filter(Boolean)
          .join('\n'),
    ],
    gap: '\n',
    id,
  };
}

/** What a reply on disagreements shows: how many there are, then each. */
export function conflictsBody(answer: ConflictsAnswer): Body {
  const { disagreements } = answer;
  return {
    blocks: [plain(escapeText(cut(foundWords(answer), 400))), ...disagreements.map(disagreementBlock)],
    colour: disagreements[0] ? COLOUR[disagreements[0].relation] : NOTHING_FOUND,
    searched: corpusWords(answer),
  };
}
