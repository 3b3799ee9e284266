import { bagIn, indexOf } from '../ask/article-index.ts';
import { assemble, type ReadFile } from '../corpus/assemble.ts';
import { type Desk, deskOn } from '../desk.ts';
import type { CorpusProblem, LoadedCorpus } from '../domain.ts';
import { LiveQuotations } from '../quote/live.ts';
import type { Survey } from '../radar/survey.ts';
import { MiniSearchEngine } from '../search/minisearch.ts';
import { Vocabulary } from '../suggest/vocabulary.ts';

/** Up to so many articles are compared when that is first asked for: no thread is worth its start. */
const FEW = 60;

/** Keeps a desk on articles that come and go: what has not changed is not read again. */
export class DeskKeeper {
  readonly #engine = new MiniSearchEngine([], bagIn);
  #files = new Set<ReadFile>();
  #survey: Survey | null = null;
  readonly #quotations = new LiveQuotations();
  readonly #vocabulary = new Vocabulary();
  #desk = this.#deskOn(assemble([]));

  /** The desk on the files of the last update. It answers until the next one, and not after it. */
  get desk(): Desk {
    return this.#desk;
  }

  /** The files on which the desk stands. */
  get files(): readonly ReadFile[] {
    return [...this.#files];
  }

  /** Puts a desk on other files in the place of the last. */
  update(files: readonly ReadFile[], problems: readonly CorpusProblem[]): Desk {
    const now = new Set(files);
    for (const file of this.#files) if (!now.has(file)) this.#engine.remove(file.passages);
    for (const file of now) {
      if (this.#files.has(file) || !file.article) continue;
      indexOf(file.article, file.passages);
      this.#engine.add(file.passages);
    }
    this.#files = now;
    this.#desk = this.#deskOn(assemble(files, problems));
    this.#quotations.takeIn();
    return this.#desk;
  }

  /** Whether all that the desk may be asked is answered at once. */
  get isSurveyed(): boolean {
    return this.#survey !== null || this.#files.size <= FEW;
  }

  /** What comparing the articles of the desk has found elsewhere. */
  surveyed(survey: Survey): void {
    this.#survey = survey;
  }

  #deskOn(corpus: LoadedCorpus): Desk {
    this.#survey = null;
    return deskOn(corpus, {
      engine: this.#engine,
      survey: () => this.#survey,
      quotations: this.#quotations,
      vocabulary: this.#vocabulary,
    });
  }
}
