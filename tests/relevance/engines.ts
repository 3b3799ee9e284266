import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Archive } from '../../src/archive/archive.ts';
import { buildArchive } from '../../src/archive/build/build.ts';
import { archiveHoldings } from '../../src/archive/holdings.ts';
import { deskOf } from '../../src/desk.ts';
import { MiniSearchEngine } from '../../src/search/minisearch.ts';
import { writeFolder } from '../bench/generator/folder.ts';
import { questions } from '../bench/generator/questions.ts';

const QUESTIONS = 500;

/**
 * Asks questions of about so many generated passages, once with the archive's index behind the desk and once with MiniSearch, all else
 * the same; the shares of the questions with the same first excerpt, the same excerpts and the same readings.
 */
export async function compareEngines(passages: number): Promise<Record<string, number>> {
  const work = mkdtempSync(join(tmpdir(), 'engines-'));
  try {
    const dir = join(work, 'articles');
    await writeFolder(dir, passages, 1);
    const path = join(work, 'all.archive');
    await buildArchive({ dir, dataDir: work, path });
    const archive = Archive.open(path);
    const holdings = archiveHoldings(archive);
    const mini = new MiniSearchEngine([]);
    for (const article of archive.articles) mini.add(holdings.story.passagesOf(article));
    const [one, other] = [deskOf(holdings), deskOf({ ...holdings, engine: mini })];
    const same = { 'first excerpt': 0, excerpts: 0, readings: 0 };
    for (const { text } of questions(QUESTIONS, 1, passages)) {
      const [a, b] = [one.ask(text), other.ask(text)];
      const places = (answer: typeof a): string[] => answer.excerpts.map((e) => `${e.file}:${e.start}`);
      const readings = (answer: typeof a): string => JSON.stringify(answer.figures.map((c) => c.readings));
      if (places(a)[0] === places(b)[0]) same['first excerpt']++;
      if (places(a).join() === places(b).join()) same.excerpts++;
      if (readings(a) === readings(b)) same.readings++;
    }
    return Object.fromEntries(Object.entries(same).map(([what, n]) => [what, n / QUESTIONS]));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
