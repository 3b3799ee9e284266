import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { PassageLine } from './system.ts';

/** The passages of a corpus in their order, read line by line. */
export async function* passagesIn(path: string): AsyncGenerator<PassageLine> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity }))
    yield JSON.parse(line) as PassageLine;
}

/** The file of each passage, in the order of the passages. */
export async function filesIn(path: string): Promise<string[]> {
  const files: string[] = [];
  for await (const { file } of passagesIn(path)) files.push(file);
  return files;
}
