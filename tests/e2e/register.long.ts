import { describe, expect } from 'vitest';
import { GUILD_ID } from '../../src/playground/discord/objects.ts';
import { test } from './newsroom.ts';

describe.concurrent('npm run register', () => {
  test('registers them for one server', async ({ discord, run }) => {
    const { code, stdout } = await run('register.ts', { DISCORD_GUILD_ID: GUILD_ID }).ended;
    expect(code).toBe(0);
    expect(stdout).toContain(GUILD_ID);
    expect(discord.rest.commands.get(GUILD_ID)).toMatchObject([
      { name: 'factcheck' },
      { name: 'quote' },
      { name: 'conflicts' },
      { name: 'sources' },
      { name: 'watch' },
      { name: 'history' },
      { name: 'corpus' },
      { name: 'settings' },
      { name: 'status' },
      { name: 'Fact-check this message' },
    ]);
    expect(discord.rest.commands.has('global')).toBe(false);
  });

  test.for([
    ['a server without the bot', { DISCORD_GUILD_ID: '299999999999999999' }, /DISCORD_GUILD_ID/],
    ['another application', { DISCORD_APPLICATION_ID: '199999999999999999' }, /DISCORD_APPLICATION_ID/],
  ] as const)('says what to do about %s', async ([, settings, told], { discord, run }) => {
    const { code, stderr } = await run('register.ts', settings).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(told);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(discord.rest.commands.size).toBe(0);
  });

  test('without a token says where to get one', async ({ discord, run }) => {
    const { code, stderr } = await run('register.ts', { DISCORD_TOKEN: '' }).ended;
    expect(code).toBe(2);
    expect(stderr).toMatch(/DISCORD_TOKEN is missing/);
    expect(discord.requests).toEqual([]);
  });
});
