import type { Figure } from '../domain.ts';
import { type Bag, bagOf, bagWithin } from '../language/bag.ts';
import { recent } from '../language/memo.ts';
import { readingOf } from '../language/reading.ts';

const clauses = new WeakMap<Figure, Bag>();
const counted = new WeakMap<Figure, Bag>();
const bagOfCounted = recent(bagOf);

function kept(bags: WeakMap<Figure, Bag>, figure: Figure, read: (figure: Figure) => Bag): Bag {
  const known = bags.get(figure);
  if (known) return known;
  const bag = read(figure);
  bags.set(figure, bag);
  return bag;
}

/** The words of a figure's clause. */
export function clauseText({ clause, passage }: Figure): string {
  return passage.article.text.slice(clause.start, clause.end);
}

function readClause(figure: Figure): Bag {
  const { clause, passage } = figure;
  const reading = readingOf(passage.text);
  return (
    bagWithin(reading, clause.start - passage.start, clause.end - passage.start) ?? bagOf(clauseText(figure))
  );
}

/** The words of a figure's clause, as they are matched; read once. */
export function clauseBag(figure: Figure): Bag {
  return kept(clauses, figure, readClause);
}

/** "118 of its own soldiers": whose they are, the capitalised words before it in its clause say. */
const OF_OWN = /^ of (?:its|their|his|her)\b/;
const CAPITALISED = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+/gu;

function ownersBefore({ passage, clause, start, end }: Figure): string[] {
  const { text } = passage.article;
  if (!OF_OWN.test(text.slice(end, end + 12))) return [];
  return text.slice(clause.start, start).match(CAPITALISED) ?? [];
}

function countedText(figure: Figure): string {
  const { counted: span, passage, quantity } = figure;
  const words = span ? passage.article.text.slice(span.start, span.end) : '';
  return `${ownersBefore(figure).join(' ')} ${words} ${quantity.kind === 'vote' ? 'vote' : (quantity.unit ?? '')}`;
}

const readCounted = (figure: Figure): Bag => bagOfCounted(countedText(figure));

/** The words of what a figure counts, with its owner and unit, as they are matched; read once. */
export function countedBag(figure: Figure): Bag {
  return kept(counted, figure, readCounted);
}
