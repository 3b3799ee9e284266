import type { Article } from '../domain.ts';
import { isStopWord, words } from '../language/words.ts';
import { byText } from '../order.ts';
import { apart, type Ranked } from './apart.ts';
import { Entry, type Suggestion } from './entry.ts';
import { Lookup } from './lookup.ts';
import type { Note, NoteKind } from './note.ts';

/** Milliseconds that articles are read in one go, and the rest that the process has between. */
const SLICE = 8;
const REST = 8;
/** Milliseconds that one look may take to see whether what it offers has an answer. */
const PATIENCE = 15;
/** Milliseconds before what is most useful is settled again while articles are being read. */
const SETTLED = 1000;
/** So many of each kind stand ready for an empty text. */
const MOST_READY = 200;
/** How much more is worth what begins with the typed text, what holds it, and what has one more of its words. */
const BEGINS = 4;
const HOLDS = 2;
const MATCHED = 100;
/** In so many of its articles at most an answer is looked for. */
const MOST_ASKED = 4;
/** So many things are tried behind the words that are typed before the last one. */
const MOST_BEHIND = 5;
/** So many of the most useful things are asked ahead whether they have an answer. */
const MOST_ASKED_AHEAD = 60;
/** The share of the first kind in what is offered for an empty text. */
const FIRST = 0.6;

/** What a vocabulary is of. */
export interface Subject {
  articles: readonly Article[];
  /** What an article gives to ask about. */
  notesOf(article: Article): readonly Note[];
  /** Whether a single word is nearly always written as a name. */
  isName(word: string): boolean;
  /** Whether the figures of some articles answer a question. */
  isAnsweredBy(articles: readonly Article[], question: string): boolean;
  /** Whether an article has a word, in whatever form. */
  has(article: Article, word: string): boolean;
}

/** Of two wordings of one entry the one that fits better first, then the more common, then the shorter. */
const byWording = (a: Ranked, b: Ranked): number =>
  b.rank - a.rank ||
  a.entry.timesOf(b.wording) - a.entry.timesOf(a.wording) ||
  a.wording.length - b.wording.length ||
  byText(a.wording, b.wording);

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
  readonly #entries = new Map<NoteKind, Map<string, Entry>>();
  readonly #lookups = new Map<NoteKind, Lookup>();
  readonly #taken = new Set<Article>();
  readonly #ready = new Map<NoteKind, { ranked: Ranked[]; at: number }>();
  #of: () => Subject = () => NOTHING;
  #pending: { article: Article; isIn: boolean }[] | null = null;
  /** What has still to be asked whether it has an answer. */
  #unseen: Ranked[] = [];
  #timer: NodeJS.Timeout | null = null;

  /** Puts another corpus in the place of the last; it is asked for, and what has changed is read, from the next look on. */
  update(of: () => Subject): void {
    this.#of = of;
    this.#pending = null;
  }

  /** Whether every article has been read. */
  get isWhole(): boolean {
    return this.#pending?.length === 0;
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
    const until = performance.now() + PATIENCE;
    this.#read(SLICE);
    this.#unseen = [];
    const isOfferable = (one: Ranked): boolean => this.#isOfferable(one, until);
    const found = typed.trim() ? this.#found(typed, kinds) : this.#useful(kinds, most);
    const offered = apart(found, most, isOfferable).map(({ entry, wording }) => entry.offered(wording));
    const isThing = ({ entry, isWhole }: Ranked): boolean => isWhole && entry.kind === 'thing';
    const behind =
      kinds.includes('thing') && !found.some(isThing) ? this.#behind(typed, isOfferable, until) : [];
    this.#goOn();
    return [...behind, ...offered].slice(0, most);
  }

  #found(typed: string, kinds: readonly NoteKind[]): Ranked[] {
    const best = new Map<Entry, Ranked>();
    const start = typed.trim().toLowerCase();
    for (const kind of kinds)
      for (const { entry, wording, matched, isWhole } of this.#lookups.get(kind)?.find(typed) ?? []) {
        const at = wording.toLowerCase().indexOf(start);
        const rank = entry.worth * (at === 0 ? BEGINS : at > 0 ? HOLDS : 1) * MATCHED ** matched;
        const found = { entry, wording, rank, isWhole };
        const known = best.get(entry);
        if (rank > 0 && (!known || byWording(found, known) < 0)) best.set(entry, found);
      }
    return [...best.values()].sort((a, b) => b.rank - a.rank || byText(a.entry.key, b.entry.key));
  }

  /** The most useful of some kinds: of the first more than of the others. */
  #useful(kinds: readonly NoteKind[], most: number): Ranked[] {
    const [first, ...others] = kinds.map((kind) => this.#mostUseful(kind));
    if (!first || others.length === 0) return first ?? [];
    const own = apart(first, Math.ceil(FIRST * most), (one) => this.#isOfferable(one, Infinity));
    return [...own, ...others.flat()];
  }

  /** The most useful of a kind; settled anew when articles have come or gone. */
  #mostUseful(kind: NoteKind): Ranked[] {
    const now = performance.now();
    const known = this.#ready.get(kind);
    if (known && (known.at === Infinity || now - known.at < SETTLED)) return known.ranked;
    const ranked = this.#settled(kind).flatMap((entry) => {
      const wording = entry.wording();
      return wording === null ? [] : [{ entry, wording, rank: entry.worth, isWhole: true }];
    });
    this.#ready.set(kind, { ranked, at: this.isWhole ? Infinity : now });
    return ranked;
  }

  #settled(kind: NoteKind): Entry[] {
    const own = [...(this.#entries.get(kind)?.values() ?? [])].filter((e) => e.worth > 0);
    const least =
      Float64Array.from(own, (e) => e.worth)
        .sort()
        .at(-MOST_READY) ?? 0;
    const best = own.filter((e) => e.worth >= least);
    return best.sort((a, b) => b.worth - a.worth || byText(a.key, b.key)).slice(0, MOST_READY);
  }

  /**
   * Whether something may be offered: a single word when the corpus nearly always writes it as a name, a thing when it has
   * an answer. What it takes too long to find out now is found out later.
   */
  #isOfferable({ entry, wording, ...rest }: Ranked, until: number): boolean {
    const { kind, key } = entry;
    if (kind === 'name') return key.includes(' ') || this.#of().isName(key);
    if (kind !== 'thing') return true;
    const known = entry.answered.get(wording);
    if (known !== undefined) return known;
    if (performance.now() < until) return this.#ask({ entry, wording, ...rest });
    this.#unseen.push({ entry, wording, ...rest });
    return false;
  }

  #ask({ entry, wording }: Ranked): boolean {
    const isAnswered = this.#of().isAnsweredBy(entry.articles.slice(0, MOST_ASKED), wording);
    entry.answered.set(wording, isAnswered);
    return isAnswered;
  }

  /** What fits the last word behind the others as they are typed, of articles that have those: "CECOT cap" → capacity. */
  #behind(typed: string, isOfferable: (one: Ranked) => boolean, until: number): Suggestion[] {
    const tokens = words(typed);
    const last = tokens.at(-1);
    if (!last || tokens.length < 2) return [];
    const before = typed.slice(0, last.start).trimStart();
    const subject = this.#of();
    const others = tokens.slice(0, -1).filter((t) => !isStopWord(t.text));
    const things = apart(this.#found(typed.slice(last.start), ['thing']), MOST_BEHIND, isOfferable);
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

  /** What has to be taken out and in, the next one last. */
  #queue(): { article: Article; isIn: boolean }[] {
    if (this.#pending) return this.#pending;
    const articles = new Set(this.#of().articles);
    const gone = [...this.#taken].filter((a) => !articles.has(a));
    const fresh = [...articles].filter((a) => !this.#taken.has(a));
    this.#pending = [
      ...fresh.map((article) => ({ article, isIn: true })),
      ...gone.map((article) => ({ article, isIn: false })),
    ];
    return this.#pending;
  }

  /** Reads articles for so many milliseconds. */
  #read(ms: number): void {
    const queue = this.#queue();
    if (queue.length === 0) return;
    for (const [kind, { at }] of this.#ready) if (at === Infinity) this.#ready.delete(kind);
    const until = performance.now() + ms;
    const subject = this.#of();
    while (queue.length > 0 && performance.now() < until) {
      const { article, isIn } = queue.pop()!;
      if (isIn) this.#take(article, subject.notesOf(article));
      else this.#drop(article, subject.notesOf(article));
    }
    if (queue.length > 0) return;
    this.#ready.clear();
    this.#unseen = this.#mostUseful('thing').slice(0, MOST_ASKED_AHEAD);
  }

  /** Does later, in slices, what is left to read, then asks what the last look had no time for. */
  #goOn(): void {
    if (this.#timer || (this.isWhole && this.#unseen.length === 0)) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      const until = performance.now() + SLICE;
      this.#read(SLICE);
      while (this.isWhole && performance.now() < until) {
        const next = this.#unseen.shift();
        if (!next) break;
        if (!next.entry.answered.has(next.wording)) this.#ask(next);
      }
      this.#goOn();
    }, REST).unref();
  }

  #take(article: Article, notes: readonly Note[]): void {
    this.#taken.add(article);
    for (const note of notes) {
      const entries = this.#entries.get(note.kind) ?? new Map<string, Entry>();
      const entry = entries.get(note.key) ?? new Entry(note);
      this.#entries.set(note.kind, entries.set(note.key, entry));
      for (const wording of entry.add(article, note)) this.#lookup(note.kind).add(entry, wording);
    }
  }

  #drop(article: Article, notes: readonly Note[]): void {
    this.#taken.delete(article);
    for (const note of notes) {
      const entry = this.#entries.get(note.kind)!.get(note.key)!;
      for (const wording of entry.remove(article)) this.#lookup(note.kind).remove(entry, wording);
      if (entry.isEmpty) this.#entries.get(note.kind)!.delete(note.key);
    }
  }

  #lookup(kind: NoteKind): Lookup {
    const lookup = this.#lookups.get(kind) ?? new Lookup(kind === 'quotation');
    this.#lookups.set(kind, lookup);
    return lookup;
  }
}
