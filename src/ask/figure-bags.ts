import type { Figure } from '../domain.ts';
import { type Bag, bagOf, bagWithin } from '../language/bag.ts';
import { recent } from '../language/memo.ts';
import { readingOf } from '../language/reading.ts';

/** The words of a figure, where they were read before. */
export interface FigureBags {
  clause(): Bag;
  counted(): Bag;
}

/** A figure whose words were read before. */
export class BaggedFigure implements Figure {
  readonly start: number;
  readonly end: number;
  readonly passage: Figure['passage'];
  readonly surface: string;
  readonly quantity: Figure['quantity'];
  readonly counted: Figure['counted'];
  readonly clause: Figure['clause'];
  readonly states: string[];
  readonly scope: Figure['scope'];
  readonly asOf: string | null;
  readonly speaker: string | null;
  readonly hedges: string[];
  readonly #bags: FigureBags;

  constructor(figure: Figure, bags: FigureBags) {
    this.start = figure.start;
    this.end = figure.end;
    this.passage = figure.passage;
    this.surface = figure.surface;
    this.quantity = figure.quantity;
    this.counted = figure.counted;
    this.clause = figure.clause;
    this.states = figure.states;
    this.scope = figure.scope;
    this.asOf = figure.asOf;
    this.speaker = figure.speaker;
    this.hedges = figure.hedges;
    this.#bags = bags;
  }

  static bagsOf(figure: Figure): FigureBags | null {
    return #bags in figure ? (figure as BaggedFigure).#bags : null;
  }
}

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
  return BaggedFigure.bagsOf(figure)?.clause() ?? kept(clauses, figure, readClause);
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
  return BaggedFigure.bagsOf(figure)?.counted() ?? kept(counted, figure, readCounted);
}
