import { describe, expect } from 'vitest';
import { commands, messageCommands, serverCommands } from '../../commands/index.ts';
import type { LoopbackMessage } from '../../src/playground/discord/message.ts';
import { EDITOR_ROLE, type Place } from '../../src/playground/discord/objects.ts';
import type { Loopback, Options } from '../../src/playground/discord/server.ts';
import { test } from './newsroom.ts';

/**
 * Who may do what: a member, an editor and a manager of the server, the manager of another one, somebody in direct
 * messages, and a member of a server to which the bot was not added, who brought it along.
 */
const PLACES: readonly Place[] = ['colleague', 'editor', 'manager', 'elsewhere', 'dm', 'brought'];

const file = (name: string) => ({ filename: name, content: `The dam of ${name} held 412 people back.` });
const role = { role: EDITOR_ROLE };

/** `+` may and `-` may not, in the order of the places. */
const COMMANDS: readonly [name: string, options: Options, allowed: string][] = [
  ['factcheck', { query: 'deportees count' }, '+ + + + + +'],
  ['quote', { words: 'you will be removed' }, '+ + + + + +'],
  ['conflicts', {}, '+ + + + + +'],
  ['conflicts', { aside: true }, '+ + + + - -'],
  ['sources', {}, '+ + + + + +'],
  ['watch', {}, '+ + + + - -'],
  ['watch', { query: 'CECOT capacity' }, '- + + + - -'],
  ['history mine', {}, '+ + + + + +'],
  ['history forget', {}, '+ + + + + +'],
  ['history server', {}, '- - + + - -'],
  ['corpus list', {}, '+ + + + - -'],
  ['corpus status', {}, '+ + + + - -'],
  ['corpus add', { file: file('fresh.txt') }, '- + + + - -'],
  // The manager of another server may remove what that has added, which is nothing.
  ['corpus remove', { file: 'own.txt' }, '- + + - - -'],
  ['corpus reload', {}, '- + + + - -'],
  ['settings show', {}, '- - + + - -'],
  ['settings editor', { role, allow: true }, '- - + + - -'],
  ['settings record', { days: 3 }, '- - + + - -'],
  ['settings privacy', { default: 'private' }, '- - + + - -'],
  ['settings outlets', { names: 'Tampa' }, '- - + + - -'],
  ['settings language', { language: 'es' }, '- - + + - -'],
];

/** Where a button is found, what it says, and who may press it. */
const BUTTONS: readonly [command: string, options: Options, label: string, allowed: string][] = [
  ['factcheck', { query: 'deportees count' }, 'Next', '+ + + + + +'],
  ['conflicts', {}, 'Not the same thing', '- - + + - -'],
  // In another server it puts nothing back, as that has put nothing aside.
  ['conflicts', { aside: true }, 'Put back', '- - + + - -'],
  ['watch', {}, 'Watch no more', '- + + - - -'],
  ['corpus list', {}, 'Remove', '- + + - - -'],
  ['corpus list', {}, 'Put back', '- + + - - -'],
  // A public check of the manager, who is the editor too.
  ['history server', {}, 'Show', '- + + - - -'],
];

/** A refusal is a sentence, and an answer is made of components. */
const isAnswer = (message: LoopbackMessage): boolean => message.components.length > 0;

/** A server in which there is something to see of what a command shows. */
async function furnished(discord: Loopback, name: string): Promise<void> {
  const done = async (used: string, options: Options): Promise<LoopbackMessage> => {
    const message = await discord.command(used, options, 'manager').answer;
    expect(message.text, used).toMatch(/^###/);
    return message;
  };
  await done('settings editor', { role, allow: true });
  if (name.startsWith('corpus')) {
    for (const own of ['own.txt', 'gone.txt']) await done('corpus add', { file: file(own) });
    await done('corpus remove', { file: 'gone.txt' });
  }
  if (name === 'watch') await done('watch', { query: 'when did CECOT open' });
  if (name.startsWith('history')) await done('factcheck', { query: 'deportees count' });
  if (name !== 'conflicts') return;
  const list = await done('conflicts', {});
  const [aside] = list.buttons.filter((b) => b.label === 'Not the same thing');
  await discord.press(list, aside!.customId, 'manager').seen('update');
}

/** What changes nothing can be tried by one after the other; so can what is refused. */
const READS =
  /^(?:factcheck|quote|sources|conflicts|watch|history (?:mine|server)|corpus (?:list|status)|settings show)$/;

/** The places of a row in groups that one and the same server can see through. */
function* groupsOf(allowed: string, isReading: boolean): Generator<{ places: Place[]; may: boolean }> {
  const marks = allowed.split(' ');
  const of = (mark: string): Place[] => PLACES.filter((_, i) => marks[i] === mark);
  if (of('-').length > 0) yield { places: of('-'), may: false };
  if (isReading) yield { places: of('+'), may: true };
  else for (const place of of('+')) yield { places: [place], may: true };
}

const verdict = (may: boolean): string => (may ? 'may' : 'may not');

describe('using', () => {
  const cases = COMMANDS.flatMap(([name, options, allowed]) => {
    const isReading = READS.test(name) && !(name === 'watch' && 'query' in options);
    return [...groupsOf(allowed, isReading)].map(
      ({ places, may }) =>
        [name, Object.keys(options).join(' '), places.join(', '), verdict(may), options] as const,
    );
  });
  test.for(cases)('/%s %s: %s %s', async ([name, , places, word, options], { discord, start }) => {
    await start();
    await furnished(discord, name);
    for (const place of places.split(', ') as Place[]) {
      const message = await discord.command(name, options, place).answer;
      expect(verdict(isAnswer(message)), `${place}: ${message.text}`).toBe(word);
      if (!isAnswer(message)) expect(message.ephemeral).toBe(true);
    }
  });

  test('Fact-check this message: all may', async ({ discord, start }) => {
    await start();
    for (const place of PLACES) {
      const message = await discord.menu(messageCommands[0]!.data.name, '238 were sent.', place).answer;
      expect(isAnswer(message), place).toBe(true);
    }
  });
});

describe('pressing', () => {
  const cases = BUTTONS.flatMap(([name, options, label, allowed]) =>
    [...groupsOf(allowed, label === 'Show')].map(
      ({ places, may }) => [name, label, places.join(', '), verdict(may), options] as const,
    ),
  );
  test.for(cases)('/%s ▸ %s: %s %s', async ([name, label, places, word, options], { discord, start }) => {
    await start();
    await furnished(discord, name);
    for (const place of places.split(', ') as Place[]) {
      const message = await discord.command(name, options, 'manager').answer;
      const [button] = message.buttons.filter((b) => b.label === label);
      const exchange = discord.press(message, button!.customId, place);
      const after = await exchange.seen('update', 'reply', 'followUp');
      const isUpdate = ['update', 'edit'].includes(exchange.changes.at(-1)!.kind);
      expect(verdict(isUpdate), `${place}: ${after.text}`).toBe(word);
    }
  });
});

test('the table names every command', () => {
  const named = new Set(COMMANDS.map(([name]) => name));
  for (const { data } of commands) expect(named).toContain(data.name);
  for (const { data, subOf } of serverCommands) {
    const subs = subOf ? [data.name] : (data.options ?? []).map((o) => `${data.name} ${o.name}`);
    for (const sub of subs) expect(named).toContain(sub);
  }
});
