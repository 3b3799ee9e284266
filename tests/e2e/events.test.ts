import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect } from 'vitest';
import type { LoopbackMessage } from '../../src/playground/discord/message.ts';
import { EVENTS, folderWith } from '../events/newsstand.ts';
import { test } from './newsroom.ts';

let folder: string;

beforeAll(async () => {
  folder = await folderWith(EVENTS);
});
afterAll(() => rm(folder, { recursive: true }));

const ASKED = { query: 'death toll' };

/** The menu of events, where there is one. */
const eventMenu = ({ menus }: LoopbackMessage) => menus.find(({ customId }) => customId.includes('event'));

/** The value of the option whose label has these words, in the menu of events of a message. */
function optionIn(message: LoopbackMessage, words: string): { customId: string; value: string } {
  const menu = eventMenu(message);
  const [value] = [...menu!.options].find(([, { label }]) => label.includes(words))!;
  return { customId: menu!.customId, value };
}

test('an answer shows its events, the menu picks one in its place, and all come back', async ({
  discord,
  start,
}) => {
  const bot = await start({ corpus: folder });
  const message = await discord.command('factcheck', ASKED).answer;
  expect(message.text).toMatch(
    /EVENT 1 of 2\*\*: “.*Lindor.*” · 2024-05-03 to 2024-06-08 · 3 articles\n.*47.*EVENT 2 of 2\*\*: “.*Marvek.*” · 2024-05-20 to 2024-05-22 · 2 articles\n.*Seven/s,
  );
  const both = message.text;
  expect([...eventMenu(message)!.options.values()]).toEqual([
    { label: expect.stringContaining('Lindor'), description: expect.stringContaining('3 articles') },
    { label: expect.stringContaining('Marvek'), description: expect.stringContaining('2 articles') },
  ]);

  // A reply outlives the process that gave it.
  await bot.stop();
  await start({ corpus: folder });
  const { customId, value } = optionIn(message, 'Marvek');
  const picked = await discord.choose(message, customId, [value]).seen('update');
  expect(picked.id).toBe(message.id);
  expect(picked.text).toMatch(/EVENT\*\*: “.*Marvek.*” · 2024-05-20 to 2024-05-22 · 2 articles\n.*Seven/s);
  expect(picked.text).not.toContain('Lindor');
  expect(eventMenu(picked)).toBeUndefined();

  const back = picked.buttons.find((b) => b.label === 'All events')!;
  const all = await discord.press(picked, back.customId).seen('update');
  expect(all.text).toBe(both);
});

test('a private answer stays private when an event is picked', async ({ discord, start }) => {
  await start({ corpus: folder });
  const message = await discord.command('factcheck', { ...ASKED, private: true }).answer;
  const { customId, value } = optionIn(message, 'Marvek');
  const picked = await discord.choose(message, customId, [value]).seen('update');
  expect([picked.ephemeral, picked.id]).toEqual([true, message.id]);
  expect(picked.text).toContain('Seven');
});

test('an event is picked after a question that no custom_id holds', async ({ discord, start }) => {
  await start({ corpus: folder });
  const query = `death toll ${'of the earthquake '.repeat(20)}`.trim();
  const message = await discord.command('factcheck', { query }).answer;
  const { customId, value } = optionIn(message, 'Marvek');
  const picked = await discord.choose(message, customId, [value]).seen('update');
  expect(picked.text).toContain(query);
  expect(picked.text).not.toContain('Lindor');
});

test('an event that the corpus no longer has is refused to the chooser alone', async ({ discord, start }) => {
  const bot = await start({ corpus: folder });
  const message = await discord.command('factcheck', ASKED).answer;
  const { customId, value } = optionIn(message, 'Marvek');
  const before = message.text;
  await bot.stop();
  await start();
  const refused = await discord.choose(message, customId, [value]).seen('reply');
  expect(refused.ephemeral).toBe(true);
  expect(refused.text).toContain(`No event "${value}"`);
  expect(message.text).toBe(before);
});

test('the option picks an event too, and says what it does not know', async ({ discord, start }) => {
  await start({ corpus: folder });
  const picked = await discord.command('factcheck', { ...ASKED, event: 'marvek' }).answer;
  expect(picked.text).toMatch(/EVENT\*\*: “.*Marvek/);
  const refused = await discord.command('factcheck', { ...ASKED, event: 'atlantis' }).answer;
  expect([refused.ephemeral, refused.text]).toEqual([true, expect.stringContaining('No event "atlantis"')]);
});

test('an answer on one event has no menu', async ({ discord, start }) => {
  await start();
  const message = await discord.command('factcheck', { query: 'deportees count' }).answer;
  expect(eventMenu(message)).toBeUndefined();
  expect(message.text).not.toContain('EVENT');
});

test('all events come back also after one that no custom_id holds', async ({ discord, start }) => {
  const name = `marvek-${'x'.repeat(70)}.txt`;
  const { 'marvek-1.txt': first, ...others } = EVENTS;
  const more = Array.from(
    { length: 12 },
    (_, i) => `Jon Tarn counted ${60 + i} dead of the earthquake in Marvek.`,
  );
  const text = [first!.text, ...more].join('\n\n');
  const own = await folderWith({ ...others, [name]: { ...first!, text } });
  try {
    await start({ corpus: own });
    const picked = await discord.command('factcheck', { ...ASKED, event: name }).answer;
    expect(picked.text).toContain(`\n-# event: ${name}\n`);
    expect(picked.buttons.map((b) => b.label)).toContain('Next');
    const back = picked.buttons.find((b) => b.label === 'All events')!;
    const all = await discord.press(picked, back.customId).seen('update');
    expect(all.text).toContain('EVENT 1 of 2');
    expect(all.text).not.toContain(name);
  } finally {
    await rm(own, { recursive: true });
  }
});
