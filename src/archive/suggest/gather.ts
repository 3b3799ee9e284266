import type { Note, NoteKind } from '../../suggest/note.ts';
import { type Told, widened, worthOf } from '../../suggest/offer.ts';

/** The kinds of what may be offered, in the order in which they are written. */
export const KINDS: readonly NoteKind[] = ['thing', 'name', 'speaker', 'quotation'];

/** What all articles give under one key. */
export interface Gathered extends Told {
  head: string;
  count: number;
  inArticles: number;
  spread: Note['spread'];
  by: string | null;
  wordings: Map<string, number>;
  /** For a thing, articles by number with how many of its figures each has, in the order in which they were taken. */
  places: { article: number; count: number }[];
}

function gatheredOf({ kind, key, head }: Note): Gathered {
  return {
    kind,
    key,
    head,
    count: 0,
    inArticles: 0,
    spread: null,
    by: null,
    wordings: new Map(),
    places: [],
  };
}

/** Gathers the notes of articles by kind and key. */
export class Gatherer {
  readonly #byKey = new Map<NoteKind, Map<string, Gathered>>(KINDS.map((kind) => [kind, new Map()]));

  take(article: number, notes: readonly Note[]): void {
    for (const note of notes) {
      const known = this.#byKey.get(note.kind)!;
      const own = known.get(note.key) ?? gatheredOf(note);
      known.set(note.key, own);
      own.count += note.count;
      own.by ??= note.by;
      own.spread = widened(own.spread, note.spread);
      for (const [text, n] of note.wordings) own.wordings.set(text, (own.wordings.get(text) ?? 0) + n);
      if (note.count === 0) continue;
      own.inArticles++;
      if (note.kind === 'thing') own.places.push({ article, count: note.count });
    }
  }

  /** What there is of a kind, the most useful first; at most so many. */
  of(kind: NoteKind, most: number): Gathered[] {
    const all = [...this.#byKey.get(kind)!.values()].map((own) => ({ own, worth: worthOf(own) }));
    all.sort((a, b) => b.worth - a.worth || (a.own.key < b.own.key ? -1 : 1));
    return all.slice(0, most).map(({ own }) => own);
  }
}
