import { LONGEST_QUERY } from '../ask/longest.ts';
import { lineAt } from '../corpus/lines.ts';
import type { QuoteAnswer, QuoteOccurrence } from '../domain.ts';
import { bagOf, holds, type Wanted, wantedOf } from '../language/bag.ts';
import { isStopWord, words } from '../language/words.ts';
import { readAsked } from './match.ts';
import { carriedIn, inOrder, occurrenceOf } from './occurrence.ts';
import type { Candidate, Keep, Quotations } from './quotations.ts';
import { articleOf, type Unit } from './units.ts';
import { areVersions, middleChange } from './variants.ts';

/** "what did the mayor say about the cracks", "what has the minister told reporters". */
const QUESTION =
  /^what (?:did|does|do|has|have|had) (?<speaker>.+?) (?:say|said|tell|told|write|written|wrote|claim|claimed|promise|promised|warn|warned|think|call|called|post|posted|tweet)(?: (?:reporters|journalists|us|people))?(?: (?:about|on|of|regarding|concerning|to|over) (?<topic>.+?))?\s*\??$/i;
/** A quotation is on a subject when it holds this share of the subject's words, itself or with its line. */
const COVERED = 0.5;
const MOST = 25;
/** Each of these is compared with each. */
const MOST_GROUPED = 80;
/** A quotation that is so short says nothing on a subject by itself. */
const LEAST_WORDS = 3;

/** What a question asks somebody's words on; `topic` is null for anything, and `speaker` for anybody. */
export interface TopicQuestion {
  speaker: string | null;
  topic: string | null;
}

/** Reads "what did … say about …"; null for anything else and what is too long, which is looked up as words. */
export function readTopic(typed: string): TopicQuestion | null {
  if (typed.length > LONGEST_QUERY) return null;
  const match = QUESTION.exec(typed.trim().replace(/[’‘]/g, "'"));
  if (!match?.groups) return null;
  return { speaker: match.groups.speaker!, topic: match.groups.topic ?? null };
}

/** The share of the subject's words that stand in a text, as themselves or as a synonym, 0 to 1. */
function coverage(topic: readonly Wanted[], text: string): number {
  if (topic.length === 0) return 1;
  const bag = bagOf(text);
  return topic.filter((word) => holds(bag, word)).length / topic.length;
}

function lineOf({ quotations: [first] }: Unit): string {
  const { text } = first!.article;
  const { start, end } = lineAt(text, first!.start);
  return text.slice(start, end);
}

/** Groups versions of the same words, in order of their best. */
function grouped(units: readonly Unit[]): Unit[][] {
  const groups: Unit[][] = [];
  for (const unit of units) {
    const group = groups.find((g) =>
      g.some((other) => articleOf(other) !== articleOf(unit) && areVersions(other, unit)),
    );
    if (group) group.push(unit);
    else groups.push([unit]);
  }
  return groups;
}

/** A group's quotations, each with what it says otherwise than the first. */
function occurrencesOf(group: readonly Unit[], number: number): QuoteOccurrence[] {
  const [first] = group;
  const asked = readAsked(first!.quotations[0]!.text);
  return group.map((unit) => {
    const changes = unit === first ? [] : middleChange(first!.texts, unit.texts);
    const range = { from: 0, to: unit.texts.length };
    return occurrenceOf(asked, { unit, status: 'fits', range, extent: null, changes }, number);
  });
}

/**
 * The candidates that are on a subject, the best first and at most so many. What words a quotation holds is read for as few
 * as can be: those whose lines hold more of them come first, and no other is read when enough are better than it can be.
 */
function bestOn(subject: readonly Wanted[], candidates: readonly Candidate[]): Unit[] {
  const found: { unit: Unit; score: number; place: number }[] = [];
  const share = (words: number): number => (subject.length === 0 ? 1 : words / subject.length);
  const ordered = candidates
    .map((candidate, place) => ({ candidate, most: candidate.most, place }))
    .sort((a, b) => b.most - a.most || a.place - b.place);
  let enough = 0;
  let before = Number.POSITIVE_INFINITY;
  for (const { candidate, most, place } of ordered) {
    // Places ascend within one `most`: what reaches it there comes before all that follows.
    if (most < before) enough = found.filter((f) => f.score > share(most)).length;
    before = most;
    if (enough >= MOST_GROUPED) break;
    const { unit } = candidate;
    if (unit.texts.length < LEAST_WORDS) continue;
    const own = coverage(subject, unit.quotations[0]!.text);
    const score = own >= share(most) ? own : Math.max(own, 0.8 * coverage(subject, lineOf(unit)));
    if (score < COVERED) continue;
    found.push({ unit, score, place });
    if (score >= share(most)) enough++;
  }
  return found
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, MOST_GROUPED)
    .map((f) => f.unit);
}

/** Lists what somebody is quoted with, on a subject where one is asked for, versions of the same words together. */
export function quotationsOn(
  { speaker, topic }: TopicQuestion,
  typed: string,
  quotations: Quotations,
  keep?: Keep,
): Omit<QuoteAnswer, 'corpus' | 'filters'> {
  const wanted = words(topic ?? '').flatMap((t): Wanted[] => (isStopWord(t.text) ? [] : [wantedOf(t.text)]));
  const candidates = quotations.candidates(speaker, wanted, Math.ceil(COVERED * wanted.length), keep);
  const groups = grouped(bestOn(wanted, candidates));
  const occurrences = inOrder(
    groups.flatMap((group, i) => occurrencesOf(group, i + 1)),
    null,
  );
  return {
    kind: 'quote',
    query: typed.trim(),
    speaker,
    found: occurrences.length > 0,
    occurrences: occurrences.slice(0, MOST),
    carried: carriedIn(occurrences),
    given: speaker === null ? null : occurrences.length,
    speakers: [],
    nearest: [],
  };
}
