import { parseArgs } from 'node:util';
import { readNamed } from './corpus/decode.ts';
import { Extractor } from './corpus/extraction/extractor.ts';
import { readFileBytes } from './corpus/read.ts';
import { NOTHING } from './corpus/sources.ts';
import type { Figure } from './domain.ts';
import { exitCodeOf } from './ending.ts';
import { figuresOf } from './extract/article.ts';
import { Mistake } from './mistake.ts';
import { figureJson, figureLines } from './render/figure.ts';

const USAGE = 'Usage: npm run figures -- [--json] FILE, or - for standard input.';

const HELP = `${USAGE}

Lists every figure of a text with its place, its value and what it counts.

  --json      One JSON object a figure
  --help      These lines
`;

/** What the command reads from and writes to. */
export interface Streams {
  input(): Uint8Array;
  out(text: string): void;
  err(text: string): void;
}

const OPTIONS = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

/** What a command line asks for; null for help. */
function parse(argv: string[]): { file: string; json: boolean } | null {
  let parsed: { values: { json?: boolean; help?: boolean }; positionals: string[] };
  try {
    parsed = parseArgs({ args: argv, allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new Mistake(`${(error as Error).message.split(/\.\s/)[0]}. ${USAGE}`);
  }
  if (parsed.values.help) return null;
  const [file, ...more] = parsed.positionals;
  if (!file) throw new Mistake(`Name the text whose figures are to be listed. ${USAGE}`);
  if (more.length > 0) throw new Mistake(`One text at a time, not "${more[0]}" too. ${USAGE}`);
  return { file, json: parsed.values.json ?? false };
}

/** Every figure of a text, in order of place, page furniture left out. Throws a Mistake when it cannot be read. */
async function figuresIn(file: string, bytes: Uint8Array): Promise<Figure[]> {
  const { article, passages, problems } = await readFileBytes(file, bytes, NOTHING, new Extractor());
  if (!article) throw new Mistake(problems[0]!.message);
  return figuresOf(passages);
}

/**
 * Lists the figures of a file, or of standard input for `-`, one a line; `--json` for one object a figure. Returns
 * the exit code: 0, 2 for bad input, which is told in one sentence, or 1 for a fault of the program.
 */
export function runFigures(argv: string[], { input, out, err }: Streams): Promise<number> {
  return exitCodeOf(async () => {
    const wanted = parse(argv);
    if (!wanted) return out(HELP);
    const { file, json } = wanted;
    const read = file === '-' ? { bytes: input() } : await readNamed(file);
    if ('reason' in read) throw new Mistake(read.reason);
    const figures = await figuresIn(file === '-' ? 'standard input' : file, read.bytes);
    if (figures.length === 0 && !json) err('No figure in this text.\n');
    for (const line of json ? figures.map(figureJson) : figureLines(figures)) out(`${line}\n`);
  }, err);
}
