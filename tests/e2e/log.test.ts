import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { factcheck } from '../../commands/factcheck.ts';
import { messageCommands } from '../../commands/index.ts';
import type { Command } from '../../src/command.ts';
import { test } from './newsroom.ts';

/** Stands in whatever is asked here, and may stand in no line of the log. */
const SECRET = 'zweibrucken';
const MENU = messageCommands[0]!.data.name;

interface Ended {
  msg: string;
  request: string;
  command: string;
  outcome: string;
}

test('each interaction leaves one line, at the level debug, with its id, its command and how it went, and not what was asked', async ({
  discord,
  start,
  log,
}) => {
  await start();
  const query = `${SECRET} deportees count`;
  const asked = discord.command('factcheck', { query });
  const answer = await asked.answer;
  const quotations = answer.buttons.find((b) => b.label === 'Quotations')!;
  const exchanges = [
    [asked, 'factcheck', 'answered'],
    [discord.press(answer, quotations.customId), 'factcheck quotations', 'answered'],
    [discord.command('factcheck', { query, outlet: SECRET }), 'factcheck', 'refused'],
    [discord.menu(MENU, `${SECRET}: 238 were sent.`), MENU, 'answered'],
    [discord.command('watch', { query }, 'manager'), 'watch', 'answered'],
    [discord.command('corpus remove', { file: SECRET }, 'manager'), 'corpus remove', 'refused'],
  ] as const;
  for (const [exchange] of exchanges) await exchange.answer;
  const typing = discord.typing('quote', 'words', SECRET);
  await typing.offer;
  const ended = (): Ended[] => log.filter(({ msg }) => msg === 'interaction ended') as unknown as Ended[];
  await expect.poll(() => ended().length).toBe(exchanges.length + 1);
  const lines = Object.fromEntries(ended().map((line) => [line.request, line]));
  for (const [{ id }, command, outcome] of [...exchanges, [typing, 'quote', 'offered'] as const])
    expect(lines[id]).toMatchObject({ command, outcome });
  for (const line of ended())
    expect(line).toMatchObject({
      level: 20,
      waited: expect.any(Number),
      work: expect.any(Number),
      reply: expect.any(Number),
      deferred: false,
    });
  expect(JSON.stringify(log)).not.toContain(SECRET);
});

test('what fails for a question is found under its id, wherever it failed', async ({
  discord,
  start,
  store,
  log,
}) => {
  await start();
  const values = { params: [SECRET], detail: SECRET, cause: { body: SECRET } };
  store.record.add = async () => {
    throw Object.assign(new Error('the disk is full'), values);
  };
  const { id, answer } = discord.command('factcheck', { query: `${SECRET} deportees count` });
  await answer;
  const failed = log.filter(({ level }) => level >= 40);
  expect(failed).toMatchObject([
    {
      msg: 'a check could not be kept',
      request: id,
      command: 'factcheck',
      err: { message: 'the disk is full' },
    },
  ]);
  expect(JSON.stringify(log)).not.toContain(SECRET);
});

test('nothing is logged of a question above debug', async ({ discord, start, log }) => {
  const slow: Command = {
    ...factcheck,
    async run(args, desk) {
      await wait(60);
      return factcheck.run(args, desk);
    },
  };
  await start({ commands: [slow], slowAfter: 20 });
  const before = log.filter(({ level }) => level > 20).length;
  await discord.command('factcheck', { query: 'deportees count' }).answer;
  await expect.poll(() => log.at(-1)).toMatchObject({ msg: 'interaction ended', deferred: true });
  expect(log.filter(({ level }) => level > 20)).toHaveLength(before);
});
