import MiniSearch from 'minisearch';
import { family } from '../language/families.ts';
import { words } from '../language/words.ts';
import type { Entry } from './entry.ts';
import { ROUNDS } from './ranking.ts';
import { everyWord, MOST_EDITS, ONE_SLIP_LENGTH, standsFor, tellingWords } from './typed.ts';

/** An entry under the wording by which it was found. */
export interface Found {
  entry: Entry;
  wording: string;
  /** How many of the typed words it has. */
  matched: number;
  isWhole: boolean;
  /** In which of the `ROUNDS`. */
  round: number;
}

interface Indexed {
  id: number;
  word: string;
  family: string;
}

const BETWEEN = '\n';
const split = (field: string): string[] => (field === '' ? [] : field.split(BETWEEN));

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
    const wanted = this.#isVerbatim ? everyWord(typed) : tellingWords(typed);
    if (wanted.length === 0) return [];
    for (let round = 0; round < ROUNDS.length; round++) {
      const found = this.#search(wanted, round);
      if (found.length > 0) return found;
    }
    return [];
  }

  #search(wanted: readonly string[], round: number): Found[] {
    const { combineWith, fuzzy } = ROUNDS[round]!;
    const results = this.#index.search({
      combineWith,
      queries: wanted.map((word, i) => ({
        combineWith: 'OR' as const,
        queries: [
          {
            queries: [word],
            fields: ['word'],
            prefix: i === wanted.length - 1,
            fuzzy: fuzzy && word.length >= ONE_SLIP_LENGTH ? MOST_EDITS : false,
          },
          { queries: [family(word)], fields: ['family'] },
        ],
      })),
    });
    const last = wanted.length - 1;
    return results.flatMap(({ id, match }) => {
      const has = (word: string, i: number): boolean =>
        Object.entries(match).some(
          ([term, fields]) =>
            (fields.includes('word') && standsFor(term, word, i === last)) ||
            (fields.includes('family') && term === family(word)),
        );
      const matched = fuzzy ? wanted.filter(has).length : wanted.length;
      return matched > 0
        ? [{ ...this.#found.get(id as number)!, matched, isWhole: matched === wanted.length, round }]
        : [];
    });
  }
}
