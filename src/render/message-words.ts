import type { CheckedClaim, Evidence, SetAside, Standing } from '../domain.ts';
import { cut, placeWords } from './words.ts';

/** The longest claim that is named whole, as a who-did-what sentence may be. */
const LONGEST_CLAIM = 160;

const STANDINGS: Record<Standing, string> = {
  stated: 'STATED',
  excluded: 'EXCLUDED',
  differs: 'DIFFERS',
  open: 'LEFT OPEN',
  absent: 'NOT IN THE CORPUS',
};

const ASIDE: Record<SetAside['why'], string> = {
  opinion: 'opinion',
  prediction: 'still to come',
  question: 'a question',
  call: 'a call to act',
};

/** How the corpus stands to a claim. */
export const standingWords = ({ standing }: Pick<CheckedClaim, 'standing'>): string => STANDINGS[standing];

/** What a claim says, as it stands in the message. */
export const claimText = ({ text, kind }: CheckedClaim): string =>
  kind === 'who' ? cut(text, LONGEST_CLAIM) : `“${cut(text, LONGEST_CLAIM)}”`;

function named(evidence: readonly Evidence[]): string {
  const parts = evidence.map(({ text, outlet, ...at }) => {
    const place = outlet ? `${outlet}, ${placeWords(at)}` : placeWords(at);
    return `“${cut(text, LONGEST_CLAIM)}” (${place})`;
  });
  return [...new Set(parts)].join(', ');
}

/** One line on a claim: which articles state it, which exclude it, what else stands near it. */
export function evidenceWords({ standing, evidence, kind }: CheckedClaim): string {
  if (standing === 'absent') return 'no article that was searched speaks of it';
  const of = (stand: Evidence['stand']) => evidence.filter((e) => e.stand === stand);
  const [states, excludes, open] = [of('states'), of('excludes'), of('open')];
  const other = kind === 'quotation' ? 'otherwise' : standing === 'open' ? 'left open by' : 'beside it';
  const against = standing === 'differs' ? 'against' : 'excluded by';
  return [
    states.length > 0 && `stated by ${named(states)}`,
    excludes.length > 0 && `${against} ${named(excludes)}`,
    open.length > 0 && `${other} ${named(open)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** A sentence that is set aside, and why. */
export const asideWords = ({ text, why }: SetAside): string => `${cut(text, LONGEST_CLAIM)} (${ASIDE[why]})`;
