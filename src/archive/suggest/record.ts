import { words } from '../../language/words.ts';
import type { Note, NoteKind } from '../../suggest/note.ts';
import type { ByteReader, ByteWriter } from '../bytes.ts';
import type { Gathered } from './gather.ts';

/** So many articles with most of a thing's figures stand before the list of all. */
const FIRST = 4;
/** A key is mostly the first so many words of a wording. */
const KEY_WORDS = 8;
const [SAME_AS_KEY, LAST_WORD, OWN] = [0, 1, 2];

const keyFrom = (wording: string): string =>
  words(wording)
    .slice(0, KEY_WORDS)
    .map((t) => t.text)
    .join(' ');
const lastWordOf = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

/** How many figures of a thing an article has, by its number. */
export interface Place {
  article: number;
  count: number;
}

/** The articles with most of a thing first. */
export const byCount = (a: Place, b: Place): number => b.count - a.count || a.article - b.article;

/** Writes what is known of an entry beside its wordings, which stand in the order given. */
export function writeEntry(own: Gathered, wordings: readonly string[], to: ByteWriter): void {
  const { kind, key, head, count, inArticles, by, spread, places } = own;
  to.text(wordings.length > 0 && keyFrom(wordings[0]!) === key ? '' : key);
  const how = head === key ? SAME_AS_KEY : head === lastWordOf(key) ? LAST_WORD : OWN;
  to.byte(how);
  if (how === OWN) to.text(head);
  to.varint(count);
  to.varint(inArticles);
  for (const wording of wordings) to.varint(own.wordings.get(wording)!);
  if (kind === 'quotation') to.text(by ?? '');
  if (kind !== 'thing') return;
  to.text(spread?.scale ?? '');
  if (spread) {
    to.double(spread.low);
    to.double(spread.high);
  }
  const first = places.toSorted(byCount).slice(0, FIRST);
  to.varint(first.length);
  for (const { article } of first) to.varint(article);
  const rising = places.toSorted((a, b) => a.article - b.article);
  let last = 0;
  for (const place of rising) {
    to.varint(place.article - last);
    to.varint(place.count);
    last = place.article;
  }
}

/** The record of an entry, read up to its places; these are read when they are asked for. */
export class EntryRecord {
  readonly key: string;
  readonly head: string;
  readonly count: number;
  readonly inArticles: number;
  readonly times: readonly number[];
  readonly by: string | null = null;
  readonly spread: Note['spread'] = null;
  readonly #from: ByteReader;
  readonly #places: number = 0;

  /** `first` is the first of so many wordings. */
  constructor(kind: NoteKind, from: ByteReader, first: string | null, wordings: number) {
    this.key = from.text() || keyFrom(first ?? '');
    const how = from.byte();
    this.head = how === SAME_AS_KEY ? this.key : how === LAST_WORD ? lastWordOf(this.key) : from.text();
    this.count = from.varint();
    this.inArticles = from.varint();
    this.times = Array.from({ length: wordings }, () => from.varint());
    if (kind === 'quotation') this.by = from.text() || null;
    if (kind === 'thing') {
      const scale = from.text();
      if (scale) this.spread = { scale, low: from.double(), high: from.double() };
    }
    this.#from = from;
    this.#places = from.at;
  }

  /** The articles with most of a thing's figures, those with most first; at most so many. */
  articles(most: number): number[] {
    if (most <= FIRST) return this.#first().slice(0, most);
    const all = this.places().sort(byCount);
    return all.slice(0, most).map(({ article }) => article);
  }

  /** All of a thing's places, in rising order. */
  places(): Place[] {
    this.#first();
    let article = 0;
    return Array.from({ length: this.inArticles }, () => {
      article += this.#from.varint();
      return { article, count: this.#from.varint() };
    });
  }

  #first(): number[] {
    this.#from.at = this.#places;
    return Array.from({ length: this.#from.varint() }, () => this.#from.varint());
  }
}
