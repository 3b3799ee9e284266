import { constants, promises as fs } from 'node:fs';
import type { Phrase } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { formatOf } from './formats/index.ts';
import { codeOf, errorWords, PLAIN } from './plain-file.ts';

/** A file's bytes, or the sentence that says why they cannot be read. */
export type FileBytes = { bytes: Uint8Array } | { reason: Phrase };

/** A text, or the rest of a sentence that begins with the file's name and says why there is none. */
export type Decoded = { text: string; from?: undefined } | { reason: Phrase };

const MB = 1024 * 1024;

/**
 * Reads one article file of a folder, which must be a plain file no larger than its format allows. Never rejects: what stands
 * in the way becomes a `reason` with the way out.
 */
export async function readBytes(path: string, name: string): Promise<FileBytes> {
  return reading(name, PLAIN, path);
}

/** Reads a file that somebody names, which may be a link or a pipe too. Never rejects, as `readBytes`. */
export const readNamed = (path: string): Promise<FileBytes> => reading(path, constants.O_RDONLY);

async function reading(name: string, flags: number, path = name): Promise<FileBytes> {
  try {
    const handle = await fs.open(path, flags);
    try {
      const stat = await handle.stat();
      if (!stat.isFile() && flags !== constants.O_RDONLY)
        return { reason: phrase('aboutFile', name, phrase('isNoPlainFile')) };
      const tooLarge = tooLargeReason(stat.size, name);
      return tooLarge ? { reason: tooLarge } : { bytes: await handle.readFile() };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { reason: phrase('fileUnreadable', name, errorWords(error), wayOut(error)) };
  }
}

/** Why a file of this size is not read; null when it is. */
export function tooLargeReason(size: number, name: string): Phrase | null {
  const { largest } = formatOf(name);
  if (size <= largest) return null;
  return phrase('aboutFile', name, phrase('isTooLarge', largest / MB, (size / MB).toFixed(1)));
}

/** Decodes UTF-8 strictly; the text is everything in the bytes but a byte order mark. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { reason: phrase('isEmpty') };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { reason: phrase('isUtf16') };
  }
  if (bytes.includes(0)) {
    return { reason: phrase('isNotText') };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { reason: phrase('isNotUtf8') };
  }
  if (text.trim() === '') return { reason: phrase('isBlank') };
  return { text };
}

function wayOut(error: unknown): Phrase {
  const isRefused = codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM';
  return phrase(isRefused ? 'giveRightToRead' : 'checkAndStartAgain');
}
