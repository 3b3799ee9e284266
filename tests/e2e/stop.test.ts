import { describe, expect } from 'vitest';
import { factcheck } from '../../commands/factcheck.ts';
import type { Command } from '../../src/command.ts';
import { faults } from '../../src/playground/discord/faults.ts';
import { test } from './newsroom.ts';

const QUERY = { query: 'deportees count' };

/** A command that answers once it is let go. */
function held(): { command: Command; release: () => void; asked: Promise<void> } {
  let [release, begun] = [() => {}, () => {}];
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const asked = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const command: Command = {
    ...factcheck,
    async run(args, desk) {
      begun();
      await released;
      return factcheck.run(args, desk);
    },
  };
  return { command, release, asked };
}

describe('a bot that stops', () => {
  test('answers what was asked before, and tells who asks now that it stops', async ({ discord, start }) => {
    const { command, release, asked } = held();
    const bot = await start({ commands: [command] });
    const before = discord.command('factcheck', QUERY);
    await asked;
    const closed = discord.gateway.next('closed');
    const stopped = bot.stop();
    const told = await discord.command('factcheck', QUERY).answer;
    expect([told.ephemeral, told.text]).toEqual([true, expect.stringContaining('is being stopped')]);
    release();
    expect((await before.answer).text).toContain('238');
    await stopped;
    expect(await closed).toBe(1000);
  });

  test.for([[false], [true]] as const)(
    'tells who has waited for long enough, deferred: %s',
    async ([isDeferred], { discord, start, log }) => {
      const { command, release, asked } = held();
      const stopWithin = { answer: 100, tell: 5000 };
      const bot = await start({ commands: [command], stopWithin, ...(isDeferred && { slowAfter: 20 }) });
      const exchange = discord.command('factcheck', QUERY);
      await asked;
      if (isDeferred) await exchange.seen('defer');
      await bot.stop();
      const [told, ...others] = exchange.visible;
      expect([told?.ephemeral, told?.text]).toEqual([true, expect.stringContaining('is being stopped')]);
      expect(others).toEqual([]);
      expect(log.filter(({ level }) => level >= 40)).toEqual([]);
      release();
    },
  );

  test('says in the log what it could not even tell', async ({ discord, start, log }) => {
    const { command, release, asked } = held();
    const bot = await start({ commands: [command], stopWithin: { answer: 50, tell: 50 } });
    const { id } = discord.command('factcheck', QUERY);
    await asked;
    discord.rest.fail(/^POST \/interactions/, faults.slow(500));
    await bot.stop();
    expect(log.filter(({ level }) => level >= 40)).toMatchObject([
      { msg: 'stopped before all had ended', cutOff: [{ request: id, command: 'factcheck' }] },
    ]);
    release();
  });

  test('leaves questions to the other process of a bot that has two', async ({ discord, start }) => {
    const { command, release, asked } = held();
    const bot = await start({ commands: [command], isShared: true });
    const before = discord.command('factcheck', QUERY);
    await asked;
    const stopped = bot.stop();
    await start({ isShared: true });
    const after = discord.command('factcheck', QUERY);
    expect((await after.answer).text).toContain('238');
    release();
    expect((await before.answer).text).toContain('238');
    await stopped;
    expect(after.visible).toHaveLength(1);
  });
});
