import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, vi } from 'vitest';
import type { LoopbackMessage } from '../../src/playground/discord/message.ts';
import type { Place } from '../../src/playground/discord/objects.ts';
import type { Loopback, Options } from '../../src/playground/discord/server.ts';
import { test } from './newsroom.ts';

const MENU = 'Fact-check this message';
const COUNT = { query: 'deportees count' };
/** Places where the settings of the server do not hold. */
const OUTSIDE: readonly Place[] = ['elsewhere', 'dm', 'brought'];

const ask = (discord: Loopback, command: string, options: Options = {}, place: Place = 'guild') =>
  discord.command(command, options, place).answer;

/** A manager settles something, and sees that it is. */
async function settle(discord: Loopback, setting: string, options: Options = {}): Promise<LoopbackMessage> {
  const message = await ask(discord, `settings ${setting}`, options, 'manager');
  expect(message.text).toMatch(/^### (?:Settings|Ajustes)/);
  return message;
}

async function pressed(
  discord: Loopback,
  message: LoopbackMessage,
  label: string,
  place: Place = 'guild',
): Promise<LoopbackMessage> {
  const button = message.buttons.find((b) => b.label === label);
  expect(button, `${label} in ${message.buttons.map((b) => b.label)}`).toBeDefined();
  return discord.press(message, button!.customId, place).seen('update', 'reply', 'followUp');
}

const isSpanish = ({ text }: LoopbackMessage): boolean => /artículo|corpus \w+ · página/.test(text);
const footer = ({ text }: LoopbackMessage): string =>
  text.split('\n').findLast((l) => /^-# .*corpus/.test(l)) ?? '';

test('what is settled is shown, each by itself changed and changed back', async ({ discord, start }) => {
  await start();
  const nothing = await settle(discord, 'show');
  await settle(discord, 'privacy', { default: 'private' });
  await settle(discord, 'outlets', { names: 'tampa;Moneycontrol' });
  const all = await settle(discord, 'show');
  expect(all.ephemeral).toBe(true);
  expect(all.text).toContain('Only the asker sees a reply');
  expect(all.text).toContain('asked of “tampa;Moneycontrol” alone');
  expect(all.text).toContain('kept for 30 days');
  await settle(discord, 'language', { language: 'es' });
  expect((await settle(discord, 'show')).text).toContain('A todos se les responde en este idioma: Español.');
  await settle(discord, 'privacy', { default: 'public' });
  await settle(discord, 'outlets');
  await settle(discord, 'language', { language: 'own' });
  expect((await settle(discord, 'show')).text).toBe(nothing.text);
  expect((await ask(discord, 'settings show', {}, 'elsewhere')).text).toBe(nothing.text);
});

describe('private first', () => {
  test('a reply is for the asker alone unless they ask otherwise', async ({ discord, start }) => {
    await start();
    const shown = async (options: Options = {}, place: Place = 'guild'): Promise<boolean> =>
      !(await ask(discord, 'factcheck', { ...COUNT, ...options }, place)).ephemeral;
    expect([await shown(), await shown({ private: true })]).toEqual([true, false]);
    await settle(discord, 'privacy', { default: 'private' });
    expect([await shown(), await shown({ private: false }), await shown({ private: true })]).toEqual([
      false,
      true,
      false,
    ]);
    for (const command of ['conflicts', 'sources'])
      expect((await ask(discord, command)).ephemeral, command).toBe(true);
    expect((await ask(discord, 'quote', { words: 'you will be removed' })).ephemeral).toBe(true);
    for (const place of OUTSIDE) expect(await shown({}, place), place).toBe(true);
    await settle(discord, 'privacy', { default: 'public' });
    expect(await shown()).toBe(true);
    for (const place of ['guild', ...OUTSIDE] as const)
      expect((await discord.menu(MENU, '238 were sent.', place).answer).ephemeral, place).toBe(true);
  });

  test('a private reply stays private on its pages, and is shared by a button', async ({
    discord,
    start,
  }) => {
    await start();
    await settle(discord, 'privacy', { default: 'private' });
    const message = await ask(discord, 'factcheck', COUNT);
    await settle(discord, 'privacy', { default: 'public' });
    const next = await pressed(discord, message, 'Next');
    expect([next.ephemeral, next.text.includes('page 2 of')]).toEqual([true, true]);
    expect((await pressed(discord, next, 'Share to channel')).ephemeral).toBe(false);
  });
});

describe('outlets of a server', () => {
  const QUESTIONS: readonly [command: string, options: Options][] = [
    ['factcheck', COUNT],
    ['quote', { words: 'illegally' }],
    ['conflicts', {}],
    ['sources', {}],
  ];

  test.for(QUESTIONS)(
    '/%s that names none is narrowed to them, on all pages',
    async ([command, options], { discord, start }) => {
      await start();
      const before = await ask(discord, command, options);
      await settle(discord, 'outlets', { names: 'tampa' });
      const narrowed = await ask(discord, command, options);
      expect(narrowed.text).toBe((await ask(discord, command, { ...options, outlet: 'tampa' })).text);
      expect(footer(narrowed)).toContain('outlet tampa');
      const all = await ask(discord, command, { ...options, outlet: '*' });
      expect(all.text).toBe(before.text);
      expect(footer(all)).not.toContain('outlet');
      for (const place of OUTSIDE)
        expect(footer(await ask(discord, command, options, place)), place).not.toContain('outlet');
      for (const [message, isNarrow] of [
        [narrowed, true],
        [all, false],
      ] as const) {
        await settle(discord, 'outlets', { names: 'Moneycontrol' });
        for (const { label } of message.buttons.filter((b) =>
          ['Next', 'Figures', 'Quotations'].includes(b.label),
        )) {
          const brought = await pressed(discord, message, label);
          expect(footer(brought).includes('outlet tampa'), `${label}: ${footer(brought)}`).toBe(isNarrow);
          expect(footer(brought)).not.toContain('Moneycontrol');
        }
      }
    },
  );

  test('a message is checked against all', async ({ discord, start }) => {
    await start();
    await settle(discord, 'outlets', { names: 'tampa' });
    expect(footer(await discord.menu(MENU, '238 were sent.').answer)).not.toContain('outlet');
  });

  test('an article that is named is shown whoever wrote it', async ({ discord, start }) => {
    await start();
    await settle(discord, 'outlets', { names: 'tampa' });
    expect((await ask(discord, 'sources', { file: '004_' })).text).toContain('Moneycontrol');
    expect((await ask(discord, 'sources', { file: '004_', outlet: 'tampa' })).text).toContain(
      'No article of',
    );
  });

  test('that no id holds go along too', async ({ discord, start }) => {
    await start();
    const names = `Tampa Free Press; ${'the outlet of tomorrow & “more” | 100%; '.repeat(6)}`.trim();
    expect(names.length).toBeGreaterThan(250);
    await settle(discord, 'outlets', { names });
    const query = `deportees count ${'of those who were sent '.repeat(4)}`.trim();
    const message = await ask(discord, 'factcheck', { query });
    expect(message.text).toContain(`### ${query}\n-# outlet: ${names}\n`);
    for (const label of ['Next', 'Figures', 'Chart', 'Export']) {
      const brought = await pressed(discord, message, label);
      expect(`${brought.text}\n`, label).toContain(`-# outlet: ${names}\n`);
      expect(brought.text).not.toMatch(/00[1-4]_/);
      for (const { customId, options } of brought.menus.filter((m) => m.options.has('csv')))
        for (const format of options.keys()) {
          const sheet = await discord.choose(brought, customId, [format]).seen('update');
          expect(`${sheet.text}\n`, format).toContain(`-# outlet: ${names}\n`);
        }
    }
    const old = '1|factcheck|query?|1';
    message.edit(JSON.parse(JSON.stringify(message).replaceAll(message.buttons[0]!.customId, old)));
    const again = await pressed(discord, await discord.press(message, old).answer, 'Ask again');
    expect(again.text).toContain(`-# outlet: ${names}\n`);
    expect(again.text).not.toMatch(/00[1-4]_/);
  });

  test('are refused when no article states any, and said to be gone when none does any more', async ({
    discord,
    start,
    data,
  }) => {
    const sources = (outlet: string) =>
      writeFile(join(data, 'c/sources.json'), JSON.stringify({ 'a.txt': { outlet } }));
    await mkdir(join(data, 'c'));
    await writeFile(join(data, 'c/a.txt'), 'The dam held 300 people.');
    await sources('Quandry Post');
    await start({ corpus: join(data, 'c') });
    for (const names of ['The Moon', ';', 'The Moon; Mars']) {
      const refused = await ask(discord, 'settings outlets', { names }, 'manager');
      expect(refused.text).toBe(
        `No article states the outlet "${names}". Outlets in this corpus: Quandry Post.`,
      );
    }
    expect((await settle(discord, 'show')).text).toContain('Questions that name no outlet are asked of all.');
    const some = await settle(discord, 'outlets', { names: 'quandry; Mars' });
    expect(some.text).toContain('No article states “Mars” so far.');
    await sources('Other Post');
    const query = { query: 'dam' };
    await expect
      .poll(async () => (await ask(discord, 'factcheck', query)).text)
      .toContain(
        'This server narrows questions to the outlet "quandry; Mars", which no article states any more',
      );
    expect((await ask(discord, 'factcheck', query)).ephemeral).toBe(true);
    expect((await ask(discord, 'factcheck', { ...query, outlet: '*' })).text).toContain('300');
    expect((await settle(discord, 'outlets', { names: '*' })).text).toContain('are asked of all.');
    expect((await ask(discord, 'factcheck', query)).text).toContain('300');
  });

  test('a watch keeps those with which it was set', async ({ discord, start, store }) => {
    await start();
    await settle(discord, 'outlets', { names: 'tampa' });
    const set = await ask(discord, 'watch', COUNT, 'manager');
    expect(set.text).toContain('Only articles of this outlet count: “tampa”.');
    expect(set.ephemeral).toBe(false);
    const open = await ask(discord, 'watch', { query: 'CECOT capacity', outlet: '*' }, 'manager');
    expect(open.text).not.toContain('Only articles of');
    await settle(discord, 'outlets');
    expect((await store.watches.list(null)).map((w) => w.args)).toEqual([
      { query: 'deportees count', outlet: 'tampa' },
      { query: 'CECOT capacity' },
    ]);
    await settle(discord, 'outlets', { names: 'tampa' });
    const list = await ask(discord, 'watch');
    expect([list.ephemeral, list.text.includes('> deportees count · tampa')]).toEqual([true, true]);
    expect((await ask(discord, 'watch', { since: '2025' }, 'manager')).text).toContain('Give the question');
  });
});

describe('while outlets are typed', () => {
  test.for([
    ['settings outlets', 'names'],
    ['factcheck', 'outlet'],
  ] as const)('/%s offers them, one after the other', async ([command, option], { discord, start }) => {
    await start();
    const offered = (typed: string) => discord.typing(command, option, typed, 'manager').offer;
    expect(await offered('tam')).toEqual([
      { name: 'Tampa Free Press · 1 article', value: 'Tampa Free Press' },
    ]);
    expect(await offered('Tampa Free Press;mon')).toEqual([
      { name: 'Tampa Free Press; Moneycontrol · 1 article', value: 'Tampa Free Press; Moneycontrol' },
    ]);
    expect((await offered('moneycontrol; ')).map((o) => o.value)).toEqual(['moneycontrol; Tampa Free Press']);
    expect(await offered('Moneycontrol; moon')).toEqual([]);
    expect(await offered(`${'x'.repeat(85)}; tampa`)).toEqual([]);
    expect(await offered(`${'x'.repeat(70)}; tampa`)).toEqual([
      { name: '…; Tampa Free Press · 1 article', value: `${'x'.repeat(70)}; Tampa Free Press` },
    ]);
  });
});

describe('the language of a server', () => {
  test('is that of replies, notices, mistakes and offers there, whoever asks, and nowhere else', async ({
    discord,
    start,
  }) => {
    await start();
    await settle(discord, 'language', { language: 'es' });
    const count = await ask(discord, 'factcheck', COUNT);
    expect([isSpanish(count), count.ephemeral]).toEqual([true, false]);
    expect(isSpanish(await discord.menu(MENU, '238 were sent.').answer)).toBe(true);
    expect((await ask(discord, 'watch')).text).toContain('Aquí no se vigila nada.');
    expect((await ask(discord, 'watch', COUNT, 'manager')).text).toContain('Vigilada desde ahora');
    expect((await ask(discord, 'factcheck', { ...COUNT, since: 'x' })).text).toContain('requiere una fecha');
    expect((await ask(discord, 'settings show')).text).toContain('Solo quienes pueden gestionar');
    const offer = async (place: Place): Promise<string | undefined> =>
      (await discord.typing('factcheck', 'outlet', 'tampa', place).offer)[0]?.name;
    expect(await offer('guild')).toBe('Tampa Free Press · 1 artículo');
    for (const place of OUTSIDE) {
      expect(isSpanish(await ask(discord, 'factcheck', COUNT, place)), place).toBe(false);
      expect(await offer(place)).toBe('Tampa Free Press · 1 article');
    }
    discord.locale = 'es-ES';
    await settle(discord, 'language', { language: 'en' });
    expect(isSpanish(await ask(discord, 'factcheck', COUNT))).toBe(false);
    expect(isSpanish(await ask(discord, 'factcheck', COUNT, 'dm'))).toBe(true);
    await settle(discord, 'language', { language: 'own' });
    expect(isSpanish(await ask(discord, 'factcheck', COUNT))).toBe(true);
  });

  test('a public answer keeps its own, and a sentence to a reader is in the reader’s', async ({
    discord,
    start,
  }) => {
    await start();
    discord.locale = 'es-ES';
    const own = await ask(discord, 'factcheck', COUNT);
    discord.locale = 'en-US';
    await pressed(discord, own, 'Siguiente', 'colleague');
    expect([isSpanish(own), own.text.includes('página 2')]).toEqual([true, true]);
    expect(isSpanish(await pressed(discord, own, 'Cifras', 'colleague'))).toBe(false);

    await settle(discord, 'language', { language: 'es' });
    const settled = await ask(discord, 'factcheck', COUNT);
    await settle(discord, 'language', { language: 'en' });
    discord.locale = 'fr';
    await pressed(discord, settled, 'Siguiente', 'colleague');
    expect([isSpanish(settled), settled.text.includes('página 2')]).toEqual([true, true]);
    discord.locale = 'en-US';

    const conflicts = await ask(discord, 'conflicts', {}, 'manager');
    await settle(discord, 'language', { language: 'es' });
    const refused = await pressed(discord, conflicts, 'Not the same thing');
    expect(refused.text).toContain('Solo quienes pueden gestionar el servidor');
    expect(isSpanish(conflicts)).toBe(false);
  });

  test('is that of alerts', async ({ discord, start }) => {
    await start();
    await ask(discord, 'watch', COUNT, 'manager');
    await settle(discord, 'language', { language: 'es' });
    const posted = discord.rest.next(/^POST \/channels/);
    const file = { filename: 'own.txt', content: 'The prison holds 412 deportees, the director said.\n' };
    await ask(discord, 'corpus add', { file }, 'manager');
    await posted;
    expect(discord.rest.posts[0]!.text).toContain('Una pregunta vigilada tiene una respuesta nueva.');
  });
});

describe('settings that cannot be read', () => {
  const failures: readonly [string, () => Promise<never>][] = [
    ['as the database is away', () => Promise.reject(new Error('the database is away'))],
    ['as it does not answer', () => new Promise(() => {})],
  ];

  test.for(failures)('%s are as they were last read', async ([, fail], { discord, start, store, log }) => {
    await start();
    await settle(discord, 'language', { language: 'es' });
    await settle(discord, 'outlets', { names: 'tampa' });
    const before = await ask(discord, 'factcheck', COUNT);
    const reading = vi.spyOn(store.settings, 'of').mockImplementation(fail);
    onTestFinished(() => reading.mockRestore());
    const after = await ask(discord, 'factcheck', COUNT);
    expect([after.text, after.ephemeral]).toEqual([before.text, false]);
    expect(await discord.typing('factcheck', 'outlet', 'tampa').offer).toMatchObject([
      { name: 'Tampa Free Press · 1 artículo' },
    ]);
    // Of a server of which nothing was read yet nothing is shown to all.
    const other = await ask(discord, 'factcheck', COUNT, 'elsewhere');
    expect([other.ephemeral, isSpanish(other)]).toEqual([true, false]);
    expect((await ask(discord, 'factcheck', COUNT, 'dm')).ephemeral).toBe(false);
    expect(log.filter((l) => l.level > 40)).toEqual([]);
  });
});
