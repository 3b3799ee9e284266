import { Archive } from '../archive.ts';
import { writeDisagreements } from '../conflicts/stage.ts';
import { type Sections, SectionWriter } from '../container.ts';
import { VERSION } from '../segment.ts';
import { writeFiles } from '../suggest/files-stage.ts';
import { writeVocabulary } from '../suggest/stage.ts';
import { writeEvents } from './events.ts';

/** What a stage may work with. */
interface Surroundings {
  /** The sections of what stood in the place of the archive; null where there was nothing that can be used. */
  before: Sections | null;
  threads: number;
}

/** Works out something of a whole archive and writes it behind the rest, in sections of its own. */
type Stage = (archive: Archive, to: SectionWriter, surroundings: Surroundings) => void | Promise<void>;

/** What the articles tell of, and on what those of one event disagree. */
async function writeEventsAndDisagreements(
  archive: Archive,
  to: SectionWriter,
  surroundings: Surroundings,
): Promise<void> {
  const events = writeEvents(archive, to);
  await writeDisagreements(archive, to, { events, ...surroundings });
}

/** What an archive holds beside its articles, in this order. */
const STAGES: readonly Stage[] = [writeEventsAndDisagreements, writeVocabulary, writeFiles];

/** Makes a whole archive of one that holds its articles alone. It is in its place when this resolves, or not at all. */
export async function extend(
  articles: string,
  path: string,
  surroundings: Surroundings,
  stages = STAGES,
): Promise<void> {
  const archive = Archive.open(articles);
  const to = new SectionWriter(path, VERSION);
  try {
    to.copy(archive.segment.sections);
    for (const stage of stages) await stage(archive, to, surroundings);
    to.finish();
  } catch (error) {
    to.abandon();
    throw error;
  }
}
