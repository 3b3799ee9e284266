import type { Figure } from '../domain.ts';
import { type Bag, bagOf } from '../language/bag.ts';
import { recent } from '../language/memo.ts';

const clauses = new WeakMap<Figure, Bag>();
const counted = new WeakMap<Figure, Bag>();
/** Figures of one clause share its bag, and those that count the same share theirs. */
const bagOfPart = recent(bagOf);

function kept(bags: WeakMap<Figure, Bag>, figure: Figure, text: (figure: Figure) => string): Bag {
  const known = bags.get(figure);
  if (known) return known;
  const bag = bagOfPart(text(figure));
  bags.set(figure, bag);
  return bag;
}

/** The words of a figure's clause. */
export function clauseText({ clause, passage }: Figure): string {
  return passage.article.text.slice(clause.start, clause.end);
}

/** The words of a figure's clause, as they are matched; read once. */
export function clauseBag(figure: Figure): Bag {
  return kept(clauses, figure, clauseText);
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

/** The words of what a figure counts, with its owner and unit, as they are matched; read once. */
export function countedBag(figure: Figure): Bag {
  return kept(counted, figure, countedText);
}
