import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Exchange } from '../../src/playground/discord/exchange.ts';
import type { LoopbackMessage } from '../../src/playground/discord/message.ts';
import type { Setting } from '../../src/playground/discord/objects.ts';
import {
  ask,
  asOwn,
  type Bench,
  go,
  type Handle,
  handlesOn,
  openBench,
  settle,
  use,
  type Way,
} from './permissions/bench.ts';
import { homeOf, PEOPLE, publisher } from './permissions/people.ts';
import { COMMANDS, COMPLETED, OWN_ARTICLE, OWN_WORDS, TYPED } from './permissions/table.ts';

const home = homeOf(1);
const byManager = publisher(home);
/** Those whom Discord tells apart. */
const OUTSIDE = [
  'the manager of another server',
  'a direct message',
  'a user install',
  'a user install in this server by who manages it',
];
const outside = PEOPLE.filter(({ name }) => OUTSIDE.includes(name));
let bench: Bench;

const article = (filename: string, content: string, outlet: string): Way => [
  'corpus add',
  { file: { filename, content }, outlet },
];

/** What a server has of its own; each holds a word that nobody else may read. */
const PRIVATE: readonly Way[] = [
  OWN_ARTICLE,
  article(
    'zorb-2.txt',
    'On Monday 300 zorblings were counted.\n\nThe prison of Zorbley opened in 2023.',
    'Zorb Herald',
  ),
  article('zorb-gone.txt', 'The zorb that was removed held 77 zorblings.', 'Zorb Herald'),
  ['corpus remove', { file: 'zorb-gone.txt' }],
  ['watch', { query: 'zorblings counted' }],
  ['factcheck', { query: 'zorblings counted' }],
  ['factcheck', { query: 'zorblings counted on Monday', private: true }],
  ['conflicts', { topic: 'prison of Zorbley' }, 'conflicts !aside'],
];

beforeAll(async () => {
  bench = await openBench([home]);
  await settle(bench, home);
  for (const way of PRIVATE) await go(bench, way, byManager);
});
afterAll(async () => {
  const { discord, log } = bench;
  await bench.close();
  expect(discord.violations).toEqual([]);
  expect(JSON.stringify(log)).not.toMatch(OWN_WORDS);
});

/** All that somebody is sent while something is done: what can be read, and the bytes of files. */
async function sentDuring(work: () => Promise<unknown>): Promise<string> {
  const { discord } = bench;
  const from = discord.requests.length;
  const files: string[] = [];
  const onChange = (_: Exchange, { message }: { message: LoopbackMessage }): void => {
    for (const { id } of (message.toJSON() as { attachments: { id: string }[] }).attachments)
      files.push(Buffer.from(discord.files.find(id)!.bytes).toString());
  };
  discord.on('changed', onChange);
  await work();
  discord.off('changed', onChange);
  return [...discord.requests.slice(from).map(({ body }) => JSON.stringify(body)), ...files].join('\n');
}

/** Every button, menu and option of a menu on messages, and on what they show, each kind once and those that were `seen` not again. */
async function everything(
  first: readonly LoopbackMessage[],
  by: Setting,
  seen = new Set<string>(),
): Promise<void> {
  const messages = [...first];
  for (const message of messages)
    for (const handle of handlesOn(message)) {
      if (seen.has(handle.kind)) continue;
      seen.add(handle.kind);
      for (const one of each(handle)) messages.push(await use(bench, asOwn(one, by), by));
    }
}

const each = (handle: Handle): Handle[] =>
  handle.values.length === 0 ? [handle] : handle.values.map((value) => ({ ...handle, values: [value] }));

/** Every command, as the table of permissions tries them. */
async function everyCommand(by: Setting): Promise<LoopbackMessage[]> {
  const messages: LoopbackMessage[] = [];
  for (const [n, { name, options }] of COMMANDS.entries())
    messages.push(await ask(bench, name, options(n), by));
  return messages;
}

/** Questions that come near to what is private, without saying it. */
const NEAR: readonly Way[] = [
  ['factcheck', { query: 'zorlings counted' }],
  ['factcheck', { query: 'count', outlet: 'zor' }],
  ['factcheck', { query: 'count', event: 'zor' }],
  ['factcheck', { query: '412' }],
  ['quote', { words: 'are back for good' }],
  ['quote', { words: 'back for good', speaker: 'Zora Quint' }],
  ['conflicts', { topic: 'zorlings' }],
  ['conflicts', { topic: 'counted' }],
  ['sources', { file: 'zor' }],
  ['sources', { file: 'quay' }],
  ['sources', { outlet: 'Gazette' }],
  ['corpus remove', { file: 'quay.txt' }],
  ['settings outlets', { names: 'zor; Herald' }],
  ['watch', { query: 'count', outlet: 'zor' }],
  ['Fact-check this message', { message: 'On Monday 412 zorlings were counted. They “are back for good”.' }],
];

describe('what a server has of its own', () => {
  test.for(outside.map((person) => [person.name, person] as const))(
    'is not shown to %s, by any command, view, sheet, picture or offer',
    async ([, { about }]) => {
      const by = about(home);
      const sent = await sentDuring(async () => {
        const seen = new Set<string>();
        await everything(await everyCommand(by), by, seen);
        const answers: LoopbackMessage[] = [];
        for (const [name, options] of NEAR) answers.push(await ask(bench, name, options, by));
        await everything(answers, by, seen);
        for (const [name, option] of COMPLETED)
          for (const typed of ['', TYPED]) await bench.discord.typing(name, option, typed, by).offer;
      });
      expect(sent).toContain('238');
      expect(sent).not.toMatch(OWN_WORDS);
    },
  );

  test.for(outside.map((person) => [person.name, person] as const))(
    'is not shown to %s by what stands on its own messages',
    async ([, { about }]) => {
      const by = about(home);
      const theirs: LoopbackMessage[] = [];
      for (const way of [
        ['conflicts', {}],
        ['sources', {}],
        ['watch', {}],
        ['history server', {}],
        ['corpus list', {}],
      ] as const)
        theirs.push(await ask(bench, way[0], way[1], byManager));
      theirs.push(await ask(bench, 'factcheck', { query: 'how many were counted on Monday' }, byManager));
      expect(theirs.map(({ text }) => text).join('\n')).toMatch(OWN_WORDS);
      const handles = theirs
        .flatMap(handlesOn)
        // What it says itself is no secret to who has it, and what is shared is the message.
        .filter(({ customId, kind }) => !OWN_WORDS.test(customId) && kind !== 'share');
      expect(handles.length).toBeGreaterThan(10);
      const sent = await sentDuring(async () => {
        for (const handle of handles) for (const one of each(handle)) await use(bench, asOwn(one, by), by);
      });
      expect(sent).not.toMatch(OWN_WORDS);
    },
  );

  test('is not known to another server that adds the same text, or another under the same name', async () => {
    const { about } = outside.find(({ standing }) => standing === 'elsewhere')!;
    const [, options] = OWN_ARTICLE;
    const { content, filename } = options.file as { content: string; filename: string };
    for (const file of [
      { filename: 'other.txt', content },
      { filename, content: 'A goat ate 3 hats.' },
    ]) {
      const { text } = await ask(bench, 'corpus add', { file }, about(home));
      expect(text).toContain('was added');
      expect(text).not.toContain('shares most of its text');
    }
  });

  test('is seen there, on every way that is tried above', async () => {
    const commands = await sentDuring(async () => everything(await everyCommand(byManager), byManager));
    for (const word of ['zorbling-quay.txt', 'Zorb Herald', 'zorblings counted', 'zorb-gone.txt'])
      expect(commands).toContain(word);
    const near = await sentDuring(async () => {
      for (const [name, options] of NEAR) await ask(bench, name, options, byManager);
    });
    expect(near).toMatch(OWN_WORDS);
  });
});
