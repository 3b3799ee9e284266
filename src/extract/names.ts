import type { Token } from '../language/words.ts';
import type { Clause } from './clauses.ts';
import { isAdverb, isAuxiliary, isVerb, wordSet } from './verbs.ts';

const ABBREVIATION = wordSet(
  'dr mr mrs ms gov sen rep gen col lt sgt capt prof rev st jr sr maj cmdr adm pres det insp supt hon msgr',
);
const DETERMINER = wordSet('the a an its his her their our this these those');
const BEFORE_DETERMINER = wordSet('all both half only even of for from by in at with to on and or than near');
const PREPOSITION = wordSet('of for from by in at with to on near under over into about against as between');
/** Words at which a name that is read backward begins. */
const OPENER = wordSet(
  'but while whereas as so that then however after when because although though if whether where since until than before who which what whose',
);
const LEADING = wordSet(
  'and but while as so that then also however after when because although under in on at by since until late early earlier last',
);
const PRONOUN = wordSet('he she they it we i you him her them me us');
const NOBODY = wordSet(
  'who which this that there what other nobody everybody everyone someone somebody many some others those both none one here plan plans schedule law custom tradition reports rumours rumors',
);
const TIME =
  /^(?:\w+day|january|february|march|april|may|june|july|august|september|october|november|december|noon|midnight|night|morning|evening|year|week|month|[\d.,:]+)$/;
/** The paper in which somebody counts: "the ministry's figures". */
const COUNT = wordSet(
  'count counts tally tallies estimate estimates figure figures data numbers toll reckoning',
);
const MAX_TOKENS = 12;

export const isTime = (word: string): boolean => TIME.test(word);
export const isCount = (word: string): boolean => COUNT.has(word);

const raw = (text: string, token: Token): string => text.slice(token.start, token.end);
/** "U.S." folds to `us`, and is no pronoun. */
const isPronoun = (text: string, token: Token): boolean =>
  PRONOUN.has(token.text) && !raw(text, token).includes('.');

/** Whether the gap behind token `i` keeps it and the next one in one name: "Gov. Ann Tamm", "J. Lund". */
export function joins(text: string, tokens: readonly Token[], i: number): boolean {
  const gap = text.slice(tokens[i]!.end, tokens[i + 1]!.start);
  if (/^['\u2019]?[ \u00a0&/-]+$/.test(gap)) return true;
  return /^\.[ \u00a0]$/.test(gap) && (ABBREVIATION.has(tokens[i]!.text) || tokens[i]!.text.length === 1);
}

export const isPossessive = (text: string, token: Token): boolean => /['\u2019]s?$/.test(raw(text, token));

/** The noun phrase that ends with token `last`, as far back as it goes. */
export function nameBefore(text: string, tokens: readonly Token[], last: number): Clause {
  let from = last + 1;
  while (from > 0 && last - from < MAX_TOKENS) {
    const i = from - 1;
    const word = tokens[i]!.text;
    if (from <= last && !joins(text, tokens, i)) break;
    if (word === 'who' && from <= last) return nameBefore(text, tokens, i - 1);
    if (OPENER.has(word)) break;
    if (isPronoun(text, tokens[i]!) && !DETERMINER.has(word)) {
      if (from > last) from = i;
      break;
    }
    if (isAuxiliary(word)) {
      const who = relativeBefore(tokens, i);
      if (who > 0) return nameBefore(text, tokens, who - 1);
      break;
    }
    if (word === 'and' && !joinsNames(text, tokens, i)) break;
    from = i;
    if (DETERMINER.has(word) && i > 0 && !BEFORE_DETERMINER.has(tokens[i - 1]!.text)) break;
  }
  while (from <= last && (LEADING.has(tokens[from]!.text) || followsLead(tokens, from))) from++;
  return { from, to: last + 1 };
}

/** The "who" at most two words before token `i`; -1 when there is none. */
function relativeBefore(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k >= 0 && i - k < 3; k--) if (tokens[k]!.text === 'who') return k;
  return -1;
}

function followsLead(tokens: readonly Token[], i: number): boolean {
  return i > 0 && LEADING.has(tokens[i - 1]!.text) && isTime(tokens[i]!.text);
}

/** Whether the "and" at `i` joins two names: no verb and no figure stands before it in its clause. */
function joinsNames(text: string, tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < 6; k--) {
    const word = tokens[k]!.text;
    if (isVerb(word) || isAuxiliary(word) || /^\d/.test(word)) return false;
    if (k > 0 && !joins(text, tokens, k - 1)) return true;
    if (OPENER.has(word) || k === 0) return true;
  }
  return false;
}

/** The noun phrase that starts with token `first`, up to the next mark, verb or relative. */
export function nameAfter(text: string, tokens: readonly Token[], first: number): Clause {
  let to = first;
  while (to < tokens.length && to - first < MAX_TOKENS) {
    const word = tokens[to]!.text;
    if (to > first && !joins(text, tokens, to - 1)) break;
    if (OPENER.has(word) || isAuxiliary(word)) break;
    if (to > first && endsName(text, tokens, to)) break;
    to++;
  }
  while (to > first && isTime(tokens[to - 1]!.text)) to--;
  while (to > first + 1 && PREPOSITION.has(tokens[to - 1]!.text)) to--;
  return { from: first, to };
}

/** Whether what stands behind a name is of another phrase: "Ann Tamm the dam is safe", "the mayor and left". */
function endsName(text: string, tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]!.text;
  if (word === 'and') return isVerb(tokens[i + 1]?.text ?? '');
  return (DETERMINER.has(word) || isVerb(word)) && /^\p{Lu}/u.test(raw(text, tokens[i - 1]!));
}

/** Somebody's name, in the words of the text; `null` for a pronoun, `undefined` for what names nobody. */
export function nameIn(text: string, tokens: readonly Token[], name: Clause): string | null | undefined {
  const { from } = name;
  let { to } = name;
  if (to <= from || to - from > 9) return undefined;
  if (to - from > 1 && isCount(tokens[to - 1]!.text) && isPossessive(text, tokens[to - 2]!)) to--;
  for (let i = from + 1; i < to; i++)
    if (/[a-z]ing$/.test(raw(text, tokens[i]!)) && i + 1 < to && PREPOSITION.has(tokens[i + 1]!.text)) to = i;
  const last = tokens[to - 1]!;
  if (to - from === 1 && isPronoun(text, last)) return null;
  if (DETERMINER.has(last.text) || PREPOSITION.has(last.text) || /^\d/.test(last.text)) return undefined;
  if (NOBODY.has(last.text) && to - from <= 2) return undefined;
  if (to - from === 1 && isAdverb(last.text)) return undefined;
  return text.slice(tokens[from]!.start, last.end).replace(/['\u2019]s?$/, '');
}

const OPENING = /^[“"]?(\p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019-]+){1,4}) \p{Ll}/u;

/** The name of two words or more that a sentence opens with, as the one that a "she" after it may mean. */
export function openingName(sentence: string): string | null {
  return OPENING.exec(sentence)?.[1] ?? null;
}
