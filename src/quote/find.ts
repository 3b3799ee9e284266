import type { Article, QuoteAnswer, QuoteOccurrence } from '../domain.ts';
import { addTo } from '../group.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import type { Range } from './align.ts';
import { type Asked, isLeftOut, leastAlike, type Match, matchOf, readAsked, reworded } from './match.ts';
import { carriedIn, inOrder, ORDER, occurrenceOf } from './occurrence.ts';
import { paraphrasesOf } from './paraphrase.ts';
import type { Keep, Quotations } from './quotations.ts';
import { differentSpeakers, isBy } from './speakers.ts';
import { articleOf, placeOf } from './units.ts';
import { leastOfVersions, middleChange, variantOf } from './variants.ts';

/** Of what is quoted, this much is looked at word by word. */
const CANDIDATES = 300;
const MOST = 25;
const MOST_NEAREST = 3;
/** Other versions are looked for of so many wordings. */
const MOST_WORDINGS = 25;
const NEAR = 0.25;
/** Fewer words are given to many people. */
const LEAST_TELLING = 4;
/** An article that has the words also has another wording of them from this likeness on. */
const CLOSE = 0.8;

/** The different wordings of what was found, as many as are followed. */
function wordingsOf(found: readonly Match[]): Match[] {
  const wordings = new Map<string, Match>();
  for (const match of found) {
    const { unit, range, extent } = match;
    if (extent === 'less' || unit.isRun) continue;
    const wording = `${range.from} ${range.to} ${unit.texts.join(' ')}`;
    if (!wordings.has(wording)) wordings.set(wording, match);
    if (wordings.size === MOST_WORDINGS) break;
  }
  return [...wordings.values()];
}

/** The other versions of what was found, in articles that do not have the words themselves. */
function variantsOf(asked: Asked, found: readonly Match[], quotations: Quotations, keep?: Keep): Match[] {
  const seen = new Set(found.map((m) => placeOf(m.unit)));
  const articles = new Set(found.map((m) => articleOf(m.unit)));
  const variants: Match[] = [];
  for (const match of wordingsOf(found)) {
    for (const unit of quotations.near(match.unit.texts, CANDIDATES, keep, leastOfVersions)) {
      if (unit.isRun || articles.has(articleOf(unit))) continue;
      const range = variantOf(match.unit, match.range, unit);
      if (!range || seen.has(placeOf(unit))) continue;
      const changes = middleChange(asked.texts, unit.texts.slice(range.from, range.to)).map((c) => ({
        asked: c.asked,
        found: { from: c.found.from + range.from, to: c.found.to + range.from },
      }));
      if (changes.length === 0) continue;
      seen.add(placeOf(unit));
      const whole = range.from === 0 && range.to === unit.texts.length;
      const less = changes.every((c) => isLeftOut(c, asked.texts.length));
      variants.push(
        less
          ? { unit, status: 'cut', range, extent: 'less', changes: [], likeness: 0.5 }
          : { unit, status: 'worded', range, extent: whole ? null : 'more', changes, likeness: 0.5 },
      );
    }
  }
  return variants;
}

/** Drops what another match of the same place says better: a nested quotation within its own, a run's own part. */
function settled(matches: readonly Match[]): Match[] {
  const sorted = [...matches].sort(
    (a, b) =>
      ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
      b.likeness - a.likeness ||
      a.unit.words.length - b.unit.words.length,
  );
  const kept: Match[] = [];
  const spans = new Map<Article, Range[]>();
  for (const match of sorted) {
    const { unit, range } = match;
    const [from, to] = [unit.words[range.from]!.start, unit.words[range.to - 1]!.end];
    const article = articleOf(unit);
    if (spans.get(article)?.some((other) => other.from < to && from < other.to)) continue;
    addTo(spans, article, { from, to });
    kept.push(match);
  }
  return kept;
}

/** What comes nearest to words that no article has. */
function nearestTo(asked: Asked, quotations: Quotations, keep?: Keep): QuoteOccurrence[] {
  return quotations
    .near(asked.texts, CANDIDATES, keep, leastAlike(NEAR))
    .flatMap((unit) => {
      if (unit.isRun) return [];
      const match = reworded(asked, unit, NEAR, 1);
      return match ? [match] : [];
    })
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_NEAREST)
    .map((match) => occurrenceOf(asked, match));
}

/**
 * Finds where words stand in the corpus as somebody's, and how: `typed` as pasted, with or without its marks, an
 * ellipsis for what is left out. `speaker` puts those given to that person first; `keep` narrows where is looked. Throws a Mistake
 * when there is no word.
 */
export function findQuote(
  typed: string,
  speaker: string | null,
  quotations: Quotations,
  keep?: Keep,
): Omit<QuoteAnswer, 'corpus' | 'filters'> {
  const asked = readAsked(typed);
  if (asked.texts.length === 0) throw new Mistake(phrase('typeQuotation'));
  const near = quotations.near(asked.texts, CANDIDATES, keep, leastAlike());
  const matches = settled(near.flatMap((unit) => matchOf(asked, unit) ?? []));
  const same = matches.filter((m) => m.status !== 'worded');
  const variants = asked.segments.length > 1 ? [] : variantsOf(asked, same, quotations, keep);
  const taken = new Set([...same, ...variants].map((m) => articleOf(m.unit)));
  const told = new Set(variants.map((m) => placeOf(m.unit)));
  const worded = matches.filter(
    (m) =>
      m.status === 'worded' &&
      !told.has(placeOf(m.unit)) &&
      (!taken.has(articleOf(m.unit)) || m.likeness >= CLOSE),
  );
  const all = [...same, ...variants, ...worded];
  const carrying = new Set(all.filter((m) => m.extent !== 'less').map((m) => articleOf(m.unit)));
  const occurrences = inOrder(
    [...all.map((match) => occurrenceOf(asked, match)), ...paraphrasesOf(asked, quotations, carrying, keep)],
    speaker,
  );
  const found = occurrences.length > 0;
  return {
    kind: 'quote',
    query: typed.trim(),
    speaker,
    found,
    occurrences: occurrences.slice(0, MOST),
    carried: carriedIn(occurrences),
    given: speaker === null ? null : occurrences.filter((o) => isBy(o.speaker, speaker)).length,
    speakers: asked.texts.length < LEAST_TELLING ? [] : differentSpeakers(occurrences),
    nearest: found ? [] : nearestTo(asked, quotations, keep),
  };
}
