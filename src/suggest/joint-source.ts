import { JointOffer } from './joint-offer.ts';
import type { NoteKind } from './note.ts';
import type { Offer, Ranked, Source } from './offer.ts';
import { byRank, MOST_READY } from './ranking.ts';

/** So many of what the second source finds are joined with what the first does. */
const MOST_JOINED = 100;
/** A bound on what is remembered. */
const MOST_REMEMBERED = 5000;

/** Two sources as one, of which the first does not change; what has gone of it is a third. What they count is added up. */
export class JointSource implements Source {
  readonly #one: Source;
  readonly #other: Source;
  readonly #gone: Source;
  readonly #ofOne = new Map<string, Offer | undefined>();
  readonly #answered = new Map<string, Map<string, boolean>>();
  readonly #ready = new Map<NoteKind, { of: readonly unknown[]; ranked: readonly Ranked[] }>();

  constructor(one: Source, other: Source, gone: Source) {
    this.#one = one;
    this.#other = other;
    this.#gone = gone;
  }

  get isWhole(): boolean {
    return this.#other.isWhole && this.#gone.isWhole;
  }

  read(ms: number): boolean {
    const wasAny = this.#gone.read(ms);
    return this.#other.read(ms) || wasAny;
  }

  find(typed: string, kinds: readonly NoteKind[]): Ranked[] {
    return kinds
      .flatMap((kind) => {
        const one = this.#one.find(typed, [kind]);
        const other = this.#other.find(typed, [kind]).slice(0, MOST_JOINED);
        // What one finds as it is typed goes before what the other finds by stretching it.
        const round = Math.min(...[one, other].flatMap(([first]) => first?.round ?? []));
        return this.#joined([...one, ...other].filter((found) => found.round === round));
      })
      .sort(byRank);
  }

  mostUseful(kind: NoteKind): readonly Ranked[] {
    const of = [this.#one, this.#other, this.#gone].map((source) => source.mostUseful(kind));
    const known = this.#ready.get(kind);
    if (known?.of.every((list, i) => list === of[i])) return known.ranked;
    const [one, other] = of;
    const ranked = this.#joined([...one!, ...other!])
      .map((found) => ({ ...found, wording: found.entry.wording() ?? found.wording }))
      .sort(byRank)
      .slice(0, MOST_READY);
    this.#ready.set(kind, { of, ranked });
    return ranked;
  }

  at(kind: NoteKind, key: string): Offer | undefined {
    const name = `${kind} ${key}`;
    if (!this.#ofOne.has(name)) remember(this.#ofOne, name, this.#one.at(kind, key));
    const parts = {
      one: this.#ofOne.get(name),
      other: this.#other.at(kind, key),
      gone: this.#gone.at(kind, key),
    };
    if (!parts.one && !parts.other) return undefined;
    const state = [name, parts.other?.count, parts.gone?.count].join(' ');
    if (!this.#answered.has(state)) remember(this.#answered, state, new Map<string, boolean>());
    return new JointOffer(parts, this.#answered.get(state)!);
  }

  /** What is found under one key as one, under the wording that fits better. */
  #joined(found: readonly Ranked[]): Ranked[] {
    const best = new Map<string, Ranked>();
    for (const own of found) {
      const { kind, key, worth } = own.entry;
      const entry = best.get(key)?.entry ?? this.at(kind, key)!;
      const rank = (own.rank / worth) * entry.worth;
      const known = best.get(key);
      if (rank > 0 && (!known || rank > known.rank)) best.set(key, { ...own, entry, rank });
    }
    return [...best.values()];
  }
}

function remember<T>(known: Map<string, T>, key: string, value: T): void {
  for (const oldest of known.keys()) {
    if (known.size < MOST_REMEMBERED) break;
    known.delete(oldest);
  }
  known.set(key, value);
}
