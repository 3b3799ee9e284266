import type { ReadFile } from '../corpus/assemble.ts';
import { readFileText } from '../corpus/read.ts';
import type { Articles, KeptArticle } from '../store/articles.ts';

/** An article of the database, as it is kept and as it is read. */
export interface Shelved {
  kept: Omit<KeptArticle, 'text'>;
  read: ReadFile;
}

/** The articles of the database by server, read once and kept up to date. */
export class Shelf {
  readonly #articles: Articles;
  readonly #servers = new Map<string, Map<string, Shelved>>();
  #revision = 0;
  #refreshing: Promise<unknown> = Promise.resolve();

  constructor(articles: Articles) {
    this.#articles = articles;
  }

  /** A server's articles, in no order. */
  of(server: string): Shelved[] {
    return [...(this.#servers.get(server)?.values() ?? [])];
  }

  /** Takes in what has changed in the database; returns the servers whose articles have. */
  refresh(): Promise<Set<string>> {
    const turn = this.#refreshing.then(() => this.#refresh());
    this.#refreshing = turn.catch(() => {});
    return turn;
  }

  async #refresh(): Promise<Set<string>> {
    const rows = await this.#articles.since(this.#revision);
    const read = await Promise.all(rows.map(readKept));
    for (const shelved of read) this.#take(shelved);
    return new Set(rows.map((row) => row.server));
  }

  #take(shelved: Shelved): void {
    const { id, server, file, removedAt, revision } = shelved.kept;
    const own = this.#servers.get(server) ?? new Map<string, Shelved>();
    this.#servers.set(server, own);
    if (!removedAt) own.set(file, shelved);
    else if (own.get(file)?.kept.id === id) own.delete(file);
    this.#revision = Math.max(this.#revision, revision);
  }
}

async function readKept({ text, ...kept }: KeptArticle): Promise<Shelved> {
  const extraction = kept.extracted && { ...kept.extracted, text };
  return { kept, read: await readFileText(kept.file, kept.digest, text, kept.stated, extraction) };
}
