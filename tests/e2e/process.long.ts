import { describe, expect, vi } from 'vitest';
import { PATIENCE } from '../../src/playground/discord/objects.ts';
import { test } from './newsroom.ts';

describe.concurrent('npm start', () => {
  test('on SIGTERM leaves in an outage too', async ({ discord, run }) => {
    const bot = run('main.ts');
    await discord.gateway.next('ready');
    await discord.command('factcheck', { query: 'deportees count' }).answer;
    const connected = discord.gateway.next('connected');
    discord.gateway.silent = true;
    discord.gateway.drop();
    await connected;
    bot.process.kill('SIGTERM');
    expect(await bot.ended).toMatchObject({ code: 0, signal: null });
  });

  test('tells a supervisor how it is, from before it is connected', async ({ discord, run }) => {
    discord.gateway.silent = true;
    const connected = discord.gateway.next('connected');
    run('main.ts', { HEALTH_PORT: '47813' });
    await connected;
    const health = () => fetch('http://127.0.0.1:47813/health');
    const before = await health();
    expect(before.status).toBe(503);
    expect(await before.json()).toMatchObject({ isReady: false, corpus: { articles: 5 } });
    discord.gateway.silent = false;
    await expect.poll(async () => (await health()).status, { timeout: PATIENCE }).toBe(200);
    await discord.command('factcheck', { query: 'deportees count' }).answer;
    await discord.command('factcheck', { query: '   ' }).answer;
    await expect
      .poll(async () => (await health()).json())
      .toMatchObject({
        isReady: true,
        corpus: { articles: 5 },
        shards: [{ id: 0, state: 'Ready' }],
        interactions: { answered: 1, refused: 1, faults: 0, gone: 0 },
      });
  });

  test('on SIGINT leaves with 0', async ({ discord, run }) => {
    const bot = run('main.ts');
    await discord.gateway.next('ready');
    bot.process.kill('SIGINT');
    expect(await bot.ended).toMatchObject({ code: 0, signal: null });
  });

  test('leaves with 78 when the token is not known', async ({ run }) => {
    const bot = run('main.ts', { DISCORD_TOKEN: 'not.a.token' });
    const { code, stderr } = await bot.ended;
    expect(code).toBe(78);
    expect(stderr).toMatch(/DISCORD_TOKEN/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('leaves with 78 when Discord ends a running connection for good', async ({ discord, run }) => {
    const bot = run('main.ts');
    await discord.gateway.next('ready');
    await discord.command('factcheck', { query: 'deportees count' }).answer;
    discord.gateway.end(4004);
    const { code, stderr } = await bot.ended;
    expect(code).toBe(78);
    expect(stderr).toMatch(/DISCORD_TOKEN/);
  });

  test('leaves with 78 when Discord ends one of two shards for good', async ({ discord, run }) => {
    discord.gateway.starts.maxConcurrency = 2;
    const ready = vi.fn();
    discord.gateway.on('ready', ready);
    const bot = run('main.ts', { SHARDS: '2' });
    await vi.waitUntil(() => ready.mock.calls.length === 2, { timeout: PATIENCE });
    await discord.command('factcheck', { query: 'deportees count' }).answer;
    discord.gateway.end(4010, 1);
    const { code, stderr } = await bot.ended;
    expect(code).toBe(78);
    expect(stderr).toMatch(/SHARDS=auto/);
  });

  test('tells a second process on the same data folder of DATABASE_URL, and the first goes on', async ({
    discord,
    run,
  }) => {
    run('main.ts');
    await discord.gateway.next('ready');
    const { code, stderr } = await run('main.ts').ended;
    expect(code).toBe(2);
    expect(stderr).toMatch(/is used by another Crosscheck: .*DATABASE_URL/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect((await discord.command('factcheck', { query: 'deportees count' }).answer).text).toContain('238');
  });
});
