import { currentIn } from '../../archive/build/current.ts';
import { type Listed, lookAt } from '../../archive/build/look.ts';
import type { Segment } from '../../archive/segment.ts';
import type { ReadFile } from '../../corpus/assemble.ts';
import type { Extractor } from '../../corpus/extraction/extractor.ts';
import { readFile } from '../../corpus/folder.ts';
import type { SourceList } from '../../corpus/sources.ts';
import type { CorpusProblem } from '../../domain.ts';

/** Milliseconds without a change after which a file counts as written to its end. */
const SETTLED_AFTER = 700;

/** How a folder stands beside its archive. */
export interface Standing {
  /** The files that are not as archived, as they were read. */
  files: ReadFile[];
  /** The names of archived articles whose files are gone. */
  gone: string[];
  /** What is wrong with the folder itself. */
  problems: CorpusProblem[];
  /** Whether a file is still being written, so that another look is due. */
  isUnsettled: boolean;
}

/** A file as it was when it was read. */
interface Known {
  stamp: string;
  read: ReadFile;
}

const stampOf = ({ stamp: { size, changed }, source }: Listed): string =>
  `${size} ${changed} ${JSON.stringify(source)}`;

/** Looks at a folder that has an archive, and reads what is not as archived. */
export class ArchivedLook {
  readonly #dir: string;
  readonly #extractor: Extractor;
  #sources: SourceList | null = null;
  #known = new Map<string, Known>();
  /** How each file that is not as archived looked last, and since when (milliseconds). */
  #stamps = new Map<string, { stamp: string; since: number }>();

  constructor(dir: string, extractor: Extractor) {
    this.#dir = dir;
    this.#extractor = extractor;
  }

  /**
   * Reads what has changed. With `patient` a file that changes is left as it was until it has not changed for a while. Throws
   * a Mistake when the folder cannot be listed, or its `sources.json` is broken.
   */
  async look(segment: Segment, { patient = false } = {}): Promise<Standing> {
    const { files: listed, problems, sources } = await lookAt(this.#dir, this.#sources);
    this.#sources = sources;
    const left = new Map(listed.map((file) => [file.file, file]));
    const there = new Set(left.keys());
    currentIn(segment, left, undefined);
    const known = new Map<string, Known>();
    const stamps = new Map<string, { stamp: string; since: number }>();
    let isUnsettled = false;
    for (const file of left.values()) {
      const stamp = stampOf(file);
      const seen = this.#stamps.get(file.file);
      const since = seen?.stamp === stamp ? seen.since : performance.now();
      stamps.set(file.file, { stamp, since });
      const before = this.#known.get(file.file);
      if (before?.stamp === stamp) known.set(file.file, before);
      else if (!patient || performance.now() - since >= SETTLED_AFTER)
        known.set(file.file, {
          stamp,
          read: await readFile(this.#dir, file.file, file.source, this.#extractor),
        });
      else {
        isUnsettled = true;
        if (before) known.set(file.file, before);
      }
    }
    this.#known = known;
    this.#stamps = stamps;
    const gone: string[] = [];
    for (let i = 0; i < segment.size; i++)
      if (!there.has(segment.names.at(i))) gone.push(segment.names.at(i));
    for (const { file } of segment.about().refused) if (!there.has(file)) gone.push(file);
    return { files: [...known.values()].map((k) => k.read), gone, problems, isUnsettled };
  }
}
