import type { Figure, Phrase, Relation } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { placeOf } from './clash.ts';
import { areBothIn, countedDifference, differencesOf } from './difference.ts';
import { figureAt, nameOf, placeWords, quote } from './place.ts';
import { articlesOf, byScale, partedWords } from './scales.ts';

type Pair = readonly [Figure, Figure];

const MOST_NAMED = 4;

/** That one article gives two clashing figures of one thing, else nothing. */
function givenByOne(pairs: readonly Pair[]): Phrase[] {
  const own = pairs.find(([a, b]) => areBothIn(a, b));
  if (!own) return [];
  const [a, b] = own[0].start < own[1].start ? own : [own[1], own[0]];
  const onLine = (f: Figure): Phrase => phrase('figureOnLine', quote(f.surface), f.passage.line);
  return [phrase('givesBoth', nameOf(a), onLine(a), onLine(b))];
}

/** Whether nothing that is found explains a clash. One article may mean two things, unless it speaks of one twice. */
function isConflict([a, b]: Pair, why: readonly Phrase[]): boolean {
  return why.length === 0 && (a.passage.article !== b.passage.article || areBothIn(a, b));
}

/** The place of a clash among those to tell: conflicts first, then two articles before one. */
function rankOf(pair: Pair, why: readonly Phrase[]): number {
  const [a, b] = pair;
  return (isConflict(pair, why) ? 0 : 2) + (a.passage.article === b.passage.article ? 1 : 0);
}

function toldOf(pairs: readonly Pair[]): { pair: Pair; why: Phrase[] } {
  return pairs
    .map((pair) => ({ pair, why: differencesOf(...pair) }))
    .reduce((best, one) => (rankOf(one.pair, one.why) < rankOf(best.pair, best.why) ? one : best));
}

function standing([a, b]: Pair): Phrase {
  const sides = [figureAt(a), figureAt(b)] as const;
  if (a.passage === b.passage) return phrase('differInSentence', ...sides);
  return phrase(a.passage.article === b.passage.article ? 'differInArticle' : 'differ', ...sides);
}

function clashing(pairs: readonly Pair[]): { relation: Relation; reason: Phrase[] } {
  const { pair, why } = toldOf(pairs);
  if (isConflict(pair, why)) {
    const said = phrase('cannotBothBeRight', figureAt(pair[0]), figureAt(pair[1]));
    return { relation: 'conflict', reason: [said, ...givenByOne(pairs)] };
  }
  const also = why.length > 0 ? [phrase('alsoDifferent', why)] : [];
  return { relation: 'differs', reason: [standing(pair), ...also, ...givenByOne(pairs)] };
}

/** Figures by the words in which they are given, the first of each. */
function wordings(figures: readonly Figure[]): Figure[] {
  return [...new Map(figures.toReversed().map((f) => [f.surface.toLowerCase(), f])).values()].reverse();
}

function listed(parts: readonly (string | Phrase)[]): Phrase {
  const shown = parts.slice(0, MOST_NAMED);
  return phrase('listed', shown, parts.length - shown.length);
}

function fitting(figures: readonly Figure[]): Phrase {
  const distinct = wordings(figures);
  if (distinct.length === 1) return phrase('allGive', quote(distinct[0]!.surface));
  const places = distinct.map(placeOf);
  const values = new Set(places.map((p) => `${p?.low} ${p?.high}`));
  const named = listed(distinct.map((f) => quote(f.surface)));
  if (places.every((p) => p && !Number.isFinite(p.low + p.high)) && values.size > 1)
    return phrase('boundsOnly', listed(distinct.map(figureAt)));
  if (values.size === 1) return phrase('sameValue', named);
  if (new Set(places.map((p) => p?.unit)).size > 1) return phrase('sameConverted', named);
  if (places.some((p) => p && !Number.isFinite(p.low + p.high))) return phrase('withinBounds', named);
  return phrase('onlyPrecision', named);
}

/** That equal values may count different things. */
function countedApart([first, ...others]: readonly Figure[]): Phrase[] {
  const apart = others.map((f) => countedDifference(first!, f)).find(Boolean);
  return apart ? [phrase('mayCountApart', apart)] : [];
}

function onlyIn([first, ...rest]: readonly Figure[]): Phrase {
  if (!first) return phrase('onlyOneArticle');
  const lines = new Set(rest.map((f) => f.passage.line).filter((line) => line !== first.passage.line));
  const places = [placeWords(first), ...[...lines].map((line) => `:${line}`)];
  return phrase('onlyIn', places.length > 1 ? listed(places) : places[0]!);
}

/** The relation of a comparison and the reason in sentences for the reader, from its figures and their clashing pairs. */
export function relate(
  figures: readonly Figure[],
  clashes: readonly [number, number][],
): { relation: Relation; reason: Phrase[] } {
  const [main, other] = byScale(figures);
  const parted = main && other ? [partedWords(main, other)] : [];
  if (clashes.length > 0) {
    const found = clashing(clashes.map(([i, j]) => [figures[i]!, figures[j]!]));
    return { relation: found.relation, reason: [...found.reason, ...parted] };
  }
  if (!main || articlesOf(figures) < 2) return { relation: 'single', reason: [onlyIn(figures)] };
  if (articlesOf(main) < 2) return { relation: 'single', reason: [...parted, phrase('eachInOne')] };
  return { relation: 'agree', reason: [fitting(main), ...countedApart(main), ...parted] };
}
