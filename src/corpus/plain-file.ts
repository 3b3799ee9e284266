import { constants } from 'node:fs';
import type { Phrase } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';

/** How a file of a folder is opened: neither waits for the writer of a pipe, nor goes where a link points that took its place. */
export const PLAIN = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** The code of an error of the system; empty for any other. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException)?.code ?? '';

/** Why a file cannot be opened or read, in words. */
export function errorWords(error: unknown): string | Phrase {
  const words: Record<string, Phrase> = {
    EACCES: phrase('permissionDenied'),
    EPERM: phrase('permissionDenied'),
    ENOENT: phrase('itIsGone'),
    ELOOP: phrase('itIsSymbolicLink'),
  };
  return words[codeOf(error)] ?? (codeOf(error) || String(error));
}
