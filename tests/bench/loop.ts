import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { Library } from '../../src/library/library.ts';
import { LONGEST_MESSAGE } from '../../src/message/check.ts';
import { openStore } from '../../src/store/store.ts';
import { writeFolder } from './generator/folder.ts';
import { questions } from './generator/questions.ts';

const QUESTIONS = 300;
/** Files that change at once. */
const CHANGED = 20;

/** The longest time that the process was busy with one thing, in milliseconds, since the last look. */
class Longest {
  #last = performance.now();
  #longest = 0;
  readonly #timer = setInterval(() => this.#beat(), 1);

  #beat(): void {
    const now = performance.now();
    this.#longest = Math.max(this.#longest, now - this.#last - 1);
    this.#last = now;
  }

  /** Counts up to now, and begins anew. */
  take(): number {
    this.#beat();
    const longest = this.#longest;
    this.#longest = 0;
    return longest;
  }

  end(): void {
    clearInterval(this.#timer);
  }
}

/** Prints how long the main thread is busy at most while an archive of about so many passages is built, opened, asked and changed. */
export async function benchLoop(passages: number): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'crosscheck-loop-'));
  const dir = join(work, 'articles');
  const dataDir = join(work, 'data');
  const files = await writeFolder(dir, passages, 1);
  const warn = (error: unknown, message: string): void => console.log(message, error);
  const store = await openStore({ dataDir: join(work, 'store'), databaseUrl: undefined }, warn);
  const open = (): Promise<Library> =>
    Library.open({ dir, dataDir, articles: store.articles, isShared: false, warn });
  const longest = new Longest();
  const blocks: Record<string, string> = {};
  const note = (what: string): void => {
    blocks[what] = longest.take().toFixed(1);
  };
  longest.take();
  const building = await open();
  note('while the archive is built');
  await building.close();
  longest.take();
  const library = await open();
  note('while it is opened');
  await library.desk(null).ask('people killed');
  note('the first question');
  const asked = questions(QUESTIONS, 1, passages);
  longest.take();
  for (const { text } of asked) {
    await library.desk(null).ask(text);
    await turn();
  }
  note(`while ${QUESTIONS} questions are answered`);
  const draft = asked
    .map(({ text }) => `${text}.`)
    .join(' ')
    .slice(0, LONGEST_MESSAGE);
  await library.desk(null).message(draft);
  note('while a draft as long as one may be is checked');
  await library.desk(null).conflicts();
  await library.desk(null).sources();
  note('while all conflicts and sources are listed');
  let changed = false;
  library.onChange(() => {
    changed = true;
  });
  for (const file of files.slice(0, CHANGED)) writeFileSync(join(dir, file), 'The council counted 77 boats.');
  while (!changed) await wait(5);
  note(`while ${CHANGED} files change`);
  await library.desk(null).ask('how many boats');
  note('the first question after it');
  longest.end();
  console.table(
    Object.fromEntries(Object.entries(blocks).map(([what, ms]) => [what, { 'longest block, ms': ms }])),
  );
  await library.close();
  await store.close();
  rmSync(work, { recursive: true, force: true });
}
