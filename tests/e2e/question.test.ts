import { Events, GatewayIntentBits } from 'discord.js';
import { describe, expect } from 'vitest';
import type { LoopbackMessage } from '../../src/playground/discord/message.ts';
import type { Loopback } from '../../src/playground/discord/server.ts';
import { test } from './newsroom.ts';

const LONG =
  'How many deportees, in all, were deported? I want the count of *deportees*, that is the number | the total of them.';

/** Presses the button with this label and returns the message after its update. */
async function turn(discord: Loopback, message: LoopbackMessage, label: string): Promise<LoopbackMessage> {
  const button = message.buttons.find((b) => b.label === label);
  expect(button, `a button "${label}" on: ${message.text}`).toBeDefined();
  const turned = await discord.press(message, button!.customId).seen('update');
  expect(turned.id).toBe(message.id);
  return turned;
}

const labelsOf = ({ buttons }: LoopbackMessage) => buttons.map(({ label }) => label);
const pageOf = ({ text }: LoopbackMessage) => text.match(/page \d+ of \d+/)?.[0];

test('the bot asks for no intent but Guilds', async ({ discord, start }) => {
  await start();
  expect(discord.gateway.identifies.map(({ intents }) => intents)).toEqual([GatewayIntentBits.Guilds]);
});

test('a bot that stops takes away no listener but its own', async ({ start }) => {
  const { client, stop } = await start();
  const other = (): void => {};
  client.on(Events.InteractionCreate, other).on(Events.ShardReconnecting, other);
  await stop();
  expect(client.listeners(Events.InteractionCreate)).toEqual([other]);
  expect(client.listeners(Events.ShardReconnecting)).toEqual([other]);
});

describe('a question', () => {
  test('is answered on the first screen, at once and in public', async ({ discord, start }) => {
    await start();
    const exchange = discord.command('factcheck', { query: 'deportees count' });
    const { text, ephemeral } = await exchange.answer;
    expect(ephemeral).toBe(false);
    expect(text).toMatch(/^### deportees count\n/);
    expect(text).toMatch(/\b238\b.*\b002_053712979a199459\.txt:9\b/);
    expect(text).toMatch(/\b250\b.*\b001_d673f119d82a12d9\.txt:12\b/);
    expect(text).toContain(
      '> The facility, infamous for its harsh treatment, currently houses 250 alleged members of the Tren de Aragua',
    );
    expect(exchange.changes.map(({ kind }) => kind)).toEqual(['reply']);
  });

  test('can be asked in direct messages', async ({ discord, start }) => {
    await start();
    const { text } = await discord.command('factcheck', { query: 'deportees count' }, 'dm').answer;
    expect(text).toContain('238');
  });

  test('takes its filters along', async ({ discord, start }) => {
    await start();
    const options = { query: 'deportees count', outlet: 'Tampa Free Press' };
    const { text } = await discord.command('factcheck', options).answer;
    expect(text).toContain('000_0e51a4008a4d27ba.txt');
    expect(text).not.toMatch(/00[1-4]_/);
  });

  test('that nothing answers says so', async ({ discord, start }) => {
    await start();
    const { text } = await discord.command('factcheck', { query: 'zeppelin moorings' }).answer;
    expect(text).toMatch(/not in the corpus/i);
    expect(text).toContain('5 articles');
  });

  test('with `private` is answered to the asker alone, on every page', async ({ discord, start }) => {
    await start();
    const exchange = discord.command('factcheck', { query: 'deportees count', private: true });
    const message = await exchange.answer;
    expect(message.ephemeral).toBe(true);
    expect((await turn(discord, message, 'Next')).ephemeral).toBe(true);
    expect(exchange.visible).toEqual([message]);
  });
});

describe('pages', () => {
  test('turn forth and back in the same message', async ({ discord, start }) => {
    await start();
    const message = await discord.command('factcheck', { query: 'deportees count' }).answer;
    const first = message.text;
    expect(labelsOf(message)).toEqual(['Figures', 'Quotations', 'Chart', 'Export', 'Next']);
    expect(pageOf(message)).toMatch(/^page 1 of [2-9]/);
    const second = (await turn(discord, message, 'Next')).text;
    expect(second).toMatch(/^### deportees count\n/);
    expect(second).toContain('page 2 of');
    expect(second).not.toBe(first);
    expect((await turn(discord, message, 'Previous')).text).toBe(first);
  });

  test('end with the last one', async ({ discord, start }) => {
    await start();
    const message = await discord.command('factcheck', { query: 'deportees count' }).answer;
    const count = Number(message.text.match(/page 1 of (\d+)/)?.[1]);
    for (let page = 2; page <= count; page++) await turn(discord, message, 'Next');
    expect(pageOf(message)).toBe(`page ${count} of ${count}`);
    expect(labelsOf(message)).toEqual(['Figures', 'Quotations', 'Chart', 'Export', 'Previous']);
  });

  test('keep the filters', async ({ discord, start }) => {
    await start();
    const options = { words: 'what did Noem say', outlet: 'Tampa Free Press; Moneycontrol' };
    const message = await discord.command('quote', options).answer;
    const { text } = await turn(discord, message, 'Next');
    expect(text).toMatch(/00[04]_/);
    expect(text).not.toMatch(/00[1-3]_/);
  });

  test.for(['deportees count', LONG])(
    'turn after a restart of the bot: %s',
    async (query, { discord, start }) => {
      const bot = await start();
      const message = await discord.command('factcheck', { query }).answer;
      const first = message.text;
      expect(first).toContain(`### ${query}\n`);
      await bot.stop();
      await start();
      const second = (await turn(discord, message, 'Next')).text;
      expect(second).toContain(`### ${query}\n`);
      expect(second).toContain('page 2 of');
      expect((await turn(discord, message, 'Previous')).text).toBe(first);
    },
  );

  test('of another version say that the question has to be asked again', async ({ discord, start }) => {
    await start();
    const message = await discord.command('factcheck', { query: 'deportees count' }).answer;
    message.edit(JSON.parse(JSON.stringify(message).replaceAll(message.buttons[0]!.customId, '0|old|1')));
    const first = message.text;
    const answer = await discord.press(message, '0|old|1').answer;
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toMatch(/ask the question again/);
    expect(message.text).toBe(first);
  });
});
