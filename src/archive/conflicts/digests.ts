import { createHash } from 'node:crypto';
import type { Archive } from '../archive.ts';
import { ByteReader } from '../bytes.ts';
import type { Event } from './comparers.ts';

/** Bytes of a digest. */
export const DIGEST = 32;

/** Which of an archive's terms are names, asked for once each. */
function namesOf({ story, dictionary }: Archive): (term: number) => boolean {
  const known = new Int8Array(dictionary.families).fill(-1);
  return (term) => {
    if (term >= known.length) return false;
    if (known[term] === -1) known[term] = Number(story.isNameFamily(dictionary.wordOf(term)));
    return known[term] === 1;
  };
}

/** The terms of an article, in rising order. */
function termsOf({ segment }: Archive, article: number): Uint32Array {
  const bytes = segment.bagBytes(article);
  const from = new ByteReader(bytes);
  const terms = new Set<number>();
  while (from.at < bytes.length) for (const term of from.rising()) terms.add(term);
  return Uint32Array.from(terms).sort();
}

/**
 * Gives for an event a digest over all that tells on what its articles disagree: their files and what was read in them, and which
 * of their words are names, which the whole archive tells. Where it is the same as before, so is the outcome.
 */
export function digester(archive: Archive): (event: Event) => Buffer {
  const { segment, articles, about, dictionary } = archive;
  const isName = namesOf(archive);
  return (event) => {
    const hash = createHash('sha256');
    const names = new Set<number>();
    for (const article of event) {
      const record = segment.recordBytes(article);
      hash.update(`\0${segment.names.at(article)}\0${record.length}\0`);
      hash.update(segment.digestBytes(article)).update(record);
      // Without a date it speaks as of the latest that the archive gives.
      if (articles[article]!.published === null) hash.update(`\0${about.latest}`);
      for (const term of termsOf(archive, article)) if (isName(term)) names.add(term);
    }
    for (const name of [...names].sort((a, b) => a - b)) hash.update(`\0${dictionary.wordOf(name)}`);
    return hash.digest();
  };
}
