import { ComponentType, InteractionType } from 'discord.js';
import fc from 'fast-check';
import { expect } from 'vitest';
import { type Place, settingOf } from '../../../src/playground/discord/objects.ts';
import { test } from '../../e2e/newsroom.ts';
import { type Given, usedCommand } from '../arbitraries/options.ts';
import { typed } from '../arbitraries/text.ts';
import { cases, PATIENCE } from '../cases.ts';
import { expectAnswered } from './held.ts';

const PLACES: readonly Place[] = ['guild', 'colleague', 'editor', 'manager', 'elsewhere', 'dm', 'brought'];
const place = fc.constantFrom(...PLACES);

/** Commands that were taken for a fault of Crosscheck's own: an attachment that is a text, or is not sent along. */
const FOUND = [3, 11].map((type): [{ name: string; options: Given[] }, Place, string] => {
  const add = { name: 'add', type: 1, options: [{ name: 'file', type, value: '2025' }] };
  return [{ name: 'corpus', options: [add] }, 'manager', 'en-US'];
});

const LOCALES = ['en-US', 'es-ES', 'xx', '__proto__'];

test('any options of any command are answered', { timeout: PATIENCE }, async ({ discord, log, start }) => {
  await start();
  const locale = fc.constantFrom(...LOCALES);
  await fc.assert(
    fc.asyncProperty(usedCommand, place, locale, async ({ name, options }, where, language) => {
      const data = { id: '1', name, type: 1, options };
      await expectAnswered(discord.interact(settingOf(where, language), data), discord, log);
    }),
    cases(1500, { few: 30, examples: FOUND }),
  );
});

test('whatever is typed into any option, what is offered for it is within the limits', {
  timeout: PATIENCE,
}, async ({ discord, start }) => {
  await start();
  const names = [
    'factcheck query',
    'factcheck outlet',
    'quote words',
    'quote speaker',
    'sources file',
    'conflicts topic',
    'watch query',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names, 'gone gone', 'factcheck __proto__'),
      typed,
      place,
      async (of, words, where) => {
        const [name = '', option = ''] = of.split(' ');
        const offered = await discord.typing(name, option, words, where).offer;
        expect(offered.length).toBeLessThanOrEqual(25);
        expect(discord.violations).toEqual([]);
      },
    ),
    cases(1500, { few: 30 }),
  );
});

test('forms, menus and commands that were never offered are told so', { timeout: PATIENCE }, async ({
  discord,
  log,
  start,
}) => {
  await start();
  const source = await discord.command('factcheck', { query: 'deportees count' }).answer;
  const kinds = fc.constantFrom(
    ComponentType.UserSelect,
    ComponentType.RoleSelect,
    ComponentType.MentionableSelect,
    ComponentType.ChannelSelect,
    'form',
    'user menu',
    'message menu',
  );
  const id = typed.map((text) => text.slice(0, 100) || 'x');
  await fc.assert(
    fc.asyncProperty(kinds, id, place, fc.boolean(), async (kind, text, where, isUnder) => {
      const used = (): ReturnType<typeof discord.interact> => {
        const setting = settingOf(where);
        if (kind === 'form')
          return discord.interact(
            setting,
            {
              custom_id: text,
              components: [{ type: 1, components: [{ type: 4, custom_id: text, value: text }] }],
            },
            { kind: InteractionType.ModalSubmit, source: isUnder ? source : undefined },
          );
        if (kind === 'user menu' || kind === 'message menu')
          return discord.interact(setting, {
            id: '1',
            name: text,
            type: kind === 'user menu' ? 2 : 3,
            target_id: '2',
            resolved: { users: {}, members: {}, messages: { 2: source.toJSON() } },
          });
        return discord.interact(
          setting,
          { component_type: kind, custom_id: text, id: 1, values: [text], resolved: {} },
          { source },
        );
      };
      const read = await expectAnswered(used(), discord, log);
      expect(read).toMatch(/another version of Crosscheck|no longer has/);
    }),
    cases(1000, { few: 15 }),
  );
});
