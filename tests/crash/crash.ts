import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

/** Something that the process does to what it keeps; `n` tells which article or question. */
export interface Operation {
  verb: 'add' | 'remove' | 'watch' | 'unwatch';
  n: number;
}

/** What a channel was told: of the same alert Discord takes one message alone. */
export interface Told {
  id: number;
  what: string;
}

/** What there is after a start. */
export interface Report {
  articles: { file: string; isWhole: boolean }[];
  watches: string[];
  told: Told[];
}

/** What was wrong after one kill, and how far the process had come. */
export interface Outcome {
  /** Milliseconds from the first operation, or from the start where it did not come that far, to the kill. */
  after: number;
  /** How many operations were acknowledged. */
  done: number;
  problems: string[];
}

const worker = resolve(import.meta.dirname, 'worker.ts');

function start(dir: string, ...args: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', import.meta.resolve('tsx'), worker, dir, ...args], {
    cwd: resolve(import.meta.dirname, '../..'),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Lets the process work on a data folder and kills it; returns what it said that it began and had done. */
async function killed(
  dir: string,
  first: number,
  after: number,
  fromStart: boolean,
): Promise<{ begun: Operation[]; done: Operation[]; told: Told[] }> {
  const child = start(dir, 'work', String(first));
  const [begun, done, told]: [Operation[], Operation[], Told[]] = [[], [], []];
  const lines = createInterface({ input: child.stdout! });
  const ready = new Promise<void>((resolved, rejected) => {
    lines.on('line', (line) => {
      const said = JSON.parse(line) as Partial<{
        ready: true;
        begun: Operation;
        done: Operation;
        told: Told;
      }>;
      if (said.ready) resolved();
      if (said.begun) begun.push(said.begun);
      if (said.done) done.push(said.done);
      if (said.told) told.push(said.told);
    });
    child.once('error', rejected);
  });
  const closed = once(child, 'close');
  if (!fromStart) await Promise.race([ready, closed]);
  await wait(after);
  child.kill('SIGKILL');
  await closed;
  return { begun, done, told };
}

async function reported(dir: string): Promise<Report | string> {
  const child = start(dir, 'check');
  let [out, err] = ['', ''];
  child.stdout!.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr!.on('data', (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, 'close');
  return code === 0 && err === ''
    ? (JSON.parse(out) as Report)
    : `it does not start again clean: ${err || code}`;
}

/** What a model says must be there, for certain or perhaps. */
class Model {
  readonly #is = new Map<string, boolean | null>();

  note(operations: readonly Operation[], isDone: boolean): void {
    for (const { verb, n } of operations) {
      const key = `${verb === 'add' || verb === 'remove' ? 'article' : 'watch'} ${n}`;
      this.#is.set(key, isDone ? verb === 'add' || verb === 'watch' : null);
    }
  }

  problems(kind: string, there: ReadonlySet<number>): string[] {
    const problems: string[] = [];
    for (const [key, is] of this.#is) {
      const [of, n] = key.split(' ');
      if (of !== kind || is === null) continue;
      if (is && !there.has(Number(n))) problems.push(`${key} is lost`);
      if (!is && there.has(Number(n))) problems.push(`${key} is back`);
    }
    return problems;
  }

  /** What was uncertain is what it is. */
  settle(kind: string, there: ReadonlySet<number>): void {
    for (const [key, is] of this.#is) {
      const [of, n] = key.split(' ');
      if (of === kind && is === null) this.#is.set(key, there.has(Number(n)));
    }
  }
}

/**
 * Kills a process that works on `dir` so many times, each time at another moment, and looks after each kill whether
 * something that it had acknowledged is lost. `random` gives numbers from 0 to 1; `longest` is in milliseconds.
 */
export async function* crashes(
  dir: string,
  times: number,
  random: () => number,
  longest: number,
): AsyncGenerator<Outcome> {
  const model = new Model();
  /** For what was told the alerts by which it was. */
  const alerts = new Map<string, Set<number>>();
  let first = 1;
  for (let i = 0; i < times; i++) {
    const after = random() * longest;
    // Every tenth is killed somewhere in its start, the first while the database is made.
    const { begun, done, told } = await killed(dir, first, after, i % 10 === 0);
    const isDone = new Set(done.map((o) => JSON.stringify(o)));
    model.note(done, true);
    model.note(
      begun.filter((o) => !isDone.has(JSON.stringify(o))),
      false,
    );
    first += begun.length;
    const report = await reported(dir);
    if (typeof report === 'string') {
      yield { after, done: done.length, problems: [report] };
      continue;
    }
    const articles = new Set(report.articles.map((a) => Number.parseInt(a.file, 10)));
    const watches = new Set(report.watches.map((query) => Number(/\d+$/.exec(query)![0])));
    const problems = [
      ...model.problems('article', articles),
      ...model.problems('watch', watches),
      ...report.articles.filter((a) => !a.isWhole).map((a) => `${a.file} is not whole`),
    ];
    model.settle('article', articles);
    model.settle('watch', watches);
    for (const { id, what } of [...told, ...report.told]) {
      const ids = alerts.get(what) ?? new Set();
      alerts.set(what, ids.add(id));
    }
    problems.push(...[...alerts].filter(([, ids]) => ids.size > 1).map(([what]) => `told twice: ${what}`));
    yield { after, done: done.length, problems };
  }
}
