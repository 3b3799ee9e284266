import type { ReadFile } from '../corpus/assemble.ts';
import type { Source } from '../corpus/sources.ts';
import type { Article, CorpusProblem, Extracted, Figure, Passage } from '../domain.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import { KINDS, readFigures, writeFigures } from './figure-code.ts';
import { NameReader, NameWriter } from './names.ts';
import { type PassagePlace, readPassages, writePassages } from './passage-code.ts';

/** What an article states of itself, and what is stated of it. */
export interface Stated {
  headline: string | null;
  url: string | null;
  extracted?: Extracted | undefined;
  /** What stood in `sources.json` when it was read. */
  source: Source;
  problems?: CorpusProblem[] | undefined;
}

/** Writes one article with what was read in it; its text is kept apart. */
export function writeRecord(
  { source, problems, passages }: ReadFile,
  { outlet, headline, published, url, extracted }: Article,
  figures: readonly Figure[],
  to: ByteWriter,
): void {
  const names = new NameWriter(to);
  names.write(outlet);
  names.write(published);
  writePassages(withKinds(passages, figures), to);
  const stated: Stated = { headline, url, extracted, source, ...(problems.length > 0 && { problems }) };
  names.write(JSON.stringify(stated));
  writeFigures(figures, to, names);
}

function withKinds(passages: readonly Passage[], figures: readonly Figure[]): PassagePlace[] {
  const kinds = passages.map(() => 0);
  for (const { passage, quantity } of figures) kinds[passage.index]! |= 1 << KINDS.indexOf(quantity.kind);
  return passages.map((passage, i) => ({ ...passage, figures: kinds[i]! }));
}

/** The record of an article; each part is read when the one before it has been. */
export class RecordReader {
  readonly #from: ByteReader;
  readonly #names: NameReader;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly passages: readonly PassagePlace[];

  constructor(from: ByteReader) {
    this.#from = from;
    this.#names = new NameReader(from);
    this.outlet = this.#names.read();
    this.published = this.#names.read();
    this.passages = readPassages(from);
  }

  stated(): Stated {
    return JSON.parse(this.#names.read()!) as Stated;
  }

  /** Read behind what is stated. */
  figures(text: string, passages: readonly Passage[]): Figure[] {
    return readFigures(text, passages, this.#from, this.#names);
  }
}
