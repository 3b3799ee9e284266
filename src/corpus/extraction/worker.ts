import { parentPort } from 'node:worker_threads';
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
  reason: string;
  /** Whether it may not be the file's own fault, so that it is tried again the next time. */
  isOpen?: boolean;
}

async function convert({ from, bytes }: Job): Promise<Outcome> {
  const conversion = FORMATS.find((format) => format.conversion?.from === from)!.conversion!;
  try {
    const converted = await (await conversion.load())(bytes);
    return tooMuchText(converted.text) ?? converted;
  } catch (error) {
    if (error instanceof Refusal) return { reason: error.message };
    const isDeep = error instanceof RangeError && /call stack/i.test(error.message);
    if (isDeep)
      return { reason: 'nests its parts too deeply and was left out: save the text of the article alone.' };
    return {
      reason: `cannot be read as ${from} and was left out: save it again, or save its text as .txt.`,
      isOpen: true,
    };
  }
}

parentPort!.on('message', async (job: Job) => parentPort!.postMessage(await convert(job)));
