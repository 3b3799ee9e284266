import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { terminalCommands as commands } from '../commands/index.ts';
import { type Args, type Command, flagsOf, needsWords, readArgs, wordsOption } from './command.ts';
import type { CorpusPlace } from './config.ts';
import { readNamed } from './corpus/decode.ts';
import { Extractor } from './corpus/extraction/extractor.ts';
import { ENDING_WORDS } from './corpus/formats/index.ts';
import { textOf } from './corpus/read.ts';
import type { Reply } from './domain.ts';
import { exitCodeOf } from './ending.ts';
import { openCommon } from './library/common.ts';
import { en } from './locale/en.ts';
import { worded } from './locale/phrase.ts';
import { Mistake } from './mistake.ts';
import { checkPictureFile, writePicture } from './picture-file.ts';
import { exported } from './render/export/index.ts';
import { toJson } from './render/json.ts';
import { problemWords } from './render/sources-words.ts';
import { toText } from './render/text.ts';
import { visibleLine } from './render/visible.ts';
import { FORMAT_IDS, sheetAsked } from './sheet-flags.ts';

/** The terminal's own options; those of the commands come from the commands' data. */
const OWN = {
  corpus: { type: 'string' },
  json: { type: 'boolean' },
  format: { type: 'string' },
  asked: { type: 'string' },
  limit: { type: 'string' },
  batch: { type: 'string' },
  file: { type: 'string' },
  chart: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Values of the terminal's own options, and of the commands' by name. */
interface Values {
  corpus?: string;
  json?: boolean;
  format?: string;
  asked?: string;
  limit?: string;
  batch?: string;
  file?: string;
  chart?: string;
  help?: boolean;
  [flag: string]: string | boolean | undefined;
}

const OWN_HELP = `  --corpus    The folder of articles (${ENDING_WORDS}); else CORPUS_DIR, else seeds
  --json      One JSON object a question
  --format    The evidence sheet as a file: ${FORMAT_IDS.join(', ')}
  --asked     The day on the sheet, YYYY-MM-DD; today in UTC unless given
  --batch     A file of questions, one a line; prints one JSON line each
  --file      A file whose text is asked about, for example a draft
  --chart     A file, .png or .svg, for a picture of the figures that answer; of several events the first
  --limit     How many excerpts are shown, 1 to 25; 5 unless given
`;

const NOTHING_TO_DRAW = 'No picture is written: the answer has no figures to draw.';

/** As many as an answer holds at most. */
const MAX_LIMIT = 25;

/** What the terminal writes to and takes from the surroundings. */
export interface Surroundings {
  out(text: string): void;
  err(text: string): void;
  colour: boolean;
  /** Where the articles are when `--corpus` is not given. */
  corpusPlace(): CorpusPlace;
  /** The folder of what is kept between runs; without it nothing is kept. */
  dataDir?(): string;
}

/** One question as typed, and where it stands in a file of questions. */
interface Typed {
  words: string;
  place: string | null;
}

const [standard] = commands as readonly [Command, ...Command[]];

function usageOf(command: Command): string {
  const flags = Object.entries(flagsOf(command)).map(([name, { type }]) =>
    type === 'boolean' ? `[--${name}]` : `[--${name} TEXT]`,
  );
  const name = command === standard ? [] : [command.data.name];
  const own = [
    '[--corpus DIR]',
    '[--json]',
    `[--format ${FORMAT_IDS.join('|')}]`,
    '[--limit N]',
    '[--batch FILE]',
  ];
  if (command === standard) own.push('[--chart FILE]');
  return ['npm run factcheck --', ...name, ...own, ...flags, 'QUESTION…'].join(' ');
}

function help(): string {
  const parts = commands.map((command) => {
    const flags = Object.keys(flagsOf(command));
    const options = (command.data.options ?? []).filter((o) => flags.includes(o.name));
    const lines = options.map((o) => `  --${o.name.padEnd(10)}${o.description}\n`);
    return `${command.data.description}.\n\n  ${usageOf(command)}\n\n${lines.join('')}${OWN_HELP}`;
  });
  return parts.join('\n');
}

function parse(argv: string[]): { values: Values; positionals: string[] } {
  const ofCommands: ReturnType<typeof flagsOf> = Object.assign({}, ...commands.map(flagsOf));
  try {
    const options = { ...ofCommands, ...OWN };
    const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options });
    return { values: values as Values, positionals };
  } catch (error) {
    throw new Mistake(`${(error as Error).message.split(/\.\s/)[0]}. Usage: ${usageOf(standard)}`);
  }
}

/** The command that the first word names, else the standard one with every word as its question. */
function commandOf(positionals: readonly string[]): { command: Command; words: string } {
  const named = commands.find((c) => c !== standard && c.data.name === positionals[0]);
  return { command: named ?? standard, words: positionals.slice(named ? 1 : 0).join(' ') };
}

function limitOf(typed = '5'): number {
  const limit = Number(typed);
  if (/^\d+$/.test(typed) && limit >= 1 && limit <= MAX_LIMIT) return limit;
  throw new Mistake(`--limit takes a whole number from 1 to ${MAX_LIMIT}, not "${typed}".`);
}

/** The text of a file, which stands in the place of typed words. */
async function textIn(file: string, words: string): Promise<string> {
  if (words.trim()) throw new Mistake('Give either words or --file FILE, not both.');
  const read = await readNamed(file);
  if ('reason' in read)
    throw new Mistake(`${worded(read.reason, en)} Name a file that ends in ${ENDING_WORDS}.`);
  return textOf(file, read.bytes, new Extractor());
}

function questionsIn(file: string): Typed[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Mistake(
      `The file of questions "${file}" cannot be read: name a text file with one question a line.`,
    );
  }
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const questions = lines.flatMap((words, i) => (words.trim() ? [{ words, place: `${file}:${i + 1}` }] : []));
  if (questions.length === 0)
    throw new Mistake(`The file of questions "${file}" is empty: put a question on each line.`);
  return questions;
}

function questionsOf(command: Command, words: string, batch: string | undefined): Typed[] {
  if (words.trim() && batch) {
    throw new Mistake('Give either a question or --batch FILE, not both.');
  }
  if (batch !== undefined) return questionsIn(batch);
  if (words.trim() || !needsWords(command)) return [{ words, place: null }];
  throw new Mistake(
    `Ask a question, for example: npm run factcheck -- deportees count. Usage: ${usageOf(command)}`,
  );
}

function checkChart(file: string, command: Command, batch: string | undefined): void {
  if (command !== standard)
    throw new Mistake(
      `--chart draws the figures that answer a question, and "${command.data.name}" has none: leave out the one or the other.`,
    );
  if (batch !== undefined)
    throw new Mistake('--chart draws the answer to one question: leave out --batch, or --chart.');
  checkPictureFile(file);
}

/** Runs `work`; a Mistake of a question from a file says on which line it stands. */
async function at<T>(place: string | null, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (place && error instanceof Mistake) throw new Mistake(`${place}: ${error.message}`);
    throw error;
  }
}

/**
 * Does what a command line asks for and returns the exit code: 0 for every answer, 2 for bad input, which is told in
 * one sentence, 1 for a fault of the program.
 */
export function runTerminal(argv: string[], surroundings: Surroundings): Promise<number> {
  return exitCodeOf(() => run(argv, surroundings), surroundings.err);
}

async function run(argv: string[], { out, err, colour, corpusPlace, dataDir }: Surroundings): Promise<void> {
  const { values, positionals } = parse(argv);
  const {
    corpus,
    json,
    format: _,
    asked: __,
    limit: typedLimit,
    batch,
    file,
    chart,
    help: wanted,
    ...flags
  } = values;
  if (wanted) return out(help());
  const limit = limitOf(typedLimit);
  const sheet = sheetAsked(values);
  const { command, words } = commandOf(positionals);
  if (chart !== undefined) checkChart(chart, command, batch);
  const questions: { place: string | null; args: Args }[] = [];
  const asked = file === undefined ? words : await textIn(file, words);
  for (const typed of questionsOf(command, asked, batch)) {
    const raw = { ...flags, [wordsOption(command) ?? '']: typed.words || undefined };
    questions.push({ place: typed.place, args: await at(typed.place, () => readArgs(command, raw)) });
  }
  const extractor = new Extractor({ dataDir: dataDir?.() });
  const desk = await openCommon(corpus === undefined ? corpusPlace() : { dir: corpus }, {
    extractor,
    dataDir: dataDir?.(),
    say: (sentence) => err(`${visibleLine(sentence)}\n`),
  });
  for (const problem of desk.corpus.problems) err(`${visibleLine(problemWords(problem, en))}\n`);
  for (const { place, args } of questions) {
    const answer = await at(place, () => command.run(args, desk));
    const isDrawn = chart === undefined || (await writePicture(answer, chart));
    if (sheet) {
      const shown = typedLimit === undefined ? answer : shortened(answer, limit);
      out(exported(shown, sheet.format, { ...sheet, corpus: desk.corpus, say: en }).text);
    } else out(json || batch ? `${toJson(shortened(answer, limit))}\n` : toText(answer, colour, limit));
    if (!isDrawn) err(`${NOTHING_TO_DRAW}\n`);
  }
}

function shortened(answer: Reply, limit: number): Reply {
  if (answer.kind !== 'factcheck') return answer;
  return { ...answer, excerpts: answer.excerpts.slice(0, limit), nearest: answer.nearest.slice(0, limit) };
}
