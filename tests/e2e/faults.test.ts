import { setTimeout as wait } from 'node:timers/promises';
import { Events, GatewayCloseCodes } from 'discord.js';
import { describe, expect } from 'vitest';
import { factcheck } from '../../commands/factcheck.ts';
import type { Command } from '../../src/command.ts';
import { GatewayRefusal } from '../../src/discord/refusal.ts';
import { faults } from '../../src/playground/discord/faults.ts';
import type { Loopback } from '../../src/playground/discord/server.ts';
import { test } from './newsroom.ts';

const QUESTION = { query: 'deportees count' };
const CALLBACK = /^POST \/interactions/;

/** A command that takes some milliseconds. */
const late: Command = {
  ...factcheck,
  async run(args, desk) {
    await wait(50);
    return factcheck.run(args, desk);
  },
};

/** Asks a question, which is to be answered in the words of the corpus. */
async function expectAnswer(discord: Loopback): Promise<void> {
  expect((await discord.command('factcheck', QUESTION).answer).text).toContain('238');
}

describe.concurrent('a response that Discord does not take at once is given once', () => {
  test.for([
    ['a limit of the route', faults.rateLimited(0.1)],
    ['a limit of the whole bot', faults.rateLimited(0.1, true)],
    ['an internal error', faults.serverError(500)],
    ['a bad gateway', faults.serverError(502)],
    ['a service that is away', faults.serverError(503)],
    ['a slow response', faults.slow(700)],
    ['a connection that breaks before the request', faults.lost('request')],
    ['a connection that breaks before the response', faults.lost('answer')],
  ] as const)('%s', async ([, fault], { discord, start, log }) => {
    await start();
    discord.rest.fail(CALLBACK, fault);
    const exchange = discord.command('factcheck', QUESTION);
    expect((await exchange.answer).text).toContain('238');
    await expectAnswer(discord);
    expect(exchange.visible).toHaveLength(1);
    expect(log.filter(({ level }) => level >= 50)).toEqual([]);
  });
});

test('a deferral of which Discord’s answer is lost is filled in', async ({ discord, start, log }) => {
  await start({ slowAfter: 0, commands: [late] });
  discord.rest.fail(CALLBACK, faults.lost('answer'));
  const exchange = discord.command('factcheck', QUESTION);
  expect((await exchange.answer).text).toContain('238');
  expect(exchange.visible).toHaveLength(1);
  expect(log.filter(({ level }) => level >= 50)).toEqual([]);
});

test('a page whose turning Discord’s answer is lost of is turned', async ({ discord, start, log }) => {
  await start();
  const message = await discord.command('factcheck', QUESTION).answer;
  const before = message.text;
  discord.rest.fail(CALLBACK, faults.lost('answer'));
  const next = message.buttons.find(({ label }) => label === 'Next')!;
  await discord.press(message, next.customId).answer;
  expect(message.text).not.toBe(before);
  await expectAnswer(discord);
  expect(log.filter(({ level }) => level >= 50)).toEqual([]);
});

describe('what is gone when it is to be answered leaves a warning, and the bot at work', () => {
  test('a token that has expired while the answer was made', async ({ discord, start, log }) => {
    await start({ slowAfter: 0, commands: [late] });
    discord.rest.fail(/^PATCH \/webhooks/, faults.unknownWebhook());
    const lost = discord.command('factcheck', QUESTION);
    await discord.rest.next(/^PATCH \/webhooks/);
    await expectAnswer(discord);
    expect(log.filter(({ level }) => level >= 40).map(({ err }) => err?.message)).toEqual([
      'Unknown Webhook',
    ]);
    expect(lost.changes.map(({ kind }) => kind)).toEqual(['defer']);
    // Neither what was to be said nor with what right.
    for (const kept of ['Venezuela', lost.token]) expect(JSON.stringify(log)).not.toContain(kept);
  });

  test('a message that has been deleted under a button', async ({ discord, start, log }) => {
    await start();
    const message = await discord.command('factcheck', QUESTION).answer;
    discord.rest.fail(CALLBACK, faults.unknownMessage());
    const { customId } = message.buttons.find(({ label }) => label === 'Next')!;
    const pressed = discord.press(message, customId);
    await discord.rest.next(CALLBACK);
    await expectAnswer(discord);
    expect(log.filter(({ level }) => level >= 40).map(({ err }) => err?.message)).toEqual([
      'Unknown Message',
    ]);
    expect(pressed.changes).toEqual([]);
  });
});

describe.concurrent('a connection that ends is taken up again', () => {
  test.for([
    ['an unknown error', GatewayCloseCodes.UnknownError],
    ['an unknown opcode', GatewayCloseCodes.UnknownOpcode],
    ['a payload that cannot be read', GatewayCloseCodes.DecodeError],
    ['a payload before the login', GatewayCloseCodes.NotAuthenticated],
    ['a second login', GatewayCloseCodes.AlreadyAuthenticated],
    ['a wrong sequence', GatewayCloseCodes.InvalidSeq],
    ['too many payloads', GatewayCloseCodes.RateLimited],
    ['a session that is too old', GatewayCloseCodes.SessionTimedOut],
    ['a normal end', 1000],
    ['an end that goes away', 1001],
    ['a server that restarts', 1012],
  ] as const)('%s (%i)', async ([, code], { discord, start, log }) => {
    await start();
    const back = Promise.race([discord.gateway.next('resumed'), discord.gateway.next('ready')]);
    discord.gateway.end(code);
    await back;
    await expectAnswer(discord);
    expect(log.filter(({ level }) => level >= 50)).toEqual([]);
  });

  test.for([
    ['that was asked to reconnect', (d: Loopback) => d.gateway.reconnect(), 1],
    ['whose session can be resumed', (d: Loopback) => d.gateway.invalidate(true), 1],
    ['whose session is lost', (d: Loopback) => d.gateway.invalidate(false), 2],
    ['that breaks', (d: Loopback) => d.gateway.drop(), 1],
  ] as const)('one %s', async ([, fault, logins], { discord, start, log }) => {
    await start();
    const back = Promise.race([discord.gateway.next('resumed'), discord.gateway.next('ready')]);
    fault(discord);
    await back;
    await expectAnswer(discord);
    expect(discord.gateway.identifies).toHaveLength(logins);
    expect(log.filter(({ level }) => level >= 50)).toEqual([]);
  });

  test('later with each attempt that fails', async ({ discord, start, log, expect }) => {
    await start();
    discord.gateway.refusal = GatewayCloseCodes.UnknownError;
    discord.gateway.invalidate(false);
    const waits = (): number[] =>
      log.filter(({ msg }) => msg === 'reconnecting to Discord').map(({ ms }) => ms ?? Number.NaN);
    await expect.poll(() => waits().length, { timeout: 12_000 }).toBeGreaterThan(3);
    expect(waits()[0]).toBe(0);
    for (const [i, ms] of waits().slice(1, 4).entries()) expect(ms).toBeGreaterThanOrEqual(500 * 2 ** i);
    discord.gateway.refusal = undefined;
    await discord.gateway.next('ready');
    await expectAnswer(discord);
  });

  test('one whose heartbeats are not acknowledged', async ({ discord, start }) => {
    discord.gateway.heartbeatInterval = 200;
    await start();
    const resumed = discord.gateway.next('resumed');
    discord.gateway.acknowledges = false;
    await resumed;
    discord.gateway.acknowledges = true;
    await expectAnswer(discord);
  });
});

describe('a connection that Discord ends for good', () => {
  test.for([
    ['a token that is refused', GatewayCloseCodes.AuthenticationFailed],
    ['a shard that is none', GatewayCloseCodes.InvalidShard],
    ['too many servers for one', GatewayCloseCodes.ShardingRequired],
    ['a version that is none', GatewayCloseCodes.InvalidAPIVersion],
    ['intents that are none', GatewayCloseCodes.InvalidIntents],
    ['intents that are not allowed', GatewayCloseCodes.DisallowedIntents],
  ] as const)('is told with the way out: %s (%i)', async ([, code], { discord, start }) => {
    const { client } = await start();
    const ended = new Promise<number>((resolve) =>
      client.once(Events.ShardDisconnect, (event) => resolve(event.code)),
    );
    discord.gateway.end(code);
    expect(await ended).toBe(code);
    const { message } = new GatewayRefusal(code);
    expect(message).toMatch(/^[A-Z].{30,}\.$/s);
    expect(message).not.toMatch(/undefined|Error/);
  });
});

describe('what comes garbled, twice or out of order', () => {
  test.for([
    ['no JSON', 'not json'],
    ['half a payload', '{"op":0,"t":"INTERACTION_CREATE","s":3,"d":{"id"'],
    ['null', 'null'],
    ['an opcode that is none', '{"op":99,"d":null}'],
    ['an event that is none', '{"op":0,"t":"NO_SUCH_EVENT","s":50,"d":{"id":"1"}}'],
    ['bytes', new Uint8Array([0, 255, 1, 2])],
  ] as const)('is answered by no crash: %s', async ([, frame], { discord, start }) => {
    await start();
    discord.gateway.garble(frame);
    await expectAnswer(discord);
  });

  test('an interaction that arrives twice is answered once', async ({ discord, start, log }) => {
    await start();
    const sent = new Promise<{ t: string; d: unknown }>((resolve) =>
      discord.gateway.once('dispatched', resolve),
    );
    const exchange = discord.command('factcheck', QUESTION);
    const { t, d } = await sent;
    discord.gateway.dispatch(t, d);
    expect((await exchange.answer).text).toContain('238');
    await expectAnswer(discord);
    expect(discord.requests.filter(({ path }) => path.includes(exchange.id))).toHaveLength(1);
    expect(exchange.visible).toHaveLength(1);
    expect(log.filter(({ level }) => level >= 40)).toEqual([]);
  });

  test('questions that come in another order than they were asked are each answered', async ({
    discord,
    start,
  }) => {
    await start();
    discord.gateway.garble('{"op":0,"t":"TYPING_START","s":1,"d":{}}');
    const [one, other] = [discord.command('factcheck', QUESTION), discord.command('sources', {})];
    expect((await other.answer).text).toContain('5 articles');
    expect((await one.answer).text).toContain('238');
  });
});
