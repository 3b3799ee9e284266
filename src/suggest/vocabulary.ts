import type { Article } from '../domain.ts';
import { isStopWord, words } from '../language/words.ts';
import { apart, type Ranked } from './apart.ts';
import { Entries } from './entries.ts';
import type { Suggestion } from './entry.ts';
import type { NoteKind } from './note.ts';
import { Reader, type Shelf } from './reader.ts';

/** Milliseconds that articles are read in one go, and the rest that the process has between. */
const SLICE = 8;
const REST = 8;
/** Milliseconds that one look may take to see whether what it offers has an answer. */
const PATIENCE = 15;
/** Milliseconds before what is most useful is settled again while articles are being read. */
const SETTLED = 1000;
/** In so many of its articles at most an answer is looked for. */
const MOST_ASKED = 4;
/** So many things are tried behind the words that are typed before the last one. */
const MOST_BEHIND = 5;
/** So many of the most useful things are asked ahead whether they have an answer. */
const MOST_ASKED_AHEAD = 60;
/** The share of the first kind in what is offered for an empty text. */
const FIRST = 0.6;

/** What a vocabulary is of. */
export interface Subject extends Shelf {
  /** Whether a single word is nearly always written as a name. */
  isName(word: string): boolean;
  /** Whether the figures of some articles answer a question. */
  isAnsweredBy(articles: readonly Article[], question: string): boolean;
  /** Whether an article has a word, in whatever form. */
  has(article: Article, word: string): boolean;
}

const NOTHING: Subject = {
  articles: [],
  notesOf: () => [],
  isName: () => false,
  isAnsweredBy: () => false,
  has: () => false,
};

/**
 * What a corpus can be asked, kept up to date as its articles come and go. Nothing is read before the first look; from
 * then on articles are read in slices between other work, and a look gives what there is so far.
 */
export class Vocabulary {
  readonly #entries = new Entries();
  readonly #reader = new Reader(this.#entries);
  readonly #ready = new Map<NoteKind, { ranked: readonly Ranked[]; at: number }>();
  /** What has still to be asked whether it has an answer. */
  #unseen: Ranked[] = [];
  #of: () => Subject = () => NOTHING;
  #timer: NodeJS.Timeout | null = null;
  /** What went wrong between two looks: the next one tells. */
  #fault: { error: unknown } | null = null;

  /** Puts another corpus in the place of the last; it is asked for, and what has changed is read, from the next look on. */
  update(of: () => Subject): void {
    this.#of = of;
    this.#reader.update(of);
  }

  /** Whether every article has been read. */
  get isWhole(): boolean {
    return this.#reader.isDone;
  }

  /** Reads at once what has not been read. */
  readAll(): void {
    this.#read(Infinity);
  }

  /**
   * What fits a text that is being typed, the most useful first; for an empty text the most useful of all. Something
   * measured is offered when the figures of its articles answer it; where that takes too long to see there are fewer.
   */
  look(typed: string, kinds: readonly NoteKind[], most: number): Suggestion[] {
    const fault = this.#fault;
    this.#fault = null;
    if (fault) throw fault.error;
    const until = performance.now() + PATIENCE;
    this.#read(SLICE);
    this.#unseen = [];
    const isOfferable = (one: Ranked): boolean => this.#isOfferable(one, until);
    const found = typed.trim() ? this.#entries.find(typed, kinds) : this.#useful(kinds, most, isOfferable);
    const offered = apart(found, most, isOfferable).map(({ entry, wording }) => entry.offered(wording));
    const isThing = ({ entry, isWhole }: Ranked): boolean => isWhole && entry.kind === 'thing';
    const isMissed = kinds.includes('thing') && !found.some(isThing);
    const behind = isMissed ? this.#behind(typed, isOfferable, until) : [];
    this.#goOn();
    return [...behind, ...offered].slice(0, most);
  }

  /** The most useful of some kinds: of the first more than of the others. */
  #useful(kinds: readonly NoteKind[], most: number, isOfferable: (one: Ranked) => boolean): Ranked[] {
    const [first, ...others] = kinds.map((kind) => this.#mostUseful(kind));
    if (!first || others.length === 0) return [...(first ?? [])];
    const own = apart(first, Math.ceil(FIRST * most), isOfferable);
    return [...own, ...others.flat()];
  }

  /** The most useful of a kind; settled anew when articles have come or gone. */
  #mostUseful(kind: NoteKind): readonly Ranked[] {
    const now = performance.now();
    const known = this.#ready.get(kind);
    if (known && now - known.at < SETTLED) return known.ranked;
    const ranked = this.#entries.mostUseful(kind);
    this.#ready.set(kind, { ranked, at: this.isWhole ? Infinity : now });
    return ranked;
  }

  /**
   * Whether something may be offered: a single word when the corpus nearly always writes it as a name, a thing when it has
   * an answer. What it takes too long to find out now is found out later.
   */
  #isOfferable(one: Ranked, until: number): boolean {
    const { entry, wording } = one;
    if (entry.kind === 'name') return entry.key.includes(' ') || this.#of().isName(entry.key);
    if (entry.kind !== 'thing') return true;
    const known = entry.answered.get(wording);
    if (known !== undefined) return known;
    if (performance.now() < until) return this.#ask(one);
    this.#unseen.push(one);
    return false;
  }

  #ask({ entry, wording }: Ranked): boolean {
    const isAnswered = this.#of().isAnsweredBy(entry.articles.slice(0, MOST_ASKED), wording);
    entry.answered.set(wording, isAnswered);
    return isAnswered;
  }

  /** What fits the last word behind the others as they are typed, of articles that have those: "prison cap" → capacity. */
  #behind(typed: string, isOfferable: (one: Ranked) => boolean, until: number): Suggestion[] {
    const tokens = words(typed);
    const last = tokens.at(-1);
    if (!last || tokens.length < 2) return [];
    const before = typed.slice(0, last.start).trimStart();
    const subject = this.#of();
    const others = tokens.slice(0, -1).filter((t) => !isStopWord(t.text));
    const things = apart(this.#entries.find(typed.slice(last.start), ['thing']), MOST_BEHIND, isOfferable);
    return things.flatMap(({ entry, wording }) => {
      const articles = entry.articles.filter((a) => others.every((t) => subject.has(a, t.text)));
      const text = before + wording;
      const isAnswered =
        articles.length > 0 &&
        performance.now() < until &&
        subject.isAnsweredBy(articles.slice(0, MOST_ASKED), text);
      if (!isAnswered) return [];
      return [{ ...entry.offered(text), count: entry.countIn(articles), articles: articles.length }];
    });
  }

  #read(ms: number): void {
    if (!this.#reader.read(ms)) return;
    for (const [kind, { at }] of this.#ready) if (at === Infinity || this.isWhole) this.#ready.delete(kind);
    if (this.isWhole) this.#unseen = this.#mostUseful('thing').slice(0, MOST_ASKED_AHEAD);
  }

  /** Does later, in slices, what is left to read, then asks what the last look had no time for. */
  #goOn(): void {
    if (this.#timer || (this.isWhole && this.#unseen.length === 0)) return;
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
    while (this.isWhole && performance.now() < until) {
      const next = this.#unseen.shift();
      if (!next) break;
      if (!next.entry.answered.has(next.wording)) this.#ask(next);
    }
  }
}
