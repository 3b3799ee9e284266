import { countedWords } from '../compare/counted.ts';
import type {
  Answer,
  CheckedClaim,
  Evidence,
  Figure,
  MessageAnswer,
  QuoteAnswer,
  Reading,
  Standing,
} from '../domain.ts';
import { readQuantities } from '../extract/quantities.ts';
import { bagOf, holds, wantedOf } from '../language/bag.ts';
import { family } from '../language/families.ts';
import { isStopWord, type Token, words } from '../language/words.ts';
import { Mistake } from '../mistake.ts';
import { givesSameWords } from '../quote/speakers.ts';
import { type Claim, readMessage } from './claims.ts';

/** What a message is checked with. */
export interface Checking {
  ask(question: string): Answer;
  quote(words: string, speaker?: string): QuoteAnswer;
  /** Every figure of the corpus. */
  figures: readonly Figure[];
}

/** The longest message or draft, in characters. */
export const LONGEST_MESSAGE = 20_000;
const MOST_EVIDENCE = 6;
/** The share of a sentence's words that one passage must have to state it. */
const STATED = 0.75;
/** The share of a date's clause that the sentence of the same date must have. */
const NEAR = 0.34;
/** A question is no longer than this. */
const LONGEST_QUESTION = 600;

function evidenceOf(
  { file, line, text, sentence, outlet, headline, published }: Omit<Evidence, 'stand'>,
  stand: Evidence['stand'],
): Evidence {
  return { file, line, text, sentence, stand, outlet, headline, published };
}

interface Found {
  standing: Standing;
  reason: string | null;
  evidence: Evidence[];
}

const ABSENT: Found = { standing: 'absent', reason: null, evidence: [] };

/** Whether an open reading names the value itself: "up to 40,000" for 40,000. */
function reaches(
  { low, high }: Reading,
  { low: value, high: end }: { low: unknown; high: unknown },
): boolean {
  return value === end && value !== null && (low === value || high === value);
}

/** The readings of an answer by how they stand to what it claims, those that exclude it first. */
function standsIn({ claim, figures }: Answer): Evidence[] {
  const readings = figures[0]?.readings ?? [];
  if (!claim) return [];
  return [
    ...claim.supports.map((i) => evidenceOf(readings[i]!, 'states')),
    ...claim.excludes.map((i) => evidenceOf(readings[i]!, 'excludes')),
    ...claim.open.map((i) =>
      evidenceOf(readings[i]!, reaches(readings[i]!, claim.figure) ? 'states' : 'open'),
    ),
  ];
}

const has = (evidence: readonly Evidence[], stand: Evidence['stand']): boolean =>
  evidence.some((e) => e.stand === stand);

/** Where the claim's own value stands with one of the words that it counts, whatever is said of it. */
function elsewhere(claim: Claim, { figures }: Checking): Evidence[] {
  const quantity = readQuantities(claim.text, null)[0]?.quantity;
  const value = quantity?.low ?? quantity?.high ?? null;
  if (!quantity || value === null) return [];
  const counted = words(claim.counted ?? '').filter((t) => !isStopWord(t.text) && !/^\d/.test(t.text));
  return figures.flatMap((figure) => {
    const { kind, low, high } = figure.quantity;
    if (kind !== quantity.kind || (low !== value && high !== value)) return [];
    const own = bagOf(countedWords(figure));
    if (!counted.some((t) => own.families.has(family(t.text)))) return [];
    const { article, line, text } = figure.passage;
    return [evidenceOf({ ...article, line, text: figure.surface, sentence: text }, 'open')];
  });
}

/** Whether a reason says that two figures count different things. */
const countsApart = (reason: string | null): boolean => reason?.includes('what is counted') ?? false;

const content = (text: string): string[] =>
  words(text).flatMap((t) => (isStopWord(t.text) || /\d/.test(t.text) ? [] : [t.text]));

/** A date that the claim's own words do not find: where it stands in words like them, or what else is given for them. */
function checkDate(claim: Claim, { ask }: Checking): Found {
  const about = content(claim.question.replace(claim.text, ' '));
  const bare = ask(claim.text);
  const near = (bare.figures[0]?.readings ?? []).filter(({ sentence }) => {
    const bag = bagOf(sentence);
    const shared = about.filter((word) => holds(bag, wantedOf(word)));
    return shared.length >= NEAR * about.length && shared.length > 0;
  });
  if (near.length > 0)
    return { standing: 'stated', reason: null, evidence: near.map((r) => evidenceOf(r, 'states')) };
  const other = about.length > 0 ? ask(`when ${about.join(' ')}`) : null;
  const given = other?.answered ? (other.figures[0]?.readings ?? []) : [];
  if (given.length === 0) return ABSENT;
  return { standing: 'excluded', reason: null, evidence: given.map((r) => evidenceOf(r, 'excludes')) };
}

/** How a figure or a date stands. */
function checkFigure(claim: Claim, checking: Checking): Found {
  const answer = checking.ask(claim.question.slice(0, LONGEST_QUESTION));
  const found = answer.answered ? standsIn(answer) : [];
  const [states, excludes] = [has(found, 'states'), has(found, 'excludes')];
  const relation = answer.figures[0]?.relation;
  const reason = answer.figures[0]?.reason ?? null;
  if (states && excludes)
    return {
      standing: relation === 'differs' && countsApart(reason) ? 'differs' : 'excluded',
      reason,
      evidence: found,
    };
  if (excludes) {
    const other = elsewhere(claim, checking);
    return other.length > 0
      ? { standing: 'differs', reason: null, evidence: [...other, ...found] }
      : { standing: 'excluded', reason: null, evidence: found };
  }
  if (claim.kind === 'date' && found.length === 0) return checkDate(claim, checking);
  const wider = claim.counted && content(claim.counted).length > 1 ? checking.ask(claim.counted) : null;
  const beside = wider?.answered ? standsIn(wider).filter((e) => e.stand === 'excludes') : [];
  if (states)
    return beside.length > 0
      ? { standing: 'differs', reason: wider?.figures[0]?.reason ?? null, evidence: [...found, ...beside] }
      : { standing: 'stated', reason: null, evidence: found };
  if (found.length > 0) return { standing: 'open', reason: null, evidence: found };
  if (beside.length > 0) return { standing: 'differs', reason: null, evidence: beside };
  return ABSENT;
}

/** How quoted words stand: as given, otherwise, or not at all. */
function checkQuotation({ text, speaker }: Claim, { quote }: Checking): Found {
  const answer = quote(text, speaker ?? undefined);
  if (!answer.found) return ABSENT;
  const evidence = answer.occurrences.slice(0, MOST_EVIDENCE).map((o): Evidence => {
    return evidenceOf(
      { ...o, text: o.words || o.text, sentence: o.text },
      givesSameWords(o) ? 'states' : 'open',
    );
  });
  const other = answer.given === 0 && answer.occurrences.some((o) => o.speaker !== null);
  if (!has(evidence, 'states'))
    return { standing: 'differs', reason: 'The articles give other words.', evidence };
  return other
    ? { standing: 'differs', reason: `No article that is found gives them to ${speaker}.`, evidence }
    : { standing: 'stated', reason: null, evidence };
}

/** A plain statement is stated where one passage has nearly all of its words, its names among them. */
function checkStatement({ text }: Claim, { ask }: Checking): Found {
  const said = words(text).filter((t) => !isStopWord(t.text));
  const names = said.filter((t) => /^\p{Lu}/u.test(text.slice(t.start)) && t.start > 0);
  const answer = ask(text.slice(0, LONGEST_QUESTION));
  for (const excerpt of answer.excerpts.slice(0, 8)) {
    const bag = bagOf(excerpt.text);
    const has = (t: Token): boolean => holds(bag, wantedOf(t.text));
    const share = said.filter(has).length / Math.max(1, said.length);
    if (share >= STATED && names.every(has))
      return {
        standing: 'stated',
        reason: null,
        evidence: [evidenceOf({ ...excerpt, sentence: excerpt.text }, 'states')],
      };
  }
  return ABSENT;
}

/** Checks a whole message, claim by claim. Throws a Mistake when it is empty or too long. */
export function checkMessageText(message: string, checking: Checking): Omit<MessageAnswer, 'corpus'> {
  if (!message.trim()) throw new Mistake('The message has no text to check.');
  if (message.length > LONGEST_MESSAGE)
    throw new Mistake(
      `The message has ${message.length} characters; at most ${LONGEST_MESSAGE} are checked at once. Check it in parts.`,
    );
  const { claims, aside } = readMessage(message);
  const checked = claims.map((claim): CheckedClaim => {
    const { start, end, kind, text, sentence } = claim;
    const check = kind === 'quotation' ? checkQuotation : kind === 'who' ? checkStatement : checkFigure;
    const { standing, reason, evidence } = check(claim, checking);
    return { start, end, kind, text, sentence, standing, reason, evidence: evidence.slice(0, MOST_EVIDENCE) };
  });
  return { kind: 'message', query: message, claims: checked, aside };
}
