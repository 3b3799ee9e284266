import { Worker } from 'node:worker_threads';
import { Archive } from '../../archive/archive.ts';
import type { Built, Progress } from '../../archive/build/build.ts';
import type { ReadFile } from '../../corpus/assemble.ts';
import type { CorpusProblem } from '../../domain.ts';
import { THREAD_ENV } from '../../thread-env.ts';
import { errorOf } from '../failure.ts';
import type { FolderData, FolderNews, LookNow } from './worker.ts';

/** What is heard of a folder with an archive. */
export interface Hearing {
  /** How far the building of the archive is. */
  onProgress(progress: Progress): void;
  /** The archive has been built; `refusal` tells why one that stood there was not used. */
  onBuilt(built: Built): void;
  /** What stands beside the archive, or the archive itself, has changed. */
  onChange(): void;
  warn(error: unknown, message: string): void;
}

/** A folder with an archive, as it stands. */
export interface ArchivedScan {
  archive: Archive;
  /** The files that are not as archived. */
  files: ReadFile[];
  /** The names of archived files that are gone. */
  gone: ReadonlySet<string>;
  problems: readonly CorpusProblem[];
}

/**
 * A folder of many articles: a thread of its own opens or builds its archive, looks at the folder and reads what has changed since, so
 * that nothing of it is in the way of a question.
 */
export class ArchivedFolder {
  readonly #worker: Worker;
  readonly #hearing: Hearing;
  readonly #looks = new Map<number, { resolve(): void; reject(error: Error): void }>();
  #last = 0;
  /** Why the thread has ended. */
  #failure: Error | null = null;
  #archive: Archive | null = null;
  /** An archive of which it has still to be told how the folder stands beside it. */
  #next: Archive | null = null;
  #files = new Map<string, ReadFile>();
  #gone: ReadonlySet<string> = new Set();
  #problems: readonly CorpusProblem[] = [];
  #isOpen = false;

  private constructor(data: FolderData, hearing: Hearing) {
    this.#hearing = hearing;
    this.#worker = new Worker(new URL('./start.mjs', import.meta.url), {
      workerData: data,
      env: THREAD_ENV,
      execArgv: [],
    });
    this.#worker.on('message', (news: FolderNews) => this.#heard(news));
    const failed = (error: Error): void => {
      if (this.#failure) return;
      this.#failure = error;
      for (const { reject } of this.#looks.values()) reject(error);
      this.#looks.clear();
      if (this.#isOpen)
        hearing.warn(error, 'the corpus folder is looked at no more; what was read before stays');
    };
    this.#worker.on('error', failed);
    this.#worker.on('exit', (code) =>
      failed(new Error(`the thread that looks at the corpus ended (${code})`)),
    );
  }

  /** Opens a folder. Throws a Mistake when it cannot be listed, or its `sources.json` is broken. */
  static async open(data: FolderData, hearing: Hearing): Promise<ArchivedFolder> {
    const folder = new ArchivedFolder(data, hearing);
    try {
      await folder.#until(0);
      folder.#isOpen = true;
      return folder;
    } catch (error) {
      await folder.#worker.terminate();
      throw error;
    }
  }

  /** How it stands, as far as that has been told whole. */
  get scan(): ArchivedScan {
    return {
      archive: this.#archive!,
      files: [...this.#files.values()],
      gone: this.#gone,
      problems: this.#problems,
    };
  }

  /** Looks at the folder now; resolves when all that was written before is told. Rejects as `open` does. */
  look(): Promise<void> {
    if (this.#failure) return Promise.reject(this.#failure);
    const id = ++this.#last;
    this.#worker.postMessage({ id } satisfies LookNow);
    return this.#until(id);
  }

  async close(): Promise<void> {
    this.#isOpen = false;
    await this.#worker.terminate();
  }

  #until(id: number): Promise<void> {
    this.#worker.ref();
    return new Promise((resolve, reject) => this.#looks.set(id, { resolve, reject }));
  }

  #heard(news: FolderNews): void {
    switch (news.kind) {
      case 'progress':
        this.#hearing.onProgress(news.progress);
        return;
      case 'archive':
        this.#next = Archive.of(news.shared);
        if (news.built) this.#hearing.onBuilt(news.built);
        return;
      case 'files':
        for (const read of news.files) this.#files.set(read.file, read);
        return;
      case 'standing':
        this.#stands(news);
        return;
      case 'looked': {
        const look = this.#looks.get(news.id);
        this.#looks.delete(news.id);
        if (this.#looks.size === 0) this.#worker.unref();
        if (news.failure) look?.reject(errorOf(news.failure));
        else look?.resolve();
        return;
      }
      case 'failed':
        this.#hearing.warn(
          errorOf(news.failure),
          'the corpus folder cannot be looked at; what was read before stays',
        );
    }
  }

  #stands({ keep, gone, problems }: Extract<FolderNews, { kind: 'standing' }>): void {
    const kept = new Set(keep);
    for (const file of this.#files.keys()) if (!kept.has(file)) this.#files.delete(file);
    this.#archive = this.#next ?? this.#archive;
    this.#next = null;
    this.#gone = new Set(gone);
    this.#problems = problems;
    if (this.#isOpen) this.#hearing.onChange();
  }
}
