import { joined } from '../../joined.ts';
import type { UnitPostings } from '../../quote/nearest.ts';
import { isBy, namesIn } from '../../quote/speakers.ts';
import { type Lists, listOf } from '../../search/inverted-index.ts';
import type { Sections } from '../container.ts';
import { Texts } from '../dictionary.ts';
import { listed, listsIn } from '../lists.ts';
import type { StoredQuotations } from './stored.ts';

/** The units of an archive by their words and speakers, as `mergeQuotations` has written them. */
export class ArchivedUnits implements UnitPostings {
  readonly #stored: StoredQuotations;
  readonly #distinct: Uint32Array;
  readonly #with: Lists;
  readonly #by: Lists;
  readonly #nameWords: Texts;
  readonly #namesWith: Lists;
  readonly #texts: (string | undefined)[] = [];

  constructor(stored: StoredQuotations, sections: Sections) {
    this.#stored = stored;
    this.#distinct = sections.u32('unitDistinct');
    this.#with = listsIn(sections, 'unitsWith', 'unitsWithEnds');
    this.#by = listsIn(sections, 'unitsBy', 'unitsByEnds');
    this.#nameWords = new Texts(sections.bytes('quotedWords'), sections.u32('quotedWordEnds'));
    this.#namesWith = listsIn(sections, 'quotedWith', 'quotedWithEnds');
  }

  get end(): number {
    return this.units;
  }

  get units(): number {
    return this.#stored.units.size;
  }

  holding(word: string): number {
    return this.of(word).length;
  }

  of(word: string): Uint32Array {
    return listed(word, this.#stored.words, this.#with);
  }

  rank(id: number): number {
    return id;
  }

  length(id: number): number {
    return this.#stored.units.length(id);
  }

  distinct(id: number): number {
    return this.#distinct[id]!;
  }

  /** The words of a unit. */
  texts(id: number): string[] {
    return Array.from(this.#stored.units.words(id), (word) => {
      this.#texts[word] ??= this.#stored.words.at(word);
      return this.#texts[word];
    });
  }

  /** The single quotations of the asked speaker, in order. */
  by(speaker: string): Uint32Array {
    const names = new Set(
      namesIn(speaker).flatMap((word) => [...listed(word, this.#nameWords, this.#namesWith)]),
    );
    const theirs = [...names].filter((name) => isBy(this.#stored.speakers.at(name), speaker));
    return joined(theirs.map((name) => listOf(this.#by, name))).sort();
  }
}
