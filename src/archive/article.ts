import type { Article, Extracted, Figure, Passage, Quotation } from '../domain.ts';
import { RecordReader, type Stated } from './record.ts';
import type { Segment } from './segment.ts';

/** An article of a segment. What it states is read when that is first asked for; its text each time, unless it is held. */
export class ArchivedArticle implements Article {
  readonly #segment: Segment;
  /** Its number in the segment. */
  readonly number: number;
  readonly outlet: string | null;
  readonly published: string | null;
  #file: string | null = null;
  #stated: Stated | null = null;
  #text: string | null = null;

  constructor(segment: Segment, number: number, outlet: string | null, published: string | null) {
    this.#segment = segment;
    this.number = number;
    this.outlet = outlet;
    this.published = published;
  }

  /** An article of a segment by its record alone. */
  static of(segment: Segment, number: number): ArchivedArticle {
    const { outlet, published } = new RecordReader(segment.record(number));
    return new ArchivedArticle(segment, number, outlet, published);
  }

  get file(): string {
    this.#file ??= this.#segment.names.at(this.number);
    return this.#file;
  }

  get text(): string {
    return this.#text ?? this.#segment.text(this.number);
  }

  get headline(): string | null {
    return this.stated.headline;
  }

  get url(): string | null {
    return this.stated.url;
  }

  get extracted(): Extracted | undefined {
    return this.stated.extracted;
  }

  get stated(): Stated {
    this.#stated ??= new RecordReader(this.#segment.record(this.number)).stated();
    return this.#stated;
  }

  /** Holds its text from now on. */
  hold(): void {
    this.#text ??= this.#segment.text(this.number);
  }

  /** Reads its passages, and for each the kinds of its figures as bits. */
  read(): { passages: Passage[]; kinds: number[] } {
    const { text } = this;
    const places = new RecordReader(this.#segment.record(this.number)).passages;
    return {
      passages: places.map(
        ({ index, line, start, end, kind }): Passage => ({
          index,
          article: this,
          line,
          start,
          end,
          kind,
          text: text.slice(start, end),
        }),
      ),
      kinds: places.map(({ figures }) => figures),
    };
  }

  /** Its figures; `passages` are its own. */
  figures(passages: readonly Passage[]): Figure[] {
    const record = new RecordReader(this.#segment.record(this.number));
    // The figures stand behind it.
    this.#stated = record.stated();
    return record.figures(this.text, passages);
  }

  /** Its quotations in order of place. */
  quotations(): Quotation[] {
    return this.#segment.quotations.of(this.number, this);
  }

  /** Holds its text no longer. */
  release(): void {
    this.#text = null;
  }
}
