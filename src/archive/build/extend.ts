import { Archive } from '../archive.ts';
import { writeDisagreements } from '../conflicts/stage.ts';
import { type Sections, SectionWriter } from '../container.ts';
import { VERSION } from '../segment.ts';
import { writeFiles } from '../suggest/files-stage.ts';
import { gatherNotes, writeVocabulary } from '../suggest/stage.ts';
import { writeEvents } from './events.ts';

/** What is worked with beside an archive. */
interface Surroundings {
  /** The sections of what stood in the place of the archive; null where there was nothing that can be used. */
  before: Sections | null;
  threads: number;
}

/** Works out what a whole archive holds beside its articles, and writes it behind them. */
async function workOut(archive: Archive, to: SectionWriter, surroundings: Surroundings): Promise<void> {
  const events = writeEvents(archive, to);
  // What threads compare and what is gathered here need nothing of each other.
  const gathering = gatherNotes(archive);
  const comparing = writeDisagreements(archive, to, { events, ...surroundings });
  // Nothing is written any more when this rejects.
  await Promise.allSettled([gathering, comparing]);
  await comparing;
  writeVocabulary(archive, await gathering, to);
  writeFiles(archive, to);
}

/** Makes a whole archive of one that holds its articles alone. It is in its place when this resolves, or not at all. */
export async function extend(articles: string, path: string, surroundings: Surroundings): Promise<void> {
  const archive = Archive.open(articles);
  const to = new SectionWriter(path, VERSION);
  try {
    to.copy(archive.segment.sections);
    await workOut(archive, to, surroundings);
    to.finish();
  } catch (error) {
    to.abandon();
    throw error;
  }
}
