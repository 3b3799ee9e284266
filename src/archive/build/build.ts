import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { OWNER_ONLY } from '../../owner-only.ts';
import { Unusable } from '../container.ts';
import { merge, type Part } from '../merge.ts';
import { type RefusedFile, Segment } from '../segment.ts';
import { currentIn } from './current.ts';
import { extend } from './extend.ts';
import { lockBuild } from './lock.ts';
import { type Listed, type Look, lookAt } from './look.ts';
import type { ReadingJob } from './read-job.ts';
import { readAll } from './readers.ts';

/** Text that is read into one part: what an interruption may cost each thread. */
const PART_BYTES = 4_000_000;
/** So many parts each thread is given at least, that none is idle for long. */
const PARTS_EACH = 2;
const PART = /\.part$/;

/** What an archive is built of. */
export interface BuildPlace {
  /** The folder of articles. */
  dir: string;
  /** The folder of what is kept between runs. */
  dataDir: string;
  /** Where the archive is written; its parts are beside it while it is built. */
  path: string;
}

/** How far a build is. */
export interface Progress {
  stage: 'reading' | 'joining';
  /** Of the files that are to be read. */
  files: { done: number; of: number };
  bytes: { done: number; of: number };
}

/** What a build has done. */
export interface Built {
  /** Files that were read now, and those that were read before and have not changed. */
  read: number;
  kept: number;
  /** Why an archive that stood there could not be used; null when it could, or when there was none. */
  refusal: 'damaged' | 'version' | null;
}

const bytesOf = (files: readonly Listed[]): number => files.reduce((sum, { stamp }) => sum + stamp.size, 0);

/** Files in parts of about a size, in order. */
function partsOf(files: readonly Listed[], threads: number): Listed[][] {
  const parts: Listed[][] = [];
  const most = Math.min(PART_BYTES, bytesOf(files) / (PARTS_EACH * threads));
  let bytes = Number.POSITIVE_INFINITY;
  for (const file of files) {
    if (bytes >= most) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)!.push(file);
    bytes += file.stamp.size;
  }
  return parts;
}

/** The later of two dates, null before all. */
function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

/** What stands ready of a folder, and what is left to read. */
interface Sorted {
  parts: Part[];
  refused: RefusedFile[];
  left: Listed[];
  /** The latest date that the corpus gives of itself, as far as it is known. */
  latest: string | null;
}

/** Sorts out what of some segments is current; `latest` as in `currentIn`. */
function sorted(look: Look, segments: readonly Segment[], latest?: string | null): Sorted {
  const left = new Map(look.files.map((listed) => [listed.file, listed]));
  const current = segments.map((segment) => ({ segment, ...currentIn(segment, left, latest) }));
  const published = [...current.map((c) => c.published), ...look.files.map((f) => f.source.published)];
  const named = segments.map((segment) => segment.about().own.named);
  return {
    parts: current.map(({ segment, keep }) => ({ segment, keep: (i) => keep[i] === 1 })),
    refused: current.flatMap((c) => c.refused),
    left: [...left.values()],
    latest: published.reduce(later, null) ?? named.reduce(later, null),
  };
}

function partFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => PART.test(name))
    .map((name) => join(folder, name));
}

/** The parts of a build that was interrupted; what is damaged is removed. */
function readyParts(folder: string): Segment[] {
  return partFiles(folder).flatMap((path) => {
    const part = readSegment(path);
    if ('why' in part) rmSync(path, { force: true });
    return 'why' in part ? [] : [part];
  });
}

function readSegment(path: string): Segment | Unusable {
  try {
    return Segment.read(path);
  } catch (error) {
    if (error instanceof Unusable) return error;
    throw error;
  }
}

/**
 * Builds the archive of a folder on several threads, from what an archive that was built before and the parts of one that was
 * interrupted still hold, and from the files that are new or have changed. It is in its place when this resolves, whole; else what
 * stood there stays. Throws a Mistake when `sources.json` is broken; rejects when the folder cannot be read.
 */
export async function buildArchive(
  place: BuildPlace,
  onProgress: (progress: Progress) => void = () => {},
  threads = availableParallelism(),
): Promise<Built> {
  const folder = `${place.path}.parts`;
  mkdirSync(folder, OWNER_ONLY);
  const release = lockBuild(place.path);
  try {
    return await build(place, onProgress, threads);
  } finally {
    release();
  }
}

async function build(
  { dir, dataDir, path }: BuildPlace,
  onProgress: (progress: Progress) => void,
  threads: number,
): Promise<Built> {
  const look = await lookAt(dir);
  const folder = `${path}.parts`;
  const before = readSegment(path);
  const segments = [...('why' in before ? [] : [before]), ...readyParts(folder)];
  const refusal = 'why' in before && before.why !== 'missing' ? before.why : null;
  let found = sorted(look, segments);
  const read = found.left.length;
  for (;;) {
    const { latest } = found;
    found = sorted(look, segments, latest);
    if (found.left.length === 0 && found.latest === latest) break;
    const jobs = jobsOf(found.left, latest, folder, threads);
    const reported = reporter(found.left, onProgress);
    await readAll(jobs, threads, { dir, dataDir }, reported);
    for (const { path: part } of jobs) segments.push(Segment.read(part));
    found = sorted(look, segments);
  }
  onProgress({ stage: 'joining', files: { done: read, of: read }, bytes: { done: 0, of: 0 } });
  const { parts, refused, latest } = found;
  const joined = join(folder, 'joined');
  merge(parts, { refused, latest, problems: look.problems }, joined);
  await extend(joined, path, { before: 'why' in before ? null : before.sections, threads });
  rmSync(folder, { recursive: true, force: true });
  return { read, kept: look.files.length - read, refusal };
}

/** Jobs for files that are left to read, each with a new name for its part. */
function jobsOf(
  files: readonly Listed[],
  latest: string | null,
  folder: string,
  threads: number,
): ReadingJob[] {
  const last = Math.max(0, ...partFiles(folder).map((path) => Number.parseInt(basename(path), 10)));
  return partsOf(files, threads).map((some, i) => ({
    files: some,
    latest,
    path: join(folder, `${String(last + 1 + i).padStart(6, '0')}.part`),
  }));
}

/** Tells of every file that has been read. */
function reporter(
  files: readonly Listed[],
  onProgress: (progress: Progress) => void,
): (bytes: number) => void {
  const all = bytesOf(files);
  let [done, bytes] = [0, 0];
  return (size) => {
    done++;
    bytes += size;
    onProgress({ stage: 'reading', files: { done, of: files.length }, bytes: { done: bytes, of: all } });
  };
}
