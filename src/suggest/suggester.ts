import { isStopWord, words } from '../language/words.ts';
import { apart } from './apart.ts';
import { type Asked, Asking, MOST_ASKED, type Question } from './asking.ts';
import type { Suggestion } from './entry.ts';
import type { NoteKind } from './note.ts';
import type { Offer, Ranked, Source } from './offer.ts';

/** Milliseconds of work in one go beside what is asked for, and the rest that the process has between. */
const SLICE = 8;
const REST = 8;
/** Milliseconds that one look may take to see whether what it offers has an answer. */
const PATIENCE = 15;
/** So many things are tried behind the words that are typed before the last one. */
const MOST_BEHIND = 5;
/** So many of the most useful things are asked ahead whether they have an answer. */
const MOST_ASKED_AHEAD = 60;
/** So many texts are remembered of which that was asked. */
const MOST_REMEMBERED = 1000;
/** The share of the first kind in what is offered for an empty text. */
const FIRST = 0.6;

const questionOf = ({ entry, wording }: Ranked): Question => ({
  text: wording,
  known: entry.answered,
  articles: () => entry.articles(MOST_ASKED),
});

const offered = ({ kind, count, inArticles, by }: Offer, text: string): Suggestion => ({
  kind,
  text,
  count,
  articles: inArticles,
  by: kind === 'quotation' ? by : null,
});

/**
 * Offers what fits a text that is being typed. What a look has no time for, and what has still to be read of its source, is
 * done in slices between other work.
 */
export class Suggester {
  readonly #source: Source;
  readonly #asked: () => Asked;
  readonly #patience: number;
  readonly #asking: Asking;
  /** Which texts have an answer that are no thing's wording. */
  readonly #answered = new Map<string, boolean>();
  #isAhead = false;
  #timer: NodeJS.Timeout | null = null;
  /** What went wrong between two looks: the next one tells. */
  #fault: { error: unknown } | null = null;

  /** `patience` is in milliseconds. */
  constructor(source: Source, asked: () => Asked, patience = PATIENCE) {
    this.#source = source;
    this.#asked = asked;
    this.#asking = new Asking(asked);
    this.#patience = patience;
  }

  /**
   * What fits a text that is being typed, the most useful first; for an empty text the most useful of all. Something
   * measured is offered when the figures of its articles answer it; where that takes too long to see there are fewer.
   */
  look(typed: string, kinds: readonly NoteKind[], most: number): Suggestion[] {
    const fault = this.#fault;
    this.#fault = null;
    if (fault) throw fault.error;
    const until = performance.now() + this.#patience;
    this.#read(SLICE);
    this.#asking.putOff([]);
    this.#goAhead();
    const isOfferable = (one: Ranked): boolean => this.#isOfferable(one, until);
    const found = typed.trim() ? this.#source.find(typed, kinds) : this.#useful(kinds, most, isOfferable);
    const list = apart(found, most, isOfferable).map(({ entry, wording }) => offered(entry, wording));
    const isThing = ({ entry, isWhole }: Ranked): boolean => isWhole && entry.kind === 'thing';
    const isMissed = kinds.includes('thing') && !found.some(isThing);
    const behind = isMissed ? this.#behind(typed, isOfferable, until) : [];
    this.#goOn();
    return [...behind, ...list].slice(0, most);
  }

  /** The most useful of some kinds: of the first more than of the others. */
  #useful(kinds: readonly NoteKind[], most: number, isOfferable: (one: Ranked) => boolean): Ranked[] {
    const [first, ...others] = kinds.map((kind) => this.#source.mostUseful(kind));
    if (!first || others.length === 0) return [...(first ?? [])];
    const own = apart(first, Math.ceil(FIRST * most), isOfferable);
    return [...own, ...others.flat()];
  }

  /**
   * Whether something may be offered: a single word when the corpus nearly always writes it as a name, a thing when it has
   * an answer. What it takes too long to find out now is found out later.
   */
  #isOfferable(one: Ranked, until: number): boolean {
    const { entry } = one;
    if (entry.kind === 'name') return entry.key.includes(' ') || this.#asked().isName(entry.key);
    if (entry.kind !== 'thing') return true;
    return this.#asking.isAnswered(questionOf(one), until);
  }

  /** What fits the last word behind the others as they are typed, of articles that have those: "prison cap" → capacity. */
  #behind(typed: string, isOfferable: (one: Ranked) => boolean, until: number): Suggestion[] {
    const tokens = words(typed);
    const last = tokens.at(-1);
    if (!last || tokens.length < 2) return [];
    const before = typed.slice(0, last.start).trimStart();
    const others = tokens.slice(0, -1).filter((t) => !isStopWord(t.text));
    const things = apart(this.#source.find(typed.slice(last.start), ['thing']), MOST_BEHIND, isOfferable);
    if (this.#answered.size > MOST_REMEMBERED) this.#answered.clear();
    const hasOthers = this.#asked().having(others.map((t) => t.text));
    return things.flatMap(({ entry, wording }) => {
      const articles = entry.articles().filter(hasOthers);
      const text = before + wording;
      if (articles.length === 0) return [];
      const question = { text, known: this.#answered, articles: () => articles };
      if (!this.#asking.isAnswered(question, until)) return [];
      return [{ ...offered(entry, text), count: entry.countIn(articles), articles: articles.length }];
    });
  }

  #read(ms: number): void {
    if (!this.#source.read(ms)) return;
    this.#isAhead = false;
    this.#answered.clear();
  }

  /** Sees to it that the most useful things are asked once, when all has been read. */
  #goAhead(): void {
    if (this.#isAhead || !this.#source.isWhole) return;
    this.#isAhead = true;
    this.#asking.putOff(this.#source.mostUseful('thing').slice(0, MOST_ASKED_AHEAD).map(questionOf));
  }

  /** Does later, in slices, what is left to read, then asks what the last look had no time for. */
  #goOn(): void {
    if (this.#timer || (this.#source.isWhole && !this.#asking.isBehind)) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      try {
        this.#slice();
      } catch (error) {
        this.#fault = { error };
      }
      this.#goOn();
    }, REST).unref();
  }

  #slice(): void {
    const until = performance.now() + SLICE;
    this.#read(SLICE);
    this.#goAhead();
    if (this.#source.isWhole) this.#asking.goOn(until);
  }
}
