import { parentPort, workerData } from 'node:worker_threads';
import { Archive } from '../archive.ts';
import { compareEvent } from './compare.ts';
import type { Entry } from './entry.ts';

/** Events whose articles are to be compared: the numbers of the articles of each. */
export type ComparingJob = readonly (readonly number[])[];

/** For each of a job's events on what its articles disagree. */
export type Compared = Entry[][];

const archive = Archive.of(workerData as SharedArrayBuffer);

parentPort!.on('message', (events: ComparingJob) => {
  parentPort!.postMessage(events.map((numbers) => compareEvent(archive, numbers)) satisfies Compared);
});
