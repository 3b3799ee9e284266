import type { Archive } from '../archive.ts';
import { onThreads } from '../build/threads.ts';
import { compareEvent } from './compare.ts';
import type { Compared, ComparingJob } from './compare-worker.ts';
import type { Entry } from './entry.ts';

/** The numbers of an event's articles, in rising order. */
export type Event = readonly number[];

/** So few articles are compared sooner than a thread is started. */
const FEW = 60;
/** Articles of a job. */
const BATCH = 150;

const sizeOf = (events: readonly Event[]): number => events.reduce((sum, { length }) => sum + length, 0);

/** Events in batches of about a size, by their places, in order. */
function batchesOf(events: readonly Event[]): number[][] {
  const batches: number[][] = [];
  let size = BATCH;
  events.forEach((event, place) => {
    if (size >= BATCH) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)!.push(place);
    size += event.length;
  });
  return batches;
}

/**
 * Compares the articles of each of some events with each other, on so many threads, which share the archive. `found` is told what they
 * disagree on, event by event, in the order of the events, whatever thread has compared them.
 */
export async function compareEvents(
  archive: Archive,
  events: readonly Event[],
  threads: number,
  found: (entries: readonly Entry[], place: number) => void,
): Promise<void> {
  if (sizeOf(events) <= FEW) {
    events.forEach((event, place) => {
      found(compareEvent(archive, event), place);
    });
    return;
  }
  const batches = batchesOf(events);
  const waiting = new Map<number, Compared>();
  let next = 0;
  await onThreads<ComparingJob, Compared>({
    start: new URL('./compare-start.mjs', import.meta.url),
    workerData: archive.segment.sections.shared,
    jobs: batches.map((batch) => batch.map((place) => events[place]!)),
    threads,
    heard(compared, at) {
      waiting.set(at, compared);
      for (let ready = waiting.get(next); ready; ready = waiting.get(next)) {
        waiting.delete(next);
        const batch = batches[next++]!;
        ready.forEach((entries, i) => {
          found(entries, batch[i]!);
        });
      }
      return true;
    },
  });
}
