import type { CheckedClaim, MessageAnswer } from '../../domain.ts';
import { en as say } from '../../locale/en.ts';
import { worded } from '../../locale/phrase.ts';
import { asideWords, claimText, evidenceWords, standingWords } from '../message-words.ts';
import { visible, visibleLine } from '../visible.ts';
import { searchedWords } from '../words.ts';
import { type Style, WIDTH, wrap } from './layout.ts';

const COLOURS = {
  stated: 'green',
  excluded: 'red',
  differs: 'yellow',
  open: 'cyan',
  absent: 'gray',
} as const;

function claimLines(claim: CheckedClaim, style: Style): string {
  const standing = style([COLOURS[claim.standing], 'bold'], standingWords(claim, say));
  return [
    `${standing} · ${visibleLine(claimText(claim, say))}`,
    wrap(visible(evidenceWords(claim, say)), WIDTH, '  '),
    ...(claim.reason ? [wrap(visible(worded(claim.reason, say)), WIDTH, '  ')] : []),
  ].join('\n');
}

/** A message claim by claim, for a terminal. */
export function messageText(answer: MessageAnswer, style: Style): string {
  const { query, claims, aside, corpus } = answer;
  const parts = [
    wrap(visible(query), WIDTH, '│ '),
    claims.length > 0 ? '' : 'No claim that can be checked is found in it.',
    ...claims.map((claim) => claimLines(claim, style)),
    ...(aside.length > 0
      ? [
          `${style('dim', 'Set aside')}\n${aside.map((s) => wrap(visible(asideWords(s, say)), WIDTH, '  ')).join('\n')}`,
        ]
      : []),
    style('dim', visibleLine(`${searchedWords(answer, say)} · corpus ${corpus.fingerprint}`)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
