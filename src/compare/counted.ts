import type { Figure } from '../domain.ts';
import { family } from '../language/families.ts';
import { isStopWord, words } from '../language/words.ts';

const VERB_FIRST = /^(?:took|went|came|fell|rose|fled|ran|began|became|saw|gave)\b/;
const IS = /^\s*(?:is|are|was|were|has been|will be|would be|stood|stands|of|:)(?![\p{L}])/u;

const BESIDE = /^(?:[- ]|[- ](?:of|in) (?:(?:the|its|a|an) )?)$/;

/**
 * Whether a phrase names what a sum or a measure is of: "the bill is $6 million", "a $6 million bill", not "he paid
 * $6 million".
 */
function names({ counted, passage, quantity, start, end }: Figure): boolean {
  if (quantity.kind === 'count' || !counted) return true;
  const { text } = passage.article;
  if (/\d/.test(text.slice(counted.start, counted.end))) return false;
  return counted.start >= end
    ? BESIDE.test(text.slice(end, counted.start))
    : IS.test(text.slice(counted.end, start));
}

function phraseOf(figure: Figure): string {
  const { counted, passage, quantity, start } = figure;
  if (!counted || quantity.kind === 'date' || quantity.kind === 'time' || !names(figure)) return '';
  const { text } = passage.article;
  const phrase = text.slice(counted.start, counted.end);
  if (VERB_FIRST.test(phrase)) return '';
  return counted.start < start ? objectIn(phrase) : phrase;
}

const ARTICLE = /^(?:an?|the|its)$/;

/** A phrase without the verb that it is the object of: of "libraries take a cut" the cut. Before an article stands a preposition, or a verb. */
function objectIn(phrase: string): string {
  const tokens = words(phrase);
  const at = tokens.findLastIndex(
    ({ text }, i) => i > 1 && i < tokens.length - 1 && ARTICLE.test(text) && !isStopWord(tokens[i - 1]!.text),
  );
  return at < 0 ? phrase : phrase.slice(tokens[at + 1]!.start);
}

/** The families of a phrase's content words. */
function familiesOf(phrase: string): string[] {
  return words(phrase).flatMap((t) => (isStopWord(t.text) ? [] : [family(t.text)]));
}

function headIn(phrase: string): string | null {
  const tokens = words(phrase);
  const of = tokens.findIndex((t) => /^(?:of|in|at|for|from|near|across|among|throughout)$/.test(t.text));
  const content = (of < 0 ? tokens : tokens.slice(0, of)).filter((t) => !isStopWord(t.text));
  return content.at(-1)?.text ?? null;
}

/** What a figure counts, read once however many others it is compared with. */
interface Counted {
  words: string;
  noun: string | null;
  head: string | null;
  narrowing: string[];
}

const read = new WeakMap<Figure, Counted>();

function countedOf(figure: Figure): Counted {
  const known = read.get(figure);
  if (known) return known;
  const phrase = phraseOf(figure);
  const noun = headIn(phrase);
  const head = noun === null ? null : family(noun);
  const hedges = familiesOf(figure.hedges.join(' '));
  const narrowing = familiesOf(phrase).filter((f) => f !== head && !hedges.includes(f));
  const counted = { words: phrase, noun, head, narrowing };
  read.set(figure, counted);
  return counted;
}

/** The phrase that a figure counts or measures, in the article's words; empty when the sentence does not say. */
export function countedWords(figure: Figure): string {
  return countedOf(figure).words;
}

/** The family of the head noun of what is counted: the last content word before "of", "in" and the like. */
export function headOf(figure: Figure): string | null {
  return countedOf(figure).head;
}

/** The head noun of what is counted, as a folded word. */
export function nounOf(figure: Figure): string | null {
  return countedOf(figure).noun;
}

/** The families of the words that narrow what is counted, without its head and its hedges. */
export function narrowingOf(figure: Figure): readonly string[] {
  return countedOf(figure).narrowing;
}
