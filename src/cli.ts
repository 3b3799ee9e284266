#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.ts';
import { readArgs } from './command.ts';
import { corpusDir } from './config.ts';
import { openDesk } from './desk.ts';
import { Mistake } from './mistake.ts';
import { toJson } from './render/json.ts';
import { toText } from './render/text.ts';

const USAGE = 'npm run factcheck -- [--corpus DIR] [--json] [--limit N] [--batch FILE] [--outlet NAME] [--since DATE] [--until DATE] QUESTION…';

function print(text: string): void {
  process.stdout.write(text);
}

function optionsOf(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        corpus: { type: 'string' },
        json: { type: 'boolean', default: false },
        limit: { type: 'string', default: '5' },
        batch: { type: 'string' },
        outlet: { type: 'string' },
        since: { type: 'string' },
        until: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new Mistake(`${(error as Error).message.split('. ')[0]}. Usage: ${USAGE}`);
  }
}

function questionsIn(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Mistake(`The file of questions ${file} cannot be read. Name a text file with one question a line.`);
  }
  return text.split(/\r?\n/).filter((l) => l.trim());
}

async function run(argv: string[]): Promise<void> {
  const { values, positionals } = optionsOf(argv);
  if (values.help) return print(`${USAGE}\n`);
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw new Mistake(`--limit takes a whole number from 1 to 100, not "${values.limit}".`);
  const typed = positionals.join(' ').trim();
  if (!typed && !values.batch) throw new Mistake(`Ask a question, for example: npm run factcheck -- deportees count. Usage: ${USAGE}`);
  const questions = values.batch ? questionsIn(values.batch) : [typed];
  const desk = await openDesk(values.corpus ?? corpusDir());
  for (const problem of desk.corpus.problems) {
    process.stderr.write(`${problem.file}${problem.line ? `:${problem.line}` : ''}: ${problem.message}\n`);
  }
  for (const query of questions) {
    const answer = desk.ask(query, { outlet: values.outlet, since: values.since, until: values.until });
    if (values.json || values.batch) print(`${toJson({ ...answer, excerpts: answer.excerpts.slice(0, limit) })}\n`);
    else print(toText(answer, process.stdout.isTTY && !process.env.NO_COLOR, limit));
  }
}

run(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof Mistake) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
    return;
  }
  process.stderr.write(`This is a fault of Crosscheck: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
