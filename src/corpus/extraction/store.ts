import { createHash, randomUUID } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Phrase } from '../../domain.ts';
import { phraseSchema } from '../../locale/schema.ts';
import { OWNER_ONLY } from '../../owner-only.ts';
import type { Converted } from '../formats/format.ts';

const words = z.string().nullable();
const Beside = z.object({
  /** SHA-256 over the text and the rest of this file, in hexadecimal. */
  sum: z.string(),
  pages: z.array(z.number().int().nonnegative()).nullable(),
  stated: z.object({ outlet: words, title: words, published: words, url: words }),
});

const Refused = z.object({ reason: z.union([z.string(), phraseSchema]), sum: z.string() });

/**
 * A folder of extracted texts, each as `NAME.txt` with its pages and what its file states in `NAME.json`; of a file that was
 * refused there is the reason alone. It is shared by all that read the same files; where it cannot be written, nothing is kept.
 */
export class ExtractedStore {
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** What is kept under a name; null when that is nothing, or not as it was written. */
  async read(name: string): Promise<Converted | null> {
    try {
      const [text, beside] = await Promise.all([
        fs.readFile(this.#path(name, 'txt'), 'utf8'),
        fs.readFile(this.#path(name, 'json'), 'utf8'),
      ]);
      const { sum, pages, stated } = Beside.parse(JSON.parse(beside));
      const converted = { text, pages, stated };
      return sum === sumOf(converted) ? converted : null;
    } catch {
      return null;
    }
  }

  /** Why a file was refused; null when that is not kept. */
  async refusal(name: string): Promise<{ reason: string | Phrase } | null> {
    try {
      const { reason, sum } = Refused.parse(JSON.parse(await fs.readFile(this.#path(name, 'json'), 'utf8')));
      return sum === refusalSum(reason) ? { reason } : null;
    } catch {
      return null;
    }
  }

  /** Keeps why a file was refused, where it can be written. */
  async refuse(name: string, reason: Phrase): Promise<void> {
    try {
      await fs.mkdir(this.#dir, OWNER_ONLY);
      await this.#put(name, 'json', `${JSON.stringify({ sum: refusalSum(reason), reason })}\n`);
    } catch {
      // It is read again at the next start.
    }
  }

  /** Keeps a text, in the place of what may stand there. Returns false when it cannot be written. */
  async write(name: string, converted: Converted): Promise<boolean> {
    const { text, pages, stated } = converted;
    try {
      await fs.mkdir(this.#dir, OWNER_ONLY);
      await this.#put(name, 'txt', text);
      await this.#put(name, 'json', `${JSON.stringify({ sum: sumOf(converted), pages, stated })}\n`);
      return true;
    } catch {
      return false;
    }
  }

  /** A file is there whole or not at all. */
  async #put(name: string, ending: string, content: string): Promise<void> {
    const path = this.#path(name, ending);
    const written = `${path}.${randomUUID()}.tmp`;
    try {
      await fs.writeFile(written, content);
      await fs.rename(written, path);
    } catch (error) {
      await fs.rm(written, { force: true });
      throw error;
    }
  }

  #path = (name: string, ending: string): string => join(this.#dir, `${name}.${ending}`);
}

/** An earlier version kept a reason as its English words. */
const refusalSum = (reason: string | Phrase): string =>
  createHash('sha256')
    .update(typeof reason === 'string' ? reason : JSON.stringify(reason))
    .digest('hex');

function sumOf({ text, pages, stated: { outlet, title, published, url } }: Converted): string {
  const rest = JSON.stringify([pages, outlet, title, published, url]);
  return createHash('sha256').update(text).update(`\0${rest}`).digest('hex');
}
