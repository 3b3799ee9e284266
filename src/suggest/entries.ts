import type { Article } from '../domain.ts';
import { byText } from '../order.ts';
import { Entry } from './entry.ts';
import { Lookup } from './lookup.ts';
import type { Note, NoteKind } from './note.ts';
import type { Ranked } from './offer.ts';
import { byRank, byWording, MOST_READY, rankOf } from './ranking.ts';

/** What the articles of a corpus give to ask about, by kind and key, found by its words. */
export class Entries {
  readonly #byKey = new Map<NoteKind, Map<string, Entry>>();
  readonly #lookups = new Map<NoteKind, Lookup>();

  /** Takes an article's notes in. */
  take(article: Article, notes: readonly Note[]): void {
    for (const note of notes) {
      const known = this.#byKey.get(note.kind) ?? new Map<string, Entry>();
      const entry = known.get(note.key) ?? new Entry(note);
      this.#byKey.set(note.kind, known.set(note.key, entry));
      for (const wording of entry.add(article, note)) this.#lookup(note.kind).add(entry, wording);
    }
  }

  /** Takes the notes of an article out that was taken in. */
  drop(article: Article, notes: readonly Note[]): void {
    for (const note of notes) {
      const known = this.#byKey.get(note.kind)!;
      const entry = known.get(note.key)!;
      for (const wording of entry.remove(article)) this.#lookup(note.kind).remove(entry, wording);
      if (entry.isEmpty) known.delete(note.key);
    }
  }

  /** What fits a typed text, the most useful first, each under the wording that fits best. */
  find(typed: string, kinds: readonly NoteKind[]): Ranked[] {
    const best = new Map<Entry, Ranked>();
    const start = typed.trim().toLowerCase();
    for (const kind of kinds)
      for (const { entry, wording, matched, ...how } of this.#lookups.get(kind)?.find(typed) ?? []) {
        const found = { entry, wording, rank: rankOf(entry, wording, start, matched), ...how };
        const known = best.get(entry);
        if (found.rank > 0 && (!known || byWording(found, known) < 0)) best.set(entry, found);
      }
    return [...best.values()].sort(byRank);
  }

  /** What stands under a key. */
  at(kind: NoteKind, key: string): Entry | undefined {
    return this.#byKey.get(kind)?.get(key);
  }

  /** The most useful of a kind, each under its most common wording. It takes milliseconds where there are many. */
  mostUseful(kind: NoteKind): Ranked[] {
    const own = [...(this.#byKey.get(kind)?.values() ?? [])].filter((entry) => entry.worth > 0);
    const least =
      Float64Array.from(own, (entry) => entry.worth)
        .sort()
        .at(-MOST_READY) ?? 0;
    return own
      .filter((entry) => entry.worth >= least)
      .sort((a, b) => b.worth - a.worth || byText(a.key, b.key))
      .slice(0, MOST_READY)
      .flatMap((entry) => {
        const wording = entry.wording();
        return wording === null ? [] : [{ entry, wording, rank: entry.worth, isWhole: true, round: 0 }];
      });
  }

  #lookup(kind: NoteKind): Lookup {
    const lookup = this.#lookups.get(kind) ?? new Lookup(kind === 'quotation');
    this.#lookups.set(kind, lookup);
    return lookup;
  }
}
