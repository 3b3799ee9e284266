import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { readFileText } from '../../../src/corpus/read.ts';
import { writeFolder } from '../generator/folder.ts';
import { type Asked, questions } from '../generator/questions.ts';
import type { PassageLine } from './system.ts';

const SEED = 1;
/** Questions that are measured, and others before them. */
const MEASURED = 500;
const BEFORE = 50;

/** A corpus on disk, and what is asked of it. */
export interface BenchCorpus {
  dir: string;
  passages: string;
  /** As counted: a few more than were asked for. */
  counted: { passages: number; articles: number; megabytes: number };
  warmUp: Asked[];
  questions: Asked[];
}

/** Writes a corpus of about so many generated passages into `work`: a folder of articles, and a list of their passages. */
export async function writeCorpus(work: string, size: number): Promise<BenchCorpus> {
  const dir = join(work, 'articles');
  const passages = join(work, 'passages.jsonl');
  const list = createWriteStream(passages);
  const counted = { passages: 0, articles: 0, megabytes: 0 };
  await writeFolder(dir, size, SEED, async ({ file, text, source }) => {
    const read = await readFileText(file, '', text, source, null);
    const body = read.passages.filter((p) => p.kind !== 'furniture');
    const lines = body.map((p) =>
      JSON.stringify({ file, headline: source.title, text: p.text } satisfies PassageLine),
    );
    if (!list.write(`${lines.join('\n')}\n`)) await once(list, 'drain');
    counted.passages += body.length;
    counted.articles++;
    counted.megabytes += Buffer.byteLength(text) / 1e6;
  });
  list.end();
  await finished(list);
  const asked = questions(MEASURED + BEFORE, SEED, size);
  return { dir, passages, counted, warmUp: asked.slice(MEASURED), questions: asked.slice(0, MEASURED) };
}
