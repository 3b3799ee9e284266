import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import type { ReadFile } from '../../src/corpus/assemble.ts';
import { CorpusFolder } from '../../src/corpus/folder.ts';
import { readFileText } from '../../src/corpus/read.ts';
import { NOTHING } from '../../src/corpus/sources.ts';
import { openDesk } from '../../src/desk.ts';
import { ArchiveKeeper } from '../../src/library/archive-keeper.ts';
import { DeskThread, ThreadEnded } from '../../src/library/desk-thread.ts';
import { Library } from '../../src/library/library.ts';
import { Mistake } from '../../src/mistake.ts';
import { archiveOf, filesIn, inScratch } from '../archive/archived.ts';
import { emptyStore } from '../store/databases.ts';

const TOPICS = ['budget', 'quake', 'merger', 'climate', 'plant', 'strike', 'warfront', 'wildfire', 'breach'];
const QUESTION = 'how many people died in the earthquake';
const MESSAGE = 'The earthquake killed 41 people. The budget is 5 million short.';
/** An article, or its first lines, as comparing whole ones takes long. */
const begun = (text: string): string => (inject('inFull') ? text : text.split('\n').slice(0, 7).join('\n'));
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
    const [served, fresh] = [library.desk(null), await openDesk(dir)];
    const conflicts = await served.conflicts();
    expect(conflicts).toEqual(fresh.conflicts());
    expect(conflicts.disagreements.length).toBeGreaterThan(0);
    expect(await served.message(MESSAGE)).toEqual(fresh.message(MESSAGE));
    expect(await served.ask(QUESTION)).toEqual(fresh.ask(QUESTION));
    expect(await served.sources()).toEqual(fresh.sources());
    await expect.poll(() => served.suggest('people', ['thing', 'name'], 10)).not.toEqual([]);
    expect(await served.like('The earthquake')).toEqual(fresh.like('The earthquake'));
    await expect(served.ask(' ')).rejects.toThrow(Mistake);
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
  const first = library.survey();
  await writeFile(join(dir, 'new.txt'), 'Twelve wells were dry. The mill had 77 wells.');
  await library.reload();
  await first;
  expect((await library.desk(null).ask('wells')).excerpts.map((e) => e.file)).toContain('new.txt');
  expect(await library.desk(null).conflicts()).toEqual((await openDesk(dir)).conflicts());
});

const MINUTE = 60_000;
const nothing = { version: 1, archive: null, gone: new Set<string>(), files: [], problems: [] };

test('a thread that ends leaves nobody waiting', async () => {
  const thread = new DeskThread(MINUTE);
  const ended = expect(thread.call('', nothing, 'survey', [])).rejects.toThrow('the library was closed');
  await thread.close();
  await ended;
  await expect(thread.call('', nothing, 'survey', [])).rejects.toThrow('the library was closed');
});

test('what takes too long is given up, and whoever waits behind it asks another thread', async () => {
  const { files } = await new CorpusFolder(dir).scan();
  const thread = new DeskThread(1);
  const on = { ...nothing, files };
  const endless = expect(thread.call('', on, 'survey', [])).rejects.toThrow(Mistake);
  const behind = expect(thread.call('', on, 'ask', [QUESTION])).rejects.toThrow(ThreadEnded);
  await Promise.all([endless, behind]);
  await thread.close();
});

test('a thread that fails is replaced, and has all that the one before had', async () => {
  const { files } = await new CorpusFolder(dir).scan();
  const thread = new DeskThread(MINUTE);
  const on = { ...nothing, files };
  const before = await thread.call('', on, 'ask', [QUESTION]);
  // What it cannot hold ends it.
  const unreadable = { ...files[0]!, file: 'broken.txt', problems: null } as unknown as ReadFile;
  const broken = { ...on, version: 2, files: [...files, unreadable] };
  await expect(thread.call('', broken, 'ask', [QUESTION])).rejects.toThrow(ThreadEnded);
  expect(await thread.call('', on, 'ask', [QUESTION])).toEqual(before);
  await thread.close();
});

test('a thread answers from an archive and what has changed since as the desk would where it is asked', async () => {
  const files = await filesIn(join('tests/relevance/topics/quake/corpus'));
  const [first, second] = files;
  const later = await readFileText(
    'later.txt',
    'digest',
    `${first!.article!.text}\n\nThe mayor counted 77.`,
    NOTHING,
    null,
  );
  await inScratch(async (scratch) => {
    const thread = new DeskThread(MINUTE);
    for (const [version, archive, gone] of [
      [1, await archiveOf(files, scratch), [second!.file]],
      // Built anew from what was left.
      [2, await archiveOf(files.slice(2), scratch), []],
    ] as const) {
      const keeper = new ArchiveKeeper(archive);
      const on = { ...nothing, version, archive, gone: new Set<string>(gone), files: [later] };
      keeper.update(on.files, on.gone, on.problems);
      const { desk } = keeper;
      expect(await thread.call('', on, 'ask', ['death toll'])).toEqual(desk.ask('death toll'));
      expect(await thread.call('', on, 'sources', [])).toEqual(desk.sources());
      expect(await thread.call('', on, 'conflicts', [])).toEqual(desk.conflicts());
      expect(await thread.call('', on, 'message', [MESSAGE])).toEqual(desk.message(MESSAGE));
    }
    await thread.close();
  });
});

test('a process that waits for nothing but an answer has it, and ends then', async () => {
  const asking = `
    import { DeskThread } from './src/library/desk-thread.ts';
    const on = { version: 1, archive: null, gone: new Set(), files: [], problems: [] };
    console.log((await new DeskThread(60_000).call('', on, 'ask', ['wells'])).answered);`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', asking];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(stdout).toBe('false\n');
});
