import type { Interval } from '../compare/interval.ts';

/** What may be asked of a corpus: something measured, a name, somebody who is quoted, words that are quoted. */
export type NoteKind = 'thing' | 'name' | 'speaker' | 'quotation';

/** What one article gives to ask about. */
export interface Note {
  kind: NoteKind;
  /** The same for all that would be one question. */
  key: string;
  /** Notes of one head are much alike: at most one of them is offered unasked. */
  head: string;
  /** How the article words it, and how often. */
  wordings: Map<string, number>;
  /** How many figures are of it; how many quotations. */
  count: number;
  /** Where its figures stand on a scale: the highest low end, the lowest high end. */
  spread: { scale: string; low: number; high: number } | null;
  /** Whose words a quotation is. */
  by: string | null;
}

/** What a figure is of. */
interface Of {
  key: string;
  head: string;
  place: Interval | null;
}

/** Gathers the notes of one article, those of one key in one. */
export class NoteBook {
  readonly #kind: NoteKind;
  readonly #notes = new Map<string, Note>();

  constructor(kind: NoteKind) {
    this.#kind = kind;
  }

  get all(): Note[] {
    return [...this.#notes.values()];
  }

  #at(key: string, head: string): Note {
    const known = this.#notes.get(key);
    if (known) return known;
    const note: Note = { kind: this.#kind, key, head, wordings: new Map(), count: 0, spread: null, by: null };
    this.#notes.set(key, note);
    return note;
  }

  /** One figure of a thing, in the words by which it would be asked for; null where the article gives none. */
  figure({ key, head, place }: Of, wording: string | null): void {
    const note = this.#at(key, head);
    note.count++;
    if (wording) note.wordings.set(wording, (note.wordings.get(wording) ?? 0) + 1);
    if (!place) return;
    const { scale, low, high } = place;
    if (!note.spread) note.spread = { scale, low, high };
    else if (note.spread.scale === scale) {
      note.spread.low = Math.max(note.spread.low, low);
      note.spread.high = Math.min(note.spread.high, high);
    }
  }

  /** Another wording of a thing, which counts for no figure. */
  wording(key: string, wording: string, times: number): void {
    const { wordings } = this.#at(key, key);
    wordings.set(wording, (wordings.get(wording) ?? 0) + times);
  }

  /** A name or a quotation as it stands. */
  mention(key: string, head: string, wording: string, by: string | null = null): void {
    const note = this.#at(key, head);
    note.count++;
    note.by ??= by;
    note.wordings.set(wording, (note.wordings.get(wording) ?? 0) + 1);
  }
}
