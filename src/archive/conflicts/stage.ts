import type { Archive } from '../archive.ts';
import type { Sections, SectionWriter } from '../container.ts';
import { compareEvents, type Event } from './comparers.ts';
import { digester } from './digests.ts';
import { knownIn } from './kept.ts';
import { DisagreementsWriter } from './writer.ts';

/** What the articles of an archive are compared with. */
export interface Comparing {
  /** The events that they tell of. */
  events: readonly Event[];
  /** The sections of an archive of the same folder that was built before; null where there is none. */
  before: Sections | null;
  threads: number;
}

/**
 * Writes on what the articles of each event disagree, and a digest of each event. What an archive that was built before tells of an event
 * of the same digest stays; only the articles of the others are compared.
 */
export async function writeDisagreements(
  archive: Archive,
  to: SectionWriter,
  { events, before, threads }: Comparing,
): Promise<void> {
  const digestOf = digester(archive);
  const digests = events.map(digestOf);
  to.section('comparedDigests', Buffer.concat(digests));
  const known = before
    ? knownIn(
        before,
        new Set(digests.map((digest) => digest.toString('hex'))),
        (file) => archive.named(file)!.number,
      )
    : new Map<string, never>();
  const writer = new DisagreementsWriter(to);
  const left: number[] = [];
  digests.forEach((digest, event) => {
    const entries = known.get(digest.toString('hex'));
    if (!entries) left.push(event);
    for (const entry of entries ?? []) writer.add(entry, event);
  });
  await compareEvents(
    archive,
    left.map((event) => events[event]!),
    threads,
    (entries, place) => {
      for (const entry of entries) writer.add(entry, left[place]!);
    },
  );
  writer.finish();
}
