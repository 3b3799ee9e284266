import { FURNITURE, startAt } from '../search/inverted-index.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import type { SectionWriter } from './container.ts';
import { ListsWriter } from './lists-writer.ts';
import { endsOf, Numbers, startsOf } from './numbers.ts';

/** Gathers the terms of articles, one after the other, and writes them by article and by term. */
export class InvertedBuilder {
  readonly #bags = new ByteWriter(1 << 20);
  readonly #bagEnds = new Numbers();
  readonly #firstPassage = new Numbers();
  /** How many terms each passage has; `FURNITURE` for page furniture. */
  readonly #textLengths = new Numbers();
  readonly #headlineLengths = new Numbers();
  /** In how many passages a term stands, furniture among them; in how many without it; in how many headlines. */
  readonly #inPassages: Uint32Array;
  readonly #inText: Uint32Array;
  readonly #inHeadlines: Uint32Array;
  readonly #inHeadlinePassages: Uint32Array;
  readonly #inFurniture: ListsWriter;
  #written = 0;
  #textLength = 0;
  #headlineLength = 0;

  /** `terms` is how many there are. */
  constructor(terms: number) {
    const column = (): Uint32Array => new Uint32Array(terms);
    this.#inPassages = column();
    this.#inText = column();
    this.#inHeadlines = column();
    this.#inHeadlinePassages = column();
    this.#inFurniture = new ListsWriter(terms);
  }

  /** Takes the terms of the next article: of its headline, of each passage, and of its figures up to the end of `bytes`. */
  add(bytes: Buffer, become: Uint32Array, isFurniture: readonly boolean[]): void {
    const from = new ByteReader(bytes);
    const next = (): Uint32Array => {
      const ids = from.rising();
      for (let i = 0; i < ids.length; i++) ids[i] = become[ids[i]!]!;
      ids.sort();
      this.#bags.rising(ids);
      return ids;
    };
    this.#firstPassage.push(this.#textLengths.length);
    const headline = next();
    let written = 0;
    for (const furniture of isFurniture) {
      const ids = next();
      for (const id of ids) this.#inPassages[id]!++;
      if (furniture) for (const id of ids) this.#inFurniture.add(id, this.#textLengths.length);
      this.#textLengths.push(furniture ? FURNITURE : ids.length);
      if (furniture) continue;
      written++;
      this.#textLength += ids.length;
      for (const id of ids) this.#inText[id]!++;
    }
    while (from.at < bytes.length) next();
    this.#bagEnds.push(this.#bags.length);
    this.#headlineLengths.push(headline.length);
    this.#headlineLength += headline.length * written;
    this.#written += written;
    for (const id of headline) {
      this.#inHeadlines[id]!++;
      this.#inHeadlinePassages[id]! += written;
    }
  }

  /** How many passages there are, how many of them are no page furniture, and how many terms these and their headlines have. */
  get sums(): { passages: number; written: number; textLength: number; headlineLength: number } {
    return {
      passages: this.#textLengths.length,
      written: this.#written,
      textLength: this.#textLength,
      headlineLength: this.#headlineLength,
    };
  }

  write(to: SectionWriter): void {
    const { inText, inHeadlines } = this.#invert();
    this.#firstPassage.push(this.#textLengths.length);
    to.section('bags', this.#bags.written);
    to.section('bagEnds', this.#bagEnds.written);
    to.section('firstPassage', this.#firstPassage.written);
    to.section('textLengths', Uint16Array.from(this.#textLengths.written));
    to.section('headlineLengths', Uint16Array.from(this.#headlineLengths.written));
    to.section('inPassages', this.#inPassages);
    to.section('inText', inText);
    to.section('inTextEnds', endsOf(this.#inText));
    this.#inFurniture.write(to, 'inFurniture', 'inFurnitureEnds');
    to.section('inHeadlines', inHeadlines);
    to.section('inHeadlineEnds', endsOf(this.#inHeadlines));
    to.section('inHeadlinePassages', this.#inHeadlinePassages);
  }

  /** The passages, and the articles by their headlines, in which each term stands. */
  #invert(): { inText: Uint32Array; inHeadlines: Uint32Array } {
    const [textAt, headlineAt] = [startsOf(this.#inText), startsOf(this.#inHeadlines)];
    const sum = (counts: Uint32Array): number => counts.reduce((all, n) => all + n, 0);
    const inText = new Uint32Array(sum(this.#inText));
    const inHeadlines = new Uint32Array(sum(this.#inHeadlines));
    const bytes = this.#bags.written;
    const lengths = this.#textLengths.written;
    const firsts = this.#firstPassage.written;
    const bagEnds = this.#bagEnds.written;
    bagEnds.forEach((_, article) => {
      const from = new ByteReader(bytes, startAt(bagEnds, article));
      for (const id of from.rising()) inHeadlines[headlineAt[id]!++] = article;
      const end = article + 1 < firsts.length ? firsts[article + 1]! : lengths.length;
      for (let passage = firsts[article]!; passage < end; passage++) {
        const ids = from.rising();
        if (lengths[passage] === FURNITURE) continue;
        for (const id of ids) inText[textAt[id]!++] = passage;
      }
    });
    return { inText, inHeadlines };
  }
}
