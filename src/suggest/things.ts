import { clauseText } from '../ask/figure-bags.ts';
import { placeOf } from '../compare/clash.ts';
import { countedWords, headOf, nounOf } from '../compare/counted.ts';
import type { Article, Figure, QuantityKind } from '../domain.ts';
import { isNumber, isPlural } from '../extract/phrases.ts';
import { isAdverb, isVerb } from '../extract/verbs.ts';
import { conceptsOf, STATES, statesIn } from '../language/concepts.ts';
import { family } from '../language/families.ts';
import { kindOfNoun } from '../language/nouns.ts';
import { isStopWord, type Token, words } from '../language/words.ts';
import { type Note, NoteBook } from './note.ts';

/** Kinds of figure that are asked for by what they count or measure. */
const MEASURED: readonly QuantityKind[] = ['count', 'money', 'percent', 'measure', 'duration'];
/** So many words name a thing at most: the noun and what tells it from others. */
const MOST_WORDS = 3;
/** Nouns that say too little without what happened to whom they count. */
const VAGUE =
  /^(?:people|persons?|individuals?|victims?|members?|others|ones|men|women|times?|days?|weeks?|months?|years?|hours?|minutes?|things?|number|total|rate|amount|figures?|results?|means|lives|life|souls|bodies)$/;
/** How much rather people are asked for than what happened to them. */
const PERSON = 2;
/** Endings of nouns that name what happens, or to whom: deportees, deaths, capacity. */
const NOUN = /(?:ions?|ees?|ths?|it(?:y|ies)|als?|ments?|ers?)$/;
const PARTICIPLE = /(?:ed|wn|ung|uck|ost|eld|urt|ent|aid|ept)$/;

const isCapital = (text: string, { start }: Token): boolean => /^\p{Lu}/u.test(text.slice(start, start + 2));

/** Whether a word may stand before a noun as a part of the thing's name. */
function narrows(word: string, hedges: ReadonlySet<string>): boolean {
  return !isStopWord(word) && !isNumber(word) && !isAdverb(word) && !hedges.has(family(word));
}

/** Whether a phrase may begin with token `i`: not within a name, nor within a word with a hyphen. */
function begins(phrase: string, tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]!];
  if (!before) return true;
  if (/^[-\u2010\u2011]$/.test(phrase.slice(before.end, token.start))) return false;
  const inName = isCapital(phrase, before) || (isStopWord(before.text) && i > 1) || /^de$/.test(before.text);
  const next = tokens[i + 1];
  const between = isCapital(phrase, before) && next !== undefined && isCapital(phrase, next);
  return isCapital(phrase, token) ? !inName : !between;
}

/** The noun of a figure with up to two words before it that tell it from others, the noun alone first. */
function phrasesOf(figure: Figure, phrase: string, noun: string): string[] {
  const tokens = words(phrase);
  const at = tokens.findIndex((t) => t.text === noun);
  // "Candidates falls": the noun stands before what was taken for it.
  if (at < 0 || (at > 0 && isPlural(tokens[at - 1]!.text) && !isCapital(phrase, tokens[at - 1]!))) return [];
  const hedges = new Set(figure.hedges.flatMap((h) => words(h).map((t) => family(t.text))));
  const found: string[] = [];
  for (let i = at; i >= 0 && at - i < MOST_WORDS; i--) {
    const gap = i === at ? ' ' : phrase.slice(tokens[i]!.end, tokens[i + 1]!.start);
    if (i < at && (!/^[- \u2010\u2011]$/.test(gap) || !narrows(tokens[i]!.text, hedges))) break;
    if (begins(phrase, tokens, i)) found.push(phrase.slice(tokens[i]!.start, tokens[at]!.end));
  }
  const inHeadline = figure.passage.kind === 'headline' || figure.passage.kind === 'related-headline';
  return inHeadline ? found.map((text) => text.toLowerCase()) : found;
}

/** Whether the article itself uses a word as a noun: behind an article or a preposition. */
function isNounIn({ text }: Article, noun: string): boolean {
  return new RegExp(`\\b(?:the|a|an|its|their|this|of|in|for)\\s+${noun}\\b`, 'i').test(text);
}

/** Whether a figure is one that is asked for by its noun: several of a thing, or an amount of one. */
function namesThing(figure: Figure, noun: string): boolean {
  const { kind, high } = figure.quantity;
  if (noun.length < 3 || /\d/.test(noun) || isStopWord(noun) || isAdverb(noun)) return false;
  if (kind === 'count')
    return isPlural(noun) ? high !== 1 && !(Number(high) < 1 && high !== null) : isDone(noun);
  return !isVerb(noun) && (isPlural(noun) || isNounIn(figure.passage.article, noun));
}

/** "the injured", "the missing": what happened to people stands for them. */
const isDone = (noun: string): boolean =>
  kindOfNoun(noun) === 'person' && conceptsOf(family(noun)).length > 0;

/** The participle by which a figure's clause says what happened: "deported", not "lost their lives". */
function doneIn(figure: Figure, state: string): string | null {
  const tokens = words(clauseText(figure));
  const said = statesIn(tokens).filter((m) => m.id === state && m.end - m.start === 1);
  return said.map((m) => tokens[m.start]!.text).find((word) => PARTICIPLE.test(word)) ?? null;
}

/** "60 percent of the buildings", not "a rise of 5 percent". */
const OF = /^\s+of\s+(?:(?:the|its|their|all|these|those)\s+)*$/;

/** Whether a figure is a share of what it counts. */
function isShare({ quantity, counted, passage, end }: Figure): boolean {
  if (quantity.kind !== 'percent' || !counted) return false;
  return OF.test(passage.article.text.slice(end, counted.start));
}

/** A figure with the noun of what it counts. */
interface Named {
  figure: Figure;
  noun: string;
  head: string;
  /** It says too little alone. */
  isVague: boolean;
}

/** The figure's noun, with the words before it that tell it from others. */
function noteThing({ figure, noun, head, isVague }: Named, notes: NoteBook): void {
  const { states, quantity } = figure;
  const isOfState = quantity.kind === 'count' && states.some((id) => conceptsOf(head).includes(id));
  const share = isShare(figure);
  const mark = share ? '% ' : '';
  const place = placeOf(figure);
  for (const text of phrasesOf(figure, countedWords(figure), noun)) {
    const families = [...new Set(words(text).map((t) => family(t.text)))].sort();
    // "The killed", "people": what happened to them says it better.
    if (families.length === 1 && (isVague || isOfState)) continue;
    const key = mark + families.join(' ');
    notes.figure({ key, head: mark + head, place }, share ? `percent of ${text}` : text);
  }
}

/** What happened to those who are counted, or how many there is room for: "people killed", "deaths", "capacity". */
function noteStates({ figure, noun, head, isVague }: Named, notes: NoteBook): void {
  const place = placeOf(figure);
  for (const id of figure.states) {
    const isOwn = !isVague && conceptsOf(head).includes(id);
    if (!isOwn && !isVague && kindOfNoun(noun) !== 'person' && id !== 'capacity') continue;
    const done = isOwn ? null : doneIn(figure, id);
    const wording = isOwn ? noun : isVague && done ? `${noun} ${done}` : null;
    notes.figure({ key: `~${id}`, head: `~${id}`, place }, wording);
    if (!isOwn && !isVague && done)
      notes.figure({ key: `${head} ~${id}`, head: `${head} ~${id}`, place }, `${noun} ${done}`);
  }
}

function noteFigure(figure: Figure, notes: NoteBook): void {
  const { quantity, passage } = figure;
  const [noun, head] = [nounOf(figure), headOf(figure)];
  if (!MEASURED.includes(quantity.kind) || passage.kind === 'furniture') return;
  if (!noun || !head || !namesThing(figure, noun)) return;
  const named = { figure, noun, head, isVague: VAGUE.test(noun) };
  noteThing(named, notes);
  if (quantity.kind === 'count') noteStates(named, notes);
}

/**
 * The things that an article's figures measure, each as a question about it would be typed: the noun with a word or two
 * before it, or with what happened ("people killed"). One note a thing.
 */
export function thingsIn(figures: readonly Figure[], nouns: ReadonlyMap<string, number>): Note[] {
  const notes = new NoteBook('thing');
  for (const figure of figures) noteFigure(figure, notes);
  // What the article calls those to whom something happened, wherever it does: "deportees".
  for (const [noun, times] of nouns) {
    const isPerson = noun.endsWith('s') && kindOfNoun(noun) === 'person';
    if (VAGUE.test(noun) || (!isPerson && !NOUN.test(noun))) continue;
    for (const id of conceptsOf(family(noun)))
      if (STATES.has(id)) notes.wording(`~${id}`, noun, isPerson ? PERSON * times : times);
  }
  return notes.all;
}
