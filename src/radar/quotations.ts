import type { Quotation } from '../domain.ts';
import { family } from '../language/families.ts';
import { isStopWord } from '../language/words.ts';
import { type Alignment, align } from '../quote/align.ts';
import type { Quotations } from '../quote/quotations.ts';
import { areApart, shareName } from '../quote/speakers.ts';
import { isContent } from '../quote/tokens.ts';
import { articleOf, type Unit } from '../quote/units.ts';
import { areVersions } from '../quote/variants.ts';

/** Two quotations of two articles that somebody should look at. */
export interface QuotePair {
  one: Quotation;
  other: Quotation;
  /** What differs: the words, who is said to have said them, or where. */
  differs: 'words' | 'speaker' | 'medium';
}

/** So many of the quotations that share its words are held against each. */
const CANDIDATES = 60;
/** A word that stands in no more wordings tells which one is meant, however many articles repeat each. */
const RARE = 3;
/** Of one speaker's words, so large a share of the content must be the same. */
const SAME_CONTENT = 0.5;
/** Where the speaker is not named twice, so large a share of all words. */
const SAME_WORDS = 0.65;
const LEAST_WORDS = 4;
const LEAST_CONTENT = 2;
/** Occasions of which one is not the other: what is told a rally is no post. */
const OCCASIONS: ReadonlySet<string | null> = new Set([
  'post',
  'interview',
  'news conference',
  'speech',
  'testimony',
  'letter',
]);

interface Words {
  unit: Unit;
  content: ReadonlySet<string>;
}

/** How many words the shorter of two quotations has. */
const lengthOf = (a: Words, b: Words): number => Math.min(a.unit.texts.length, b.unit.texts.length);

/** How the shorter of two quotations stands in the longer. */
function aligned(a: Words, b: Words): Alignment {
  const [short, long] = a.unit.texts.length <= b.unit.texts.length ? [a, b] : [b, a];
  return align(short.unit.texts, long.unit.texts)!;
}

/** Whether two quotations may be one, given in other words. */
function areOne(a: Words, b: Words, rarity: ReadonlyMap<string, number>): boolean {
  const [one, other] = [a.unit.quotations[0]!, b.unit.quotations[0]!];
  if (areApart(one.speaker, other.speaker)) return false;
  if (areVersions(a.unit, b.unit)) return true;
  const both = [...a.content].filter((w) => b.content.has(w));
  const rare = both.filter((w) => rarity.get(w)! <= RARE).length;
  const least = Math.min(a.content.size, b.content.size);
  if (both.length < LEAST_CONTENT || rare === 0 || lengthOf(a, b) < LEAST_WORDS) return false;
  if (shareName(one.speaker, other.speaker)) return both.length >= SAME_CONTENT * least;
  return rare >= LEAST_CONTENT && aligned(a, b).distance <= (1 - SAME_WORDS) * lengthOf(a, b);
}

/** How two quotations that may be one differ; null when they do not. */
function differenceOf(a: Words, b: Words): QuotePair['differs'] | null {
  if (aligned(a, b).changes.length > 0) return 'words';
  const { medium } = a.unit.quotations[0]!;
  const there = b.unit.quotations[0]!.medium;
  return medium !== there && OCCASIONS.has(medium) && OCCASIONS.has(there) ? 'medium' : null;
}

/** Whether the same words are given to two people; so few words are anybody's. */
function givenToTwo(a: Words, b: Words): boolean {
  const [one, other] = [a.unit.quotations[0]!, b.unit.quotations[0]!];
  if (!one.named || !other.named || !areApart(one.speaker, other.speaker)) return false;
  return (
    lengthOf(a, b) >= LEAST_WORDS &&
    Math.min(a.content.size, b.content.size) >= LEAST_CONTENT &&
    aligned(a, b).changes.length === 0
  );
}

/** Finds the quotations of two articles that may be one and are worded, attributed or placed differently. */
export function differingQuotations(quotations: Quotations): QuotePair[] {
  const all = new Map<Unit, Words>();
  const rarity = new Map<string, number>();
  const wordings = new Set<string>();
  for (const unit of quotations.units()) {
    if (unit.quotations.length > 1) continue;
    const content = new Set(unit.texts.filter((w) => isContent(w) && !isStopWord(w)).map(family));
    const wording = unit.texts.join(' ');
    if (!wordings.has(wording)) for (const word of content) rarity.set(word, (rarity.get(word) ?? 0) + 1);
    wordings.add(wording);
    all.set(unit, { unit, content });
  }
  const pairs: QuotePair[] = [];
  for (const [unit, words] of all) {
    if (words.content.size === 0) continue;
    const [one] = unit.quotations;
    for (const near of quotations.near(unit.texts, CANDIDATES)) {
      const there = all.get(near);
      const [other] = near.quotations;
      if (!there || articleOf(near) === articleOf(unit)) continue;
      if (one!.article.file > other!.article.file) continue;
      if (givenToTwo(words, there)) pairs.push({ one: one!, other: other!, differs: 'speaker' });
      else if (areOne(words, there, rarity)) {
        const differs = differenceOf(words, there);
        if (differs) pairs.push({ one: one!, other: other!, differs });
      }
    }
  }
  return pairs;
}
