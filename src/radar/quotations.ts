import type { Article, Quotation } from '../domain.ts';
import { addTo, groupBy } from '../group.ts';
import { family } from '../language/families.ts';
import { isStopWord } from '../language/words.ts';
import { type Alignment, align } from '../quote/align.ts';
import type { Quotations } from '../quote/quotations.ts';
import { areApart, shareName } from '../quote/speakers.ts';
import { isContent } from '../quote/tokens.ts';
import { articleOf, type Unit } from '../quote/units.ts';
import { areVersions } from '../quote/variants.ts';
import type { Neighbours } from './events.ts';

/** Two quotations of two articles that somebody should look at. */
export interface QuotePair {
  one: Quotation;
  other: Quotation;
  /** What differs: the words, who is said to have said them, or where. */
  differs: 'words' | 'speaker' | 'medium';
}

/** Two words that so many quotations have are much quoted. */
const MOST_TOGETHER = 60;
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
  /** Its place among the quotations of the corpus. */
  place: number;
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

/** Two words of content, one after the other. */
function turnsOf({ texts }: Unit): string[] {
  const content = texts.filter(isContent);
  return content.slice(1).map((word, i) => `${content[i]} ${word}`);
}

/**
 * Finds for quotations those that may be one with each: versions of one and the same words have two words of content in
 * the same order, and others a rare word. What more than `MOST_TOGETHER` have is looked for in articles that may tell of
 * one event alone.
 */
class Candidates {
  readonly #having = new Map<string, Words[]>();
  readonly #byArticle = new Map<string, Map<Article, Words[]>>();
  readonly #rarity: ReadonlyMap<string, number>;
  readonly #neighbours: Neighbours;

  constructor(all: readonly Words[], rarity: ReadonlyMap<string, number>, neighbours: Neighbours) {
    this.#rarity = rarity;
    this.#neighbours = neighbours;
    for (const words of all) for (const key of this.#keysOf(words)) addTo(this.#having, key, words);
    for (const [key, having] of this.#having)
      if (having.length > MOST_TOGETHER)
        this.#byArticle.set(
          key,
          groupBy(having, ({ unit }) => articleOf(unit)),
        );
  }

  #keysOf({ unit, content }: Words): Set<string> {
    return new Set([...turnsOf(unit), ...[...content].filter((w) => this.#rarity.get(w)! <= RARE)]);
  }

  /** In the order of the corpus. */
  of(words: Words): Words[] {
    const near = this.#neighbours.of(articleOf(words.unit));
    const found = new Set<Words>();
    for (const key of this.#keysOf(words)) {
      const byArticle = this.#byArticle.get(key);
      const having = byArticle ? near.flatMap((a) => byArticle.get(a) ?? []) : this.#having.get(key)!;
      for (const other of having) found.add(other);
    }
    return [...found].sort((a, b) => a.place - b.place);
  }
}

/** Finds the quotations of two articles that may be one and are worded, attributed or placed differently. */
export function differingQuotations(
  quotations: Pick<Quotations, 'units'>,
  neighbours: Neighbours,
): QuotePair[] {
  const all: Words[] = [];
  const rarity = new Map<string, number>();
  const wordings = new Set<string>();
  for (const unit of quotations.units()) {
    if (unit.isRun) continue;
    const content = new Set(unit.texts.filter((w) => isContent(w) && !isStopWord(w)).map(family));
    const wording = unit.texts.join(' ');
    if (!wordings.has(wording)) for (const word of content) rarity.set(word, (rarity.get(word) ?? 0) + 1);
    wordings.add(wording);
    if (content.size > 0) all.push({ unit, content, place: all.length });
  }
  const candidates = new Candidates(all, rarity, neighbours);
  return all.flatMap((words) => {
    const [one] = words.unit.quotations;
    return candidates.of(words).flatMap((there): QuotePair[] => {
      const [other] = there.unit.quotations;
      if (other!.article.file <= one!.article.file) return [];
      const differs = givenToTwo(words, there)
        ? 'speaker'
        : areOne(words, there, rarity)
          ? differenceOf(words, there)
          : null;
      return differs ? [{ one: one!, other: other!, differs }] : [];
    });
  });
}
