import type { Story } from '../../ask/story.ts';
import { placeIn } from '../../bisect.ts';
import type { Ids } from '../../events/ids.ts';
import { dayOf, type Telling } from '../../events/telling.ts';
import type { Archive } from '../archive.ts';
import type { ArchivedReading } from '../reading.ts';
import type { TermBag } from '../term-set.ts';

const NAME = 1;
const WITHOUT_DIGIT = 2;

/** What each family of a dictionary is, as flags; concepts, behind them, are nothing. */
function kindsOf({ terms, families }: Archive['dictionary'], story: Story): Uint8Array {
  const kinds = new Uint8Array(terms.size);
  for (let id = 0; id < families; id++) {
    const family = terms.at(id);
    kinds[id] = (story.isNameOfOne(family) ? NAME : 0) | (/\d/.test(family) ? 0 : WITHOUT_DIGIT);
  }
  return kinds;
}

/** Reads tellings out of the numbers of terms, as `tellingOf` reads them out of words. */
class Teller {
  readonly #kinds: Uint8Array;
  readonly #families: number;

  constructor({ dictionary, story }: Archive) {
    this.#kinds = kindsOf(dictionary, story);
    this.#families = dictionary.families;
  }

  #ofKind(kind: number, { members }: TermBag): Ids {
    return members.filter((id) => this.#kinds[id]! & kind);
  }

  #subjectOf(reading: ArchivedReading, names: Ids): Ids {
    const namesAmong = ({ members }: TermBag): Ids =>
      members.filter((id) => names[placeIn(names, id)] === id);
    const headline = namesAmong(reading.headline);
    if (headline.length > 0) return headline;
    for (const { index, kind } of reading.passages) {
      if (kind !== 'body') continue;
      const own = namesAmong(reading.bag(index));
      if (own.length > 0) return own;
    }
    return headline;
  }

  of(reading: ArchivedReading, published: string | null): Telling {
    const { whole } = reading;
    const names = this.#ofKind(NAME, whole);
    return {
      published: dayOf(published),
      names,
      subject: this.#subjectOf(reading, names),
      lead: this.#ofKind(WITHOUT_DIGIT, reading.topic),
      words: whole.members.filter((id) => id < this.#families),
    };
  }
}

/** What tells of which event each article is, by the numbers of the archive's terms. Each article is read once. */
export function tellingsOf(archive: Archive): Telling[] {
  const teller = new Teller(archive);
  return archive.articles.map((article) => teller.of(archive.reading(article), article.published));
}
