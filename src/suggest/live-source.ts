import { Entries } from './entries.ts';
import type { NoteKind } from './note.ts';
import type { Offer, Ranked, Source } from './offer.ts';
import { Reader, type Shelf } from './reader.ts';

/** Milliseconds before what is most useful is settled again while articles are being read. */
const SETTLED = 1000;

/** What articles that come and go give to ask about, as far as they have been read. */
export class LiveSource implements Source {
  readonly #entries = new Entries();
  readonly #reader = new Reader(this.#entries);
  readonly #ready = new Map<NoteKind, { ranked: readonly Ranked[]; at: number }>();

  /** Puts other articles in the place of the last; they are asked for when it reads next. */
  update(shelf: () => Shelf): void {
    this.#reader.update(shelf);
  }

  get isWhole(): boolean {
    return this.#reader.isDone;
  }

  read(ms: number): boolean {
    if (!this.#reader.read(ms)) return false;
    for (const [kind, { at }] of this.#ready) if (at === Infinity || this.isWhole) this.#ready.delete(kind);
    return true;
  }

  find(typed: string, kinds: readonly NoteKind[]): Ranked[] {
    return this.#entries.find(typed, kinds);
  }

  at(kind: NoteKind, key: string): Offer | undefined {
    return this.#entries.at(kind, key);
  }

  /** Settled anew when articles have come or gone. */
  mostUseful(kind: NoteKind): readonly Ranked[] {
    const now = performance.now();
    const known = this.#ready.get(kind);
    if (known && now - known.at < SETTLED) return known.ranked;
    const ranked = this.#entries.mostUseful(kind);
    this.#ready.set(kind, { ranked, at: this.isWhole ? Infinity : now });
    return ranked;
  }
}
