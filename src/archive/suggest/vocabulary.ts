import type { Story } from '../../ask/story.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { Suggester } from '../../suggest/suggester.ts';
import type { Archive } from '../archive.ts';
import { askedOf } from './asked.ts';
import { ArchivedSource } from './source.ts';

/** Milliseconds that a look may take to see whether what it offers has an answer: its articles have to be read for that. */
const PATIENCE = 4;

/** Offers what an archive can be asked while somebody is typing. */
export function archivedVocabulary(archive: Archive, story: Story, engine: SearchEngine): Suggester {
  const asked = askedOf(archive, story, engine);
  return new Suggester(new ArchivedSource(archive), () => asked, PATIENCE);
}
