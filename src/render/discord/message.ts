import type { CheckedClaim, MessageAnswer, Standing } from '../../domain.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
import { worded } from '../../locale/phrase.ts';
import { escapeText } from '../escape.ts';
import { asideWords, claimText, evidenceWords, standingWords } from '../message-words.ts';
import { cut, searchedWords } from '../words.ts';
import type { Body } from './body.ts';
import { phrase } from './lines.ts';
import type { Block, Line } from './pack.ts';

/** The worst first: the accent repeats the first that any claim has. */
const COLOUR: readonly (readonly [Standing, number])[] = [
  ['excluded', 0xda373c],
  ['differs', 0xf0b232],
  ['stated', 0x23a55a],
];
const LONGEST = 700;

function claimLine(claim: CheckedClaim, say: Catalogue): Line {
  return () =>
    [
      `- **${escapeText(standingWords(claim, say))}** · ${phrase(claimText(claim, say), LONGEST)}`,
      `  ${phrase(evidenceWords(claim, say), LONGEST)}`,
      claim.reason && `  ${phrase(worded(claim.reason, say), LONGEST / 2)}`,
    ]
      .filter(Boolean)
      .join('\n');
}

/** What a reply to a message shows: a line a claim, then what is set aside. */
export function messageBody(answer: MessageAnswer, say: Catalogue): Body {
  const { claims, aside } = answer;
  const block = (title: string, items: Line[], places: Block['places'] = []): Block => ({
    title: () => title,
    continued: () => (title ? `${title} ${say.page.continued}` : ''),
    items,
    places,
    gap: '\n',
  });
  return {
    blocks: [
      block(
        '',
        claims.length > 0 ? claims.map((c) => claimLine(c, say)) : [() => say.message.noClaim],
        claims.map((c) => c.evidence),
      ),
      ...(aside.length > 0
        ? [
            block(
              `**${say.message.setAside}**`,
              aside.map(
                (s): Line =>
                  () =>
                    `- ${escapeText(cut(asideWords(s, say), 300))}`,
              ),
            ),
          ]
        : []),
    ],
    colour: COLOUR.find(([standing]) => claims.some((c) => c.standing === standing))?.[1],
    searched: searchedWords(answer, say),
  };
}
