import { leadOf, partsOfLines } from '../ask/article-index.ts';
import { BaggedFigure, type FigureBags } from '../ask/figure-bags.ts';
import type { ArticleReading } from '../ask/reading.ts';
import type { Figure, Passage, Quotation } from '../domain.ts';
import type { Bag, HasWords } from '../language/bag.ts';
import { type Unit, unitsOf } from '../quote/units.ts';
import type { ArchivedArticle } from './article.ts';
import type { ByteReader } from './bytes.ts';
import type { Dictionary } from './dictionary.ts';
import { KINDS } from './figure-code.ts';
import { TermBag, unionOf, wordsAmong } from './term-set.ts';

const NONE: readonly Figure[] = [];

/** Reads lists of rising numbers up to an end, one behind the other in one array, and where each begins. */
function readLists(from: ByteReader, end: number): { ids: Uint32Array; starts: number[] } {
  // Each number takes a byte at least.
  const ids = new Uint32Array(end - from.at);
  const starts: number[] = [];
  let at = 0;
  while (from.at < end) {
    starts.push(at);
    let last = 0;
    for (let left = from.varint(); left > 0; left--) {
      last += from.varint();
      ids[at++] = last;
    }
  }
  starts.push(at);
  return { ids, starts };
}

/** The words of a figure, in the lists of its article: those of its clause, and behind them those of what it counts. */
class ListedBags implements FigureBags {
  readonly #reading: ArchivedReading;
  readonly #at: number;
  #clause: TermBag | null = null;
  #counted: TermBag | null = null;

  constructor(reading: ArchivedReading, at: number) {
    this.#reading = reading;
    this.#at = at;
  }

  clause(): TermBag {
    this.#clause ??= this.#reading.list(this.#at);
    return this.#clause;
  }

  counted(): TermBag {
    this.#counted ??= this.#reading.list(this.#at + 1);
    return this.#counted;
  }
}

/** What was read of an article when the archive was built. */
export class ArchivedReading implements ArticleReading {
  readonly #article: ArchivedArticle;
  readonly #bytes: () => ByteReader;
  readonly #end: number;
  #read: ReturnType<ArchivedArticle['read']> | null = null;
  #lists: ReturnType<typeof readLists> | null = null;
  #figures: readonly Figure[] | null = null;
  readonly #dictionary: Dictionary;
  readonly #bags: (TermBag | undefined)[] = [];
  readonly #lines: (Bag | undefined)[] = [];
  #parts: readonly (readonly Passage[])[] | null = null;
  #topic: TermBag | null = null;
  #whole: TermBag | null = null;
  #all: HasWords | null = null;
  #at: Map<number, Figure[]> | null = null;
  #quotations: readonly Quotation[] | null = null;
  #units: readonly Unit[] | null = null;

  /** `bags` stands at the numbers of the article's terms, which go on up to `end`. */
  constructor(article: ArchivedArticle, bags: () => ByteReader, end: number, dictionary: Dictionary) {
    article.hold();
    this.#article = article;
    this.#bytes = bags;
    this.#end = end;
    this.#dictionary = dictionary;
  }

  get #places(): ReturnType<ArchivedArticle['read']> {
    this.#read ??= this.#article.read();
    return this.#read;
  }

  get passages(): readonly Passage[] {
    return this.#places.passages;
  }

  /** Its lists of words: of the headline, of the passages, and of the clauses of its figures and what they count. */
  get #listed(): ReturnType<typeof readLists> {
    this.#lists ??= readLists(this.#bytes(), this.#end);
    return this.#lists;
  }

  /** The bag of a list, by its place among the article's. */
  list(i: number): TermBag {
    const { ids, starts } = this.#listed;
    return new TermBag(ids, starts[i]!, starts[i + 1]!, this.#dictionary);
  }

  /** The words of the headline. */
  get headline(): TermBag {
    return this.list(0);
  }

  bag(index: number): TermBag {
    this.#bags[index] ??= this.list(index + 1);
    return this.#bags[index]!;
  }

  #union(passages: readonly Passage[], also: readonly TermBag[] = []): TermBag {
    return unionOf([...also, ...passages.map((p) => this.bag(p.index))], this.#dictionary);
  }

  line(index: number): Bag {
    this.#parts ??= partsOfLines(this.passages);
    this.#lines[index] ??= this.#union(this.#parts[index]!);
    return this.#lines[index]!;
  }

  get topic(): TermBag {
    this.#topic ??= this.#union(leadOf(this.passages), [this.headline]);
    return this.#topic;
  }

  get whole(): TermBag {
    this.#whole ??= this.#union(this.passages.filter((p) => p.kind !== 'furniture'));
    return this.#whole;
  }

  all(): HasWords {
    const { ids, starts } = this.#listed;
    this.#all ??= wordsAmong(ids.subarray(0, starts.at(-1)), this.#dictionary);
    return this.#all;
  }

  figures(): readonly Figure[] {
    const first = this.passages.length + 1;
    this.#figures ??= this.#article
      .figures(this.passages)
      .map((figure, i) => new BaggedFigure(figure, new ListedBags(this, first + 2 * i)));
    return this.#figures;
  }

  holds(index: number, kind: string): boolean {
    const at = (KINDS as readonly string[]).indexOf(kind);
    return at >= 0 && (this.#places.kinds[index]! & (1 << at)) !== 0;
  }

  figuresAt(index: number): readonly Figure[] {
    if (!this.#at) {
      this.#at = new Map();
      for (const figure of this.figures()) {
        const own = this.#at.get(figure.passage.index);
        if (own) own.push(figure);
        else this.#at.set(figure.passage.index, [figure]);
      }
    }
    return this.#at.get(index) ?? NONE;
  }

  /** Its quotations in order of place. */
  quotations(): readonly Quotation[] {
    this.#quotations ??= this.#article.quotations();
    return this.#quotations;
  }

  /** The units of its quotations, with their words. */
  units(): readonly Unit[] {
    this.#units ??= unitsOf(this.quotations());
    return this.#units;
  }
}
