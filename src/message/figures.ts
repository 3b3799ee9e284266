import type { Story } from '../ask/story.ts';
import { isClosed, meet } from '../compare/interval.ts';
import type { Article, Figure, Passage, Span } from '../domain.ts';
import type { Events, NewsEvent } from '../events/events.ts';
import { figuresOf } from '../extract/article.ts';
import { addTo, groupBy } from '../group.ts';
import { bagOf } from '../language/bag.ts';
import { lazily } from '../lazily.ts';
import { isPlain, likeness } from '../radar/alike.ts';
import { type Sense, senseOf } from '../radar/sense.ts';
import type { Clash } from '../radar/survey.ts';
import { shared } from '../sets.ts';
import type { Claim } from './claims.ts';
import { eventsMeant } from './meant.ts';
import { sentencesOf } from './sentences.ts';

/** From so much on two figures are held to be of one thing. */
const ALIKE = 1;
/** The same for what an answer gives beside each other. */
const KINDRED = 0.2;
/** So many words in common with a figure of the same value, or one where the value itself is telling. */
const LEAST_WORDS = 2;
/** A value of so many digits can hardly be another's. */
const TELLING = 3;

/** The sentences of a message, as those of an article that states nothing of itself. */
function passagesOf(message: string): Passage[] {
  const article: Article = {
    file: '',
    text: message,
    outlet: null,
    headline: null,
    published: null,
    url: null,
  };
  return sentencesOf(message).map((sentence, index) => ({ index, article, kind: 'body', ...sentence }));
}

/** For each figure that clashes with others those others. */
function opposedIn(clashes: readonly Clash[]): Map<Figure, Figure[]> {
  const opposed = new Map<Figure, Figure[]>();
  for (const [a, b] of clashes) {
    addTo(opposed, a, b);
    addTo(opposed, b, a);
  }
  return opposed;
}

/** The same for figures that can be compared at all. */
const scaleOf = ({ measure, interval }: Sense): string => `${measure} ${interval.scale}`;

/** The figures of a corpus that a message's figure can be held against. */
export class Held {
  readonly #story: Story;
  readonly #events: Events;
  readonly #clashes: () => readonly Clash[];
  readonly #byScale: ReadonlyMap<string, Sense[]>;
  /** Those alone that can stand against another. */
  readonly #plain: () => ReadonlyMap<string, Sense[]>;
  readonly #of: ReadonlyMap<Figure, Sense>;
  #opposed: ReadonlyMap<Figure, Figure[]> | null = null;
  readonly #places: ReadonlyMap<string, Figure>;

  /**
   * `senses` are the corpus's figures that can be compared, in order of place; `clashes` gives those that the corpus
   * itself opposes and is asked when they are first needed.
   */
  constructor(story: Story, senses: readonly Sense[], clashes: () => readonly Clash[], events: Events) {
    this.#story = story;
    this.#events = events;
    this.#clashes = clashes;
    this.#byScale = groupBy(senses, scaleOf);
    this.#plain = lazily(() =>
      groupBy(
        senses.filter((s) => isPlain(s.figure)),
        scaleOf,
      ),
    );
    this.#places = new Map(
      story.figures.map((f) => [`${f.passage.article.file}:${f.passage.line} ${f.surface}`, f]),
    );
    this.#of = new Map(senses.map((s) => [s.figure, s]));
  }

  /** Every figure of the corpus. */
  get figures(): readonly Figure[] {
    return this.#story.figures;
  }

  /** The events of which a claim may be; null where nothing tells which. */
  eventsMeant(claim: Claim): readonly NewsEvent[] | null {
    return eventsMeant(claim, this.#events, this.#story);
  }

  /** The event that a figure's article tells of. */
  eventOf({ passage }: Figure): NewsEvent {
    return this.#events.of(passage.article);
  }

  /** Whether a figure is of one of some events, and not of another that its article speaks of in passing. */
  isOfOne(events: readonly NewsEvent[], figure: Figure): boolean {
    return events.includes(this.eventOf(figure)) && !this.#events.isOfOther(figure);
  }

  /** The figure at a place of the corpus; null when its kind is compared with none. */
  at(file: string, line: number, text: string): Figure | null {
    return this.#places.get(`${file}:${line} ${text}`) ?? null;
  }

  /** The figures of a message by what they are compared by, as those of an article of the corpus's latest day. */
  sensesOf(message: string): Sense[] {
    const setting = {
      isNameFamily: (family: string) => this.#story.isNameFamily(family),
      lineBag: ({ text }: Figure['passage']) => bagOf(text),
    };
    return figuresOf(passagesOf(message), this.#story.latest).flatMap((f) => senseOf(f, setting) ?? []);
  }

  /** The figures that give the value of a message's figure for what may be the same thing. */
  stating(own: Sense): Figure[] {
    return this.#on(own)
      .filter(givingSame(own))
      .filter((s) => (likeness({ a: own, b: s }) ?? 0) >= ALIKE || isSaidAlike(own, s))
      .map((s) => s.figure);
  }

  /** The figures of the same thing that cannot be right together with a message's figure. */
  excluding(own: Sense): Figure[] {
    const isSame = givingSame(own);
    return (this.#plain().get(scaleOf(own)) ?? [])
      .filter((s) => !meet(s.interval, own.interval) && !isSame(s))
      .filter((s) => (likeness({ a: own, b: s }) ?? 0) >= ALIKE)
      .map((s) => s.figure);
  }

  /** Whether two figures of the corpus are of one thing, each given by its place. */
  areOfOneThing(a: Figure, b: Figure): boolean {
    const [one, other] = [a, b].map((f) => this.#of.get(f));
    return (
      one !== undefined &&
      other !== undefined &&
      isPlain(b) &&
      (likeness({ a: one, b: other }) ?? 0) >= KINDRED
    );
  }

  /** Whether a figure of the corpus is of a message's figure's kind, so that it can speak to it at all. */
  isOfKindOf(own: Sense, figure: Figure): boolean {
    const there = this.#of.get(figure);
    return there === undefined || there.measure === own.measure;
  }

  /** The figures that a corpus gives against one of its own, as far as that can be told without a question. */
  against(figure: Figure): readonly Figure[] {
    this.#opposed ??= opposedIn(this.#clashes());
    return this.#opposed.get(figure) ?? [];
  }

  #on(own: Sense): readonly Sense[] {
    return this.#byScale.get(scaleOf(own)) ?? [];
  }
}

/** Month and day of a date that gives them: `-03-26`. */
const DAY = /-\d\d-\d\d$/;

/** Tells whether a figure gives a message's value; of a date without its year month and day are enough. */
function givingSame(own: Sense): (one: Sense) => boolean {
  const { quantity: claimed, surface } = own.figure;
  const [asked] = DAY.exec(String(claimed.low)) ?? [];
  if (asked && !/\d{4}/.test(surface)) return ({ figure }) => String(figure.quantity.low).endsWith(asked);
  const isOwnClosed = isClosed(own.interval);
  return ({ interval, figure: { quantity: q } }) => {
    // "Thousands" does not state 40,000, though it leaves room for it.
    const isAsExact = q.low === q.high || (q.low === claimed.low && q.high === claimed.high);
    return isAsExact && meet(interval, own.interval) && isClosed(interval) === isOwnClosed;
  };
}

/** Whether an equal value stands in like words: the same head noun and another word, or a telling value and one. */
function isSaidAlike(a: Sense, b: Sense): boolean {
  const words = shared(a.words, b.words);
  const { low, high } = b.figure.quantity;
  if (low === null || low !== high) return false;
  const digits = String(low).replace(/\D|(?<!0)0+$/g, '').length;
  return (
    words >= (digits >= TELLING ? 1 : LEAST_WORDS) &&
    (a.head === null || a.head === b.head || digits >= TELLING)
  );
}

/** The figure of a message that stands in a span of it. */
export function senseAt(senses: readonly Sense[], { start, end }: Span): Sense | null {
  return senses.find(({ figure }) => figure.start < end && figure.end > start) ?? null;
}
