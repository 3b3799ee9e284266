import type { Lexicon, Uses } from '../ask/lexicon.ts';
import { Story } from '../ask/story.ts';
import type { Article, Corpus, Passage } from '../domain.ts';
import type { Statistics } from '../search/bm25.ts';
import { type Columns, startAt } from '../search/inverted-index.ts';
import type { Spellings } from '../search/spelling.ts';
import { ArchivedArticle } from './article.ts';
import { Sections } from './container.ts';
import { Dictionary, Texts } from './dictionary.ts';
import { listsIn } from './lists.ts';
import type { AboutArchive } from './merge.ts';
import { ArchivedReading } from './reading.ts';
import { Segment, VERSION } from './segment.ts';

/** So many articles are held as they were read: more than a question looks at. */
const MOST_HELD = 2000;

/** Articles that were read before and do not change. */
export class Archive {
  readonly segment: Segment;
  readonly about: AboutArchive;
  readonly articles: readonly ArchivedArticle[];
  readonly dictionary: Dictionary;
  readonly columns: Columns;
  readonly statistics: Statistics;
  readonly lexicon: Lexicon;
  readonly spellings: Spellings;
  readonly story: Story;
  readonly #bagEnds: Uint32Array;
  /** The keys of the file names as numbers, which have 40 bits. */
  readonly #keys: Float64Array;
  readonly #held = new Map<ArchivedArticle, ArchivedReading>();

  private constructor(sections: Sections) {
    this.segment = new Segment(sections);
    this.about = this.segment.about<AboutArchive>();
    const { outlets, days, families } = this.about;
    const [outletOf, dayOf] = [sections.u32('outletOf'), sections.u32('dayOf')];
    this.articles = Array.from(
      { length: this.segment.size },
      (_, i) =>
        new ArchivedArticle(this.segment, i, outlets[outletOf[i]! - 1] ?? null, days[dayOf[i]! - 1] ?? null),
    );
    this.dictionary = new Dictionary(this.segment.terms, families);
    this.#bagEnds = sections.u32('bagEnds');
    this.#keys = sections.f64('keys');
    this.columns = {
      text: listsIn(sections, 'inText', 'inTextEnds'),
      headlines: listsIn(sections, 'inHeadlines', 'inHeadlineEnds'),
      firstPassage: sections.u32('firstPassage'),
      textLengths: sections.u16('textLengths'),
      headlineLengths: sections.u16('headlineLengths'),
    };
    this.statistics = statisticsOf(this, sections.u32('inHeadlinePassages'));
    this.lexicon = lexiconOf(this, sections);
    this.spellings = spellingsOf(this, sections);
    this.story = new Story({
      articles: this.articles,
      lexicon: this.lexicon,
      latest: this.about.latest,
      of: (article) => this.reading(article),
    });
  }

  /** Opens an archive, every byte of which is checked. Throws `Unusable`. */
  static open(path: string): Archive {
    return new Archive(Sections.read(path, VERSION));
  }

  /** Opens what another thread has read and checked. */
  static of(shared: SharedArrayBuffer): Archive {
    return new Archive(Sections.of(shared, VERSION));
  }

  /** The number of a term, as it is searched for; negative where no article has it. */
  idOf(term: string): number {
    return this.dictionary.idOf(term);
  }

  passage(article: number, index: number): Passage {
    return this.reading(this.articles[article]!).passages[index]!;
  }

  /** What was read of one of its articles. */
  reading(article: Article): ArchivedReading {
    const archived = article as ArchivedArticle;
    const held = this.#held.get(archived);
    if (held) return held;
    for (const oldest of this.#held.keys()) {
      if (this.#held.size < MOST_HELD) break;
      this.#held.delete(oldest);
      oldest.release();
    }
    const { number } = archived;
    const reading = new ArchivedReading(
      archived,
      () => this.segment.bags(number),
      this.#bagEnds[number]!,
      this.dictionary,
    );
    this.#held.set(archived, reading);
    return reading;
  }

  /** How many passages one of its articles has. */
  passagesIn({ number }: ArchivedArticle): number {
    const { firstPassage } = this.columns;
    return firstPassage[number + 1]! - firstPassage[number]!;
  }

  /** The place of a file name among those of its articles, or the one at which it would stand. */
  placeOf(file: string): number {
    return this.segment.names.firstFrom(file);
  }

  /** The article of a file name; undefined where there is none. */
  named(file: string): ArchivedArticle | undefined {
    const at = this.placeOf(file);
    const { names } = this.segment;
    return at < names.size && names.at(at) === file ? this.articles[at] : undefined;
  }

  /** The article of the key of a file name, as `fileKey` makes it; undefined where there is none. */
  keyed(key: string): ArchivedArticle | undefined {
    const at = this.#keys.indexOf(Number.parseInt(key, 16));
    return at < 0 ? undefined : this.articles[at];
  }

  /** What is told of it as a corpus. */
  get summary(): Corpus['summary'] {
    const { articles, passages, fingerprint } = this.about;
    return { articles, passages, fingerprint };
  }

  /** What could not be used, in the order of file names. */
  get problems(): Corpus['problems'] {
    return this.about.problems;
  }
}

function statisticsOf({ about, dictionary, columns }: Archive, inHeadlinePassages: Uint32Array): Statistics {
  const { ends } = columns.text;
  const inText = (id: number): number => (id < 0 ? 0 : ends[id]! - startAt(ends, id));
  return {
    passages: about.written,
    textLength: about.textLength,
    headlineLength: about.headlineLength,
    inText: (term) => inText(dictionary.idOf(term)),
    inHeadline: (term) => inHeadlinePassages[dictionary.idOf(term)] ?? 0,
  };
}

function spellingsOf({ dictionary, statistics }: Archive, sections: Sections): Spellings {
  const words = new Texts(sections.bytes('surfaces'), sections.u32('surfaceEnds'));
  const families = sections.u32('surfaceFamilies');
  return {
    size: words.size,
    at: (i) => words.at(i),
    bytesAt: (i) => words.bytesAt(i),
    firstFrom: (word) => words.firstFrom(word),
    familyAt: (i) => dictionary.wordOf(families[i]!),
    frequency: (family) => statistics.inText(family),
  };
}

function lexiconOf({ about, dictionary }: Archive, sections: Sections): Lexicon {
  const inPassages = sections.u32('inPassages');
  const all = new Uint32Array(about.families);
  const capital = new Uint32Array(about.families);
  const stored = sections.u32('uses');
  for (let i = 0; i < stored.length; i += 3) {
    all[stored[i]!] = stored[i + 1]!;
    capital[stored[i]!] = stored[i + 2]!;
  }
  const usesAt = (id: number): Uses | undefined =>
    id >= 0 && all[id]! > 0 ? { all: all[id]!, capital: capital[id]! } : undefined;
  const countOf = (term: string): number => inPassages[dictionary.idOf(term)] ?? 0;
  return {
    passages: about.passages,
    frequency: (word) => countOf(word) + countOf(`~${word}`),
    usesOf: (family) => usesAt(dictionary.idOf(family)),
    beginningWith(start) {
      const [from, to] = dictionary.beginningWith(start);
      const families: string[] = [];
      for (let id = from; id < to; id++) if (all[id]! > 0) families.push(dictionary.wordOf(id));
      return families;
    },
  };
}
