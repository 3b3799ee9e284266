import MiniSearch from 'minisearch';
import { family } from '../language/families.ts';
import { isOneSlip } from '../language/slips.ts';
import { isStopWord, words } from '../language/words.ts';
import type { Entry } from './entry.ts';

/** From this length on a typed word may hold one typing error, from the other on two. */
const ONE_SLIP_LENGTH = 4;
const TWO_SLIPS_LENGTH = 9;

/** An entry under the wording by which it was found. */
export interface Found {
  entry: Entry;
  wording: string;
  /** How many of the typed words it has. */
  matched: number;
  isWhole: boolean;
}

interface Indexed {
  id: number;
  word: string;
  family: string;
}

const BETWEEN = '\n';
const split = (field: string): string[] => (field === '' ? [] : field.split(BETWEEN));

/** Words that say that a figure is asked for, and not of what. */
const ASKING = /^(?:count|counts|number|numbers|total|figure|figures)$/;

/** What of a typed text is looked for: the words that say something, the last one perhaps unfinished. */
function tellingWords(typed: string): string[] {
  const all = words(typed).map((t) => t.text);
  const telling = all.filter((word, i) => i === all.length - 1 || !isStopWord(word));
  const things = telling.filter((word) => !ASKING.test(word));
  return [...new Set(things.length > 0 ? things : telling)];
}

/** Whether a word of the corpus is what was meant by a typed one. */
function isMeant(word: string, typed: string): boolean {
  return word.startsWith(typed) || isOneSlip(word, typed) || typed.length >= TWO_SLIPS_LENGTH;
}

/** The wordings of entries, found by their words, by the beginning of one and over typing errors. */
export class Lookup {
  readonly #isVerbatim: boolean;
  readonly #index = new MiniSearch<Indexed>({
    fields: ['word', 'family'],
    tokenize: split,
    processTerm: (term) => term,
    searchOptions: { tokenize: (term) => [term] },
  });
  readonly #found = new Map<number, { entry: Entry; wording: string }>();
  readonly #ids = new Map<Entry, Map<string, number>>();
  #last = 0;

  /** `isVerbatim` looks for every word as it is typed, also for those that carry no meaning of their own. */
  constructor(isVerbatim: boolean) {
    this.#isVerbatim = isVerbatim;
  }

  add(entry: Entry, wording: string): void {
    const id = ++this.#last;
    const tokens = [...new Set(words(wording).map((t) => t.text))];
    const families = this.#isVerbatim ? [] : [...new Set(tokens.map(family))];
    this.#index.add({ id, word: tokens.join(BETWEEN), family: families.join(BETWEEN) });
    this.#found.set(id, { entry, wording });
    const ids = this.#ids.get(entry) ?? new Map<string, number>();
    this.#ids.set(entry, ids.set(wording, id));
  }

  remove(entry: Entry, wording: string): void {
    const ids = this.#ids.get(entry);
    const id = ids?.get(wording);
    if (id === undefined) return;
    this.#index.discard(id);
    this.#found.delete(id);
    ids!.delete(wording);
    if (ids!.size === 0) this.#ids.delete(entry);
  }

  /** What has all of the typed words, else what has them but for slips, else what has some of them. */
  find(typed: string): Found[] {
    const wanted = this.#isVerbatim ? [...new Set(words(typed).map((t) => t.text))] : tellingWords(typed);
    if (wanted.length === 0) return [];
    for (const [combineWith, fuzzy] of [
      ['AND', false],
      ['AND', true],
      ['OR', true],
    ] as const) {
      const found = this.#search(wanted, combineWith, fuzzy);
      if (found.length > 0) return found;
    }
    return [];
  }

  #search(wanted: readonly string[], combineWith: 'AND' | 'OR', fuzzy: boolean): Found[] {
    const results = this.#index.search({
      combineWith,
      queries: wanted.map((word, i) => ({
        combineWith: 'OR' as const,
        queries: [
          {
            queries: [word],
            fields: ['word'],
            prefix: i === wanted.length - 1,
            fuzzy: fuzzy && word.length >= ONE_SLIP_LENGTH ? 2 : false,
          },
          { queries: [family(word)], fields: ['family'] },
        ],
      })),
    });
    return results.flatMap(({ id, match }) => {
      const has = (word: string): boolean =>
        Object.entries(match).some(([term, fields]) =>
          fields.includes('word') && isMeant(term, word) ? true : term === family(word),
        );
      const matched = fuzzy ? wanted.filter(has).length : wanted.length;
      return matched > 0
        ? [{ ...this.#found.get(id as number)!, matched, isWhole: matched === wanted.length }]
        : [];
    });
  }
}
