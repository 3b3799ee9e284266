import type { Story } from '../../ask/story.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { Suggester } from '../../suggest/suggester.ts';
import type { Archive } from '../archive.ts';
import { askedOf } from './asked.ts';
import type { ArchivedSource } from './source.ts';

/** Milliseconds that a look may take to see whether what it offers has an answer: its articles have to be read for that. */
export const ARCHIVE_PATIENCE = 4;

/** Offers what an archive can be asked while somebody is typing; `source` is of it. */
export function archivedVocabulary(
  archive: Archive,
  source: ArchivedSource,
  story: Story,
  engine: SearchEngine,
): Suggester {
  const asked = askedOf(archive, story, engine);
  return new Suggester(source, () => asked, ARCHIVE_PATIENCE);
}
