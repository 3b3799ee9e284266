import { expect } from 'vitest';
import { test } from './newsroom.ts';

const SLOW = { burst: 2, perSecond: 0.01 };
const RATES = { user: SLOW, server: { ...SLOW, burst: 3 }, checks: SLOW };
const QUESTION = { query: 'deportees count' };

test('who asks too much is told alone how long to wait, while others are answered', async ({
  discord,
  start,
  log,
}) => {
  await start({ rates: RATES });
  for (let i = 0; i < 2; i++)
    expect((await discord.command('factcheck', QUESTION).answer).text).toContain('238');
  const refused = await discord.command('factcheck', QUESTION).answer;
  expect(refused.ephemeral).toBe(true);
  expect(refused.text).toMatch(/^You have asked much in a short time\. Ask again in \d+ seconds\.$/);
  expect((await discord.command('factcheck', QUESTION, 'colleague').answer).text).toContain('238');
  expect((await discord.command('factcheck', QUESTION, 'colleague').answer).text).toMatch(/in this server/);
  expect(log.filter(({ level }) => level >= 40)).toEqual([]);
});

test('a hundred questions at once are each answered, most of them after a deferral', async ({
  discord,
  start,
  log,
}) => {
  await start();
  const asked = Array.from({ length: 100 }, () => discord.command('factcheck', QUESTION));
  for (const { answer } of asked) expect((await answer).text).toContain('238');
  const kinds = asked.map(({ changes }) => changes[0]!.kind);
  expect(kinds.filter((kind) => kind === 'defer').length).toBeGreaterThan(50);
  expect(asked.every(({ visible }) => visible.length === 1)).toBe(true);
  expect(log.filter(({ level }) => level >= 40)).toEqual([]);
});

test('a button costs a turn too, and leaves its message as it is', async ({ discord, start }) => {
  await start({ rates: { ...RATES, user: { burst: 1, perSecond: 0.01 } } });
  const message = await discord.command('factcheck', QUESTION).answer;
  const before = message.text;
  const { customId } = message.buttons[0]!;
  const told = await discord.press(message, customId).answer;
  expect(told.text).toContain('Ask again in');
  expect(message.text).toBe(before);
});

test('what is typed costs none', async ({ discord, start }) => {
  await start({ rates: RATES });
  for (let i = 0; i < 10; i++) await discord.typing('factcheck', 'query', 'dep').offer;
  expect((await discord.command('factcheck', QUESTION).answer).text).toContain('238');
});
