import type { Span } from '../domain.ts';
import { type ConceptMention, conceptsIn, conceptsOf, isState } from '../language/concepts.ts';
import { family } from '../language/families.ts';
import { synonymsOf } from '../language/synonyms.ts';
import { isStopWord, type Token, words } from '../language/words.ts';

/** One content word of a question. */
export interface Term {
  text: string;
  /** Its word family, and where it is a typing error those of the nearest known words. */
  families: string[];
  concepts: string[];
  /** States or events that it names, by their ids. */
  states: string[];
  /** A designation such as "QX514", which few sentences repeat. */
  code: boolean;
  /** Part of an expression that stands for its concepts as a whole ("on the plane"). */
  expression: boolean;
  /** Only says what kind of answer is wanted ("cost", "size"); it does not name the thing. */
  attribute: boolean;
  /** Core terms name the thing asked about; the others say where, when or of which event. */
  core: boolean;
  /** The noun that "how many" and "number of" ask for. */
  counted: boolean;
  /** Position among the question's terms. */
  position: number;
}

const PREPOSITION = new Set([
  'of',
  'in',
  'at',
  'on',
  'for',
  'from',
  'by',
  'to',
  'with',
  'during',
  'after',
  'before',
  'under',
  'over',
  'against',
  'since',
  'until',
  'between',
  'among',
  'per',
  'when',
  'while',
  'where',
  'outside',
  'inside',
  'off',
  'near',
  'around',
  'behind',
  'within',
  'towards',
  'through',
  'across',
]);
const ATTRIBUTE =
  /^(?:costs?|prices?|wages?|salary|salaries|earnings|earn|fees?|fares?|rents?|worth|money|funding|budgets?|size|number|total|rate|amount|value|sum|figure|figures|result|results|length|height|area|original|estimate|estimated|average|new|latest|current|people|persons?|individuals?|victims?|exact|official|many|much|price|tag|due|altitude|elevation|depth|distance|speed|temperature|age|weight|duration|magnitude|lie|lies|play|played|part|happen|happened|occur|occurred|take|taken|remain|remains|remained|become|became|day|time|back|go|goes|going|come|comes|came|went|run|get|gets|got|give|gives|gave|keep|keeps|kept|stay|stays|stayed|want|wants|wanted|kind|type|still|far|late|early|high|deep|tall|wide|big|large|fast|hot|cold|heavy|strong|old|long|night|evening|morning|afternoon|overnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const HOW_MANY = /\b(?:how many|numbers? of)\b/i;
const PLURAL =
  /[^\Wsui\d]s$|^(?:people|men|women|children|troops|personnel|sheep|cattle|livestock|aircraft|dead)$/;
/** Words that only say per what a rate is. */
const RATE = /^(?:annual|yearly|monthly|weekly|daily|hourly)$/;
const PERSON = /^(?:people|persons?|individuals?|victims?)$/;
/** Concepts of events: beside another thing they say of which event it is. */
const EVENTS = new Set(['quake', 'flood', 'storm', 'fire', 'crash', 'attack', 'protest']);
const CODE = /^(?=.*\d)(?=.*[a-z])[a-z\d-]+$/;
const EARLIER = /^(?:earlier|previous|previously|former|formerly|original|originally|initial|initially)$/;
const SAYING = new Set(['says', 'said', 'say', 'according', 'claims', 'claimed', 'reports', 'reported']);
const HOLDING = /^(?:hold|house|seat|accommodate|fit|carry|take)$/;

/** Whether a word says that somebody states something: not "insurance claims filed". */
function isSaying(tokens: readonly Token[], i: number): boolean {
  if (!SAYING.has(tokens[i]!.text)) return false;
  const filed =
    /^(?:claims|reports)$/.test(tokens[i]!.text) && /(?:ed|en|de)$/.test(tokens[i + 1]?.text ?? '');
  return !filed;
}

/** "can X hold": the auxiliary and the verb of a capacity with its subject between them. */
function splitStates(tokens: readonly { text: string }[]): ConceptMention[] {
  const can = tokens.findIndex((t) => /^(?:can|could)$/.test(t.text));
  const verb = can < 0 ? -1 : tokens.findIndex((t, i) => i > can + 1 && HOLDING.test(t.text));
  return verb < 0 ? [] : [{ id: 'capacity', start: verb, end: verb + 1 }];
}

const PARTICIPLE = /(?:ed|wn|ung|uck|lt|den|len|ught|ost)$/;

/** Whether a word may close a noun without naming a thing: "jobs created". */
export const isParticiple = (word: string): boolean => PARTICIPLE.test(word);

/** Whether a folded word is a plural. */
export const isPlural = (word: string): boolean => PLURAL.test(word);

/** The content words of a question and the states that it names. */
export interface Terms {
  terms: Term[];
  states: ConceptMention[];
}

/**
 * Reads the content words of a question, those in the spans of `skip` left out: they say what kind of answer is
 * wanted, or are its claim or date. `suggest` gives the families nearest to an unknown word.
 */
export function readTerms(text: string, skip: readonly Span[], suggest: (word: string) => string[]): Terms {
  const tokens = words(text);
  const mentioned = conceptsIn(tokens);
  const capacity = splitStates(tokens);
  const spoken = mentioned.filter((m) => isState(m) && !capacity.some((c) => c.start === m.start));
  const states = [...spoken, ...capacity];
  const terms: Term[] = [];
  const tokenOf = new Map<Term, Token>();
  let core = true;
  tokens.forEach((token, index) => {
    if (skip.some((s) => token.start >= s.start && token.end <= s.end)) return;
    const inExpression = mentioned.some((c) => c.start <= index && index < c.end);
    if (isSaying(tokens, index) || (PREPOSITION.has(token.text) && !inExpression)) {
      core = terms.length === 0;
      return;
    }
    if (PREPOSITION.has(token.text) || RATE.test(token.text) || isStopWord(token.text)) return;
    if (EARLIER.test(token.text)) return;
    const term = termOf(token, index, { mentioned, states, suggest, core, position: terms.length });
    terms.push(term);
    tokenOf.set(term, token);
  });
  const counted = nounCounted(text, tokens);
  for (const term of terms) if (counted !== null && tokenOf.get(term) === counted) term.counted = true;
  return placed({ terms, states });
}

/** The last of the first plurals behind "how many" and "number of". */
function nounCounted(text: string, tokens: readonly Token[]): Token | null {
  const asking = HOW_MANY.exec(text);
  if (!asking) return null;
  const behind = tokens.filter((t) => t.start >= asking.index + asking[0].length);
  const first = behind.findIndex((t) => isPlural(t.text));
  if (first < 0) return null;
  let last = first;
  while (last + 1 < behind.length && isPlural(behind[last + 1]!.text)) last++;
  return behind[last]!;
}

interface Reading {
  mentioned: readonly ConceptMention[];
  states: readonly ConceptMention[];
  suggest: (word: string) => string[];
  core: boolean;
  position: number;
}

function termOf(token: Token, index: number, reading: Reading): Term {
  const { mentioned, states, suggest, core, position } = reading;
  const here = (c: ConceptMention): boolean => index >= c.start && index < c.end;
  const concepts = [...new Set(mentioned.filter(here).map((c) => c.id))];
  const near = concepts.length > 0 ? [] : suggest(token.text);
  const code = CODE.test(token.text);
  return {
    text: token.text,
    families: [family(token.text), ...near],
    concepts: [...concepts, ...near.flatMap(conceptsOf), ...[token.text, ...near].flatMap(synonymsOf)],
    states: states.filter(here).map((c) => c.id),
    expression: mentioned.some((c) => here(c) && c.end - c.start > 1),
    attribute: ATTRIBUTE.test(token.text),
    core: core && !code,
    code,
    counted: false,
    position,
  };
}

/** Settles which terms name the thing: not those that only say of which event it is, or where ("on the plane"). */
function placed({ terms, states }: Terms): Terms {
  const things = terms.filter((t) => t.core && !t.attribute);
  const last = things.at(-1);
  let kept = states;
  const aboard = things.findIndex((t) => t.states.includes('aboard') && t.expression);
  if (aboard > 0 && things.slice(0, aboard).some((t) => t.states.length === 0)) {
    for (const term of things.slice(aboard)) {
      term.states = term.states.filter((s) => s !== 'aboard');
      term.core = false;
    }
    kept = states.filter((s) => s.id !== 'aboard');
  }
  for (const term of things) if (term !== last && term.concepts.some((c) => EVENTS.has(c))) term.core = false;
  if (terms.every((t) => !t.core || t.attribute))
    for (const term of terms) if (PERSON.test(term.text)) term.attribute = false;
  return { terms, states: kept };
}

/** What terms search for: their word families, and their concepts marked with a tilde. */
export function searchTerms(terms: readonly Term[]): string[] {
  return [...new Set(terms.flatMap((t) => [...t.families, ...t.concepts.map((c) => `~${c}`)]))];
}
