import { promises as fs } from 'node:fs';

/** The largest article file that is read. */
const LARGEST = 5 * 1024 * 1024;

/** A file as text, or the sentence that says why not. `bytes` is empty when they were not read. */
export type Reading = { bytes: Uint8Array; text: string } | { bytes: Uint8Array; reason: string };

const NOTHING = new Uint8Array();

/** Reads one article file. Never rejects: what stands in the way becomes a `reason` with the way out. */
export async function readText(path: string, name: string): Promise<Reading> {
  try {
    const { size } = await fs.stat(path);
    if (size > LARGEST) {
      const reason = `"${name}" is larger than 5 MB (${(size / 1024 / 1024).toFixed(1)} MB) and was left out: split it into one file an article.`;
      return { bytes: NOTHING, reason };
    }
    return decode(await fs.readFile(path), name);
  } catch (error) {
    return { bytes: NOTHING, reason: `"${name}" cannot be read (${errorWords(error)}): ${wayOut(error)}` };
  }
}

/** Decodes UTF-8 strictly; the text is everything in the bytes but a byte order mark. Never throws. */
export function decode(bytes: Uint8Array, name: string): Reading {
  const refuse = (reason: string): Reading => ({ bytes, reason: `"${name}" ${reason}` });
  if (bytes.length === 0) return refuse('is empty and was left out: put the article into it, or remove it.');
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refuse('is UTF-16, not UTF-8, and was left out: save it again as UTF-8.');
  }
  if (bytes.includes(0)) {
    return refuse(
      'is not text (it holds a NUL byte) and was left out: save the article as plain UTF-8 text.',
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('is not valid UTF-8 and was left out: save it again with UTF-8 as its encoding.');
  }
  if (text.trim() === '')
    return refuse('holds only blanks and was left out: put the article into it, or remove it.');
  return { bytes, text };
}

const code = (error: unknown) => (error as NodeJS.ErrnoException)?.code ?? '';

function errorWords(error: unknown): string {
  const words: Record<string, string> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOENT: 'it is gone',
  };
  return words[code(error)] ?? (code(error) || String(error));
}

function wayOut(error: unknown): string {
  if (code(error) === 'EACCES' || code(error) === 'EPERM') return 'give Crosscheck the right to read it.';
  return 'check the file and start again.';
}
