import type { CheckedClaim, Evidence, MessageAnswer } from '../../../domain.ts';
import { worded } from '../../../locale/phrase.ts';
import { asideWords, claimText, evidenceWords, standingWords } from '../../message-words.ts';
import type { Part, PlaceRow, Sheet } from '../model.ts';
import { type Drafting, part } from './drafting.ts';

function evidenceRow(evidence: Evidence, { say, citations }: Drafting): PlaceRow {
  const { text, sentence, stand } = evidence;
  const { states, excludes, beside: open } = say.message;
  return {
    row: 'evidence',
    status: { states, excludes, open }[stand],
    text: sentence,
    speaker: null,
    notes: sentence === text ? [] : [say.quoted(text)],
    source: citations.source(evidence),
    cited: citations.cite(sentence, evidence),
  };
}

function claimPart(claim: CheckedClaim, number: number, drafting: Drafting): Part {
  const { say } = drafting;
  const status = standingWords(claim, say);
  return part('claim', `${number}. ${status}: ${claimText(claim, say)}`, {
    status,
    quoted: claim.sentence,
    says: [evidenceWords(claim, say), ...(claim.reason ? [worded(claim.reason, say)] : [])],
    places: claim.evidence.map((e) => evidenceRow(e, drafting)),
  });
}

/** A message claim by claim, and what of it is none. */
export function messageParts({ claims, aside }: MessageAnswer, drafting: Drafting): Part[] {
  const { say } = drafting;
  return [
    ...claims.map((claim, i) => claimPart(claim, i + 1, drafting)),
    ...(claims.length === 0 ? [part('claim', say.message.noClaim)] : []),
    ...(aside.length > 0
      ? [part('aside', say.message.setAside, { says: aside.map((s) => asideWords(s, say)) })]
      : []),
  ];
}

/** The message itself, with the number of each claim behind it. */
export function annotatedMessage({ query, claims }: MessageAnswer): NonNullable<Sheet['annotated']> {
  let from = 0;
  const pieces = claims.map(({ end }, i) => {
    const piece = { text: query.slice(from, Math.max(from, end)), mark: i + 1 };
    from = Math.max(from, end);
    return piece;
  });
  return [...pieces, { text: query.slice(from), mark: null }];
}
