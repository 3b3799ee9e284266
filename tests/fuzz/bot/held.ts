import assert from 'node:assert/strict';
import type { ChangeKind, Exchange } from '../../../src/playground/discord/exchange.ts';
import type { LoopbackMessage } from '../../../src/playground/discord/message.ts';
import type { Loopback } from '../../../src/playground/discord/server.ts';
import { expectNoPollution } from '../invariants.ts';

/** What the bot has logged, as far as it is looked at. */
export type Log = readonly {
  level: number;
  msg: string;
  err?: { message: string; stack?: string } | undefined;
}[];

const ERROR = 50;
const READABLE: readonly ChangeKind[] = ['reply', 'update', 'edit', 'followUp'];

/**
 * That an interaction, whatever it was, is answered with something to read, that Discord refuses nothing of it, and that the bot takes
 * it for nobody's fault. Returns all that can be read of the answer.
 */
export async function expectAnswered(exchange: Exchange, discord: Loopback, log: Log): Promise<string> {
  const from = log.length;
  const message = await exchange.answer;
  const read = exchange.changes
    .filter(({ kind }) => READABLE.includes(kind))
    .map((change) => change.message.text);
  assert.notEqual(message.text.trim(), '');
  assert.deepEqual(discord.violations, []);
  const fault = log.slice(from).find(({ level }) => level >= ERROR);
  assert.ok(!fault, `${fault?.msg}: ${fault?.err?.stack ?? ''}`);
  expectNoPollution();
  return read.join('\n');
}

/** The ids of the buttons and menus of a message. */
export const idsOn = ({ buttons, menus }: LoopbackMessage): string[] => [
  ...buttons.map(({ customId }) => customId),
  ...menus.map(({ customId }) => customId),
];
