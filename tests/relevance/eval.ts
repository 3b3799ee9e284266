import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDesk } from '../../src/desk.ts';
import { toJson } from '../../src/render/json.ts';
import { scoreRetrieval } from './retrieval.ts';
import { figuresOf, scoreTopic } from './score.mjs';

const { values } = parseArgs({
  options: {
    topics: { type: 'string', default: join(import.meta.dirname, 'topics') },
    only: { type: 'string' },
    show: { type: 'boolean', default: false },
    retrieval: { type: 'string' },
  },
});

/** Answers every question of a topic in this process, through the same JSON as the terminal gives. */
async function answersOf(dir: string): Promise<unknown[]> {
  const desk = await openDesk(join(dir, 'corpus'));
  const rows = readFileSync(join(dir, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter((l) => l.trim());
  return rows.map((row) => JSON.parse(toJson(desk.ask((JSON.parse(row) as { query: string }).query))));
}

if (values.retrieval) {
  console.table({ [values.retrieval]: scoreRetrieval(values.retrieval) });
  process.exit();
}

const only = values.only?.split(',');
const names = readdirSync(values.topics).filter(
  (n) => existsSync(join(values.topics, n, 'gold.jsonl')) && (!only || only.includes(n)),
);
const table: Record<string, unknown> = {};
const total: Record<string, number> = {};
for (const name of names) {
  const dir = join(values.topics, name);
  const sums = scoreTopic(dir, await answersOf(dir)) as Record<string, number> & { missed: string[][] };
  table[name] = figuresOf(sums);
  for (const [key, value] of Object.entries(sums))
    if (typeof value === 'number') total[key] = (total[key] ?? 0) + value;
  if (values.show) for (const miss of sums.missed) console.log(`${name}  ·  ${miss.join('  ·  ')}`);
}
table.ALL = figuresOf(total);
console.table(table);
