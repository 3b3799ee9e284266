import { describe, expect } from 'vitest';
import { commands, messageCommands, serverCommands } from '../../commands/index.ts';
import { GUILD_ID } from '../../src/playground/discord/objects.ts';
import { test } from './newsroom.ts';

// More refusals: register.long.ts.
describe.concurrent('npm run register', () => {
  test('registers the commands for every server', async ({ discord, run }) => {
    const { code, stdout } = await run('register.ts').ended;
    expect(code).toBe(0);
    expect(stdout).toContain('/factcheck');
    expect(discord.rest.commands.get('global')).toMatchObject(
      [...commands, ...serverCommands, ...messageCommands].map(({ data }) => data),
    );
    expect(discord.rest.commands.has(GUILD_ID)).toBe(false);
    expect(discord.rest.commands.get('global')?.[0]).toMatchObject({
      name_localizations: { 'es-ES': 'verificar', 'es-419': 'verificar' },
    });
    expect(discord.violations).toEqual([]);
  });

  test('says what to do about a token that is not valid', async ({ discord, run }) => {
    const { code, stderr } = await run('register.ts', { DISCORD_TOKEN: 'not.a.token' }).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/DISCORD_TOKEN/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(discord.rest.commands.size).toBe(0);
  });
});
