import { parseArgs } from 'node:util';
import { readArticle } from './corpus/article.ts';
import { decode, type Reading, readText } from './corpus/decode.ts';
import { NOTHING } from './corpus/sources.ts';
import type { Figure } from './domain.ts';
import { figuresOf } from './extract/article.ts';
import { Mistake } from './mistake.ts';
import { figureJson, figureLine } from './render/figure.ts';

const USAGE = 'Usage: npm run figures -- [--json] FILE, or - for standard input.';

/** What the command reads from and writes to. */
export interface Streams {
  input(): Uint8Array;
  out(text: string): void;
  err(text: string): void;
}

function parse(argv: string[]): { file: string; json: boolean } {
  let parsed: { values: { json?: boolean | undefined }; positionals: string[] };
  try {
    parsed = parseArgs({ args: argv, allowPositionals: true, options: { json: { type: 'boolean' } } });
  } catch (error) {
    throw new Mistake(`${(error as Error).message.split(/\.\s/)[0]}. ${USAGE}`);
  }
  const [file, ...more] = parsed.positionals;
  if (!file) throw new Mistake(`Name the text whose figures are to be listed. ${USAGE}`);
  if (more.length > 0) throw new Mistake(`One text at a time, not "${more[0]}" too. ${USAGE}`);
  return { file, json: parsed.values.json ?? false };
}

/** Every figure of a text, in order of place, page furniture left out. */
async function figuresIn(text: string, file: string): Promise<Figure[]> {
  const { article, pieces } = await readArticle(file, text, NOTHING);
  return figuresOf(pieces.map((piece, id) => ({ id, article, ...piece })));
}

/**
 * Lists the figures of a file, or of standard input for `-`, one a line; `--json` for one object a figure. Returns
 * the exit code: 0, or 2 for bad input, which is told in one sentence.
 */
export async function runFigures(argv: string[], { input, out, err }: Streams): Promise<number> {
  try {
    const { file, json } = parse(argv);
    const reading: Reading = file === '-' ? decode(input(), 'standard input') : await readText(file, file);
    if ('reason' in reading) throw new Mistake(reading.reason);
    const figures = await figuresIn(reading.text, file);
    if (figures.length === 0 && !json) err('No figure in this text.\n');
    for (const figure of figures) out(`${json ? figureJson(figure) : figureLine(figure)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    err(`${error.message}\n`);
    return 2;
  }
}
