import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ConflictSums, SEEDS, scoreConflicts, sharesOf } from './conflicts.ts';
import { scoreMessages } from './messages.ts';
import { scoreRetrieval } from './retrieval.ts';
import { answersOf } from './topic.ts';

const { values } = parseArgs({
  options: {
    topics: { type: 'string', default: join(import.meta.dirname, 'topics') },
    only: { type: 'string' },
    show: { type: 'boolean', default: false },
    retrieval: { type: 'string' },
    messages: { type: 'boolean', default: false },
    conflicts: { type: 'boolean', default: false },
    merged: { type: 'boolean', default: false },
    among: { type: 'string' },
    engines: { type: 'string' },
  },
});

if (values.retrieval) {
  console.table({ [values.retrieval]: scoreRetrieval(values.retrieval) });
  process.exit();
}

if (values.messages) {
  console.table({ messages: await scoreMessages(values.topics.replace(/\/+$/, ''), values.show) });
  process.exit();
}

if (values.conflicts) {
  const rows: Record<string, Record<string, number>> = {};
  const sum: ConflictSums = { listed: 0, right: 0, labelled: 0, found: 0 };
  for (const name of readdirSync(values.topics)) {
    const labels = join(values.topics, name, 'conflicts.jsonl');
    if (!existsSync(labels)) continue;
    const own = await scoreConflicts(join(values.topics, name, 'corpus'), labels, values.show);
    rows[name] = sharesOf(own);
    for (const key of Object.keys(sum) as (keyof ConflictSums)[]) sum[key] += own[key];
  }
  rows.ALL = sharesOf(sum);
  rows.seeds = sharesOf(await scoreConflicts(SEEDS.folder, SEEDS.labels, values.show));
  console.table(rows);
  process.exit();
}

if (values.engines) {
  const { compareEngines } = await import('./engines.ts');
  console.table({ same: await compareEngines(Number(values.engines)) });
  process.exit();
}

if (values.among) {
  // The scorer reads the command line as it loads.
  process.argv.splice(2);
  const { scoreAmong } = await import('./among.ts');
  console.table(await scoreAmong(values.topics, Number(values.among), values.only?.split(',') ?? null));
  process.exit();
}

// It reads the command line as it loads, and knows neither --retrieval nor --merged.
process.argv = process.argv.filter((arg) => arg !== '--merged');
const { figuresOf, scoreTopic } = await import('./score.mjs');

if (values.merged) {
  const { scoreMerged } = await import('./merged.ts');
  const { scores, events } = await scoreMerged(values.topics, values.only?.split(',') ?? null, values.show);
  console.table(scores);
  console.table(events);
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
