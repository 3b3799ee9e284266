import { expect } from 'vitest';
import { factcheck } from '../../commands/factcheck.ts';
import { es } from '../../src/locale/es.ts';
import { EDITOR_ROLE, OTHER_GUILD_ID } from '../../src/playground/discord/objects.ts';
import { version } from '../../src/version.ts';
import { test } from './newsroom.ts';

const COUNT = { query: 'deportees count' };
const own = { filename: 'own.txt', content: 'The dam held 412 people back, the mayor said.' };

test('tells who manages the server how the bot is, and of other servers nothing', async ({
  discord,
  start,
}) => {
  await start({ shards: 2 });
  await discord.command('factcheck', COUNT).answer;
  await discord.command('factcheck', { ...COUNT, outlet: 'nowhere' }).answer;
  await discord.command('corpus add', { file: own }, 'manager').answer;
  for (let times = 0; times < 7; times++) await discord.command('factcheck', COUNT, 'elsewhere').answer;

  const { text, ephemeral } = await discord.command('status', {}, 'manager').answer;
  expect(ephemeral).toBe(true);
  expect(text).toContain(`Crosscheck ${version}, using `);
  expect(text).toMatch(/Running since · <t:\d+:f>/);
  expect(text).toMatch(/6 articles, 1 of them added by this server; 141 passages; corpus [0-9a-f]{12}\./);
  expect(text).toContain('Outlets that articles state: 2.');
  expect(text).toContain('All files could be used.');
  expect(text).toMatch(/The database .{0,2}\(PGlite.{0,2}\) answers\./);
  expect(text).toContain('In this server since then: 2 answered, 1 refused with a sentence, 0 failed');
  expect(text).toContain('Being answered in this server now: 0.');
  expect(text.match(/Connection \d: connected/g)).toEqual([
    'Connection 0: connected',
    'Connection 1: connected',
  ]);

  const elsewhere = await discord.command('status', {}, 'elsewhere').answer;
  expect(elsewhere.text).toContain('7 answered, 0 refused');
  expect(elsewhere.text).toContain('5 articles, 0 of them added by this server');
  for (const name of ['own.txt', OTHER_GUILD_ID, EDITOR_ROLE]) {
    expect(text).not.toContain(name);
    expect(elsewhere.text).not.toContain(name);
  }
});

test('counts faults, and says when the database is out of reach, in the words of its reader', async ({
  discord,
  start,
  store,
}) => {
  const failing = { ...factcheck, run: () => Promise.reject(new Error('the press is on fire')) };
  await start({ commands: [failing] });
  await discord.command('factcheck', COUNT).answer;
  store.reach = () => Promise.reject(new Error('the database is away'));
  const said = es.notices.status;
  discord.locale = 'es-ES';
  const { text } = await discord.command('status', {}, 'manager').answer;
  expect(text).toContain(said.title);
  expect(text).toContain('0 respondidas, 0 rechazadas con una frase, 1 fallidas');
  expect(text.replaceAll('\\', '')).toContain(said.notReached('PGlite'));
});
