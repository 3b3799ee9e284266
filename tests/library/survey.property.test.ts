import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { openDesk } from '../../src/desk.ts';
import { Library } from '../../src/library/library.ts';
import { SurveyThread } from '../../src/library/survey-thread.ts';
import { emptyStore } from '../store/databases.ts';

const TOPICS = ['budget', 'quake', 'merger', 'climate', 'plant', 'strike', 'warfront', 'wildfire', 'breach'];
const MESSAGE = 'The earthquake killed 41 people. The budget is 5 million short.';
/** An article, or its first lines, as comparing whole ones takes long. */
const begun = (text: string): string => (inject('inFull') ? text : text.split('\n').slice(0, 12).join('\n'));
let dir: string;
let library: Library;
const warnings: string[] = [];

/** More articles than are compared where the questions are. */
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'crosscheck-'));
  for (const topic of TOPICS) {
    const corpus = join('tests/relevance/topics', topic, 'corpus');
    for (const file of await readdir(corpus))
      if (file.endsWith('.txt'))
        await writeFile(join(dir, `${topic}-${file}`), begun(await readFile(join(corpus, file), 'utf8')));
  }
  warnings.length = 0;
  library = await Library.open({
    dir,
    articles: (await emptyStore()).articles,
    isShared: false,
    warn: (_, message) => void warnings.push(message),
  });
});
afterEach(async () => {
  await library.close();
  await rm(dir, { recursive: true });
});

test('what a thread finds by comparing all articles is what the desk would find, also after changes', async () => {
  expect(library.desk(null).corpus.articles.length).toBeGreaterThan(60);
  const same = async (): Promise<void> => {
    const [found, fresh] = [await library.surveyedDesk(null), await openDesk(dir)];
    expect(found.conflicts()).toEqual(fresh.conflicts());
    expect(found.conflicts().disagreements.length).toBeGreaterThan(0);
    expect(found.message(MESSAGE)).toEqual(fresh.message(MESSAGE));
  };
  await same();
  await writeFile(
    join(dir, 'new.txt'),
    'The ministry said on Monday that 12 wells were dry. The ministry said 15 wells were.',
  );
  await rm(join(dir, (await readdir(dir)).find((f) => f.startsWith('quake'))!));
  await library.reload();
  await same();
  expect(warnings).toEqual([]);
});

test('a change while articles are compared is in what is found', async () => {
  const first = library.surveyedDesk(null);
  await writeFile(join(dir, 'new.txt'), 'Twelve wells were dry.');
  await library.reload();
  for (const desk of await Promise.all([first, library.surveyedDesk(null)]))
    expect(desk.corpus.articles.map((a) => a.file)).toContain('new.txt');
});

test('a thread that ends leaves nobody waiting', async () => {
  const thread = new SurveyThread();
  const ended = expect(thread.survey('', [], true)).rejects.toThrow('the library was closed');
  await thread.close();
  await ended;
});
