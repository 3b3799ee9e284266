import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it, test } from 'vitest';
import { botConfig, corpusPlace, registerConfig } from '../src/config.ts';
import { Mistake } from '../src/mistake.ts';

const TOKEN = 'MTA.x-y_z.abc';
const DISCORD = 'https://discord.com/api';

function mistakeOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(Mistake);
    return (error as Mistake).message;
  }
  return 'no mistake';
}

test('the bot needs a token and has defaults for the rest', () => {
  expect(botConfig({ DISCORD_TOKEN: TOKEN })).toEqual({
    token: TOKEN,
    apiUrl: DISCORD,
    shards: 1,
    corpusDir: 'seeds',
    dataDir: 'data',
    logLevel: 'info',
  });
});

test('an empty variable counts as unset, and blanks around a value are dropped', () => {
  const environment = { DISCORD_TOKEN: ` ${TOKEN}\n`, CORPUS_DIR: '', LOG_LEVEL: ' ', DISCORD_API_URL: '' };
  expect(botConfig(environment)).toEqual(botConfig({ DISCORD_TOKEN: TOKEN }));
});

test('registering takes the ids when they are set', () => {
  const ids = { DISCORD_APPLICATION_ID: '123456789012345678', DISCORD_GUILD_ID: '' };
  expect(registerConfig({ DISCORD_TOKEN: TOKEN, ...ids })).toEqual({
    token: TOKEN,
    apiUrl: DISCORD,
    applicationId: '123456789012345678',
    guildId: undefined,
  });
});

test('where the articles are depends on no other settings', () => {
  expect(corpusPlace({ LOG_LEVEL: 'shout', CORPUS_DIR: 'articles' })).toEqual({ dir: 'articles' });
  expect(corpusPlace({})).toEqual({ dir: 'seeds' });
});

test('a database server has the articles unless a folder is named', () => {
  const databaseUrl = 'postgres://user:secret@127.0.0.1/crosscheck';
  const environment = { DISCORD_TOKEN: TOKEN, DATABASE_URL: databaseUrl };
  expect(corpusPlace(environment)).toEqual({ dir: null, databaseUrl });
  expect(botConfig(environment)).toMatchObject({ corpusDir: null, databaseUrl });
  expect(botConfig({ ...environment, CORPUS_DIR: 'articles' })).toMatchObject({
    corpusDir: 'articles',
    databaseUrl,
  });
});

test('an address of another database is refused without being shown', () => {
  const told = mistakeOf(() =>
    botConfig({ DISCORD_TOKEN: TOKEN, DATABASE_URL: 'mysql://user:secret@127.0.0.1/x' }),
  );
  expect(told).toContain('DATABASE_URL is no address of a PostgreSQL database');
  expect(told).not.toContain('secret');
});

describe('where a token may go', () => {
  it.each([
    [DISCORD, DISCORD],
    [`${DISCORD}/`, DISCORD],
    ['http://127.0.0.1:3000/api', 'http://127.0.0.1:3000/api'],
    ['http://127.9.8.7/api/', 'http://127.9.8.7/api'],
    ['https://localhost:8443/api', 'https://localhost:8443/api'],
    ['http://[::1]:3000/api', 'http://[::1]:3000/api'],
  ])('%s is accepted', (url, used) => {
    expect(botConfig({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: url }).apiUrl).toBe(used);
    expect(registerConfig({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: url }).apiUrl).toBe(used);
  });

  it.each([
    'https://discord.com.example.org/api',
    'https://discord.com/other',
    'http://discord.com/api',
    'https://example.org/api',
    'http://127.0.0.1.example.org/api',
    'http://127.example.org/api',
    'http://127.0.0.1@example.org/api',
    'http://localhost@example.org/api',
    'http://user:word@127.0.0.1/api',
    'http://localhost.example.org/api',
    'http://128.0.0.1/api',
    'http://0.0.0.0/api',
    'http://192.168.0.1/api',
    'http://[::ffff:10.0.0.1]/api',
    'file:///etc/hosts',
    '127.0.0.1:3000',
    'localhost',
  ])('%s is refused', (url) => {
    const message = mistakeOf(() => botConfig({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: url }));
    expect(message).toContain('DISCORD_API_URL is neither');
    expect(message).not.toContain(TOKEN);
  });
});

describe('the number of shards', () => {
  it.each([
    ['auto', 'auto'],
    ['1', 1],
    [' 2 ', 2],
    ['150', 150],
    ['', 1],
  ])('SHARDS=%j', (value, shards) => {
    expect(botConfig({ DISCORD_TOKEN: TOKEN, SHARDS: value }).shards).toBe(shards);
  });

  it.each(['0', '-2', '1.5', '02', '2e1', '151', '99999999999999999999', 'all', 'Auto', '[0]', '0,1', 'two'])(
    'SHARDS=%j is refused',
    (value) => {
      const message = mistakeOf(() => botConfig({ DISCORD_TOKEN: TOKEN, SHARDS: value }));
      expect(message).toMatch(/^SHARDS takes auto, or a whole number from 1 to 150\.$/m);
    },
  );
});

describe('the port of the health page', () => {
  it.each([
    ['', undefined],
    ['1', 1],
    ['8080', 8080],
    ['65535', 65_535],
  ])('HEALTH_PORT=%j', (value, port) => {
    expect(botConfig({ DISCORD_TOKEN: TOKEN, HEALTH_PORT: value }).healthPort).toBe(port);
  });

  it.each(['0', '65536', '-1', '80.5', '8e3', 'http'])('HEALTH_PORT=%j is refused', (value) => {
    const message = mistakeOf(() => botConfig({ DISCORD_TOKEN: TOKEN, HEALTH_PORT: value }));
    expect(message).toMatch(/^HEALTH_PORT is no port: it takes a number from 1 to 65535\.$/m);
  });
});

describe('what is missing or wrong', () => {
  it('is said with where to get it and what to run instead', () => {
    for (const read of [() => botConfig({}), () => registerConfig({ DISCORD_TOKEN: '  ' })]) {
      const message = mistakeOf(read);
      expect(message).toMatch(/^DISCORD_TOKEN is missing: .*developer portal.*page "Bot"/);
      expect(message).toContain('.env.example');
      expect(message).toContain('npm run playground');
      expect(message).toContain('npm run factcheck -- deportees count');
    }
  });

  it('is listed whole', () => {
    const message = mistakeOf(() => botConfig({ LOG_LEVEL: 'shout', DISCORD_API_URL: 'http://example.org' }));
    for (const name of ['DISCORD_TOKEN', 'LOG_LEVEL', 'DISCORD_API_URL']) expect(message).toContain(name);
  });

  it.each([
    ['DISCORD_TOKEN', 'a token with blanks'],
    ['DISCORD_GUILD_ID', 'my server'],
    ['DISCORD_GUILD_ID', '12345'],
    ['DISCORD_APPLICATION_ID', '1234567890123456789012'],
  ])('%s=%s', (name, value) => {
    const message = mistakeOf(() => registerConfig({ DISCORD_TOKEN: TOKEN, [name]: value }));
    expect(message).toMatch(new RegExp(`^${name} `));
    expect(message).not.toContain(value);
  });
});

test('.env.example names every setting, with its default', () => {
  const example = parse(readFileSync(join(import.meta.dirname, '..', '.env.example')));
  expect(Object.keys(example)).toEqual([
    'DISCORD_TOKEN',
    'DISCORD_APPLICATION_ID',
    'DISCORD_GUILD_ID',
    'SHARDS',
    'CORPUS_DIR',
    'DATA_DIR',
    'DATABASE_URL',
    'LOG_LEVEL',
    'HEALTH_PORT',
    'DISCORD_API_URL',
  ]);
  expect(botConfig({ ...example, DISCORD_TOKEN: TOKEN })).toEqual(botConfig({ DISCORD_TOKEN: TOKEN }));
});
