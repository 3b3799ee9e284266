import { parseArgs } from 'node:util';
import { Archive } from './archive/archive.ts';
import { type Built, buildArchive } from './archive/build/build.ts';
import { archivePath } from './archive/place.ts';
import type { CorpusPlace } from './config.ts';
import { exitCodeOf } from './ending.ts';
import { en } from './locale/en.ts';
import { worded } from './locale/phrase.ts';
import { Mistake } from './mistake.ts';
import { ProgressLine } from './progress-line.ts';
import { visibleLine } from './render/visible.ts';

const USAGE = 'npm run corpus -- build [DIR]';
const HELP = `Builds the archive of a folder of articles, so that a hundred thousand of them are ready at once.

  ${USAGE}

  DIR   The folder of articles; else CORPUS_DIR, else seeds

What was built before is used again: only what is new or has changed is read, also after an interruption. The archive is
put into DATA_DIR/archives. The bot and the terminal use it when they are asked for the folder, and read files that have
changed since beside it.
`;

/** What the terminal writes to and takes from the surroundings. */
export interface CorpusSurroundings {
  out(text: string): void;
  err(text: string): void;
  /** Whether a line that has been written can be written over. */
  isScreen: boolean;
  /** Where the articles are when no folder is named. */
  corpusPlace(): CorpusPlace;
  /** The folder of what is kept between runs. */
  dataDir(): string;
}

const REFUSALS: Record<NonNullable<Built['refusal']>, string> = {
  damaged: 'The archive that stood there was damaged. It was not used: every file was read again.',
  version: 'The archive that stood there was of another version. It was not used: every file was read again.',
};

/** Runs `npm run corpus`. Returns the exit code: 0, 2 for bad input, which is told in one sentence, 1 for a fault. */
export function runCorpusTerminal(argv: string[], surroundings: CorpusSurroundings): Promise<number> {
  return exitCodeOf(() => run(argv, surroundings), surroundings.err);
}

async function run(argv: string[], surroundings: CorpusSurroundings): Promise<void> {
  const { values, positionals } = parse(argv);
  if (values.help) return surroundings.out(HELP);
  const [verb, dir, ...rest] = positionals;
  if (verb !== 'build' || rest.length > 0)
    throw new Mistake(`Name what is to be done with the corpus. Usage: ${USAGE}`);
  await build(dir ?? folderOf(surroundings.corpusPlace()), surroundings);
}

function parse(argv: string[]) {
  try {
    const options = { help: { type: 'boolean', short: 'h' } } as const;
    return parseArgs({ args: argv, allowPositionals: true, options });
  } catch (error) {
    throw new Mistake(`${(error as Error).message.split(/\.\s/)[0]}. Usage: ${USAGE}`);
  }
}

function folderOf(place: CorpusPlace): string {
  if (place.dir !== null) return place.dir;
  throw new Mistake(`The articles are in the database of DATABASE_URL: name a folder. Usage: ${USAGE}`);
}

async function build(dir: string, { out, err, isScreen, dataDir }: CorpusSurroundings): Promise<void> {
  const began = performance.now();
  const path = archivePath(dir, dataDir());
  const line = new ProgressLine(err, isScreen);
  const { read, kept, refusal } = await buildArchive({ dir, dataDir: dataDir(), path }, (p) => line.show(p));
  line.end();
  if (refusal) err(`${REFUSALS[refusal]}\n`);
  const { about, problems } = Archive.open(path);
  for (const { message } of problems) err(`${visibleLine(worded(message, en))}\n`);
  const { articles, passages } = en.counts;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  out(
    `The archive of ${visibleLine(dir)} holds ${articles(about.articles)}, ${passages(about.passages)}: ${read} files read, ${kept} as they were, in ${seconds} s.\n${visibleLine(path)}\n`,
  );
}
