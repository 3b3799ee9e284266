import { promises as fs, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { CorpusProblem } from '../domain.ts';
import { groupBy } from '../group.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { byText } from '../order.ts';
import { digestOf, type ReadFile } from './assemble.ts';
import { readBytes } from './decode.ts';
import { Extractor } from './extraction/extractor.ts';
import { articleFiles } from './files.ts';
import { ENDING_WORDS, formatOf } from './formats/index.ts';
import { readFileBytes, refusedFile } from './read.ts';
import { readSources, type Source, type SourceList } from './sources.ts';

/** How many files are read at the same time: those that are text, and those whose text is extracted one by one. */
const AT_ONCE = 32;
const EXTRACTED_AT_ONCE = 4;

/** Milliseconds without a change after which a file counts as written to its end. */
const SETTLED_AFTER = 700;

/** What the articles are put into. */
export const HOW = `put the articles there as ${ENDING_WORDS} files, or name another folder`;

/** How a folder is read. */
export interface CorpusOptions {
  /** Takes the text out of files that are not text; one that keeps nothing unless given. */
  extractor?: Extractor | undefined;
}

/** What a look at a folder found. */
export interface Scan {
  files: ReadFile[];
  /** What is wrong with the folder itself. */
  problems: CorpusProblem[];
  /** Whether a file is still being written, so that another look is due. */
  isUnsettled: boolean;
}

/** A file as it was when it was read. */
interface Known {
  stamp: string;
  source: string;
  read: ReadFile;
}

/** A folder of articles. What has been read of it is read again only when it has changed. */
export class CorpusFolder {
  readonly dir: string;
  #known = new Map<string, Known>();
  /** How each file looked at the last scan, and since when (milliseconds). */
  #stamps = new Map<string, { stamp: string; since: number }>();
  #sources: SourceList | null = null;
  readonly #extractor: Extractor;

  constructor(dir: string, { extractor = new Extractor() }: CorpusOptions = {}) {
    this.dir = dir;
    this.#extractor = extractor;
  }

  /**
   * Reads every article file, with what `sources.json` and front matter state of it. With `patient` a file that changes is
   * left as it was until it has not changed for a while, so that none is read half written.
   * Throws a Mistake when `dir` is no folder that can be listed, and at first when `sources.json` is broken.
   */
  async scan({ patient = false } = {}): Promise<Scan> {
    await mustBeFolder(this.dir);
    const { sources, problems } = await this.#readSources();
    const listed = await articleFiles(this.dir);
    problems.push(...listed.problems, ...sources.problems(listed.files));

    const known = new Map<string, Known>();
    const stamps = new Map<string, { stamp: string; since: number }>();
    let isUnsettled = false;
    const visit = async (file: string): Promise<void> => {
      const before = this.#known.get(file);
      const stamp = await stampOf(join(this.dir, file));
      const seen = this.#stamps.get(file);
      const since = seen?.stamp === stamp ? seen.since : performance.now();
      stamps.set(file, { stamp, since });
      const source = sources.of(file);
      const stated = JSON.stringify(source);
      if (before?.stamp === stamp && before.source === stated) return void known.set(file, before);
      const isSettled = !patient || performance.now() - since >= SETTLED_AFTER;
      const read = isSettled ? await readFile(this.dir, file, source, this.#extractor) : null;
      if (read && (!patient || (await stampOf(join(this.dir, file))) === stamp))
        return void known.set(file, { stamp, source: stated, read });
      isUnsettled = true;
      if (before) known.set(file, before);
    };
    const kinds = groupBy(listed.files, (file) => formatOf(file).conversion !== null);
    for (const [isExtracted, files] of kinds) {
      const atOnce = isExtracted ? EXTRACTED_AT_ONCE : AT_ONCE;
      for (let i = 0; i < files.length; i += atOnce) await Promise.all(files.slice(i, i + atOnce).map(visit));
    }
    this.#known = known;
    this.#stamps = stamps;
    const files = [...known.values()].map((k) => k.read).sort((a, b) => byText(a.file, b.file));
    return { files, problems, isUnsettled };
  }

  /** A `sources.json` that breaks later leaves what it stated before. */
  async #readSources(): Promise<{ sources: SourceList; problems: CorpusProblem[] }> {
    try {
      this.#sources = await readSources(this.dir);
      return { sources: this.#sources, problems: [] };
    } catch (error) {
      if (!(error instanceof Mistake) || !this.#sources) throw error;
      const message = phrase('stillHolds', error.said);
      return { sources: this.#sources, problems: [{ file: 'sources.json', line: null, message }] };
    }
  }
}

/** What tells one state of a file from another. */
async function stampOf(path: string): Promise<string> {
  const words = ({ ino, size, mtimeMs }: Stats): string => `${ino} ${size} ${mtimeMs}`;
  return fs.stat(path).then(words, (error: NodeJS.ErrnoException) => String(error.code));
}

/** Reads one article file of a folder. Never rejects: what stands in the way is among the `problems` of what comes back. */
export async function readFile(
  dir: string,
  file: string,
  source: Source,
  extractor: Extractor,
): Promise<ReadFile> {
  const read = await readBytes(join(dir, file), file);
  if ('reason' in read) return refusedFile(file, digestOf(new Uint8Array(), source), source, read.reason);
  return readFileBytes(file, read.bytes, source, extractor);
}

/** Throws a Mistake when `dir` is no folder that can be opened. */
export async function mustBeFolder(dir: string): Promise<void> {
  const stat = await fs.stat(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
      throw new Mistake(`The corpus folder "${dir}" does not exist: create it and ${HOW}.`);
    }
    throw new Mistake(
      `The corpus folder "${dir}" cannot be opened (${error.message}): allow reading it, or name another folder.`,
    );
  });
  if (!stat.isDirectory())
    throw new Mistake(
      `The corpus "${dir}" is a file, not a folder: name the folder that holds the articles.`,
    );
}
