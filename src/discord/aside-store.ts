import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { Mistake } from '../mistake.ts';

/** Who put a pair aside, and when (ISO 8601). */
interface Entry {
  by: string;
  at: string;
}

const fileSchema = z.object({
  version: z.literal(1),
  pairs: z.record(z.string(), z.object({ by: z.string(), at: z.string() })),
});

/** What servers have put aside as not the same thing: one JSON file a server. What one puts aside no other sees. */
export class AsideStore {
  readonly #dir: string;
  /** The last change of each server, which the next one waits for. */
  readonly #changing = new Map<string, Promise<void>>();

  /** `dir` is made when something is first put aside. */
  constructor(dir: string) {
    this.#dir = dir;
  }

  /** The ids of the pairs that a server has put aside. Throws a Mistake when its file cannot be read. */
  async of(server: string): Promise<ReadonlySet<string>> {
    await this.#changing.get(server);
    return new Set((await this.#read(server)).keys());
  }

  /** Puts pairs aside for a server. Throws a Mistake when that cannot be kept. */
  put(server: string, pairs: readonly string[], by: string, at: Date): Promise<void> {
    return this.#change(server, (entries) => {
      for (const pair of pairs) entries.set(pair, { by, at: at.toISOString() });
    });
  }

  /** Puts pairs back. Throws a Mistake when that cannot be kept. */
  back(server: string, pairs: readonly string[]): Promise<void> {
    return this.#change(server, (entries) => {
      for (const pair of pairs) entries.delete(pair);
    });
  }

  #fileOf(server: string): string {
    return join(this.#dir, `${server.replace(/\D/g, '')}.json`);
  }

  async #read(server: string): Promise<Map<string, Entry>> {
    const file = this.#fileOf(server);
    try {
      return new Map(Object.entries(fileSchema.parse(JSON.parse(await readFile(file, 'utf8'))).pairs));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
      throw new Mistake(
        `What was put aside here cannot be read: whoever runs the bot has to mend or remove ${basename(file)} in its data folder.`,
      );
    }
  }

  #change(server: string, change: (entries: Map<string, Entry>) => void): Promise<void> {
    const before = this.#changing.get(server) ?? Promise.resolve();
    const changed = before
      .catch(() => {})
      .then(async () => {
        const entries = await this.#read(server);
        change(entries);
        await this.#write(server, entries);
      });
    this.#changing.set(
      server,
      changed.catch(() => {}),
    );
    return changed;
  }

  async #write(server: string, entries: ReadonlyMap<string, Entry>): Promise<void> {
    const file = this.#fileOf(server);
    const text = JSON.stringify({ version: 1, pairs: Object.fromEntries(entries) }, null, 1);
    try {
      await mkdir(this.#dir, { recursive: true });
      // A name of its own, so that two processes never write into one file.
      const fresh = `${file}.${randomUUID()}.new`;
      await writeFile(fresh, `${text}\n`);
      await rename(fresh, file);
    } catch (error) {
      throw new Mistake(
        `It could not be kept (${(error as NodeJS.ErrnoException).code ?? 'a fault'}): whoever runs the bot has to check its DATA_DIR.`,
      );
    }
  }
}
