import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { LoopbackMessage } from '../../src/playground/discord/message.ts';
import type { Loopback, Options } from '../../src/playground/discord/server.ts';
import { faultsIn } from '../hostile/discord.ts';
import { articlesIn, sourcesOf } from '../hostile/folder.ts';
import { HOSTILE } from '../hostile/strings.ts';
import { test as base } from './newsroom.ts';

const test = base.extend<{ corpus: string }>({
  corpus: async ({ data }, use) => {
    const folder = join(data, 'corpus');
    await mkdir(folder);
    // A few of the texts: what the collection does to each kind of reply is shown beside this.
    const articles = Object.fromEntries(Object.entries(articlesIn()).slice(0, 4));
    for (const [file, text] of Object.entries(articles)) await writeFile(join(folder, file), text);
    await writeFile(join(folder, 'sources.json'), JSON.stringify(sourcesOf(Object.keys(articles))));
    await use(folder);
  },
});

const printed = HOSTILE.map(({ text }) => text.replaceAll('\0', '').toWellFormed());
const short = printed.filter((text) => text.length <= 100);
/** Hostile texts one after the other, as many as an option takes. */
const all = (length: number, from = 0): string => short.slice(from).join(' ').slice(0, length).toWellFormed();

/** One hostile text in so many. */
const some = (each: number): string[] => short.filter((_, i) => i % each === 0);

/** What is wrong with what the bot has sent; the newsroom itself looks after mentions, and after the form of all requests. */
function faultsOf(discord: Loopback): string[] {
  return discord.requests.flatMap(({ method, path, body }) =>
    method === 'GET' || path.includes('/commands') ? [] : faultsIn(body).map((fault) => `${path}: ${fault}`),
  );
}

async function pressAll(discord: Loopback, message: LoopbackMessage): Promise<void> {
  // The picture takes longest to make, and has tests of its own.
  for (const { customId, label } of message.buttons)
    if (label !== 'Chart') await discord.press(message, customId).answer;
  for (const { customId, options } of message.menus)
    await discord.choose(message, customId, [...options.keys()].slice(0, 1)).answer;
}

test('answers, and what can be opened from them, are nothing but text', async ({
  discord,
  start,
  corpus,
}) => {
  await start({ corpus });
  const asked: [string, Options][] = [
    ['factcheck', { query: 'people rescued from the ferry' }],
    ['sources', { file: 'a0.txt' }],
  ];
  for (const [command, options] of asked)
    await pressAll(discord, await discord.command(command, options).answer);
  await discord.command('factcheck', { query: all(300) }).answer;
  await discord.command('quote', { words: all(300, 60), speaker: all(90, 20) }).answer;
  await discord.command('sources').answer;
  await discord.menu('Fact-check this message', `They rescued 41 people. ${all(300, 90)}`).answer;
  expect(faultsOf(discord)).toEqual([]);
});

test('refusals that repeat what was typed are nothing but text', async ({ discord, start }) => {
  await start();
  for (const text of some(8)) {
    await discord.command('factcheck', { query: 'deportees count', outlet: text }).answer;
    await discord.command('factcheck', { query: 'deportees count', since: text }).answer;
    await discord.command('sources', { file: text }).answer;
  }
  expect(faultsOf(discord)).toEqual([]);
});

test('notices, the record and what is offered are nothing but text', async ({ discord, start, corpus }) => {
  await start({ corpus });
  const query = all(300, 10);
  await discord.command('watch', { query, outlet: all(100, 30) }, 'manager').answer;
  for (const text of some(20)) {
    const file = { filename: `${text}.txt`, content: 'About 41 people were rescued.' };
    await discord.command('settings outlets', { names: text }, 'manager').answer;
    await discord.command('corpus add', { file }, 'manager').answer;
    for (const option of ['query', 'outlet']) await discord.typing('factcheck', option, text).offer;
  }
  await discord.command('settings outlets', { names: '*' }, 'manager').answer;
  await discord.command('factcheck', { query }, 'manager').answer;
  for (const command of ['watch', 'history mine', 'history server', 'settings show', 'corpus list'])
    await discord.command(command, {}, 'manager').answer;
  expect(faultsOf(discord)).toEqual([]);
});

test('an alert is nothing but text', async ({ discord, start, data }) => {
  const folder = join(data, 'seeds');
  await cp('seeds', folder, { recursive: true });
  await start({ corpus: folder });
  await discord.command('watch', { query: 'deportees count' }, 'manager').answer;
  const posted = discord.rest.next(/^POST \/channels/);
  const sentence = `The prison holds 412 deportees from Venezuela, ${all(200)}, the director said on Thursday.`;
  await writeFile(join(folder, 'new.txt'), `${all(60, 20)}\n\n${sentence}\n`);
  await posted;
  expect(discord.rest.posts[0]!.text).toContain('412');
  expect(faultsOf(discord)).toEqual([]);
});
