import type { CheckedClaim, Evidence, SetAside } from '../domain.ts';
import type { Catalogue } from '../locale/catalogue.ts';
import { cut, placeWords } from './words.ts';

/** The longest claim that is named whole, as a who-did-what sentence may be. */
const LONGEST_CLAIM = 160;

/** How the corpus stands to a claim. */
export const standingWords = ({ standing }: Pick<CheckedClaim, 'standing'>, { message }: Catalogue): string =>
  message[standing];

/** What a claim says, as it stands in the message. */
export const claimText = ({ text, kind }: CheckedClaim, say: Catalogue): string =>
  kind === 'who' ? cut(text, LONGEST_CLAIM) : say.quoted(cut(text, LONGEST_CLAIM));

function named(evidence: readonly Evidence[], say: Catalogue): string {
  const parts = evidence.map(({ text, outlet, ...at }) => {
    const place = outlet ? `${outlet}, ${placeWords(at, say)}` : placeWords(at, say);
    return `${say.quoted(cut(text, LONGEST_CLAIM))} (${place})`;
  });
  return [...new Set(parts)].join(', ');
}

/** One line on a claim: which articles state it, which exclude it, what else stands near it. */
export function evidenceWords({ standing, evidence, kind }: CheckedClaim, say: Catalogue): string {
  const { statedBy, excludedBy, leftOpenBy } = say.words;
  const { nothingOnIt, otherwise, besideIt, against } = say.message;
  if (standing === 'absent') return nothingOnIt;
  const of = (stand: Evidence['stand']) => evidence.filter((e) => e.stand === stand);
  const [states, excludes, open] = [of('states'), of('excludes'), of('open')];
  const other = kind === 'quotation' ? otherwise : standing === 'open' ? leftOpenBy : besideIt;
  const opposed = standing === 'differs' ? against : excludedBy;
  return [
    states.length > 0 && statedBy(named(states, say)),
    excludes.length > 0 && opposed(named(excludes, say)),
    open.length > 0 && other(named(open, say)),
  ]
    .filter(Boolean)
    .join('; ');
}

/** A sentence that is set aside, and why. */
export const asideWords = ({ text, why }: SetAside, { message, quoted }: Catalogue): string =>
  `${quoted(cut(text, LONGEST_CLAIM))} (${message[why]})`;
