import { type ArticleIndex, indexOf } from '../ask/article-index.ts';
import type { Article, Passage, Quotation } from '../domain.ts';
import type { Bag, Wanted } from '../language/bag.ts';
import { byText } from '../order.ts';
import { quotationsIn, unitsIn } from './article-quotations.ts';
import { ArticleWords, heldOf, type Terms } from './article-words.ts';
import { Nearest, type UnitPostings } from './nearest.ts';
import { Numbers, Postings } from './postings.ts';
import type { Candidate, Keep, Quotations } from './quotations.ts';
import { isBy, namesIn, speakerWords } from './speakers.ts';
import { articleOf, type Unit } from './units.ts';

/** An article of the index with its units and their numbers. */
interface Held {
  article: Article;
  index: ArticleIndex;
  units: readonly Unit[];
  ids: number[];
}

const all: Keep = () => true;

/** The same predicate, asked once for each article. */
function once(keep: Keep): Keep {
  const known = new Map<Article, boolean>();
  return (article) => {
    let kept = known.get(article);
    if (kept === undefined) {
      kept = keep(article);
      known.set(article, kept);
    }
    return kept;
  };
}

/** The place of the first of some passages in order that ends after an offset. */
function firstEndingAfter(passages: readonly Passage[], offset: number): number {
  let [from, to] = [0, passages.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (passages[middle]!.end <= offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

const termsOf = ({ family, concepts }: Wanted): Terms => [family, ...concepts];

const speakerWordsOf = ({ quotations }: Unit): Set<string> =>
  new Set(quotations.length > 1 ? [] : speakerWords(quotations[0]!.speaker));

/**
 * The quotations of a corpus that changes. An article is read when something is looked for after it has come, and taken in
 * and out at its own cost.
 */
export class LiveQuotations implements Quotations {
  #passagesOf: (article: Article) => readonly Passage[] = () => [];
  /** The articles of a change that has not been taken in. */
  #changed: readonly Article[] | null = null;
  #held = new Map<Article, Held>();
  readonly #units = new Numbers<Unit>();
  readonly #words = new Postings();
  readonly #speakers = new Postings();
  readonly #articleWords = new ArticleWords();
  readonly #nearest = new Nearest();
  /** Where each unit stands in order of file names and places. */
  #ranks = new Uint32Array(0);

  /** Puts other articles in the place of the last; `passagesOf` gives all passages of one. */
  update(articles: readonly Article[], passagesOf: (article: Article) => readonly Passage[]): void {
    this.#changed = articles;
    this.#passagesOf = passagesOf;
  }

  of(article: Article): readonly Quotation[] {
    return quotationsIn(article, this.#passagesOf(article));
  }

  covers(article: Article, offset: number): boolean {
    return this.of(article).some((q) => q.start <= offset && offset < q.end);
  }

  *units(): Iterable<Unit> {
    this.#takeIn();
    for (const { units } of this.#held.values()) yield* units;
  }

  near(words: readonly string[], most: number, keep?: Keep): Unit[] {
    this.#takeIn();
    const isKept = keep && once(keep);
    const ids = this.#nearest.near(
      words,
      this.#postings,
      most,
      isKept && ((id) => isKept(articleOf(this.#units.of(id)))),
    );
    return ids.map((id) => this.#units.of(id));
  }

  candidates(speaker: string | null, subject: readonly Wanted[], least: number, keep = all): Candidate[] {
    this.#takeIn();
    const words = subject.map(termsOf);
    const units = speaker === null ? this.#on(words, least, keep) : this.#by(speaker, once(keep));
    return units.flatMap((unit) => {
      if (unit.quotations.length > 1 || unit.quotations[0]!.nested) return [];
      const most = this.#mostOf(words, unit);
      return most >= least ? [{ unit, most }] : [];
    });
  }

  passagesWith(families: readonly string[], least: number, most: number, keep = all): Passage[] {
    this.#takeIn();
    const words = this.#articleWords.rarestFirst(families.map((family) => [family]));
    const found: { passage: Passage; held: number }[] = [];
    for (const { index } of this.#articleWords.holding(words, least, keep))
      for (const passage of index.passages) {
        const held = heldOf(words, index.bag(passage.index).families, least);
        if (held >= least && passage.kind !== 'furniture') found.push({ passage, held });
      }
    if (found.length <= most) return found.map(({ passage }) => passage);
    const best = new Set(found.toSorted((a, b) => b.held - a.held).slice(0, most));
    return found.filter((f) => best.has(f)).map(({ passage }) => passage);
  }

  get #postings(): UnitPostings {
    return {
      end: this.#units.end,
      units: this.#units.size,
      holding: (word) => this.#words.of(word).length,
      of: (word) => this.#words.of(word),
      rank: (id) => this.#ranks[id]!,
    };
  }

  #by(speaker: string, keep: Keep): Unit[] {
    const ids = new Set(namesIn(speaker).flatMap((name) => [...this.#speakers.of(name)]));
    const known = new Map<string | null, boolean>();
    const isTheirs = (given: string | null): boolean => {
      const theirs = known.get(given) ?? isBy(given, speaker);
      known.set(given, theirs);
      return theirs;
    };
    return [...ids]
      .filter((id) => {
        const [first] = this.#units.of(id).quotations;
        return isTheirs(first!.speaker) && keep(first!.article);
      })
      .sort((a, b) => this.#ranks[a]! - this.#ranks[b]!)
      .map((id) => this.#units.of(id));
  }

  #on(words: readonly Terms[], least: number, keep: Keep): Unit[] {
    const articles =
      least > 0
        ? this.#articleWords.holding(words, least, keep).map((h) => h.article)
        : [...this.#held.keys()].filter(keep);
    return articles.flatMap((article) => [...this.#held.get(article)!.units]);
  }

  /** How many of some words stand in the lines over which a quotation reaches, and in the headings above them. */
  #mostOf(words: readonly Terms[], { quotations: [first] }: Unit): number {
    if (words.length === 0) return 0;
    const { index } = this.#held.get(first!.article)!;
    const { passages } = index;
    const over: Bag[] = [];
    for (let i = firstEndingAfter(passages, first!.start); i < passages.length; i++) {
      if (passages[i]!.start >= first!.end) break;
      over.push(index.line(i));
    }
    const has = (term: string): boolean => over.some((b) => b.families.has(term) || b.concepts.has(term));
    return over.length === 0 ? words.length : heldOf(words, { has });
  }

  /** Takes in the last change. */
  #takeIn(): void {
    if (!this.#changed) return;
    const now = new Map<Article, Held | null>();
    for (const article of this.#changed) now.set(article, this.#held.get(article) ?? null);
    this.#changed = null;
    for (const held of this.#held.values()) if (!now.has(held.article)) this.#remove(held);
    this.#held = new Map([...now].map(([article, held]) => [article, held ?? this.#add(article)]));
    this.#rank();
  }

  #add(article: Article): Held {
    const passages = this.#passagesOf(article);
    const index = indexOf(article, passages);
    const units = unitsIn(article, passages);
    const ids = units.map((unit) => {
      const id = this.#units.give(unit);
      this.#words.add(new Set(unit.texts), id);
      this.#speakers.add(speakerWordsOf(unit), id);
      return id;
    });
    this.#articleWords.add(article, index);
    return { article, index, units, ids };
  }

  #remove({ article, units, ids }: Held): void {
    ids.forEach((id, i) => {
      this.#words.remove(new Set(units[i]!.texts), id);
      this.#speakers.remove(speakerWordsOf(units[i]!), id);
      this.#units.takeBack(id);
    });
    this.#articleWords.remove(article);
  }

  #rank(): void {
    this.#ranks = new Uint32Array(this.#units.end);
    let rank = 0;
    const held = [...this.#held.values()].sort((a, b) => byText(a.article.file, b.article.file));
    for (const { ids } of held) for (const id of ids) this.#ranks[id] = rank++;
  }
}
