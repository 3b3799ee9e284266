import type { NoteKind } from '../../suggest/note.ts';
import type { Offer, Ranked, Source } from '../../suggest/offer.ts';
import { BEGINS, byRank, MATCHED, MOST_READY, rankOf } from '../../suggest/ranking.ts';
import type { Archive } from '../archive.ts';
import type { Bits } from './bits.ts';
import { KindColumns } from './columns.ts';
import { ArchivedEntry } from './entry.ts';
import { Finder, type FoundWordings } from './finder.ts';
import { KINDS } from './gather.ts';

/**
 * Of what has as many of the typed words, and begins with them or does not, so many of the most useful wordings are looked at;
 * so many entries are told.
 */
const MOST_LOOKED_AT = 400;
const MOST_TOLD = 300;

/** What an archive holds of a kind. */
interface Kind {
  columns: KindColumns;
  finder: Finder;
  /** The wordings that begin with what is typed. */
  beginning: Bits;
  answers: Map<number, Map<string, boolean>>;
  ready: readonly Ranked[] | null;
}

/** A wording that fits, with its entry, both by number, and how far it goes before others. */
interface Fitting {
  number: number;
  wording: number;
  rank: number;
}

const byFit = (a: Fitting, b: Fitting): number => b.rank - a.rank || a.number - b.number;

/** The more useful first; entries of a kind that are as useful as each other are numbered in the order of their keys. */
function byUse(a: Ranked, b: Ranked): number {
  const [one, other] = [a.entry as ArchivedEntry, b.entry as ArchivedEntry];
  const isInOrder = one.kind === other.kind && one.worth === other.worth;
  return isInOrder ? b.rank - a.rank || one.number - other.number : byRank(a, b);
}

/** What the articles of an archive give to ask about, found over columns. */
export class ArchivedSource implements Source {
  readonly isWhole = true;
  readonly #archive: Archive;
  readonly #kinds = new Map<NoteKind, Kind>();

  constructor(archive: Archive) {
    this.#archive = archive;
    const { sections } = archive.segment;
    for (const kind of KINDS) {
      const columns = new KindColumns(sections, kind);
      const finder = new Finder(columns);
      this.#kinds.set(kind, { columns, finder, beginning: columns.none(), answers: new Map(), ready: null });
    }
  }

  read(): boolean {
    return false;
  }

  find(typed: string, kinds: readonly NoteKind[]): Ranked[] {
    const found = kinds.flatMap((kind) => this.#findOf(kind, typed));
    return found.sort(byUse).slice(0, MOST_TOLD);
  }

  mostUseful(kind: NoteKind): readonly Ranked[] {
    const own = this.#kinds.get(kind)!;
    own.ready ??= this.#mostUseful(own);
    return own.ready;
  }

  at(kind: NoteKind, key: string): Offer | undefined {
    const own = this.#kinds.get(kind)!;
    const number = own.columns.idOf(key);
    return number < 0 ? undefined : this.#entry(own, number);
  }

  #entry({ columns, answers }: Kind, number: number): ArchivedEntry {
    return new ArchivedEntry(columns, number, this.#archive.articles, answers);
  }

  #mostUseful(own: Kind): Ranked[] {
    const found: Ranked[] = [];
    for (let i = 0; i < own.columns.size && i < MOST_READY && own.columns.worth(i) > 0; i++) {
      const entry = this.#entry(own, i);
      const wording = entry.wording();
      if (wording !== null) found.push({ entry, wording, rank: entry.worth, isWhole: true, round: 0 });
    }
    return found;
  }

  /** What of a kind fits, each entry under its best wording. */
  #findOf(kind: NoteKind, typed: string): Ranked[] {
    const own = this.#kinds.get(kind)!;
    const result = own.finder.find(typed);
    if (!result) return [];
    const best = new Map<number, Fitting>();
    for (const one of this.#fitting(own, result, typed)) {
      const known = best.get(one.number);
      // The wordings of an entry come the most common first.
      if (!known || one.rank > known.rank) best.set(one.number, one);
    }
    const { round, isWhole } = result;
    return [...best.values()]
      .sort(byFit)
      .slice(0, MOST_TOLD)
      .map(({ number, wording, rank }) => ({
        entry: this.#entry(own, number),
        wording: own.columns.wording(wording),
        rank,
        isWhole: isWhole(wording),
        round,
      }));
  }

  /** The wordings that were found and may be among the best. */
  #fitting({ columns, beginning }: Kind, { found, matched }: FoundWordings, typed: string): Fitting[] {
    const start = typed.trim().toLowerCase();
    beginning.clear();
    columns.markBeginning(start, beginning);
    const fitting: Fitting[] = [];
    const looked = new Map<number, number>();
    found.each((wording) => {
      const has = matched(wording);
      const begins = beginning.has(wording);
      const tier = begins ? has : -has;
      const times = looked.get(tier) ?? 0;
      if (has === 0 || times >= MOST_LOOKED_AT) return;
      const number = columns.entryOf(wording);
      const worth = columns.worth(number);
      if (worth === 0) return;
      looked.set(tier, times + 1);
      const rank = begins
        ? worth * BEGINS * MATCHED ** has
        : rankOf({ worth }, columns.wording(wording), start, has);
      fitting.push({ number, wording, rank });
    });
    return fitting;
  }
}
