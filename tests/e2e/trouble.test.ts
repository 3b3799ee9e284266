import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ComponentType } from 'discord.js';
import { describe, expect } from 'vitest';
import { factcheck } from '../../commands/factcheck.ts';
import type { Command } from '../../src/command.ts';
import { Mistake } from '../../src/mistake.ts';
import { faults } from '../../src/playground/discord/faults.ts';
import type { LoopbackMessage } from '../../src/playground/discord/message.ts';
import { test } from './newsroom.ts';

/** A command that works as `/factcheck` once `release` is called, or throws what that is given. */
function held(): { command: Command; release: (error?: Error) => void } {
  let release: (error?: Error) => void = () => {};
  const released = new Promise<Error | undefined>((resolve) => {
    release = resolve;
  });
  const command: Command = {
    ...factcheck,
    async run(args, desk) {
      const error = await released;
      if (error) throw error;
      return factcheck.run(args, desk);
    },
  };
  return { command, release };
}

const failing: Command = {
  ...factcheck,
  run: () => {
    throw new Error('the press is on fire');
  },
};

/** The custom_id of the button that turns to another page. */
const turner = ({ buttons }: LoopbackMessage): string =>
  buttons.find(({ label }) => label === 'Next' || label === 'Previous')!.customId;

describe('a mistake', () => {
  test.for([
    [{ query: '   ' }, /Type what to look up behind .?\/factcheck, for example: deportees count\./],
    [{ query: 'deportees count', since: 'yesterday' }, /yesterday/],
    [{ query: 'deportees count', outlet: 'No Such Outlet' }, /No Such Outlet/],
  ] as const)(
    'is told to the asker alone, in plain words: %j',
    async ([options, told], { discord, start, log }) => {
      await start();
      const exchange = discord.command('factcheck', options);
      const message = await exchange.answer;
      expect(message.ephemeral).toBe(true);
      expect(message.text).toMatch(told);
      expect(message.text).not.toMatch(/Error|undefined|\n\s+at /);
      expect(exchange.visible).toHaveLength(1);
      expect(log.filter(({ level }) => level >= 40)).toEqual([]);
    },
  );
});

describe('a fault', () => {
  test('gives the asker the number of their request, and the log the whole error under it', async ({
    discord,
    start,
    log,
  }) => {
    await start({ commands: [failing] });
    const exchange = discord.command('factcheck', { query: 'x' });
    const { text, ephemeral } = await exchange.answer;
    expect(ephemeral).toBe(true);
    expect(text).not.toContain('fire');
    const line = log.find(({ level }) => level === 50);
    expect(line?.err?.message).toBe('the press is on fire');
    expect(line?.err?.stack).toContain('trouble.test.ts');
    expect(line).toMatchObject({ request: exchange.id, command: 'factcheck' });
    expect(text).toContain(exchange.id);
  });

  test('in turning a page leaves the page as it is', async ({ discord, start }) => {
    const bot = await start();
    const message = await discord.command('factcheck', { query: 'deportees count' }).answer;
    const first = message.text;
    await bot.stop();
    await start({ commands: [failing] });
    const told = await discord.press(message, turner(message)).answer;
    expect(told.ephemeral).toBe(true);
    expect(told.id).not.toBe(message.id);
    expect(message.text).toBe(first);
  });

  test('does not keep the next question from its answer', async ({ discord, start }) => {
    let asked = 0;
    const once: Command = {
      ...factcheck,
      run: (args, desk) => (asked++ === 0 ? failing : factcheck).run(args, desk),
    };
    await start({ commands: [once] });
    await discord.command('factcheck', { query: 'deportees count' }).answer;
    const { text } = await discord.command('factcheck', { query: 'deportees count' }).answer;
    expect(text).toContain('238');
  });
});

describe('a slow answer', () => {
  test('is deferred and then filled in', async ({ discord, start }) => {
    const { command, release } = held();
    await start({ commands: [command], slowAfter: 20 });
    const exchange = discord.command('factcheck', { query: 'deportees count' });
    await exchange.seen('defer');
    release();
    const message = await exchange.answer;
    expect(message.text).toContain('238');
    expect(message.ephemeral).toBe(false);
    expect(exchange.changes.map(({ kind }) => kind)).toEqual(['defer', 'edit']);
  });

  test('stays private when it is asked so', async ({ discord, start }) => {
    const { command, release } = held();
    await start({ commands: [command], slowAfter: 20 });
    const exchange = discord.command('factcheck', { query: 'deportees count', private: true });
    expect((await exchange.seen('defer')).ephemeral).toBe(true);
    release();
    expect((await exchange.answer).ephemeral).toBe(true);
  });

  test('by default is deferred well before Discord gives up', async ({ discord, start }) => {
    const { command, release } = held();
    await start({ commands: [command] });
    const exchange = discord.command('factcheck', { query: 'deportees count' });
    await exchange.seen('defer');
    release();
    await exchange.answer;
    expect(exchange.changes[0]?.after).toBeGreaterThan(900);
    expect(exchange.changes[0]?.after).toBeLessThan(2000);
  });

  test.for([
    ['a fault', new Error('the press is on fire')],
    ['a mistake', new Mistake('Ask for something else.')],
  ] as const)('that ends in %s leaves nothing in public', async ([, error], { discord, start }) => {
    const { command, release } = held();
    await start({ commands: [command], slowAfter: 20 });
    const exchange = discord.command('factcheck', { query: 'deportees count' });
    await exchange.seen('defer');
    release(error);
    const told = await exchange.seen('followUp');
    expect(told.ephemeral).toBe(true);
    expect(exchange.changes.map(({ kind }) => kind)).toEqual(['defer', 'delete', 'followUp']);
    expect(exchange.visible).toEqual([told]);
  });

  test('that was private tells of a fault in its own place', async ({ discord, start }) => {
    const { command, release } = held();
    await start({ commands: [command], slowAfter: 20 });
    const exchange = discord.command('factcheck', { query: 'deportees count', private: true });
    await exchange.seen('defer');
    release(new Error('the press is on fire'));
    const told = await exchange.answer;
    expect(told.ephemeral).toBe(true);
    expect(exchange.visible).toEqual([told]);
  });

  test('to a button updates its message, or tells of a fault beside it', async ({ discord, start }) => {
    const bot = await start();
    const message = await discord.command('factcheck', { query: 'deportees count' }).answer;
    const customId = turner(message);
    await bot.stop();

    const [good, bad] = [held(), held()];
    const commands = [good.command, bad.command];
    const each: Command = { ...factcheck, run: (args, desk) => commands.shift()!.run(args, desk) };
    await start({ commands: [each], slowAfter: 20 });
    const turning = discord.press(message, customId);
    await turning.seen('deferUpdate');
    good.release();
    const second = (await turning.seen('edit')).text;
    expect(second).toContain('page 2 of');

    const failed = discord.press(message, turner(message));
    await failed.seen('deferUpdate');
    bad.release(new Error('the press is on fire'));
    expect((await failed.seen('followUp')).ephemeral).toBe(true);
    expect(message.text).toBe(second);
    expect(message.deleted).toBe(false);
  });
});

test('sharing that is slow and fails leaves nothing in public', async ({ discord, start }) => {
  const gone = createServer((_, response) => setTimeout(() => response.writeHead(404).end(), 100)).listen(0);
  try {
    await start({ slowAfter: 20 });
    const message = await discord.command('factcheck', { query: 'deportees count', private: true }).answer;
    const { port } = gone.address() as AddressInfo;
    const { components } = JSON.parse(JSON.stringify(message));
    const media = { url: `http://127.0.0.1:${port}/chart.png` };
    components[0].components.push({ type: ComponentType.MediaGallery, items: [{ media }] });
    message.edit({ components });
    const share = message.buttons.find((b) => b.label === 'Share to channel')!;
    const exchange = discord.press(message, share.customId);
    const told = await exchange.seen('followUp');
    expect([told.ephemeral, told.text]).toEqual([true, expect.stringContaining('could not be fetched')]);
    expect(exchange.changes.map(({ kind }) => kind)).toEqual(['defer', 'delete', 'followUp']);
    expect(exchange.visible).toEqual([told]);
  } finally {
    gone.close();
  }
});

describe('Discord in trouble', () => {
  test.for([
    ['limits the rate', faults.rateLimited(0.1), 429],
    ['fails once', faults.serverError(), 500],
  ] as const)('that %s gets the answer again', async ([, fault, status], { discord, start }) => {
    await start();
    discord.rest.fail(/^POST \/interactions/, fault);
    const exchange = discord.command('factcheck', { query: 'deportees count' });
    expect((await exchange.answer).text).toContain('238');
    expect(discord.requests.slice(-2).map((request) => request.status)).toEqual([status, 204]);
    expect(exchange.visible).toHaveLength(1);
  });

  test('that drops the connection replays the question when it is resumed', async ({ discord, start }) => {
    await start();
    const resumed = discord.gateway.next('resumed');
    discord.gateway.drop();
    const exchange = discord.command('factcheck', { query: 'deportees count' });
    expect(await resumed).toMatchObject({ path: '/resume', replayed: ['INTERACTION_CREATE'] });
    expect((await exchange.answer).text).toContain('238');
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  test('that no longer knows the interaction leaves a line in the log and the bot at work', async ({
    discord,
    start,
    log,
  }) => {
    await start();
    const lost = discord.command('factcheck', { query: 'deportees count' });
    for (let times = 0; times < 2; times++) {
      discord.rest.fail(new RegExp(`/interactions/${lost.id}/`), faults.unknownInteraction());
    }
    expect((await discord.command('factcheck', { query: 'deportees count' }).answer).text).toContain('238');
    const warnings = () => log.filter(({ level }) => level === 40).map(({ err }) => err?.message);
    await expect.poll(warnings).toContain('Unknown interaction');
    expect(lost.changes).toEqual([]);
  });
});
