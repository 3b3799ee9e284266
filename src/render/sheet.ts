import type { CheckedClaim, Evidence, MessageAnswer } from '../domain.ts';
import type { Catalogue } from '../locale/catalogue.ts';
import { worded } from '../locale/phrase.ts';
import { escapeText } from './escape.ts';
import { asideWords, claimText, evidenceWords, standingWords } from './message-words.ts';
import { dateWords, outletOf, placeWords, searchedWords } from './words.ts';

function evidenceLines(evidence: Evidence, say: Catalogue): string {
  const { stand, sentence } = evidence;
  const { states, excludes, beside: open } = say.message;
  const place = `${placeWords(evidence, say)}, ${outletOf(evidence, say)}, ${dateWords(evidence, say)}`;
  return `- ${{ states, excludes, open }[stand]}: ${escapeText(place)}\n  > ${escapeText(sentence)}`;
}

function claimPart(claim: CheckedClaim, number: number, say: Catalogue): string {
  return [
    `## ${number}. ${standingWords(claim, say)}: ${escapeText(claimText(claim, say))}`,
    `> ${escapeText(claim.sentence)}`,
    escapeText(evidenceWords(claim, say)),
    ...(claim.reason ? [escapeText(worded(claim.reason, say))] : []),
    ...(claim.evidence.length > 0 ? [claim.evidence.map((e) => evidenceLines(e, say)).join('\n')] : []),
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
export function messageSheet(answer: MessageAnswer, say: Catalogue): string {
  const { claims, aside, corpus } = answer;
  const { title, setAside } = say.message;
  const searched = searchedWords(answer, say);
  const parts = [
    `# ${title}`,
    annotated(answer),
    ...claims.map((claim, i) => claimPart(claim, i + 1, say)),
    ...(aside.length > 0
      ? [`## ${setAside}\n\n${aside.map((s) => `- ${escapeText(asideWords(s, say))}`).join('\n')}`]
      : []),
    `${escapeText(searched.charAt(0).toUpperCase() + searched.slice(1))}, ${escapeText(say.page.corpus(corpus.fingerprint))}.`,
  ];
  return `${parts.join('\n\n')}\n`;
}
