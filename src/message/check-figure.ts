import { countedWords } from '../compare/counted.ts';
import { daysBetween } from '../compare/days.ts';
import { countedDifference } from '../compare/difference.ts';
import { extractedLabel } from '../corpus/extracted.ts';
import type { Answer, Evidence, Figure, Filters, Phrase, Reading } from '../domain.ts';
import type { NewsEvent } from '../events/events.ts';
import { readQuantities } from '../extract/quantities.ts';
import { bagOf, holds, wantedOf } from '../language/bag.ts';
import { family } from '../language/families.ts';
import { isStopWord, words } from '../language/words.ts';
import { phrase } from '../locale/phrase.ts';
import type { Sense } from '../radar/sense.ts';
import { apart } from '../sets.ts';
import type { Claim } from './claims.ts';
import type { Held } from './figures.ts';
import { ABSENT, contentOf, evidenceOf, type Found, LONGEST_QUESTION } from './found.ts';
import { areNamesTurned, clauseAround, isNegated } from './polarity.ts';

/** The share of a date's clause that the sentence of the same date must have. */
const NEAR = 0.34;
/** What becomes of people: a later article may give another number, and both be right. */
const ROLLING =
  /^(?:killed|injured|missing|displaced|evacuated|rescued|survived|arrested|infected|hospitalized|recovered)$/;
const OTHER_DAY = phrase('otherNumbersOtherDay');

/** What a figure is checked with. */
interface Checking {
  ask(question: string, filters?: Filters): Answer;
  held: Held;
}

/** The same for one claim: asked are only the events of which it may be. */
interface Scoped extends Checking {
  /** Whether a figure is of an event of which the claim may be. */
  isMeant(figure: Figure): boolean;
}

/** A place that speaks to a claim, and the figure there. */
interface Stood {
  evidence: Evidence;
  figure: Figure | null;
}

const isStated = ({ claim }: Answer): boolean => claim !== null && claim.supports.length > 0;

/**
 * What the corpus answers to a claim: where it may be of several events, for the first that has a reading which states
 * it, else for the likeliest.
 */
function answerOfAny(question: string, { ask }: Checking): Answer {
  const likeliest = ask(question);
  if (!likeliest.claim || isStated(likeliest)) return likeliest;
  for (const { id } of likeliest.events.slice(1)) {
    const answer = ask(question, { event: id });
    if (isStated(answer)) return answer;
  }
  return likeliest;
}

/** The same where a claim is of one of several events by what it names: no other is asked. */
function answerOf(events: readonly NewsEvent[], question: string, { ask }: Checking): Answer {
  const answers = events.map(({ id }) => ask(question, { event: id }));
  return (
    answers.find(isStated) ?? answers.find((a) => a.claim) ?? answers.find((a) => a.answered) ?? answers[0]!
  );
}

/** What a claim is checked with: where it names what is one event's own, that event alone. */
function scopedTo(claim: Claim, checking: Checking): Scoped {
  const meant = checking.held.eventsMeant(claim);
  if (meant === null)
    return { ...checking, ask: (question) => answerOfAny(question, checking), isMeant: () => true };
  return {
    ...checking,
    ask: (question) => answerOf(meant, question, checking),
    isMeant: (figure) => checking.held.isOfOne(meant, figure),
  };
}

/** The readings that answer, of whatever event. */
function readingsIn({ figures }: Answer): Reading[] {
  return figures.filter((c, i) => i === 0 || c.event !== figures[0]!.event).flatMap((c) => c.readings);
}

/** Whether an open reading names the value itself: "up to 40,000" for 40,000. */
function reaches(
  { low, high, unit }: Reading,
  { low: value, high: end, unit: claimed }: NonNullable<Answer['claim']>['figure'],
): boolean {
  return value === end && value !== null && unit === claimed && (low === value || high === value);
}

/** The readings of an answer by how they stand to what it claims, those that state it first. */
function standsIn({ claim, figures, answered }: Answer, held: Held): Stood[] {
  const readings = figures[0]?.readings ?? [];
  if (!claim || !answered) return [];
  const stood = (i: number, stand: Evidence['stand']): Stood => {
    const reading = readings[i]!;
    return {
      evidence: evidenceOf(reading, stand),
      figure: held.at(reading.file, reading.line, reading.text),
    };
  };
  return [
    ...claim.supports.map((i) => stood(i, 'states')),
    ...claim.excludes.map((i) => stood(i, 'excludes')),
    ...claim.open.map((i) => stood(i, reaches(readings[i]!, claim.figure) ? 'states' : 'open')),
  ];
}

function asStood(figure: Figure, stand: Evidence['stand']): Stood {
  const { passage, surface: text } = figure;
  const { file, outlet, headline, published } = passage.article;
  return {
    evidence: evidenceOf(
      {
        ...{ file, outlet, headline, published },
        line: passage.line,
        extracted: extractedLabel(passage.article, figure),
        text,
        sentence: passage.text,
      },
      stand,
    ),
    figure,
  };
}

/** The first of what stands at one place. */
function once(all: readonly Stood[]): Stood[] {
  const places = new Map(
    all.toReversed().map((s) => [`${s.evidence.file}:${s.evidence.line} ${s.evidence.text}`, s]),
  );
  return [...places.values()].reverse();
}

/** What states a claim, what excludes it and what leaves it open. */
interface Sides {
  states: Stood[];
  excludes: Stood[];
  open: Stood[];
}

/**
 * What an answer brings up on a figure, with what is found by holding it against every figure of the corpus: what gives
 * its value for the same thing states it; of what the answer holds against a stated value only that of the same thing
 * and the same event stays.
 */
function sidesOf(found: readonly Stood[], own: Sense | null, { held, isMeant }: Scoped): Sides {
  const of = (stand: Evidence['stand']): Stood[] => found.filter((s) => s.evidence.stand === stand);
  const states = once([
    ...of('states'),
    ...(own ? held.stating(own).filter(isMeant) : []).map((f) => asStood(f, 'states')),
  ]);
  // An article that gives both values means two things by them.
  const givesBoth = ({ evidence }: Stood): boolean => states.some((s) => s.evidence.file === evidence.file);
  const isAgainst = ({ figure }: Stood): boolean =>
    states.length === 0 ||
    !own ||
    states.some((s) => s.figure !== null && figure !== null && held.areOfOneThing(s.figure, figure));
  const opposed = states.flatMap((s) => (s.figure ? held.against(s.figure) : []));
  const told = new Set(states.flatMap((s) => (s.figure ? [held.eventOf(s.figure)] : [])));
  const isOfEvent = ({ figure }: Stood): boolean =>
    told.size === 0 || figure === null || told.has(held.eventOf(figure));
  const excluding = (own ? held.excluding(own).filter(isMeant) : []).map((f) => asStood(f, 'excludes'));
  return {
    states,
    excludes: once([
      ...[...of('excludes').filter(isAgainst), ...excluding].filter((s) => !givesBoth(s)),
      ...opposed.filter(isMeant).map((f) => asStood(f, 'excludes')),
    ]).filter(isOfEvent),
    open: of('open').filter(({ figure }) => !own || !figure || held.isOfKindOf(own, figure)),
  };
}

const evidenceIn = (...lists: readonly Stood[][]): Evidence[] => once(lists.flat()).map((s) => s.evidence);

const asOpen = (evidence: Evidence): Evidence => ({ ...evidence, stand: 'open' });

/** Whether all that clash with a claim are of another day than what states it, and such counts go on. */
function isOfAnotherDay({ states, excludes }: Sides): boolean {
  return (
    states.some((s) => s.figure?.states.some((state) => ROLLING.test(state))) &&
    excludes.every(({ evidence }) =>
      states.every((s) => (daysBetween(s.evidence.published, evidence.published) ?? 0) > 0),
    )
  );
}

/** How what is counted differs between what states a claim and what clashes with it; null when in one pair it may not. */
function countedApart({ states, excludes }: Sides): Phrase | null {
  const why = excludes.map((x) =>
    states.map((s) => (s.figure && x.figure ? countedDifference(s.figure, x.figure) : null)).find(Boolean),
  );
  return why[0] && why.every(Boolean) ? phrase('lookAt', why[0]) : null;
}

/** Whether all that gives a claim's value says it of another state: a capacity, where those held are claimed. */
function isOtherState(own: Sense | null, { states }: Sides): boolean {
  const claimed = new Set(own?.figure.states);
  return states.every((s) => apart(claimed, new Set(s.figure?.states)));
}

/** Where the claim's own value stands with one of the words that it counts, whatever is said of it. */
function elsewhere(claim: Claim, { held, isMeant }: Scoped): Evidence[] {
  const quantity = readQuantities(claim.text, null)[0]?.quantity;
  const value = quantity?.low ?? quantity?.high ?? null;
  if (!quantity || value === null) return [];
  const counted = words(claim.counted ?? '').filter((t) => !isStopWord(t.text) && !/^\d/.test(t.text));
  return held.figures.filter(isMeant).flatMap((figure) => {
    const { kind, low, high } = figure.quantity;
    if (kind !== quantity.kind || (low !== value && high !== value)) return [];
    const own = bagOf(countedWords(figure));
    return counted.some((t) => own.families.has(family(t.text))) ? [asStood(figure, 'open').evidence] : [];
  });
}

/** A date that the claim's own words do not find: where it stands in words like them, or what else is given for them. */
function checkDate(claim: Claim, { ask, held }: Scoped): Found {
  const about = contentOf(claim.question.replace(claim.text, ' '));
  const bare = ask(claim.text);
  const near = readingsIn(bare).filter(({ sentence }) => {
    const bag = bagOf(sentence);
    const shared = about.filter((word) => holds(bag, wantedOf(word)));
    return shared.length >= NEAR * about.length && shared.length > 0;
  });
  if (near.length > 0) {
    const states = near.map((r) => evidenceOf(r, 'states'));
    const opposed = near
      .map((r) => held.at(r.file, r.line, r.text))
      .flatMap((f) => (f ? held.against(f) : []))
      .map((f) => asStood(f, 'excludes').evidence);
    const standing = opposed.length > 0 ? 'excluded' : 'stated';
    return { standing, reason: null, evidence: [...states, ...opposed] };
  }
  const other = about.length > 0 ? ask(`when ${about.join(' ')}`) : null;
  const given = other?.answered ? (other.figures[0]?.readings ?? []) : [];
  if (given.length === 0) return ABSENT;
  return { standing: 'excluded', reason: null, evidence: given.map((r) => evidenceOf(r, 'excludes')) };
}

const DENIED = phrase('messageDenies');
const TURNED = phrase('namesTurned');

/** Why what gives a claim's value may not state the claim; null when nothing speaks against it. */
function contraryTo({ text, question, sentence }: Claim, states: readonly Stood[]): Phrase | null {
  if (isNegated(clauseAround(sentence, Math.max(0, sentence.indexOf(text))))) return DENIED;
  return states.every((s) => areNamesTurned(question, s.evidence.sentence)) ? TURNED : null;
}

/** How a stated figure stands, with what clashes with it. */
function checkStated(sides: Sides, own: Sense | null, answer: Answer, beside: () => Stood[]): Found {
  const { states, excludes, open } = sides;
  const evidence = evidenceIn(states, excludes, open);
  if (excludes.length === 0) {
    const others = isOtherState(own, sides) ? beside() : [];
    return others.length > 0
      ? { standing: 'differs', reason: null, evidence: evidenceIn(states, open, others) }
      : { standing: 'stated', reason: null, evidence };
  }
  if (isOfAnotherDay(sides)) return { standing: 'stated', reason: OTHER_DAY, evidence };
  const apart = countedApart(sides);
  if (apart) return { standing: 'differs', reason: apart, evidence };
  const told = answer.figures[0];
  const clashes = told && told.clashes.length > 0;
  return { standing: 'excluded', reason: clashes ? told.reason : null, evidence };
}

/** How a figure or a date of a message stands; `own` is what it is compared by, where that can be read. */
export function checkFigure(claim: Claim, own: Sense | null, checking: Checking): Found {
  const scoped = scopedTo(claim, checking);
  const { ask, held } = scoped;
  const answer = ask(claim.question.slice(0, LONGEST_QUESTION));
  const sides = sidesOf(standsIn(answer, held), own, scoped);
  const { states, excludes, open } = sides;
  const beside = (): Stood[] => {
    const asked = claim.counted && contentOf(claim.counted).length > 1 ? ask(claim.counted) : null;
    return asked ? standsIn(asked, held).filter((s) => s.evidence.stand === 'excludes') : [];
  };
  if (states.length > 0) {
    const contrary = contraryTo(claim, states);
    if (contrary)
      return { standing: 'open', reason: contrary, evidence: evidenceIn(states, excludes).map(asOpen) };
    return checkStated(sides, own, answer, beside);
  }
  if (excludes.length > 0) {
    const other = elsewhere(claim, scoped);
    return other.length > 0
      ? { standing: 'differs', reason: null, evidence: [...other, ...evidenceIn(excludes, open)] }
      : { standing: 'excluded', reason: null, evidence: evidenceIn(excludes, open) };
  }
  if (open.length > 0) return { standing: 'open', reason: null, evidence: evidenceIn(open) };
  if (claim.kind === 'date') return checkDate(claim, scoped);
  const others = beside();
  return others.length > 0 ? { standing: 'differs', reason: null, evidence: evidenceIn(others) } : ABSENT;
}
