import { isStopWord, type Token } from '../language/words.ts';
import type { Clause } from './clauses.ts';
import { isVerb, wordSet } from './verbs.ts';

const DETERMINER = wordSet(
  'the a an its his her their our these those all other more new additional further some such',
);
const ADVERB = wordSet(
  'already now still then also not yet ever never just only there here alone so too later earlier ago away home back down up out off',
);
/** Participles that end a noun. */
const PARTICIPLE = /(?:ing|wn|ung|ught|lt|ept|ent|old)$/;
/** Words that stand for no noun, straight behind a count: "the count was 250 last night". */
const WHEN = wordSet(
  'last next yesterday today tomorrow tonight overall altogether worldwide nationwide apiece',
);
const PLURAL = /^(?:people|men|women|children|\w+[^sui]s)$/;
/** Plurals that stand before their noun: "a sales tax". */
const MODIFIER = wordSet(
  'sales arms sports rights goods savings earnings news communications operations customs',
);
const NUMBER =
  /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million)$/;
/** Adverbs that also stand before a noun: "home games". */
const BEFORE_NOUN = wordSet('home away back');
export const MAX_TOKENS = 9;
const SPAN = /^(?:day|week|month|quarter|year|decade|century)s?$/;
const EARLIER = /^(?:earlier|ago|before|later|previously)$/;

/** "a year earlier": a time, and nothing that is counted. */
function isEarlier(tokens: readonly Token[], i: number): boolean {
  return SPAN.test(tokens[i]?.text ?? '') && EARLIER.test(tokens[i + 1]?.text ?? '');
}

export const isAdverbial = (word: string): boolean => ADVERB.has(word);
export const isDeterminer = (word: string): boolean => DETERMINER.has(word);
export const isNumber = (word: string): boolean => NUMBER.test(word);
export const isPlural = (word: string): boolean => PLURAL.test(word) && !MODIFIER.has(word);
const isCapital = (text: string, token: Token): boolean => /\p{Lu}/u.test(text[token.start]!);

/** A noun phrase's end: a particle or a verb; behind a plural only another plural goes on. */
function endsPhrase(text: string, tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i]!;
  const { text: word } = token;
  if (i === from && (WHEN.has(word) || (ADVERB.has(word) && !BEFORE_NOUN.has(word)))) return true;
  if (ADVERB.has(word) || WHEN.has(word) || /ly$/.test(word)) return i > from;
  if (isStopWord(word)) return !(i === from && DETERMINER.has(word));
  if (i === from) return false;
  const previous = tokens[i - 1]!;
  if (text[previous.end] === '-' && token.start === previous.end + 1) return false;
  if (isPlural(previous.text)) return !/s$/.test(word);
  if (/ly$/.test(previous.text)) return false;
  return (PARTICIPLE.test(word) && word.length > 4) || isVerb(word);
}

/** Whether an "and" at `i` joins two names or two plurals: "the Red and Blue gangs", "men and women". */
function joinsNouns(text: string, tokens: readonly Token[], i: number, end: number): boolean {
  const [before, after] = [tokens[i - 1]!, tokens[i + 1]];
  if (!after || i + 1 >= end || !/^ and $/.test(text.slice(before.end, after.start))) return false;
  if (isCapital(text, before) && isCapital(text, after)) return true;
  const last = isPlural(after.text) ? i + 1 : i + 2;
  const next = tokens[last + 1]?.text;
  const closes =
    last + 1 >= end || next === undefined || isVerb(next) || (isStopWord(next) && !DETERMINER.has(next));
  const isNoun = !isStopWord(after.text) && !isVerb(after.text) && !ADVERB.has(after.text);
  return closes && last < end && isNoun && isPlural(before.text) && isPlural(tokens[last]!.text);
}

/** The noun phrase that starts at token `i`, as a token range; empty when there is none. */
export function phraseFrom(text: string, tokens: readonly Token[], i: number, end: number): Clause {
  let from = i;
  while (from < end && DETERMINER.has(tokens[from]!.text) && tokens[from]!.text !== 'other') from++;
  if (tokens[from]?.text === 'so' && tokens[from + 1]?.text === 'called') from += 2;
  let to = from;
  if (isEarlier(tokens, from)) return { from, to };
  while (to < end && to - from < MAX_TOKENS) {
    if (to > from && tokens[to]!.text === 'and' && joinsNouns(text, tokens, to, end)) to += 2;
    else if (endsPhrase(text, tokens, to, from)) break;
    else to++;
  }
  return { from, to: Math.min(to, end) };
}

/** The phrase with what it is of: "members of the union". */
export function phraseWithOf(text: string, tokens: readonly Token[], i: number, end: number): Clause {
  const phrase = phraseFrom(text, tokens, i, end);
  if (phrase.to <= phrase.from || tokens[phrase.to]?.text !== 'of' || phrase.to + 1 >= end) return phrase;
  const rest = phraseFrom(text, tokens, phrase.to + 1, end);
  return rest.to > rest.from ? { from: phrase.from, to: rest.to } : phrase;
}

/** The first token behind "of the", "out of its five": where the noun of a whole begins. */
export function wholeFrom(tokens: readonly Token[], i: number, end: number): number {
  let at = i;
  if (tokens[at]?.text === 'out') at++;
  if (tokens[at]?.text !== 'of' || at + 1 >= end) return i;
  at++;
  while (
    at + 1 < end &&
    (DETERMINER.has(tokens[at]!.text) || tokens[at]!.text === 'own' || NUMBER.test(tokens[at]!.text))
  )
    at++;
  return at;
}
