import type { CheckedClaim, Evidence, MessageAnswer } from '../../../domain.ts';
import { worded } from '../../../locale/phrase.ts';
import { asideWords, claimText, evidenceWords, standingWords } from '../../message-words.ts';
import type { Part, PlaceRow, Sheet } from '../model.ts';
import { type Drafting, part } from './drafting.ts';

function evidenceRow(evidence: Evidence, { words, citations }: Drafting): PlaceRow {
  const { text, sentence, stand } = evidence;
  return {
    row: 'evidence',
    status: words.sheet.stands[stand],
    text: sentence,
    notes: sentence === text ? [] : [`“${text}”`],
    source: citations.source(evidence),
    cited: citations.cite(sentence, evidence),
  };
}

function claimPart(claim: CheckedClaim, number: number, drafting: Drafting): Part {
  const status = standingWords(claim);
  return part('claim', `${number}. ${status}: ${claimText(claim)}`, {
    status,
    quoted: claim.sentence,
    says: [evidenceWords(claim), ...(claim.reason ? [worded(claim.reason, drafting.words)] : [])],
    places: claim.evidence.map((e) => evidenceRow(e, drafting)),
  });
}

/** A message claim by claim, and what of it is none. */
export function messageParts({ claims, aside }: MessageAnswer, drafting: Drafting): Part[] {
  const { sheet } = drafting.words;
  return [
    ...claims.map((claim, i) => claimPart(claim, i + 1, drafting)),
    ...(claims.length === 0 ? [part('claim', sheet.noClaim)] : []),
    ...(aside.length > 0 ? [part('aside', sheet.setAside, { says: aside.map(asideWords) })] : []),
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
