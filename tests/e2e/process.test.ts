import { describe, expect, vi } from 'vitest';
import { faults } from '../../src/playground/discord/faults.ts';
import { PATIENCE } from '../../src/playground/discord/objects.ts';
import { TOKEN } from '../../src/playground/discord/server.ts';
import { test } from './newsroom.ts';

// More of its ends: process.long.ts.
describe.concurrent('npm start', () => {
  test('on SIGTERM finishes the answer that is under way and leaves with 0', async ({ discord, run }) => {
    const bot = run('main.ts');
    await discord.gateway.next('ready');
    const limited = discord.rest.next(/^POST \/interactions/);
    discord.rest.fail(/^POST \/interactions/, faults.rateLimited(0.5));
    const exchange = discord.command('factcheck', { query: 'deportees count' });
    await limited;
    const closed = discord.gateway.next('closed');
    bot.process.kill('SIGTERM');
    expect((await exchange.answer).text).toContain('238');
    expect(await closed).toBe(1000);
    expect(await bot.ended).toMatchObject({ code: 0, signal: null });
  });

  test('leaves with 78 when the gateway refuses the token', async ({ discord, run }) => {
    discord.gateway.refusal = 4004;
    const bot = run('main.ts');
    const { code, stderr } = await bot.ended;
    expect(code).toBe(78);
    expect(stderr).toMatch(/DISCORD_TOKEN/);
  });

  test('with two shards connects as fast as Discord allows, and leaves with both', async ({
    discord,
    run,
  }) => {
    discord.gateway.recommendedShards = 2;
    discord.gateway.starts.maxConcurrency = 2;
    discord.gateway.starts.interval = 5000;
    const ready = vi.fn();
    discord.gateway.on('ready', ready);
    const bot = run('main.ts', { SHARDS: 'auto' });
    await vi.waitUntil(() => ready.mock.calls.length === 2, { timeout: PATIENCE });
    for (const place of ['guild', 'elsewhere'] as const) {
      const { text } = await discord.command('factcheck', { query: 'deportees count' }, place).answer;
      expect(text).toContain('238');
    }
    bot.process.kill('SIGTERM');
    expect(await bot.ended).toMatchObject({ code: 0, signal: null });
    expect(discord.gateway.identifies).toHaveLength(2);
  });

  test('without a token names the variable, where to get it and what works without', async ({ run }) => {
    const { code, stderr } = await run('main.ts', { DISCORD_TOKEN: '' }).ended;
    expect(code).toBe(2);
    expect(stderr).toMatch(/DISCORD_TOKEN is missing/);
    expect(stderr).toContain('https://discord.com/developers/applications');
    expect(stderr).toContain('npm run factcheck -- deportees count');
  });

  test('keeps what was added over a kill', async ({ discord, run }) => {
    const first = run('main.ts');
    await discord.gateway.next('ready');
    const file = { filename: 'own.txt', content: 'The prison holds 412 deportees, the director said.' };
    const added = await discord.command('corpus add', { file }, 'manager').answer;
    expect(added.text).toContain('was added');
    first.process.kill('SIGKILL');
    await first.ended;
    run('main.ts');
    await discord.gateway.next('ready');
    expect((await discord.command('factcheck', { query: 'deportees count' }).answer).text).toContain('412');
  });

  test('sends the token nowhere but to Discord and this machine', async ({ run }) => {
    const { code, stderr } = await run('main.ts', { DISCORD_API_URL: 'http://example.org/api' }).ended;
    expect(code).toBe(2);
    expect(stderr).toContain('DISCORD_API_URL');
    expect(stderr).not.toContain(TOKEN);
  });
});
