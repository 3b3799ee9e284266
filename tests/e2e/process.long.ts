import { describe, expect, vi } from 'vitest';
import { faults } from '../../src/playground/discord/faults.ts';
import { GUILD_ID, PATIENCE } from '../../src/playground/discord/objects.ts';
import { TOKEN } from '../../src/playground/discord/server.ts';
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
        interactions: { answered: 1, refused: 1, failed: 0, gone: 0 },
      });
  });

  test('on SIGTERM is not ready while it answers what was asked, and shows no token, question or server', async ({
    discord,
    run,
  }) => {
    const bot = run('main.ts', { HEALTH_PORT: '47814', LOG_LEVEL: 'debug' });
    await discord.gateway.next('ready');
    const health = async () => {
      const answer = await fetch('http://127.0.0.1:47814/health');
      return { status: answer.status, text: await answer.text() };
    };
    await expect.poll(async () => (await health()).status, { timeout: PATIENCE }).toBe(200);
    const limited = discord.rest.next(/^POST \/interactions/);
    discord.rest.fail(/^POST \/interactions/, faults.rateLimited(2));
    const exchange = discord.command('factcheck', { query: 'deportees count' });
    await limited;
    bot.process.kill('SIGTERM');
    await expect.poll(async () => (await health()).status).toBe(503);
    const { text } = await health();
    expect(JSON.parse(text)).toMatchObject({
      isReady: false,
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      megabytes: expect.any(Number),
      corpus: { articles: 5, outlets: 2, problems: 0, fingerprint: expect.any(String) },
      store: { kind: 'PGlite', isReached: true },
      shards: [{ id: 0, state: 'Ready' }],
      interactions: { underWay: 1, answered: 0 },
    });
    expect((await exchange.answer).text).toContain('238');
    const { code, stdout } = await bot.ended;
    expect(code).toBe(0);
    for (const shown of [text, stdout])
      for (const secret of [TOKEN, 'deportees', exchange.token]) expect(shown).not.toContain(secret);
    expect(text).not.toContain(GUILD_ID);
    expect(JSON.parse(stdout.trim().split('\n').at(-1)!)).toMatchObject({ msg: 'stopped' });
  });

  test('on a second SIGTERM leaves at once', async ({ discord, run }) => {
    const bot = run('main.ts');
    await discord.gateway.next('ready');
    const limited = discord.rest.next(/^POST \/interactions/);
    discord.rest.fail(/^POST \/interactions/, faults.rateLimited(60));
    discord.command('factcheck', { query: 'deportees count' });
    await limited;
    bot.process.kill('SIGTERM');
    await vi.waitUntil(() => bot.stdout().includes('"stopping"'), { timeout: PATIENCE });
    bot.process.kill('SIGTERM');
    const { code, stdout } = await bot.ended;
    expect(code).toBe(0);
    // It has waited for nothing, and cut off nothing that it would name.
    expect(stdout).not.toMatch(/"stopped/);
  });

  test('on SIGTERM ends in ten seconds though Discord takes no answer, and says what it cut off', async ({
    discord,
    run,
  }) => {
    const bot = run('main.ts');
    await discord.gateway.next('ready');
    const limited = discord.rest.next(/^POST \/interactions/);
    discord.rest.fail(/^POST \/interactions/, faults.rateLimited(60));
    const { id } = discord.command('factcheck', { query: 'deportees count' });
    await limited;
    bot.process.kill('SIGTERM');
    const { code, stdout } = await bot.ended;
    expect(code).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.find(({ level }) => level === 40)).toMatchObject({
      msg: 'stopped before all had ended',
      cutOff: [{ request: id, command: 'factcheck' }],
    });
  });

  test('on SIGTERM leaves while it still connects', async ({ discord, run }) => {
    discord.gateway.silent = true;
    const connected = discord.gateway.next('connected');
    const bot = run('main.ts');
    await connected;
    bot.process.kill('SIGTERM');
    expect(await bot.ended).toMatchObject({ code: 0, signal: null, stderr: '' });
  });

  test.for([
    ['thrown', 'throw new Error("a bolt")'],
    ['rejected', 'Promise.reject(new Error("a bolt"))'],
  ] as const)(
    'leaves with 1 and one fatal line when something %s is caught by nobody',
    async ([, fault], { discord, run }) => {
      const thrower = encodeURIComponent(`process.on("SIGUSR2", () => { ${fault} })`);
      const bot = run('main.ts', { NODE_OPTIONS: `--import=data:text/javascript,${thrower}` });
      await discord.gateway.next('ready');
      await discord.command('factcheck', { query: 'deportees count' }).answer;
      bot.process.kill('SIGUSR2');
      const { code, stdout, stderr } = await bot.ended;
      expect([code, stderr]).toEqual([1, '']);
      const fatal = stdout.split('\n').filter((line) => line.includes('"level":60'));
      expect(fatal).toHaveLength(1);
      expect(JSON.parse(fatal[0]!)).toMatchObject({ err: { message: 'a bolt', stack: expect.any(String) } });
      expect(stdout).not.toContain(TOKEN);
    },
  );

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
