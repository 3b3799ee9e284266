/**
 * A process that is there to be killed: on the data folder that it is given it adds and removes articles and watches
 * without end, and says on standard output what it begins and what is done. With `check` it says what there is, and ends.
 */

import { takeIn } from '../../src/library/intake.ts';
import { Library } from '../../src/library/library.ts';
import { openStore } from '../../src/store/store.ts';
import { sightingOf } from '../../src/watch/news.ts';
import { askedBy, Watcher } from '../../src/watch/watcher.ts';
import type { Operation, Report, Told } from './crash.ts';

const SERVER = '200000000000000001';
const [dataDir = '', mode = '', first = '1'] = process.argv.slice(2);

const warn = (error: unknown, message: string): void => {
  process.stderr.write(`${message}: ${error}\n`);
};
const store = await openStore({ dataDir, databaseUrl: undefined }, warn);
const library = await Library.open({ dir: 'seeds', articles: store.articles, isShared: false, warn });
const say = (line: object): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

const told: Told[] = [];
const watcher = new Watcher({
  library,
  watches: store.watches,
  async tell(_, news, id) {
    for (const { text } of news.readings) {
      const line = { id, what: `${news.query}: ${text}` };
      if (mode === 'check') told.push(line);
      else say({ told: line });
    }
    return true;
  },
  warn,
});

const textOf = (n: number): string =>
  `The prison holds ${1000 + n} deportees, the director said on Thursday.\n`;
const queryOf = (n: number): string => `deportees count ${'in '.repeat(n % 3)}${n}`.trim();

async function carryOut({ verb, n }: Operation): Promise<void> {
  const at = new Date();
  if (verb === 'add') {
    const submission = {
      name: `${n}.txt`,
      bytes: Buffer.from(textOf(n)),
      replace: false,
      server: SERVER,
      by: '1',
      at,
    };
    const stated = { outlet: null, title: null, published: null, url: null };
    await takeIn({ ...submission, stated }, { library, articles: store.articles });
  } else if (verb === 'remove') {
    await store.articles.remove(SERVER, `${n}.txt`, '1', at);
    await library.refresh();
  } else if (verb === 'watch') {
    const args = { query: queryOf(n) };
    const sighting = sightingOf(await library.desk(SERVER).ask(...askedBy({ args })));
    await store.watches.add({ server: SERVER, channel: '3', args, ...sighting, by: '1', at }, 100_000);
    watcher.look(SERVER);
  } else {
    const [watch] = (await store.watches.list(SERVER)).filter((w) => w.args.query === queryOf(n));
    if (watch) await store.watches.remove(SERVER, watch.id);
  }
}

if (mode === 'check') {
  await watcher.idle();
  const articles = library.desk(SERVER).corpus.articles.filter((a) => /^\d+\.txt$/.test(a.file));
  const watches = await store.watches.list(SERVER);
  const report: Report = {
    articles: articles.map((a) => ({
      file: a.file,
      isWhole: a.text === textOf(Number.parseInt(a.file, 10)),
    })),
    watches: watches.map((w) => w.args.query!),
    told,
  };
  say(report);
  await watcher.close();
  await library.close();
  await store.close();
  process.exit();
}

say({ ready: true });
for (let n = Number(first); ; n++) {
  const verbs = ['add', 'watch', 'add', 'remove', 'add', 'unwatch'] as const;
  const verb = verbs[n % verbs.length]!;
  // What is taken away is what came some steps before.
  const operation: Operation = { verb, n: verb === 'remove' ? n - 3 : verb === 'unwatch' ? n - 4 : n };
  say({ begun: operation });
  await carryOut(operation);
  say({ done: operation });
}
