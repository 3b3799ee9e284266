import { firstOf } from '../../bisect.ts';
import { isOneSlip } from '../../language/slips.ts';
import { type Fit, foldedWords, SLIP_LENGTH, TIERS } from '../../suggest/list.ts';
import type { Archive } from '../archive.ts';
import type { ArchivedArticle } from '../article.ts';
import { Texts } from '../dictionary.ts';
import { Bits } from './bits.ts';
import { WordIndex } from './word-index.ts';

/** So many articles at most are looked at whether they hold what is typed as it stands. */
const MOST_LOOKED_AT = 400;
const SHORT = 2;

/** The files of an archive, found by the words of their names, outlets and headlines. */
export class ArchivedFiles {
  readonly #articles: readonly ArchivedArticle[];
  readonly #names: Texts;
  readonly #byName: Uint32Array;
  readonly #headlines: Texts;
  readonly #index: WordIndex;

  constructor({ articles, segment }: Archive) {
    const { sections } = segment;
    this.#articles = articles;
    this.#names = segment.names;
    this.#byName = sections.u32('fileByName');
    this.#headlines = new Texts(sections.bytes('fileHeadlines'), sections.u32('fileHeadlineEnds'));
    this.#index = new WordIndex(sections, false, 'file');
  }

  /** The articles whose file fits a text that is being typed, as `fits` has it, of which it looks at some alone; at most so many. */
  find(typed: string, most: number): Fit<ArchivedArticle>[] {
    const wanted = typed.trim().toLowerCase();
    if (wanted === '') return this.#articles.slice(0, most).map((item) => ({ item, tier: TIERS.begins }));
    const tokens = foldedWords(typed);
    const begun = this.#named(wanted, most);
    const found = new Map<number, number>(begun.map((article) => [article, TIERS.begins]));
    if (found.size < most) {
      for (const [article, tier] of this.#looked(wanted, tokens, most))
        if (!found.has(article)) found.set(article, tier);
    }
    if (found.size < most && tokens.length > 0)
      this.#with(tokens, false).each((article) => {
        if (!found.has(article)) found.set(article, TIERS.hasWords);
        return found.size < most + MOST_LOOKED_AT;
      });
    if (found.size === 0 && tokens.length > 0)
      this.#with(tokens, true).each((article) => {
        found.set(article, TIERS.hasSlips);
        return found.size < most;
      });
    const sorted = [...found].sort(([a, one], [b, other]) => one - other || a - b).slice(0, most);
    return sorted.map(([article, tier]) => ({ item: this.#articles[article]!, tier }));
  }

  /** The first articles whose names begin so, in small letters. */
  #named(wanted: string, most: number): number[] {
    const lower = (i: number): string => this.#names.at(this.#byName[i]!).toLowerCase();
    const from = firstOf(this.#byName.length, (i) => lower(i) >= wanted);
    const to = firstOf(this.#byName.length, (i) => lower(i) > wanted && !lower(i).startsWith(wanted), from);
    return [...this.#byName.slice(from, to).sort().subarray(0, most)];
  }

  /** The articles whose words may hold the typed ones one behind the other, the first from within a word. */
  #holding(tokens: readonly string[]): Bits {
    const last = tokens.length - 1;
    return this.#all(tokens, (token, i, bits) => {
      const index = this.#index;
      const id = i === 0 || i === last ? -1 : index.idOf(token);
      if (i === 0) for (const word of index.containing(token, last > 0)) index.mark(word, word + 1, bits);
      else if (i === last) index.mark(...index.beginningWith(token), bits);
      else index.mark(Math.max(id, 0), id + 1, bits);
    });
  }

  /** The articles with words that begin as all the typed ones, or are a slip from them. */
  #with(tokens: readonly string[], withSlips: boolean): Bits {
    return this.#all(tokens, (token, _, bits) => {
      this.#index.mark(...this.#index.beginningWith(token), bits);
      if (!withSlips || token.length < SLIP_LENGTH) return;
      for (const id of this.#index.near(token))
        if (isOneSlip(this.#index.word(id), token)) this.#index.mark(id, id + 1, bits);
    });
  }

  /** The articles that are marked for every token. */
  #all(tokens: readonly string[], mark: (token: string, i: number, bits: Bits) => void): Bits {
    const [all, one] = [new Bits(this.#articles.length), new Bits(this.#articles.length)];
    tokens.forEach((token, i) => {
      one.clear();
      mark(token, i, one);
      if (i === 0) all.set(one);
      else all.intersect(one);
    });
    return all;
  }

  /** The first articles that hold what is typed as it stands, else those that hold its words. */
  #looked(wanted: string, tokens: readonly string[], most: number): Map<number, number> {
    const found = new Map<number, number>();
    const together = tokens.join(' ');
    let [looked, held] = [0, 0];
    const look = (article: number): boolean => {
      const texts = this.#textsOf(article);
      if (texts.some((text) => text.toLowerCase().includes(wanted))) {
        found.set(article, TIERS.holds);
        held++;
      } else if (together && foldedWords(texts.join(' ')).join(' ').includes(together))
        found.set(article, TIERS.holdsWords);
      return ++looked < MOST_LOOKED_AT && held < most;
    };
    // Nearly every article holds a letter or two: they need not be searched for.
    if (wanted.length > SHORT && tokens.length > 0) this.#holding(tokens).each(look);
    else for (let i = 0; i < this.#articles.length && look(i); i++);
    return found;
  }

  #textsOf(article: number): string[] {
    const { outlet } = this.#articles[article]!;
    return [this.#names.at(article), ...(outlet ? [outlet] : []), this.#headlines.at(article)];
  }
}
