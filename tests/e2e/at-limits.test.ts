import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { CATALOGUES } from '../../src/locale/index.ts';
import type { LoopbackMessage } from '../../src/playground/discord/message.ts';
import type { Loopback } from '../../src/playground/discord/server.ts';
import { test } from './newsroom.ts';

/** Eighty characters. */
const QUESTION = 'how many passengers were rescued from the ferry that ran aground near the harbou';
const READINGS = 40;
const SCRIPTS = ['港の新聞社・', 'صحيفة الميناء ', '📰👩‍👩‍👧🚢', 'The Harbour '] as const;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crosscheck-'));
  const sources: Record<string, object> = {};
  for (let i = 0; i < READINGS; i++) {
    const script = SCRIPTS[i % SCRIPTS.length]!;
    const file = `${'f'.repeat(60)}-${i}.txt`;
    const sentence = `The coast guard rescued ${300 + 7 * i} passengers from the ferry that ran aground near the harbour.`;
    await writeFile(
      join(folder, file),
      `${sentence}\n\n${script.repeat(30)}。\n\n“The passengers of the ferry that ran aground were rescued ${script}${i},” the captain said.\n`,
    );
    sources[file] = { outlet: script.repeat(60).slice(0, 200).toWellFormed(), published: '2031-05-02' };
  }
  await writeFile(join(folder, 'sources.json'), JSON.stringify(sources));
});
afterAll(() => rm(folder, { recursive: true }));

async function sizesOf(message: LoopbackMessage): Promise<number[]> {
  const { attachments } = message.toJSON() as { attachments: { url: string }[] };
  return Promise.all(attachments.map(async ({ url }) => (await (await fetch(url)).arrayBuffer()).byteLength));
}

/** Presses every button and uses every menu of a message but those that turn its pages; returns what they bring. */
async function everything(discord: Loopback, message: LoopbackMessage, left: readonly string[]) {
  const brought: LoopbackMessage[] = [];
  for (const { label, customId } of message.buttons)
    if (!left.includes(label)) brought.push(await discord.press(message, customId).seen('reply', 'edit'));
  for (const { customId, options } of message.menus) {
    const last = [...options.keys()].at(-1)!;
    brought.push(await discord.choose(message, customId, [last]).seen('reply', 'update', 'edit'));
  }
  return brought;
}

// That every request keeps to Discord's limits is asserted for each test by the fixture.
describe.each(['en-US', 'es-ES'] as const)('at the limits, in %s', (locale) => {
  const say = CATALOGUES[locale === 'en-US' ? 'en' : 'es'];
  const turning = [say.page.next, say.page.previous];

  test('every button, menu, picture and sheet of an answer', async ({ discord, start }) => {
    expect(QUESTION).toHaveLength(80);
    await start({ corpus: folder });
    discord.locale = locale;
    const answer = await discord.command('factcheck', { query: QUESTION, private: true }).answer;
    expect(answer.text).toContain(`### ${QUESTION}\n`);
    const labels = answer.buttons.map((b) => b.label);
    for (const view of ['figures', 'chart', 'export'] as const) expect(labels).toContain(say.views[view]);
    const brought = await everything(discord, answer, turning);
    for (const message of brought) expect(message.text).toContain(`### ${QUESTION}`);
    const withFiles = brought.filter(
      (m) => (m.toJSON() as { attachments: unknown[] }).attachments.length > 0,
    );
    expect(withFiles).toHaveLength(2);
    for (const message of withFiles)
      for (const size of await sizesOf(message)) expect(size).toBeLessThan(10 * 1024 * 1024);
    for (const message of brought) await everything(discord, message, [...turning, say.page.share]);
    for (const message of withFiles) {
      const { customId } = message.buttons.find((b) => b.label === say.page.share)!;
      const shared = await discord.press(message, customId).seen('reply', 'edit');
      expect(await sizesOf(shared)).toEqual(await sizesOf(message));
    }
  });

  test.for([
    ['quote', { words: 'The passengers of the ferry that ran aground were rescued' }],
    ['conflicts', {}],
    ['sources', {}],
  ] as const)('every button and menu under /%s', async ([command, options], { discord, start }) => {
    await start({ corpus: folder });
    discord.locale = locale;
    const answer = await discord.command(command, options).answer;
    const brought = await everything(discord, answer, turning);
    expect(brought.length).toBeGreaterThan(0);
    for (const message of brought) await everything(discord, message, [...turning, say.page.share]);
  });
});
