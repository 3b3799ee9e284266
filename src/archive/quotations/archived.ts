import type { Article, Passage, Quotation } from '../../domain.ts';
import type { Wanted } from '../../language/bag.ts';
import { lazily } from '../../lazily.ts';
import { once } from '../../once.ts';
import { type LeastShared, Nearest } from '../../quote/nearest.ts';
import type { Candidate, Keep, Quotations } from '../../quote/quotations.ts';
import type { Unit } from '../../quote/units.ts';
import type { Archive } from '../archive.ts';
import { listsIn } from '../lists.ts';
import { PassageTerms } from './passage-terms.ts';
import { ArchivedUnit } from './unit.ts';
import { NOBODY, RUN, type UnitColumns } from './unit-columns.ts';
import { ArchivedUnits } from './units.ts';

/** The quotations of an archive. Articles are opened for what is given back alone. */
export class ArchivedQuotations implements Quotations {
  readonly #archive: Archive;
  readonly #units: UnitColumns;
  readonly #postings: ArchivedUnits;
  readonly #passages: PassageTerms;
  readonly #nearest = new Nearest();
  /** The number of the article of each unit, and of each passage. */
  readonly #articleOf: () => Uint32Array;
  readonly #articleOfPassage: () => Uint32Array;
  /** The units that are single quotations. */
  readonly #singles: () => Uint32Array;

  constructor(archive: Archive) {
    const { columns } = archive;
    const { sections, quotations } = archive.segment;
    this.#archive = archive;
    this.#units = quotations.units;
    this.#postings = new ArchivedUnits(quotations, sections);
    this.#passages = new PassageTerms({
      idOf: (term) => archive.idOf(term),
      text: columns.text,
      furniture: listsIn(sections, 'inFurniture', 'inFurnitureEnds'),
      passages: columns.textLengths.length,
    });
    this.#articleOf = lazily(() => ownersOf(this.#units.first));
    this.#articleOfPassage = lazily(() => ownersOf(columns.firstPassage));
    this.#singles = lazily(() =>
      Uint32Array.from({ length: this.#units.size }, (_, id) => id).filter(
        (id) => this.#units.speaker(id) >= NOBODY,
      ),
    );
  }

  of(article: Article): readonly Quotation[] {
    return this.#archive.reading(article).quotations();
  }

  covers(article: Article, offset: number): boolean {
    return this.of(article).some((q) => q.start <= offset && offset < q.end);
  }

  *units(): Iterable<Unit> {
    for (const article of this.#archive.articles) yield* this.#archive.reading(article).units();
  }

  near(words: readonly string[], most: number, keep?: Keep, least?: LeastShared): Unit[] {
    const isKept = keep && this.#isKept(keep);
    return this.#nearest.near(words, this.#postings, most, { isKept, least }).map((id) => this.#unit(id));
  }

  candidates(speaker: string | null, subject: readonly Wanted[], least: number, keep?: Keep): Candidate[] {
    const all = speaker === null ? this.#singles() : this.#postings.by(speaker);
    const ids = keep ? all.filter(this.#isKept(keep)) : all;
    const words = subject.map(({ family, concepts }) => [family, ...concepts]);
    const held = this.#passages.held(words, ids, (id, marks) => this.#heldAround(id, marks));
    const candidates: Candidate[] = [];
    ids.forEach((id, i) => {
      // What stands in no passage has not been read: it may hold all, where the rest of its article holds enough.
      const isUnread = this.#units.around(id).length === 0;
      const may = isUnread && speaker !== null ? words.length : held[i]!;
      if (may < least) return;
      const unit = this.#unit(id);
      candidates.push({ article: unit.article, unit, most: isUnread ? words.length : may });
    });
    return candidates;
  }

  passagesWith(families: readonly string[], least: number, most: number, keep?: Keep): Passage[] {
    const { articles, columns } = this.#archive;
    const isKept = keep && once((article: number) => keep(articles[article]!));
    const articleOf = this.#articleOfPassage();
    let found = this.#passages.with(families, least, (p) => !isKept || isKept(articleOf[p]!));
    if (found.length > most) {
      const best = found.toSorted((a, b) => b.held - a.held).slice(0, most);
      found = best.sort((a, b) => a.passage - b.passage);
    }
    return found.map(({ passage }) => {
      const article = articleOf[passage]!;
      return this.#archive.passage(article, passage - columns.firstPassage[article]!);
    });
  }

  #isKept(keep: Keep): (id: number) => boolean {
    const { articles } = this.#archive;
    const articleOf = this.#articleOf();
    const isKept = once((article: number) => keep(articles[article]!));
    return (id) => isKept(articleOf[id]!);
  }

  #unit(id: number): Unit {
    const number = this.#articleOf()[id]!;
    const article = this.#archive.articles[number]!;
    const place = id - this.#units.first[number]!;
    return new ArchivedUnit(
      article,
      this.#units.speaker(id) === RUN,
      () => this.#postings.texts(id),
      () => this.#archive.reading(article).units()[place]!,
    );
  }

  /** The marks of the passages around a single quotation; those of its whole article where it stands in none. */
  #heldAround(id: number, marks: Uint32Array): number {
    const { firstPassage } = this.#archive.columns;
    const article = this.#articleOf()[id]!;
    const first = firstPassage[article]!;
    const around = this.#units.around(id);
    let bits = 0;
    for (const passage of around) bits |= marks[first + passage]!;
    if (around.length === 0) for (let p = first; p < firstPassage[article + 1]!; p++) bits |= marks[p]!;
    return bits;
  }
}

/** For each of what several own, the number of its owner; `first` is the first that each owns, and behind it how many there are. */
function ownersOf(first: Uint32Array): Uint32Array {
  const owners = new Uint32Array(first.at(-1)!);
  for (let i = 0; i + 1 < first.length; i++) owners.fill(i, first[i]!, first[i + 1]!);
  return owners;
}
