import { ArticleIndex } from '../ask/article-index.ts';
import { clauseBag, countedBag } from '../ask/figure-bags.ts';
import type { Uses } from '../ask/lexicon.ts';
import type { ReadFile } from '../corpus/assemble.ts';
import { namedYear } from '../extract/article.ts';
import { type Bag, bagOf } from '../language/bag.ts';
import { family } from '../language/families.ts';
import { readingOf } from '../language/reading.ts';
import { once } from '../once.ts';
import { mayBeMisspelt } from '../search/spelling.ts';
import { ByteWriter } from './bytes.ts';
import { SectionWriter } from './container.ts';
import { QuotationsBuilder } from './quotations/builder.ts';
import { writeRecord } from './record.ts';
import { type AboutSegment, type RefusedFile, type Stamp, VERSION } from './segment.ts';
import { NumberedTexts, TextsWriter } from './texts-writer.ts';

const rising = (a: number, b: number): number => a - b;

/** Reads articles into a segment. */
export class SegmentBuilder {
  readonly #latest: string | null;
  readonly #names = new TextsWriter();
  readonly #terms = new NumberedTexts();
  readonly #conceptId = once((concept: string) => this.#terms.idOf(`~${concept}`));
  /** Those of the bag that is being written. */
  readonly #ids: number[] = [];
  readonly #digests = new ByteWriter();
  readonly #stamps: number[] = [];
  readonly #texts = new TextsWriter(1 << 20);
  readonly #records = new ByteWriter(1 << 20);
  readonly #recordEnds: number[] = [];
  readonly #bags = new ByteWriter(1 << 20);
  readonly #bagEnds: number[] = [];
  readonly #quotations = new QuotationsBuilder();
  /** Words as they are written, folded, each with its family. */
  readonly #surfaces = new Map<string, string>();
  readonly #uses = new Map<string, Uses>();
  readonly #refused: RefusedFile[] = [];
  readonly #own: AboutSegment['own'] = { published: null, named: null };
  #undated = 0;

  /** Articles without a date are read as of `latest`, an ISO 8601 date. */
  constructor(latest: string | null) {
    this.#latest = latest;
  }

  add(read: ReadFile, stamp: Stamp): void {
    const { file, digest, source, article, passages, problems } = read;
    if (!article) {
      this.#refused.push({ file, digest, source, problems, stamp });
      return;
    }
    const index = new ArticleIndex(article, passages);
    const figures = index.figures(this.#latest);
    this.#date(article.published, read);
    this.#names.add(file);
    this.#digests.raw(Buffer.from(digest, 'hex'));
    this.#stamps.push(stamp.size, stamp.changed);
    this.#texts.add(article.text);
    writeRecord(read, article, figures, this.#records);
    this.#recordEnds.push(this.#records.length);
    this.#quotations.add(article, passages);
    this.#bag(bagOf(article.headline ?? ''));
    for (const bag of index.bags) this.#bag(bag);
    for (const figure of figures) {
      this.#bag(clauseBag(figure));
      this.#bag(countedBag(figure));
    }
    this.#bagEnds.push(this.#bags.length);
    for (const { text, kind } of passages) if (kind !== 'furniture') this.#spell(text);
    for (const [family, { all, capital }] of index.uses) {
      const uses = this.#uses.get(family) ?? { all: 0, capital: 0 };
      this.#uses.set(family, uses);
      uses.all += all;
      uses.capital += capital;
    }
  }

  #date(published: string | null, { passages }: ReadFile): void {
    const own = this.#own;
    if (published === null) this.#undated++;
    else if (own.published === null || published > own.published) own.published = published;
    if (own.published !== null) return;
    const named = namedYear(passages);
    if (named !== null && (own.named === null || named > own.named)) own.named = named;
  }

  #spell(text: string): void {
    for (const { text: word } of readingOf(text).tokens)
      if (mayBeMisspelt(word) && !this.#surfaces.has(word)) this.#surfaces.set(word, family(word));
  }

  #bag({ families, concepts }: Bag): void {
    const ids = this.#ids;
    ids.length = 0;
    for (const family of families) ids.push(this.#terms.idOf(family));
    for (const concept of concepts) ids.push(this.#conceptId(concept));
    this.#bags.rising(ids.sort(rising));
  }

  /** Writes what has been added; the file is there whole or not at all. */
  write(path: string): void {
    const to = new SectionWriter(path, VERSION);
    const about: AboutSegment = {
      latest: this.#latest,
      own: this.#own,
      refused: this.#refused,
      undated: this.#undated,
    };
    to.section('about', Buffer.from(JSON.stringify(about)));
    const uses = new Uint32Array(3 * this.#uses.size);
    [...this.#uses].forEach(([family, { all, capital }], i) => {
      uses.set([this.#terms.idOf(family), all, capital], 3 * i);
    });
    const surfaces = [...this.#surfaces].map(([surface, family]) => ({
      surface,
      id: this.#terms.idOf(family),
    }));
    this.#names.write(to, 'names', 'nameEnds');
    this.#terms.write(to, 'terms', 'termEnds');
    to.section('digests', this.#digests.written);
    to.section('stamps', Float64Array.from(this.#stamps));
    this.#texts.write(to, 'texts', 'textEnds');
    to.section('records', this.#records.written);
    to.section('recordEnds', Uint32Array.from(this.#recordEnds));
    to.section('bags', this.#bags.written);
    to.section('bagEnds', Uint32Array.from(this.#bagEnds));
    this.#quotations.write(to);
    to.section('uses', uses);
    const words = new TextsWriter();
    for (const { surface } of surfaces) words.add(surface);
    words.write(to, 'surfaces', 'surfaceEnds');
    to.section(
      'surfaceFamilies',
      Uint32Array.from(surfaces, ({ id }) => id),
    );
    to.finish();
  }
}
