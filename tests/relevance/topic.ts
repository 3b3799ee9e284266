import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDesk } from '../../src/desk.ts';
import { toJson } from '../../src/render/json.ts';

/** Answers every question of a topic in this process, through the same JSON as the terminal gives. */
export async function answersOf(dir: string): Promise<unknown[]> {
  const desk = await openDesk(join(dir, 'corpus'));
  const rows = readFileSync(join(dir, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter((l) => l.trim());
  return rows.map((row) => JSON.parse(toJson(desk.ask((JSON.parse(row) as { query: string }).query))));
}
