import type { ReadFile } from '../corpus/assemble.ts';
import type { CorpusProblem } from '../domain.ts';
import { startAt } from '../search/inverted-index.ts';
import { ByteReader } from './bytes.ts';
import { Sections } from './container.ts';
import { Texts } from './dictionary.ts';
import { StoredQuotations } from './quotations/stored.ts';

/** Raised whenever what is stored, or what is read of an article, changes: what an earlier version has written is built anew. */
export const VERSION = 8;
/** Bytes of a digest. */
const DIGEST = 32;

/** A file that gave no article, and why. */
export interface RefusedFile extends Pick<ReadFile, 'file' | 'digest' | 'source'> {
  problems: CorpusProblem[];
  stamp: Stamp;
}

/** What tells one state of a file from another: its size in bytes, and when it or what is said of it was changed, in milliseconds. */
export interface Stamp {
  size: number;
  changed: number;
}

/** What stands in a segment beside its columns. */
export interface AboutSegment {
  /** Articles without a date were read as of it. */
  latest: string | null;
  /** The latest date that its own articles give, and the latest year in which they name a day. */
  own: { published: string | null; named: string | null };
  refused: RefusedFile[];
  /** How many articles state no date. */
  undated: number;
}

/**
 * Articles as they were read, by number: for each its file's name, digest and stamp, its text, its record and the numbers of the
 * terms of its headline, its passages, and the clauses and counted things of its figures; and its quotations. A part of an
 * archive in the making, or a whole one.
 */
export class Segment {
  readonly sections: Sections;
  readonly names: Texts;
  readonly terms: Texts;
  readonly quotations: StoredQuotations;
  readonly #digests: Buffer;
  readonly #stamps: Float64Array;
  readonly #texts: Buffer;
  readonly #textEnds: Uint32Array;
  readonly #records: Buffer;
  readonly #recordEnds: Uint32Array;
  readonly #bags: Buffer;
  readonly #bagEnds: Uint32Array;

  constructor(sections: Sections) {
    this.sections = sections;
    this.names = new Texts(sections.bytes('names'), sections.u32('nameEnds'));
    this.terms = new Texts(sections.bytes('terms'), sections.u32('termEnds'));
    this.quotations = new StoredQuotations(sections);
    this.#digests = sections.bytes('digests');
    this.#stamps = sections.f64('stamps');
    this.#texts = sections.bytes('texts');
    this.#textEnds = sections.u32('textEnds');
    this.#records = sections.bytes('records');
    this.#recordEnds = sections.u32('recordEnds');
    this.#bags = sections.bytes('bags');
    this.#bagEnds = sections.u32('bagEnds');
  }

  /** Reads and checks a segment. Throws `Unusable`. */
  static read(path: string): Segment {
    return new Segment(Sections.read(path, VERSION));
  }

  /** How many articles it has. */
  get size(): number {
    return this.names.size;
  }

  about<T extends AboutSegment = AboutSegment>(): T {
    return this.sections.json<T>('about');
  }

  digest(i: number): string {
    return this.digestBytes(i).toString('hex');
  }

  digestBytes(i: number): Buffer {
    return this.#digests.subarray(i * DIGEST, (i + 1) * DIGEST);
  }

  stamp(i: number): Stamp {
    return { size: this.#stamps[2 * i]!, changed: this.#stamps[2 * i + 1]! };
  }

  text(i: number): string {
    return this.#texts.toString('utf8', startAt(this.#textEnds, i), this.#textEnds[i]!);
  }

  /** The bytes of a text, of a record and of the terms of an article. */
  textBytes(i: number): Buffer {
    return this.#texts.subarray(startAt(this.#textEnds, i), this.#textEnds[i]!);
  }

  recordBytes(i: number): Buffer {
    return this.#records.subarray(startAt(this.#recordEnds, i), this.#recordEnds[i]!);
  }

  bagBytes(i: number): Buffer {
    return this.#bags.subarray(startAt(this.#bagEnds, i), this.#bagEnds[i]!);
  }

  record(i: number): ByteReader {
    return new ByteReader(this.#records, startAt(this.#recordEnds, i));
  }

  bags(i: number): ByteReader {
    return new ByteReader(this.#bags, startAt(this.#bagEnds, i));
  }
}
