import { DiscordAPIError } from 'discord.js';
import { describe, expect } from 'vitest';
import { factcheck } from '../../commands/factcheck.ts';
import type { Command } from '../../src/command.ts';
import { openLog } from '../../src/discord/log.ts';
import { faults } from '../../src/playground/discord/faults.ts';
import { type Loopback, TOKEN } from '../../src/playground/discord/server.ts';
import type { Store } from '../../src/store/store.ts';
import { test } from './newsroom.ts';
import { secretsIn } from './secrets.ts';

/** What only the bot's operator, or only somebody's own server, may read. */
const WEBHOOK = 'kept-from-all-a1B2c3D4e5F6';
const TYPED = 'zorblings';
const ASKED = { query: `how many ${TYPED} came` };

/** An error that carries what errors of libraries carry. */
function laden(): Error {
  const url = `https://discord.com/api/v10/webhooks/100000000000000001/${WEBHOOK}/messages/@original`;
  const request = { files: [], body: { content: TYPED, token: TOKEN } };
  const cause = new DiscordAPIError({ code: 1, message: 'no' }, 1, 400, 'PATCH', url, request);
  const told = new Error(`the press is on fire at ${url}`, { cause });
  const several = new AggregateError([told], 'several');
  return Object.assign(told, {
    several,
    config: { headers: { Authorization: `Bot ${TOKEN}` } },
    params: [TYPED],
  });
}

const failing: Command = {
  ...factcheck,
  run: () => {
    throw laden();
  },
};

interface Surroundings {
  discord: Loopback;
  store: Store;
}

const everyResponse = /^(?:POST|PATCH|DELETE) \/(?:interactions|webhooks|channels)/;
const failEach = ({ discord }: Surroundings, fault: ReturnType<typeof faults.serverError>): void => {
  for (let times = 0; times < 8; times++) discord.rest.fail(everyResponse, fault);
};

/** What goes wrong, and commands in the place of those of Crosscheck. */
const FAULTS: readonly (readonly [string, (surroundings: Surroundings) => void, (readonly Command[])?])[] = [
  ['a command throws', () => {}, [failing]],
  ['Discord fails', (s) => failEach(s, faults.serverError())],
  [
    'Discord refuses the form',
    (s) => failEach(s, { status: 400, body: { code: 50_035, message: 'Invalid Form Body' } }),
  ],
  [
    'Discord refuses the token',
    (s) => failEach(s, { status: 401, body: { code: 0, message: '401: Unauthorized' } }),
  ],
  ['the bot may not write', (s) => failEach(s, faults.missingPermissions())],
  ['the token of the interaction expired', (s) => failEach(s, faults.unknownWebhook())],
  ['the connection breaks', (s) => failEach(s, faults.lost('request'))],
  [
    'the database refuses what is to be kept',
    ({ store }) => {
      const { record } = store;
      const add = record.add.bind(record);
      record.add = (check) => add({ ...check, at: 'no time' as unknown as Date });
      const { settings } = store;
      settings.change = () =>
        store.articles.remove(TYPED, TYPED, TYPED, 'no time' as unknown as Date) as never;
    },
  ],
];

describe('no secret stands in the log or a reply when', () => {
  test.for(FAULTS)('%s', async ([, fail, commands], { discord, start, store }) => {
    const lines: string[] = [];
    const log = openLog('trace', { write: (line) => lines.push(line) });
    await start({ log, ...(commands && { commands }) });
    fail({ discord, store });
    const file = { filename: 'fresh.txt', content: `412 ${TYPED} came.` };
    const exchanges = [
      discord.command('factcheck', ASKED),
      discord.command('factcheck', { ...ASKED, private: true }),
      discord.command('corpus add', { file, outlet: TYPED }, 'manager'),
      discord.command('watch', ASKED, 'manager'),
      discord.command('settings outlets', { names: TYPED }, 'manager'),
      discord.command('settings record', { days: 3 }, 'manager'),
      discord.menu('Fact-check this message', `412 ${TYPED} came.`),
    ];
    const ended = () => lines.filter((line) => line.includes('interaction ended')).length;
    await expect.poll(ended, { timeout: 20_000 }).toBe(exchanges.length);

    const secrets = [TOKEN, WEBHOOK, ...exchanges.map(({ token }) => token)];
    const replies = discord.requests.map(({ body }) => JSON.stringify(body)).join('\n');
    expect(lines.length).toBeGreaterThan(exchanges.length);
    expect(secretsIn(lines.join(''), secrets)).toEqual([]);
    expect(secretsIn(replies, secrets)).toEqual([]);
    // What was typed is no secret to who asked.
    expect(secretsIn(lines.join(''), [TYPED])).toEqual([]);
  });
});
