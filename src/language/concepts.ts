import type { Token } from '../language/words.ts';
import { type Expression, mayBegin } from './expressions.ts';
import type { Word } from './word.ts';

export { conceptsOf } from './expressions.ts';

/** States and events that must not be mixed in one comparison: concepts whose figures are never each other's. */
export const STATES: ReadonlySet<string> = new Set(
  `killed injured missing displaced evacuated rescued survived deported returned held capacity released arrested charged convicted acquitted
  escaped recaptured aboard uninhabitable destroyed jobs-cut turnout spoiled disputed registered infected vaccine
  hospitalized recovered cancelled on-strike damaged`.split(/\s+/),
);

/** A concept at its place: token indices, `end` exclusive. */
export interface ConceptMention {
  id: string;
  start: number;
  end: number;
}

/** So many words that are none of its own may stand before a word of an expression. */
const MOST_PASSED = 4;
const NONE: readonly never[] = [];

/** Those expressions that begin at `i` of which the second word stands where `placesOf` looks for it, in their order. */
function begunAt(tokens: readonly Token[], i: number): readonly Expression[] {
  const { begins, hash } = tokens[i]!.word;
  if (!begins) return NONE;
  let found: readonly Expression[] = NONE;
  const end = Math.min(tokens.length, i + MOST_PASSED + 3);
  for (let at = i + 1; at < end; at++) {
    const { word } = tokens[at]!;
    const own = mayBegin(hash, word.hash) ? begins.bySecond.get(word.family) : undefined;
    if (own && !found.includes(own[0]!))
      found = found.length === 0 ? own : [...found, ...own].sort((a, b) => a.place - b.place);
    if (!word.isPassed && (at === i + 1 || !tokens[at - 1]!.word.isPassed)) break;
  }
  return found;
}

const familyAt = (tokens: readonly Token[], i: number): string | undefined => tokens[i]?.word.family;

/**
 * Where the words of an expression stand from `from` on, a number between them passed over ("claimed 44 lives") with
 * a word behind it ("eliminate 640 city jobs"); null when they do not follow.
 */
function placesOf(rest: readonly string[], tokens: readonly Token[], from: number): number[] | null {
  const places: number[] = [];
  let at = from;
  for (const key of rest) {
    const before = at;
    while (at < before + MOST_PASSED && familyAt(tokens, at) !== key && tokens[at]?.word.isPassed) at++;
    if (at > before && familyAt(tokens, at + 1) === key) at++;
    if (familyAt(tokens, at) !== key) return null;
    places.push(at++);
  }
  return places;
}

/** The concepts that the words and expressions of a text stand for, in order; an expression hides its own words. */
export function conceptsIn(tokens: readonly Token[]): ConceptMention[] {
  const found: ConceptMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const { word } = tokens[i]!;
    if (!word.hasMeaning) {
      i++;
      continue;
    }
    const begun = begunAt(tokens, i);
    const end = begun.length > 0 ? readExpressions(tokens, i, begun, found) : i;
    if (end === i) readWord(word, i, found);
    i = Math.max(end, i + 1);
  }
  return found;
}

function readWord({ concepts }: Word, i: number, found: ConceptMention[]): void {
  for (const id of concepts) found.push({ id, start: i, end: i + 1 });
}

/** Adds the longest of some expressions that begin at a word; gives the index behind them, or its own for none. */
function readExpressions(
  tokens: readonly Token[],
  i: number,
  begun: readonly Expression[],
  found: ConceptMention[],
): number {
  let ids: string[] = [];
  let places: readonly number[] = NONE;
  for (const { concept, rest } of begun) {
    const follows = placesOf(rest, tokens, i + 1);
    if (!follows) continue;
    const [to, longest] = [follows.at(-1)!, places.at(-1) ?? 0];
    if (to < longest) continue;
    ids = to > longest ? [concept] : [...ids, concept];
    places = follows;
  }
  if (places.length === 0) return i;
  const end = places.at(-1)! + 1;
  for (const id of new Set(ids)) found.push({ id, start: i, end });
  for (let inner = i + 1; inner < end; inner++)
    if (!places.includes(inner)) readWord(tokens[inner]!.word, inner, found);
  return end;
}

/** Whether a concept stands for a state or an event. */
export function isState({ id }: ConceptMention): boolean {
  return STATES.has(id);
}

/** The concepts that stand for states or events, such as killed, held or capacity ("can hold"). */
export function statesIn(tokens: readonly Token[]): ConceptMention[] {
  return conceptsIn(tokens).filter(isState);
}
