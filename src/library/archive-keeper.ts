import type { Archive } from '../archive/archive.ts';
import { Beside } from '../archive/beside.ts';
import { Changes } from '../archive/changes.ts';
import { type ArchiveHoldings, archiveHoldings } from '../archive/holdings.ts';
import { jointHoldings } from '../archive/joint-holdings.ts';
import type { ReadFile } from '../corpus/assemble.ts';
import { type Desk, deskOf } from '../desk.ts';
import type { Corpus, CorpusProblem } from '../domain.ts';
import type { Survey } from '../radar/survey.ts';
import { FEW } from './desk-keeper.ts';

/** An archive is searched by one index, however many desks stand on it. */
const opened = new WeakMap<Archive, ArchiveHoldings>();

function holdingsOf(archive: Archive): ArchiveHoldings {
  const known = opened.get(archive) ?? archiveHoldings(archive);
  opened.set(archive, known);
  return known;
}

/** Keeps a desk on an archive and on what has changed since it was built. */
export class ArchiveKeeper {
  readonly archive: Archive;
  #beside: Beside;
  #changes: Changes;
  #survey: Survey | null = null;
  #desk: Desk | null = null;

  constructor(archive: Archive) {
    this.archive = archive;
    this.#beside = new Beside(archive);
    this.#changes = new Changes(archive, [], new Set(), []);
  }

  /** The articles as of the last update. */
  get corpus(): Corpus {
    return this.#changes.corpus;
  }

  /** The desk as of the last update, which is taken in when it is first asked for. It answers until the next one, and not after it. */
  get desk(): Desk {
    this.#desk ??= this.#open();
    return this.#desk;
  }

  #open(): Desk {
    const archived = holdingsOf(this.archive);
    try {
      this.#beside.update(this.#changes);
    } catch (error) {
      // What was taken in by half is taken in anew.
      this.#beside = new Beside(this.archive);
      throw error;
    }
    if (this.#changes.isEmpty) return deskOf(archived);
    return deskOf(jointHoldings(archived, this.#changes, this.#beside, { survey: () => this.#survey }));
  }

  /** The files that are not as archived, and the names of archived files that are gone. */
  get files(): readonly ReadFile[] {
    return this.#changes.files;
  }

  get gone(): ReadonlySet<string> {
    return this.#changes.gone;
  }

  /** Puts what is not as archived in the place of what was not. */
  update(files: readonly ReadFile[], gone: ReadonlySet<string>, problems: readonly CorpusProblem[]): void {
    this.#survey = null;
    this.#desk = null;
    this.#changes = new Changes(this.archive, files, gone, problems);
  }

  /** Whether it has so few articles that no thread is worth its start. */
  get isSmall(): boolean {
    return this.archive.articles.length + this.#changes.living.length <= FEW;
  }

  /** Whether all that the desk may be asked is answered at once. */
  get isSurveyed(): boolean {
    return this.#survey !== null || this.#changes.living.length === 0;
  }

  /** What comparing the articles beside the archive has found. */
  surveyed(survey: Survey): void {
    this.#survey = survey;
  }
}
