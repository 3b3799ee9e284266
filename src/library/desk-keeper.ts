import { bagIn, indexOf } from '../ask/article-index.ts';
import { assemble, type ReadFile } from '../corpus/assemble.ts';
import { type Desk, deskOn } from '../desk.ts';
import type { Corpus, CorpusProblem, LoadedCorpus } from '../domain.ts';
import { LiveQuotations } from '../quote/live.ts';
import type { Survey } from '../radar/survey.ts';
import { MiniSearchEngine } from '../search/minisearch.ts';
import { Vocabulary } from '../suggest/vocabulary.ts';

/** Up to so many articles answer where they are: no thread is worth its start. */
export const FEW = 60;

/** Keeps a desk on articles that come and go: what has not changed is not read again. */
export class DeskKeeper {
  #engine = new MiniSearchEngine([], bagIn);
  readonly #quotations = new LiveQuotations();
  readonly #vocabulary = new Vocabulary();
  #files: readonly ReadFile[] = [];
  /** The files that the engine holds. */
  #taken = new Set<ReadFile>();
  #corpus: LoadedCorpus = assemble([]);
  #survey: Survey | null = null;
  #desk: Desk | null = null;

  /** The articles as of the last update. */
  get corpus(): Corpus {
    return this.#corpus;
  }

  /** The desk on the files of the last update, which are taken in when it is first asked for. It answers until the next one, and not after it. */
  get desk(): Desk {
    this.#desk ??= this.#open();
    return this.#desk;
  }

  /** The files on which the desk stands. */
  get files(): readonly ReadFile[] {
    return this.#files;
  }

  /** Puts other files in the place of the last. */
  update(files: readonly ReadFile[], problems: readonly CorpusProblem[]): void {
    this.#survey = null;
    this.#desk = null;
    this.#files = files;
    this.#corpus = assemble(files, problems);
  }

  #open(): Desk {
    try {
      this.#takeIn();
    } catch (error) {
      // What was taken in by half is taken in anew.
      this.#engine = new MiniSearchEngine([], bagIn);
      this.#taken = new Set();
      throw error;
    }
    const desk = deskOn(this.#corpus, {
      engine: this.#engine,
      survey: () => this.#survey,
      quotations: this.#quotations,
      vocabulary: this.#vocabulary,
    });
    this.#quotations.takeIn();
    return desk;
  }

  #takeIn(): void {
    const now = new Set(this.#files);
    for (const file of this.#taken) if (!now.has(file)) this.#engine.remove(file.passages);
    for (const file of now) {
      if (this.#taken.has(file) || !file.article) continue;
      indexOf(file.article, file.passages);
      this.#engine.add(file.passages);
    }
    this.#taken = now;
  }

  /** Whether all that the desk may be asked is answered at once. */
  get isSurveyed(): boolean {
    return this.#survey !== null || this.isSmall;
  }

  /** Whether it has so few articles that no thread is worth its start. */
  get isSmall(): boolean {
    return this.#files.length <= FEW;
  }

  /** What comparing the articles of the desk has found. */
  surveyed(survey: Survey): void {
    this.#survey = survey;
  }
}
