import { parentPort } from 'node:worker_threads';
import type { Phrase } from '../../domain.ts';
import { phrase } from '../../locale/phrase.ts';
import { type Converted, Refusal } from '../formats/format.ts';
import { FORMATS } from '../formats/index.ts';
import { tooMuchText } from './limits.ts';

/** A file to be extracted. */
export interface Job {
  from: string;
  bytes: Uint8Array;
}

/** What came of it, or why there is nothing. */
export type Outcome = Converted | Failure;

interface Failure {
  /** The rest of a sentence that begins with the file's name. */
  reason: Phrase;
  /** Whether it may not be the file's own fault, so that it is tried again the next time. */
  isOpen?: boolean;
}

async function convert({ from, bytes }: Job): Promise<Outcome> {
  const conversion = FORMATS.find((format) => format.conversion?.from === from)!.conversion!;
  try {
    const converted = await (await conversion.load())(bytes);
    return tooMuchText(converted.text) ?? converted;
  } catch (error) {
    if (error instanceof Refusal) return { reason: error.said };
    const isDeep = error instanceof RangeError && /call stack/i.test(error.message);
    if (isDeep) return { reason: phrase('nestsParts') };
    return { reason: phrase('isNotReadableAs', from), isOpen: true };
  }
}

parentPort!.on('message', async (job: Job) => parentPort!.postMessage(await convert(job)));
