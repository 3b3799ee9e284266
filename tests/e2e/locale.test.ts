import { describe, expect } from 'vitest';
import { commands } from '../../commands/index.ts';
import { en } from '../../src/locale/en.ts';
import { es } from '../../src/locale/es.ts';
import type { LoopbackMessage } from '../../src/playground/discord/message.ts';
import type { Loopback, Options } from '../../src/playground/discord/server.ts';
import { test } from './newsroom.ts';

const MENU = 'Fact-check this message';
const MESSAGE =
  'The US has sent 238 Venezuelan gang members to a prison that opened in 2022 and holds 40,000 inmates. What a disgrace!';
const ARTICLE =
  'Prison holds 412 deportees\n\nThe prison holds 412 deportees from Venezuela, the director said on Thursday.\n';
const file = { filename: 'director.txt', content: ARTICLE };

/** Sections that are looked at elsewhere, or whose words articles have too. */
const ASIDE = ['commands', 'states', 'media'];

/** The words of a catalogue, without what fills them: each run of a text between its fillers. */
function* runsIn(node: unknown): Generator<string> {
  if (typeof node === 'string') yield node;
  else if (typeof node === 'function') {
    const filler = Object.assign(['\0', '\0'], {
      valueOf: () => 7,
      split: () => ['\0'],
      replace: () => '\0',
    });
    const said = String(node(...Array.from({ length: node.length }, () => filler)));
    yield* said.split(/\0(?:,\0)*/);
  } else if (typeof node === 'object' && node !== null)
    for (const [key, child] of Object.entries(node)) if (!ASIDE.includes(key)) yield* runsIn(child);
}

/** Runs that tell a language: of two words, or in capitals. */
const telling = (text: string): boolean => /\p{L}{2,} \p{L}{2,}/u.test(text) || /^\p{Lu}{4,}/u.test(text);

/** What options are described as, which a mistake repeats, without their first word. */
const described = commands.flatMap(({ data }) =>
  (data.options ?? []).map((o) => o.description.replace(/,.*$/, '').split(' ').slice(1).join(' ')),
);
const spanish = [...runsIn(es)];
const english = [...new Set([...runsIn(en), ...described].map((run) => run.trim()))].filter(
  (run) => telling(run) && !spanish.some((s) => s.includes(run)),
);

/** All that a message says beside what it quotes: its texts, buttons and menus. */
function ownWords(message: LoopbackMessage): string {
  const labels = message.components.flatMap((c) => [c.label, c.placeholder]).filter(Boolean);
  const options = message.menus.flatMap(({ options }) => [...options.values()].map((o) => o.description));
  const text = message.text.replace(/^> .*$/gm, '').replace(/«[^»]*»/g, '');
  return [text, ...labels, ...options].join('\n');
}

/** English of Crosscheck's own in a message. */
function englishIn(message: LoopbackMessage): string[] {
  const text = ownWords(message);
  const escaped = (run: string): string => run.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return english.filter((run) =>
    new RegExp(`(?<!\\p{L}(?=\\p{L}))${escaped(run)}(?!(?<=\\p{L})\\p{L})`, 'u').test(text),
  );
}

const excerptsIn = ({ text }: LoopbackMessage): string[] => text.match(/^> .*$/gm) ?? [];

type Visit = (discord: Loopback) => Promise<LoopbackMessage>;
const asks =
  (command: string, options: Options = {}, place: 'guild' | 'manager' | 'dm' = 'guild'): Visit =>
  (discord) =>
    discord.command(command, options, place).answer;

async function pressed(discord: Loopback, message: LoopbackMessage, label: string): Promise<LoopbackMessage> {
  const button = message.buttons.find((b) => b.label === label);
  return discord.press(message, button!.customId, 'manager').seen('update', 'reply');
}

const ANSWERS: Record<string, Visit> = {
  'figures that differ': asks('factcheck', { query: 'deportees count' }),
  'figures in conflict': asks('factcheck', { query: 'when did CECOT open' }),
  'figures that agree': asks('factcheck', { query: 'CECOT capacity' }),
  'a figure that is claimed': asks('factcheck', { query: 'were 500 deported' }),
  'nothing that answers': asks('factcheck', { query: 'insured losses in Venezuela' }),
  'one outlet alone': asks('factcheck', { query: 'deportees count', outlet: 'tampa', until: '2030' }),
  'a quotation': asks('quote', { words: 'if you come to our country illegally' }),
  'a quotation of somebody else': asks('quote', { words: 'you will be removed', speaker: 'Bukele' }),
  'what somebody said': asks('quote', { words: 'consequences', speaker: 'Noem' }),
  'no quotation': asks('quote', { words: 'the moon is made of green cheese' }),
  conflicts: asks('conflicts'),
  'conflicts on a topic': asks('conflicts', { topic: 'opening of the prison' }),
  'no conflict': asks('conflicts', { topic: 'zeppelins' }),
  'conflicts put aside': asks('conflicts', { aside: true }),
  sources: asks('sources'),
  'one source': asks('sources', { file: '001' }),
  'a message': (discord) => discord.menu(MENU, MESSAGE).answer,
  'a message without a claim': (discord) => discord.menu(MENU, 'What a disgrace!').answer,
};

const MISTAKES: Record<string, Visit> = {
  'no such outlet': asks('factcheck', { query: 'deportees', outlet: 'The Moon' }),
  'no date': asks('factcheck', { query: 'deportees', since: 'yesterday' }),
  'dates in the wrong order': asks('factcheck', { query: 'deportees', since: '2025', until: '2024' }),
  'no event': asks('factcheck', { query: 'deportees', event: 'nothing' }),
  'an option that is missing': asks('factcheck'),
  'an option that there is not': asks('factcheck', { query: 'deportees', colour: 'red' }),
  'an option of another type': asks('factcheck', { query: 'deportees', private: 3 }),
  'a question that is too long': asks('factcheck', { query: 'x'.repeat(1001) }),
  'no words of a quotation': asks('quote', { words: '?' }),
  'no topic': asks('conflicts', { topic: 'the of' }),
  'what direct messages put aside': asks('conflicts', { aside: true }, 'dm'),
  'no such file': asks('sources', { file: 'zeppelin' }),
  'several files': asks('sources', { file: '.txt' }),
  'a message without text': (discord) => discord.menu(MENU, ' ').answer,
  'a command that there is not': asks('unheard-of'),
  'a server command in direct messages': asks('corpus list', {}, 'dm'),
  'a server command without the right': asks('corpus add', { file }),
  'a subcommand that there is not': asks('corpus unheard-of', {}, 'manager'),
  'a file of another kind': asks('corpus add', { file: { filename: 'a.exe', content: 'x' } }, 'manager'),
  'a file without text': asks('corpus add', { file: { filename: 'a.txt', content: ' ' } }, 'manager'),
  'a file that is none inside': asks('corpus add', { file: { filename: 'a.pdf', content: 'no' } }, 'manager'),
  'no date of an article': asks('corpus add', { file, date: 'May' }, 'manager'),
  'no article to remove': asks('corpus remove', { file: 'b.txt' }, 'manager'),
  'a check that is not kept': asks('history forget', { number: 0 }),
  'no editors': asks('settings show'),
  'the status without the right': asks('status'),
};

describe('to a member who uses Discord in Spanish', () => {
  test('every answer is Spanish, and quotes what it quotes in English', async ({ discord, start }) => {
    await start();
    for (const [name, visit] of Object.entries(ANSWERS)) {
      discord.locale = 'en-US';
      const before = await visit(discord);
      discord.locale = 'es-ES';
      const message = await visit(discord);
      expect(englishIn(message), `${name}: ${message.text}`).toEqual([]);
      expect(message.text, name).not.toBe(before.text);
      expect(englishIn(before), name).not.toEqual([]);
      // Fewer may fit on the page where the words around them are longer.
      const [quoted, same] = [excerptsIn(message), excerptsIn(before)];
      expect(quoted.slice(0, same.length), name).toEqual(same.slice(0, quoted.length));
    }
  });

  test('so is what every button and menu of an answer brings', async ({ discord, start }) => {
    await start();
    discord.locale = 'es-ES';
    for (const [name, visit] of Object.entries(ANSWERS)) {
      const { buttons, menus } = await visit(discord);
      for (const { label } of buttons) {
        const fresh = await visit(discord);
        const { customId } = fresh.buttons.find((b) => b.label === label)!;
        const brought = await discord.press(fresh, customId).answer;
        expect(englishIn(brought), `${name}, ${label}: ${brought.text}`).toEqual([]);
      }
      for (const [i, menu] of menus.entries())
        for (const value of menu.options.keys()) {
          const fresh = await visit(discord);
          const brought = await discord.choose(fresh, fresh.menus[i]!.customId, [value]).answer;
          expect(englishIn(brought), `${name}, ${menu.options.get(value)?.label}: ${brought.text}`).toEqual(
            [],
          );
        }
    }
  });

  test('every mistake is told in Spanish', async ({ discord, start }) => {
    await start();
    discord.locale = 'es-419';
    for (const [name, visit] of Object.entries(MISTAKES)) {
      const message = await visit(discord);
      expect(message.ephemeral, name).toBe(true);
      expect(englishIn(message), `${name}: ${message.text}`).toEqual([]);
      discord.locale = 'en-US';
      expect(englishIn(await visit(discord)), name).not.toEqual([]);
      discord.locale = 'es-419';
    }
  });

  test('so is what a server settles and adds, and what its buttons bring', async ({ discord, start }) => {
    await start();
    discord.locale = 'es-ES';
    const seen: LoopbackMessage[] = [];
    const see = async (message: Promise<LoopbackMessage>): Promise<LoopbackMessage> => {
      seen.push(await message);
      return seen.at(-1)!;
    };
    const by = (command: string, options: Options = {}) => see(asks(command, options, 'manager')(discord));
    await by('corpus add', { file, outlet: 'The Example', date: '2025-03-27' });
    await by('corpus add', { file, outlet: 'The Example' });
    await by('corpus add', { file: { ...file, filename: 'copy.txt' }, outlet: 'The Other' });
    await by('corpus add', { file: { ...file, content: `${ARTICLE}\nMore of it.\n` }, replace: true });
    const list = await by('corpus list');
    const removed = await see(pressed(discord, list, 'Quitar'));
    await see(pressed(discord, removed, 'Devolver'));
    for (const sub of ['status', 'reload']) await by(`corpus ${sub}`);
    await by('watch', { query: 'deportees count' });
    await by('watch', { query: 'deportees count' });
    await see(pressed(discord, await by('watch'), 'Dejar de vigilar'));
    await by('settings editor', { role: { role: '500000000000000001' }, allow: true });
    await by('settings record', { days: 7 });
    await by('settings record', { days: 0 });
    await by('settings show');
    await by('status');
    await by('settings record', { days: 30 });
    await by('settings privacy', { default: 'private' });
    await by('settings privacy', { default: 'public' });
    await by('settings outlets', { names: 'Marte' });
    await by('settings outlets', { names: 'tampa; Marte' });
    await by('watch', { query: 'CECOT capacity' });
    await by('settings outlets');
    await by('settings language', { language: 'es' });
    await by('settings language', { language: 'own' });
    const conflicts = await by('conflicts', { topic: 'opening of the prison' });
    await see(pressed(discord, conflicts, 'No es lo mismo'));
    await see(pressed(discord, await by('conflicts', { aside: true }), 'Devolver'));
    await by('factcheck', { query: 'deportees count' });
    await see(pressed(discord, seen.at(-1)!, 'Siguiente'));
    const message = await see(discord.menu(MENU, MESSAGE, 'manager').answer);
    await see(pressed(discord, message, 'Compartir en el canal'));
    await see(pressed(discord, await by('history mine'), 'Ver'));
    await by('history server');
    await by('history forget');
    for (const message of seen) expect(englishIn(message), message.text).toEqual([]);
  });

  test('a kept answer is told in the language of who reads it', async ({ discord, start }) => {
    await start();
    await discord.command('factcheck', { query: 'deportees count' }, 'manager').answer;
    discord.locale = 'es-ES';
    const mine = await discord.command('history mine', {}, 'manager').answer;
    const shows = mine.buttons.filter((b) => b.label === 'Ver');
    const shown = await discord.press(mine, shows.at(-1)!.customId, 'manager').seen('update');
    expect(shown.text).toMatch(/«238» .* y «250» .* difieren\. También difiere: lo que se cuenta/);
    expect(englishIn(shown), shown.text).toEqual([]);
  });
});

test('what was shared stays in its language, whoever turns its pages', async ({ discord, start }) => {
  await start();
  const idOf = ({ buttons }: LoopbackMessage, label: string): string =>
    buttons.find((b) => b.label === label)!.customId;
  discord.locale = 'es-ES';
  const query = `deportees count ${'of the people who were deported '.repeat(3)}`.trim();
  const outlet = `Tampa Free Press; ${'no such outlet '.repeat(5)}`.trim();
  const ask = { query: 'how much was paid to El Salvador', private: true };
  const own = await discord.command('factcheck', ask).answer;
  const narrowed = await discord.command('factcheck', { query, outlet }).answer;
  expect(narrowed.text).toContain(`\n-# medio: ${outlet}\n`);
  const quoted = await discord.press(own, idOf(own, 'Citas')).answer;
  const [answer, list] = [
    await discord.press(own, idOf(own, 'Compartir en el canal')).seen('reply'),
    await discord.press(quoted, idOf(quoted, 'Compartir en el canal')).seen('reply'),
  ];
  discord.locale = 'en-US';
  for (const shared of [answer, list]) {
    const turned = await discord.press(shared, idOf(shared, 'Siguiente')).seen('update');
    expect(englishIn(turned), turned.text).toEqual([]);
  }
  const table = await discord.press(narrowed, idOf(narrowed, 'Cifras')).answer;
  expect(table.text).toContain(`\n-# outlet: ${outlet}\n`);
});

test('every other language is answered in English', async ({ discord, start }) => {
  await start();
  const { text } = await discord.command('factcheck', { query: 'deportees count' }).answer;
  discord.locale = 'fr';
  expect((await discord.command('factcheck', { query: 'deportees count' }).answer).text).toBe(text);
});
