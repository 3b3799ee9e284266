import { bagIn, indexOf } from '../ask/article-index.ts';
import { assemble, type ReadFile } from '../corpus/assemble.ts';
import { type Desk, deskOn } from '../desk.ts';
import type { CorpusProblem } from '../domain.ts';
import { MiniSearchEngine } from '../search/minisearch.ts';

/** Keeps a desk on articles that come and go: what has not changed is not read again. */
export class DeskKeeper {
  readonly #engine = new MiniSearchEngine([], bagIn);
  #files = new Set<ReadFile>();
  #desk = deskOn(assemble([]), this.#engine);

  /** The desk on the files of the last update. It answers until the next one, and not after it. */
  get desk(): Desk {
    return this.#desk;
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
    this.#desk = deskOn(assemble(files, problems), this.#engine);
    return this.#desk;
  }
}
