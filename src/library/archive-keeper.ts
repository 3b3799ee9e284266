import type { Archive } from '../archive/archive.ts';
import { Beside } from '../archive/beside.ts';
import { type ArchiveHoldings, archiveHoldings } from '../archive/holdings.ts';
import { jointHoldings } from '../archive/joint-holdings.ts';
import type { ReadFile } from '../corpus/assemble.ts';
import { type Desk, deskOf } from '../desk.ts';
import type { CorpusProblem } from '../domain.ts';
import type { Survey } from '../radar/survey.ts';

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
  readonly #beside: Beside;
  #gone: ReadonlySet<string> = new Set();
  #survey: Survey | null = null;
  #desk: Desk;

  constructor(archive: Archive) {
    this.archive = archive;
    this.#beside = new Beside(archive);
    this.#desk = deskOf(holdingsOf(archive));
  }

  /** The desk as of the last update. It answers until the next one, and not after it. */
  get desk(): Desk {
    return this.#desk;
  }

  /** The files that are not as archived, and the names of archived files that are gone. */
  get files(): readonly ReadFile[] {
    return this.#beside.files;
  }

  get gone(): ReadonlySet<string> {
    return this.#gone;
  }

  /** Takes in what is not as archived, in the place of what was not. */
  update(files: readonly ReadFile[], gone: ReadonlySet<string>, problems: readonly CorpusProblem[]): Desk {
    this.#survey = null;
    this.#gone = gone;
    this.#beside.update(files, gone, problems);
    const archived = holdingsOf(this.archive);
    this.#desk = deskOf(
      this.#beside.isEmpty ? archived : jointHoldings(archived, this.#beside, { survey: () => this.#survey }),
    );
    return this.#desk;
  }

  /** Whether all that the desk may be asked is answered at once. */
  get isSurveyed(): boolean {
    return this.#survey !== null || this.#beside.living.length === 0;
  }

  /** What comparing the articles beside the archive has found elsewhere. */
  surveyed(survey: Survey): void {
    this.#survey = survey;
  }
}
