import type { Disagreement } from '../../domain.ts';
import { byText } from '../../order.ts';
import { type Standing, worstFirst } from '../../radar/compared.ts';
import { ByteReader, ByteWriter } from '../bytes.ts';
import type { SectionWriter } from '../container.ts';
import { writeLists } from '../lists.ts';
import { TextsWriter } from '../texts-writer.ts';
import type { Entry } from './entry.ts';

/** Their places are what is stored. */
export const RELATIONS: readonly Disagreement['relation'][] = ['conflict', 'differs'];

/** The id of a pair, which is hexadecimal, as it is stored: it has 48 bits. */
export const pairNumber = (id: string): number => Number.parseInt(id, 16);

/** What is kept of an entry until all have come. */
interface Row extends Standing {
  event: number;
  start: number;
  end: number;
  articles: readonly number[];
  pairs: readonly number[];
  /** Where its terms stand. */
  terms: number;
}

/**
 * Writes disagreements as they come, and behind them, in columns of which the worst are the first, what they are found by: each is
 * JSON of its own, which is read when it is listed.
 */
export class DisagreementsWriter {
  readonly #to: SectionWriter;
  readonly #rows: Row[] = [];
  #at = 0;
  readonly #ids = new Map<string, number>();
  readonly #terms = new ByteWriter(1 << 16);

  /** No other section may be written before `finish` has returned. */
  constructor(to: SectionWriter) {
    this.#to = to;
    to.begin('disagreements');
  }

  /** Takes a disagreement of the event of a number. */
  add(entry: Entry, event: number): void {
    const { relation, origins, strength, id, articles, pairs, told, terms } = entry;
    const bytes = Buffer.from(told);
    this.#to.write(bytes);
    const start = this.#at;
    this.#at += bytes.length;
    this.#rows.push({
      ...{ relation, origins, strength, id, event, start, end: this.#at, articles },
      pairs: pairs.map(pairNumber),
      terms: this.#terms.length,
    });
    this.#terms.rising(Uint32Array.from(terms.split('\n'), (term) => this.#idOf(term)).sort());
  }

  #idOf(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    this.#ids.set(term, this.#ids.size);
    return this.#ids.size - 1;
  }

  finish(): void {
    const to = this.#to;
    const rows = this.#rows.sort(worstFirst);
    const column = (of: (row: Row) => number): number[] => rows.map(of);
    to.section('disagreementStarts', Uint32Array.from(column((row) => row.start)));
    to.section('disagreementEnds', Uint32Array.from(column((row) => row.end)));
    to.section('disagreementRelations', Uint8Array.from(column((row) => RELATIONS.indexOf(row.relation))));
    to.section('disagreementOrigins', Uint32Array.from(column((row) => row.origins)));
    to.section('disagreementStrengths', Float64Array.from(column((row) => row.strength)));
    to.section('disagreementEvents', Uint32Array.from(column((row) => row.event)));
    writeLists(
      rows.map((row) => row.articles),
      'disagreementArticles',
      'disagreementArticleEnds',
      to,
    );
    const pairs = rows.flatMap((row) => row.pairs);
    to.section('disagreementPairs', Float64Array.from(pairs));
    let end = 0;
    to.section('disagreementPairEnds', Uint32Array.from(column((row) => (end += row.pairs.length))));
    this.#writeTerms(rows);
  }

  /** The terms in order, and for each the disagreements that have it. */
  #writeTerms(rows: readonly Row[]): void {
    const having: number[][] = Array.from(this.#ids, () => []);
    rows.forEach((row, place) => {
      for (const id of new ByteReader(this.#terms.written, row.terms).rising()) having[id]!.push(place);
    });
    const words = new TextsWriter();
    const lists = new ByteWriter(1 << 16);
    const starts: number[] = [];
    for (const [term, id] of [...this.#ids].sort(([a], [b]) => byText(a, b))) {
      words.add(term);
      starts.push(lists.length);
      lists.rising(having[id]!);
    }
    words.write(this.#to, 'disagreementTerms', 'disagreementTermEnds');
    this.#to.section('disagreementsWith', lists.written);
    this.#to.section('disagreementsWithStarts', Uint32Array.from(starts));
  }
}
