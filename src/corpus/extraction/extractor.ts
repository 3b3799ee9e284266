import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Extracted, Phrase } from '../../domain.ts';
import type { Conversion, Converted } from '../formats/format.ts';
import { ExtractedStore } from './store.ts';
import { ExtractionThread } from './thread.ts';

/** How long taking the text out of one file may take, in milliseconds. */
const PATIENCE = 20_000;
/** The memory of the thread that does it, in MB. */
const MEMORY = 512;

/** The text of a file that is not text itself, with all that is needed to read it as an article. */
export interface Extraction extends Converted {
  from: Extracted['from'];
  /** The name under which the text is kept in the folder of extracted texts; null when it is not kept. */
  stored: string | null;
}

export interface ExtractorOptions {
  /** The folder of what is kept between runs; without it nothing is kept. */
  dataDir?: string | undefined;
  /** How long one file may take, in milliseconds; 20 seconds unless given. */
  patience?: number | undefined;
  /** The memory that extracting may take, in MB; 512 unless given. */
  memory?: number | undefined;
}

const threads = new Map<string, ExtractionThread>();

/** The thread of some limits: all that have the same share it. */
function threadOf(patience: number, memory: number): ExtractionThread {
  const key = `${patience} ${memory}`;
  const thread = threads.get(key) ?? new ExtractionThread(patience, memory);
  threads.set(key, thread);
  return thread;
}

/** Takes the text out of files that are not text themselves, or finds that there is none, once for each content. */
export class Extractor {
  readonly #store: ExtractedStore | null;
  readonly #thread: ExtractionThread;

  constructor({ dataDir, patience = PATIENCE, memory = MEMORY }: ExtractorOptions = {}) {
    this.#store = dataDir === undefined ? null : new ExtractedStore(join(dataDir, 'extracted'));
    this.#thread = threadOf(patience, memory);
  }

  /**
   * The text of some bytes, as it is kept or newly extracted. Never rejects: what stands in the way becomes a `reason`, the
   * rest of a sentence that begins with the file's name.
   */
  async extract(
    bytes: Uint8Array,
    { from, version }: Conversion,
  ): Promise<Extraction | { reason: string | Phrase }> {
    const name = `${createHash('sha256').update(bytes).digest('hex')}-${from.toLowerCase()}${version}`;
    const kept = await this.#store?.read(name);
    if (kept) return { ...kept, from, stored: `${name}.txt` };
    const refused = await this.#store?.refusal(name);
    if (refused) return refused;
    const outcome = await this.#thread.run({ from, bytes });
    if ('reason' in outcome) {
      if (!outcome.isOpen) await this.#store?.refuse(name, outcome.reason);
      return { reason: outcome.reason };
    }
    const isKept = await this.#store?.write(name, outcome);
    return { ...outcome, from, stored: isKept ? `${name}.txt` : null };
  }
}
