import type { Figure, Relation } from '../domain.ts';
import { placeOf } from './clash.ts';
import { areBothIn, countedDifference, differencesOf } from './difference.ts';
import { nameOf, placeWords, quote } from './place.ts';
import { articlesOf, byScale, partedWords } from './scales.ts';

type Pair = readonly [Figure, Figure];

const MOST_NAMED = 4;

function side(figure: Figure): string {
  return `${quote(figure.surface)} (${placeWords(figure)})`;
}

/** That one article gives two clashing figures of one thing, else nothing. */
function givenByOne(pairs: readonly Pair[]): string[] {
  const own = pairs.find(([a, b]) => areBothIn(a, b));
  if (!own) return [];
  const [a, b] = own[0].start < own[1].start ? own : [own[1], own[0]];
  const lines = [a, b].map((f) => `${quote(f.surface)} (line ${f.passage.line})`);
  return [`${nameOf(a)} itself gives ${lines.join(' and ')}.`];
}

/** Whether nothing that is found explains a clash. One article may mean two things, unless it speaks of one twice. */
function isConflict([a, b]: Pair, why: readonly string[]): boolean {
  return why.length === 0 && (a.passage.article !== b.passage.article || areBothIn(a, b));
}

/** The place of a clash among those to tell: conflicts first, then two articles before one. */
function rankOf(pair: Pair, why: readonly string[]): number {
  const [a, b] = pair;
  return (isConflict(pair, why) ? 0 : 2) + (a.passage.article === b.passage.article ? 1 : 0);
}

function toldOf(pairs: readonly Pair[]): { pair: Pair; why: string[] } {
  return pairs
    .map((pair) => ({ pair, why: differencesOf(...pair) }))
    .reduce((best, one) => (rankOf(one.pair, one.why) < rankOf(best.pair, best.why) ? one : best));
}

function standing([a, b]: Pair): string {
  if (a.passage === b.passage) return 'stand in one sentence and differ.';
  return a.passage.article === b.passage.article ? 'stand in one article and differ.' : 'differ.';
}

function clashing(pairs: readonly Pair[]): { relation: Relation; reason: string } {
  const { pair, why } = toldOf(pairs);
  const sides = pair.map(side).join(' and ');
  if (isConflict(pair, why)) {
    const said = `${sides} cannot both be right as they stand: no difference of subject, time or speaker is found.`;
    return { relation: 'conflict', reason: [said, ...givenByOne(pairs)].join(' ') };
  }
  const also = why.length > 0 ? [`Also different: ${why.join('; ')}.`] : [];
  return {
    relation: 'differs',
    reason: [`${sides} ${standing(pair)}`, ...also, ...givenByOne(pairs)].join(' '),
  };
}

/** Figures by the words in which they are given, the first of each. */
function wordings(figures: readonly Figure[]): Figure[] {
  return [...new Map(figures.toReversed().map((f) => [f.surface.toLowerCase(), f])).values()].reverse();
}

function listed(parts: readonly string[]): string {
  const shown = parts.slice(0, MOST_NAMED);
  const more = parts.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

function fitting(figures: readonly Figure[]): string {
  const distinct = wordings(figures);
  if (distinct.length === 1) return `All give ${quote(distinct[0]!.surface)}.`;
  const places = distinct.map(placeOf);
  const values = new Set(places.map((p) => `${p?.low} ${p?.high}`));
  const named = listed(distinct.map((f) => quote(f.surface)));
  if (places.every((p) => p && !Number.isFinite(p.low + p.high)) && values.size > 1)
    return `${listed(distinct.map(side))} are bounds only: none rules another out, and none supports it.`;
  if (values.size === 1) return `${named} give the same value.`;
  if (new Set(places.map((p) => p?.unit)).size > 1) return `${named} are the same when converted.`;
  if (places.some((p) => p && !Number.isFinite(p.low + p.high)))
    return `${named} do not exclude each other: no bound rules a figure out.`;
  return `${named} do not exclude each other: as numbers they differ only in how precise they are.`;
}

/** That equal values may count different things. */
function countedApart([first, ...others]: readonly Figure[]): string[] {
  const apart = others.map((f) => countedDifference(first!, f)).find(Boolean);
  return apart ? [`They may count different things: ${apart}.`] : [];
}

function onlyIn([first, ...rest]: readonly Figure[]): string {
  if (!first) return 'Only one article is found to state it, among the articles searched.';
  const lines = new Set(rest.map((f) => f.passage.line).filter((line) => line !== first.passage.line));
  const places = [placeWords(first), ...[...lines].map((line) => `:${line}`)];
  return `Only ${places.length > 1 ? listed(places) : places[0]} is found to state it, among the articles searched.`;
}

/** The relation of a comparison and the reason for the reader, from its figures and their clashing pairs. */
export function relate(
  figures: readonly Figure[],
  clashes: readonly [number, number][],
): { relation: Relation; reason: string } {
  const [main, other] = byScale(figures);
  const parted = main && other ? [partedWords(main, other)] : [];
  if (clashes.length > 0) {
    const found = clashing(clashes.map(([i, j]) => [figures[i]!, figures[j]!]));
    return { relation: found.relation, reason: [found.reason, ...parted].join(' ') };
  }
  if (!main || articlesOf(figures) < 2) return { relation: 'single', reason: onlyIn(figures) };
  if (articlesOf(main) < 2)
    return { relation: 'single', reason: `${parted[0]} Each is found in one article only.` };
  return { relation: 'agree', reason: [fitting(main), ...countedApart(main), ...parted].join(' ') };
}
