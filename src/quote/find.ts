import { extractedLabel } from '../corpus/extracted.ts';
import type { Article, Passage, QuoteAnswer, QuoteOccurrence, QuoteStatus } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { align, type Change, indexOf, type Range } from './align.ts';
import { type Asked, isLeftOut, type Match, matchOf, readAsked, reworded } from './match.ts';
import type { Quotations } from './quotations.ts';
import { differentSpeakers, isBy } from './speakers.ts';
import { isContent, wordsOf } from './tokens.ts';
import { articleOf, type Unit } from './units.ts';
import { middleChange, variantOf } from './variants.ts';

const ORDER: readonly QuoteStatus[] = ['exact', 'punctuation', 'cut', 'worded', 'paraphrased', 'fits'];
/** Of what is quoted, this much is looked at word by word. */
const CANDIDATES = 300;
const MOST = 25;
const MOST_NEAREST = 3;
/** Fewer words outside quotation marks are anybody's. */
const LEAST_PARAPHRASE = 4;
/** The share of words that may differ outside quotation marks. */
const LOOSE = 0.2;
const NEAR = 0.25;
/** Fewer words are given to many people. */
const LEAST_TELLING = 4;
/** An article that has the words also has another wording of them from this likeness on. */
const CLOSE = 0.8;

function changesIn(asked: Asked, text: string, words: Unit['words'], changes: readonly Change[]) {
  const piece = (list: Unit['words'], { from, to }: Range, of: string) =>
    to > from ? of.slice(list[from]!.start, list[to - 1]!.end) : '';
  return changes.map((c) => ({
    asked: piece(asked.words, c.asked, asked.text),
    found: piece(words, c.found, text),
  }));
}

/** A match as an occurrence; `group` numbers the variants of the same words. */
export function occurrenceOf(
  asked: Asked,
  { unit, status, range, extent, changes }: Omit<Match, 'likeness' | 'status'> & { status: QuoteStatus },
  group = 1,
): QuoteOccurrence {
  const [first, last] = [unit.quotations[0]!, unit.quotations.at(-1)!];
  const { article } = first;
  const { file, outlet, headline, published, url, text } = article;
  const teller = unit.quotations.find((q) => q.named) ?? first;
  return {
    status,
    file,
    line: first.line,
    extracted: extractedLabel(article, { start: first.start, end: last.end }),
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    words:
      range.to > range.from ? text.slice(unit.words[range.from]!.start, unit.words[range.to - 1]!.end) : '',
    extent,
    changes: changesIn(asked, text, unit.words, changes),
    speaker: first.speaker,
    named: teller.named,
    cue: teller.cue,
    toldBy: first.toldBy,
    medium: unit.quotations.find((q) => q.medium)?.medium ?? null,
    group,
    outlet,
    headline,
    published,
    url,
    kind: first.kind,
  };
}

/** A text's words as they are compared. */
const foldedText = (text: string): string =>
  wordsOf(text)
    .map((w) => w.text)
    .join(' ');

/** The other versions of what was found, in articles that do not have the words themselves. */
function variantsOf(asked: Asked, found: readonly Match[], quotations: Quotations): Match[] {
  const seen = new Set(found.map((m) => m.unit.quotations[0]));
  const articles = new Set(found.map((m) => articleOf(m.unit)));
  const source = found.filter((m) => m.extent !== 'less' && m.unit.quotations.length === 1);
  const variants: Match[] = [];
  for (const match of source) {
    for (const unit of quotations.near(match.unit.texts, CANDIDATES)) {
      const [first] = unit.quotations;
      if (unit.quotations.length > 1 || seen.has(first) || articles.has(first!.article)) continue;
      const range = variantOf(match.unit, match.range, unit);
      if (!range) continue;
      const changes = middleChange(asked.texts, unit.texts.slice(range.from, range.to)).map((c) => ({
        asked: c.asked,
        found: { from: c.found.from + range.from, to: c.found.to + range.from },
      }));
      if (changes.length === 0) continue;
      seen.add(first);
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

/** The same words, or nearly, outside quotation marks; one sentence an article at most. */
function paraphrasesOf(
  asked: Asked,
  passages: readonly Passage[],
  quotations: Quotations,
  without: ReadonlySet<Article>,
): QuoteOccurrence[] {
  if (asked.texts.length < LEAST_PARAPHRASE || asked.texts.filter(isContent).length < 2) return [];
  const content = [...new Set(asked.texts.filter(isContent))];
  const least = (1 - 2 * LOOSE) * content.length;
  const held = (text: string): number => content.filter((word) => text.includes(word)).length;
  const found = new Map<Article, QuoteOccurrence>();
  for (const passage of passages) {
    const { article } = passage;
    if (passage.kind === 'furniture' || without.has(article) || found.has(article)) continue;
    const lower = passage.text.toLowerCase();
    const plain = held(lower);
    if (plain < least && (plain < least / 2 || held(foldedText(lower)) < least)) continue;
    const words = wordsOf(passage.text).filter((w) => !quotations.covers(article, passage.start + w.start));
    const texts = words.map((w) => w.text);
    const at = indexOf(texts, asked.texts);
    const near =
      at >= 0
        ? { from: at, to: at + asked.texts.length, distance: 0, changes: [] }
        : align(asked.texts, texts);
    if (!near || near.distance > LOOSE * asked.texts.length || near.to <= near.from) continue;
    const { file, outlet, headline, published, url } = article;
    found.set(article, {
      status: 'paraphrased',
      file,
      line: passage.line,
      extracted: extractedLabel(article, passage),
      start: passage.start,
      end: passage.end,
      text: passage.text,
      words: passage.text.slice(words[near.from]!.start, words[near.to - 1]!.end),
      extent: null,
      changes: changesIn(asked, passage.text, words, near.changes),
      speaker: null,
      named: false,
      cue: null,
      toldBy: null,
      medium: null,
      group: 1,
      outlet,
      headline,
      published,
      url,
      kind: passage.kind,
    });
  }
  return [...found.values()];
}

/** The speaker asked for first, then the better ways of carrying the words, then as they were published. */
export function inOrder(occurrences: readonly QuoteOccurrence[], speaker: string | null): QuoteOccurrence[] {
  const other = (o: QuoteOccurrence) => (speaker !== null && !isBy(o.speaker, speaker) ? 1 : 0);
  return [...occurrences].sort(
    (a, b) =>
      a.group - b.group ||
      other(a) - other(b) ||
      ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
      (a.published ?? '~').localeCompare(b.published ?? '~') ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.start - b.start,
  );
}

/** Drops what another match of the same place says better: a nested quotation within its own, a run's own part. */
function settled(matches: readonly Match[]): Match[] {
  const spanOf = ({ unit, range }: Match) => ({
    article: articleOf(unit),
    start: unit.words[range.from]!.start,
    end: unit.words[range.to - 1]!.end,
  });
  const sorted = [...matches].sort(
    (a, b) =>
      ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
      b.likeness - a.likeness ||
      a.unit.words.length - b.unit.words.length,
  );
  const kept: Match[] = [];
  for (const match of sorted) {
    const own = spanOf(match);
    const overlaps = kept.some((k) => {
      const other = spanOf(k);
      return other.article === own.article && other.start < own.end && own.start < other.end;
    });
    if (!overlaps) kept.push(match);
  }
  return kept;
}

/** What comes nearest to words that no article has. */
function nearestTo(asked: Asked, quotations: Quotations): QuoteOccurrence[] {
  return quotations
    .near(asked.texts, CANDIDATES)
    .flatMap((unit) => {
      if (unit.quotations.length > 1) return [];
      const match = reworded(asked, unit, NEAR, 1);
      return match ? [match] : [];
    })
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_NEAREST)
    .map((match) => occurrenceOf(asked, match));
}

/** In how many articles the words stand in each way. */
export function carriedIn(occurrences: readonly QuoteOccurrence[]): QuoteAnswer['carried'] {
  return ORDER.flatMap((status) => {
    const articles = new Set(occurrences.filter((o) => o.status === status).map((o) => o.file)).size;
    return articles > 0 ? [{ status, articles }] : [];
  });
}

/**
 * Finds where words stand in the corpus as somebody's, and how: `typed` as pasted, with or without its marks, an
 * ellipsis for what is left out. `speaker` puts those given to that person first. Throws a Mistake when there is no word.
 */
export function findQuote(
  typed: string,
  speaker: string | null,
  quotations: Quotations,
): Omit<QuoteAnswer, 'corpus' | 'filters'> {
  const asked = readAsked(typed);
  if (asked.texts.length === 0) throw new Mistake(phrase('typeQuotation'));
  const matches = settled(
    quotations.near(asked.texts, CANDIDATES).flatMap((unit) => matchOf(asked, unit) ?? []),
  );
  const same = matches.filter((m) => m.status !== 'worded');
  const variants = asked.segments.length > 1 ? [] : variantsOf(asked, same, quotations);
  const taken = new Set([...same, ...variants].map((m) => articleOf(m.unit)));
  const told = new Set(variants.map((m) => m.unit));
  const worded = matches.filter(
    (m) =>
      m.status === 'worded' && !told.has(m.unit) && (!taken.has(articleOf(m.unit)) || m.likeness >= CLOSE),
  );
  const all = [...same, ...variants, ...worded];
  const carrying = new Set(all.filter((m) => m.extent !== 'less').map((m) => articleOf(m.unit)));
  const occurrences = inOrder(
    [
      ...all.map((match) => occurrenceOf(asked, match)),
      ...paraphrasesOf(asked, quotations.passages, quotations, carrying),
    ],
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
    nearest: found ? [] : nearestTo(asked, quotations),
  };
}
