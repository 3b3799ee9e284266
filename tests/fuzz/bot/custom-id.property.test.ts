import assert from 'node:assert/strict';
import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { fileKey } from '../../../src/corpus/names.ts';
import { en } from '../../../src/locale/en.ts';
import type { LoopbackMessage } from '../../../src/playground/discord/message.ts';
import { EDITOR_ROLE, GUILD_ID, type Place, settingOf } from '../../../src/playground/discord/objects.ts';
import type { Loopback } from '../../../src/playground/discord/server.ts';
import { test } from '../../e2e/newsroom.ts';
import { forgedId } from '../arbitraries/ids.ts';
import { typed } from '../arbitraries/text.ts';
import { cases, PATIENCE } from '../cases.ts';
import { expectAnswered, idsOn } from './held.ts';

/** Stands in what a colleague asked in private, too long for any id to hold. */
const SECRET = 'quaggazebu';
const PRIVATE = { query: `deportees count ${SECRET} ${'and how many of them '.repeat(6)}`, private: true };
/** Its line takes several pages to show. */
const ARTICLE = {
  filename: 'own.txt',
  content: `The dam held 412 people${' and a great many fish'.repeat(300)}.`,
};
const WIDELY = { query: 'deportees count', private: true };

/** Stands in what only managers see. */
const SETTLED = en.notices.settings.allOutlets;

/** Who presses: all but the colleague, everywhere. */
const PRESSERS: readonly Place[] = ['guild', 'editor', 'manager', 'elsewhere', 'dm', 'brought'];

interface Pressed {
  place: Place;
  id: string;
  /** Under which of the messages. */
  under: number;
  type: ComponentType.Button | ComponentType.StringSelect;
  values: string[];
}

const pressing = (id: string, place: Place = 'manager'): [Pressed] => [
  { place, id, under: 0, type: ComponentType.Button, values: [] },
];
/** Ids that were taken for a fault of Crosscheck's own, or gave more than the presser may see. */
const FOUND = [
  pressing('2|sources|+context|0'),
  pressing('2|corpus add|file=1|0'),
  pressing('2|factcheck|query=deportees count|!on=never|~export|0'),
  pressing(`2|context|place=${fileKey('own.txt')}:${'0'.repeat(60)}1|0`),
  pressing('2|settings|!constructor=1|0', 'guild'),
  // The first check is the colleague's.
  pressing('2|history mine|!show=1|0', 'guild'),
];

/** Messages of every command, and of what their buttons and menus open. */
async function messagesOf(discord: Loopback): Promise<LoopbackMessage[]> {
  const own: LoopbackMessage[] = [];
  const done = async (name: string, options = {}): Promise<LoopbackMessage> => {
    const message = await discord.command(name, options, 'manager').answer;
    own.push(message);
    return message;
  };
  await done('settings editor', { role: { role: EDITOR_ROLE }, allow: true });
  await done('corpus add', { file: ARTICLE });
  await done('watch', { query: 'CECOT capacity' });
  for (const options of [{ query: 'deportees count' }, WIDELY, { query: 'death toll', outlet: 'Tampa' }])
    await done('factcheck', options);
  for (const [name, options] of [
    ['quote', { words: 'you will be removed' }],
    ['conflicts', {}],
    ['sources', {}],
    ['corpus list', {}],
    ['history mine', {}],
    ['history server', {}],
    ['settings show', {}],
  ] as const)
    await done(name, options);
  const views: string[] = Object.values(en.views);
  for (const message of [...own])
    for (const { label, customId } of message.buttons)
      if (views.includes(label)) own.push(await discord.press(message, customId, 'manager').answer);
  return own;
}

test('a button or menu that was forged is answered, and shows nobody what another asked in private', {
  timeout: PATIENCE,
}, async ({ discord, log, start, store }) => {
  await start();
  const hidden = await discord.command('factcheck', PRIVATE, 'colleague').answer;
  assert.ok(hidden.ephemeral && hidden.text.includes(SECRET));
  const all = await messagesOf(discord);
  // Nobody presses on what only managers see, but on what has its ids.
  const messages = all.filter(({ text }) => !text.includes(SETTLED));
  const given = [...all, hidden].flatMap(idsOn);
  assert.ok(!given.join().includes(SECRET));
  const values = [...messages, hidden].flatMap(({ menus }) =>
    menus.flatMap(({ options }) => [...options.keys()]),
  );
  const settled = await store.settings.of(GUILD_ID);
  const value = fc.oneof(
    fc.constantFrom(...values),
    forgedId(values),
    typed.map((text) => text.slice(0, 100)),
  );
  const pressed: fc.Arbitrary<Pressed> = fc.record({
    place: fc.constantFrom(...PRESSERS),
    id: forgedId(given),
    under: fc.nat(messages.length - 1),
    type: fc.constantFrom(ComponentType.Button as const, ComponentType.StringSelect as const),
    values: fc.array(value, { maxLength: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(pressed, async ({ place, id, under, type, values: chosen }) => {
      const data = {
        component_type: type,
        custom_id: id,
        id: 1,
        ...(type === ComponentType.StringSelect && { values: chosen }),
      };
      // A message that a manager has turned to the settings may be shared by whoever sees it.
      const isSeen = messages[under]!.text.includes(SETTLED);
      const exchange = discord.interact(settingOf(place), data, { source: messages[under] });
      const read = await expectAnswered(exchange, discord, log);
      assert.ok(!read.includes(SECRET), `${place} reads what a colleague asked: ${id}`);
      if (place === 'manager' || place === 'editor') return;
      if (place !== 'elsewhere' && !isSeen) assert.ok(!read.includes(SETTLED), 'settings are shown');
      assert.deepEqual(await store.settings.of(GUILD_ID), settled);
    }),
    cases<[Pressed]>(2000, { few: 30, examples: FOUND }),
  );
});
