import type { CheckedClaim, Evidence, MessageAnswer } from '../domain.ts';
import { en } from '../locale/en.ts';
import { worded } from '../locale/phrase.ts';
import { escapeText } from './escape.ts';
import { asideWords, claimText, evidenceWords, standingWords } from './message-words.ts';
import { dateWords, outletOf, placeWords, searchedWords } from './words.ts';

const STANDS: Record<Evidence['stand'], string> = {
  states: 'States it',
  excludes: 'Against it',
  open: 'Beside it',
};

function evidenceLines(evidence: Evidence): string {
  const { stand, sentence } = evidence;
  const place = `${placeWords(evidence)}, ${outletOf(evidence)}, ${dateWords(evidence)}`;
  return `- ${STANDS[stand]}: ${escapeText(place)}\n  > ${escapeText(sentence)}`;
}

function claimPart(claim: CheckedClaim, number: number): string {
  return [
    `## ${number}. ${standingWords(claim)}: ${escapeText(claimText(claim))}`,
    `> ${escapeText(claim.sentence)}`,
    escapeText(evidenceWords(claim)),
    ...(claim.reason ? [escapeText(worded(claim.reason, en))] : []),
    ...(claim.evidence.length > 0 ? [claim.evidence.map(evidenceLines).join('\n')] : []),
  ].join('\n\n');
}

/** The message itself, with the number of each claim behind it. */
function annotated({ query, claims }: MessageAnswer): string {
  let text = '';
  let from = 0;
  claims.forEach(({ end }, i) => {
    text += `${query.slice(from, end)} [${i + 1}]`;
    from = end;
  });
  text += query.slice(from);
  return text
    .split('\n')
    .map((line) => `> ${escapeText(line)}`)
    .join('\n');
}

/** A checked message as a Markdown sheet: every claim with its evidence, what was set aside, what was searched. */
export function messageSheet(answer: MessageAnswer): string {
  const { claims, aside, corpus } = answer;
  const parts = [
    '# Claim by claim',
    annotated(answer),
    ...claims.map((claim, i) => claimPart(claim, i + 1)),
    ...(aside.length > 0
      ? [`## Set aside\n\n${aside.map((s) => `- ${escapeText(asideWords(s))}`).join('\n')}`]
      : []),
    `${escapeText(searchedWords(answer).replace(/^s/, 'S'))}, corpus ${escapeText(corpus.fingerprint)}.`,
  ];
  return `${parts.join('\n\n')}\n`;
}
