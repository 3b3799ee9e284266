import { Archive } from '../archive.ts';
import { SectionWriter } from '../container.ts';
import { VERSION } from '../segment.ts';
import { writeVocabulary } from '../suggest/stage.ts';
import { writeEvents } from './events.ts';

/** Works out something of a whole archive and writes it behind the rest, in sections of its own. */
type Stage = (archive: Archive, to: SectionWriter) => void | Promise<void>;

/** What an archive holds beside its articles, in this order: each may look at what those before it have written. */
const STAGES: readonly Stage[] = [writeEvents, writeVocabulary];

/** Makes a whole archive of one that holds its articles alone. It is in its place when this resolves, or not at all. */
export async function extend(articles: string, path: string, stages = STAGES): Promise<void> {
  const archive = Archive.open(articles);
  const to = new SectionWriter(path, VERSION);
  try {
    to.copy(archive.segment.sections);
    for (const stage of stages) await stage(archive, to);
    to.finish();
  } catch (error) {
    to.abandon();
    throw error;
  }
}
