import { splitSentences } from '../corpus/sentences.ts';
import type { Answer, CheckedClaim, Evidence, Filters, MessageAnswer, QuoteAnswer } from '../domain.ts';
import { isVerb } from '../extract/verbs.ts';
import { bagOf, holds, wantedOf } from '../language/bag.ts';
import { isStopWord, type Token, words } from '../language/words.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { areApart, givesSameWords } from '../quote/speakers.ts';
import { checkFigure } from './check-figure.ts';
import { checkWeekday } from './check-weekday.ts';
import { type Claim, isWeekday, readMessage } from './claims.ts';
import { type Held, senseAt } from './figures.ts';
import { ABSENT, evidenceOf, type Found, LONGEST_QUESTION } from './found.ts';
import { areNamesTurned, isNegated } from './polarity.ts';

/** What a message is checked with. */
export interface Checking {
  ask(question: string, filters?: Filters): Answer;
  quote(words: string, speaker?: string): QuoteAnswer;
  /** The figures of the corpus. */
  held: Held;
}

/** The longest message or draft, in characters. */
export const LONGEST_MESSAGE = 20_000;
const MOST_EVIDENCE = 6;
/** The share of a sentence's words that one passage must have to state it. */
const STATED = 0.75;

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
  const other = answer.occurrences.every((o) => areApart(o.speaker, speaker));
  if (!evidence.some((e) => e.stand === 'states'))
    return { standing: 'differs', reason: phrase('otherWords'), evidence };
  return other
    ? { standing: 'differs', reason: phrase('notGivenTo', speaker ?? ''), evidence }
    : { standing: 'stated', reason: null, evidence };
}

/** The sentence of a text that shares most words with a statement. */
function clauseFor(statement: string, text: string): string {
  const wanted = words(statement).map((t) => wantedOf(t.text));
  const shared = (sentence: string): number => {
    const bag = bagOf(sentence);
    return wanted.filter((w) => holds(bag, w)).length;
  };
  return splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .reduce((best, one) => (shared(one) > shared(best) ? one : best), '');
}

/** A plain statement is stated where one passage has nearly all of its words, its names and verbs among them. */
function checkStatement({ text }: Claim, { ask }: Checking): Found {
  const said = words(text).filter((t) => !isStopWord(t.text));
  const names = said.filter((t) => /^\p{Lu}/u.test(text.slice(t.start)) && t.start > 0);
  const must = [...names, ...said.filter((t) => isVerb(t.text))];
  const answer = ask(text.slice(0, LONGEST_QUESTION));
  for (const excerpt of answer.excerpts.slice(0, 8)) {
    const bag = bagOf(excerpt.text);
    const has = (t: Token): boolean => holds(bag, wantedOf(t.text));
    const share = said.filter(has).length / Math.max(1, said.length);
    if (share < STATED || !must.every(has) || areNamesTurned(text, excerpt.text)) continue;
    if (isNegated(text) === isNegated(clauseFor(text, excerpt.text)))
      return {
        standing: 'stated',
        reason: null,
        evidence: [evidenceOf({ ...excerpt, sentence: excerpt.text }, 'states')],
      };
  }
  return ABSENT;
}

/** Checks a whole message, claim by claim. Throws a Mistake when it is empty or too long. */
export function checkMessageText(
  message: string,
  checking: Checking,
): Omit<MessageAnswer, 'corpus' | 'filters'> {
  if (!message.trim()) throw new Mistake(phrase('messageWithoutText'));
  if (message.length > LONGEST_MESSAGE)
    throw new Mistake(phrase('messageTooLong', message.length, LONGEST_MESSAGE));
  const { claims, aside } = readMessage(message);
  const senses = checking.held.sensesOf(message);
  const checked = claims.map((claim): CheckedClaim => {
    const { start, end, kind, text, sentence } = claim;
    const { standing, reason, evidence } =
      kind === 'quotation'
        ? checkQuotation(claim, checking)
        : kind === 'who'
          ? checkStatement(claim, checking)
          : isWeekday(claim)
            ? checkWeekday(claim, checking.ask)
            : checkFigure(claim, senseAt(senses, claim), checking);
    return { start, end, kind, text, sentence, standing, reason, evidence: evidence.slice(0, MOST_EVIDENCE) };
  });
  return { kind: 'message', query: message, claims: checked, aside };
}
