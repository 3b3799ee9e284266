import { describe, expect } from 'vitest';
import { faults } from '../../src/playground/discord/faults.ts';
import type { LoopbackMessage } from '../../src/playground/discord/message.ts';
import type { Loopback } from '../../src/playground/discord/server.ts';
import { test } from './newsroom.ts';

const ASKED = { query: 'deportees count' };
/** Eighty characters, as long as a question that no id of a view holds. */
const LONG = `deportees count ${'of the people who were deported '.repeat(3)}`.slice(0, 80).trim();

function idOf(message: LoopbackMessage, label: string): string {
  const found = message.buttons.find((b) => b.label === label);
  expect(found, `a button "${label}" on: ${message.text}`).toBeDefined();
  return found!.customId;
}

/** Presses a button that answers in a message of its own. */
const opened = (discord: Loopback, message: LoopbackMessage, label: string): Promise<LoopbackMessage> =>
  discord.press(message, idOf(message, label)).answer;

/** The menu of places of a message. */
const placesIn = ({ menus }: LoopbackMessage) => menus.find((m) => m.customId.includes('context'))!;

function choose(discord: Loopback, message: LoopbackMessage, label: string) {
  const { customId, options } = placesIn(message);
  const [value] = [...options].find(([, option]) => option.label.includes(label))!;
  return discord.choose(message, customId, [value]).answer;
}

describe('Figures', () => {
  test.for([ASKED.query, LONG])(
    'shows the whole table to whoever presses it: %s',
    async (query, { discord, start }) => {
      await start();
      const message = await discord.command('factcheck', { query }).answer;
      const before = message.text;
      const table = await opened(discord, message, 'Figures');
      expect([table.ephemeral, message.text]).toEqual([true, before]);
      expect(table.text).toMatch(new RegExp(`^### ${query}\n`));
      expect(table.text).toMatch(/\*\*250\*\*.*\n.*counts: alleged members of the Tren de Aragua/);
      expect(table.text).not.toContain('Excerpts');
    },
  );
});

describe('Quotations', () => {
  test('shows what is quoted on what the question is about', async ({ discord, start }) => {
    await start();
    const message = await discord.command('factcheck', ASKED).answer;
    const { ephemeral, text } = await opened(discord, message, 'Quotations');
    expect(ephemeral).toBe(true);
    expect(text).toMatch(/^### deportees count\n/);
    expect(text).toContain('> So now, when we deport them, they’re going to face consequences');
    expect(text).toMatch(/000_0e51a4008a4d27ba\.txt:13/);
  });

  test('turns its pages in its own message, and can be shared', async ({ discord, start }) => {
    const bot = await start();
    const message = await discord.command('factcheck', { query: 'how much was paid to El Salvador' }).answer;
    const list = await opened(discord, message, 'Quotations');
    await bot.stop();
    await start();
    const second = await discord.press(list, idOf(list, 'Next')).seen('update');
    expect([second.id, second.ephemeral]).toEqual([list.id, true]);
    expect(second.text).toContain('page 2 of');
    const shared = await discord.press(second, idOf(second, 'Share to channel')).seen('reply');
    expect(shared.ephemeral).toBe(false);
    expect(shared.text).toBe(second.text);
    expect(shared.buttons.map((b) => b.label)).not.toContain('Share to channel');
    const back = await discord.press(shared, idOf(shared, 'Previous')).seen('update');
    expect(back.text).toContain('page 1 of');
  });

  test('says when there are none', async ({ discord, start }) => {
    await start();
    const message = await discord.command('factcheck', { query: 'zeppelin moorings' }).answer;
    const { ephemeral, text } = await opened(discord, message, 'Quotations');
    expect(ephemeral).toBe(true);
    expect(text).toBe('No quotation on this is found in the 5 articles searched.');
  });
});

describe('Context', () => {
  test('shows a place with its neighbouring lines, verbatim', async ({ discord, start }) => {
    await start();
    const message = await discord.command('factcheck', ASKED).answer;
    const { text, ephemeral } = await choose(discord, message, '002_053712979a199459.txt:15');
    expect(ephemeral).toBe(true);
    expect(text).toMatch(/^### deportees count\n\*\*002_053712979a199459\.txt:15\*\*/);
    expect(text).toMatch(
      /-# Line 1[34]\n> .+\n[\s\S]*\*\*Line 15\*\*\n> The CECOT facility currently houses 250 suspected/,
    );
    expect(text).toMatch(/-# Line 1[67]\n> .+/);
  });

  test.for([
    ['quote', { words: 'if you come to our country illegally' }],
    ['conflicts', {}],
  ] as const)('opens under /%s too', async ([command, options], { discord, start }) => {
    await start();
    const message = await discord.command(command, options).answer;
    const [value, { label }] = [...placesIn(message).options][0]!;
    const shown = await discord.choose(message, placesIn(message).customId, [value]).answer;
    expect(shown.text).toContain(label);
  });

  test('opens under a checked message', async ({ discord, start }) => {
    await start();
    const message = await discord.menu('Fact-check this message', 'The prison opened in 2022.').answer;
    expect((await choose(discord, message, '003_1663d33b0688d86b.txt:6')).text).toContain(
      'first opened in 2022',
    );
  });

  test('offers the places of the page that is shown', async ({ discord, start }) => {
    await start();
    const first = await discord.command('conflicts', {}).answer;
    const before = [...placesIn(first).options.keys()];
    const second = await discord.press(first, idOf(first, 'Next')).seen('update');
    expect([...placesIn(second).options.keys()]).not.toEqual(before);
    for (const { label } of placesIn(second).options.values()) expect(second.text).toContain(label);
  });
});

/** The files of a message, by name, as Discord serves them. */
async function filesOf(message: LoopbackMessage): Promise<Map<string, Buffer>> {
  const { attachments } = message.toJSON() as { attachments: { filename: string; url: string }[] };
  const fetched = attachments.map(async ({ filename, url }): Promise<[string, Buffer]> => {
    return [filename, Buffer.from(await (await fetch(url)).arrayBuffer())];
  });
  return new Map(await Promise.all(fetched));
}

describe('Chart', () => {
  test('shows a picture with its words, which can be shared', async ({ discord, start }) => {
    await start();
    const message = await discord.command('factcheck', ASKED).answer;
    const chart = await opened(discord, message, 'Chart');
    expect(chart.ephemeral).toBe(true);
    expect(chart.text).toMatch(/^### deportees count\n\*\*DIFFERS\*\* · deportees\n/);
    const [[name, png]] = [...(await filesOf(chart))] as [[string, Buffer]];
    expect([name, png.subarray(1, 4).toString()]).toEqual(['chart.png', 'PNG']);
    const alt = JSON.stringify(chart.components.find(({ items }) => items));
    for (const word of ['238', '250', '200+', 'hundreds', 'alleged']) expect(alt).toContain(word);
    const shared = await discord.press(chart, idOf(chart, 'Share to channel')).seen('reply');
    expect([shared.ephemeral, shared.text]).toEqual([false, chart.text]);
    expect((await filesOf(shared)).get('chart.png')).toEqual(png);
    expect(JSON.stringify(shared.components.find(({ items }) => items))).toContain('alleged');
  });

  test('is not offered where there is nothing to draw', async ({ discord, start }) => {
    await start();
    const { buttons } = await discord.command('factcheck', { query: 'zeppelin moorings' }).answer;
    expect(buttons.map((b) => b.label)).toEqual(['Quotations', 'Export']);
  });
});

describe('Export', () => {
  test('gives the evidence sheet in the format that is chosen, the same bytes each time', async ({
    discord,
    start,
  }) => {
    await start();
    const message = await discord.command('factcheck', { query: LONG }).answer;
    const sheet = await opened(discord, message, 'Export');
    expect(sheet.ephemeral).toBe(true);
    const [[name, first]] = [...(await filesOf(sheet))] as [[string, Buffer]];
    expect(name).toMatch(/^crosscheck-deportees-count-.*\.md$/);
    expect(first.toString()).toContain(
      'Venezuelan gang members already sent to this maximum-security facility',
    );
    const [menu] = sheet.menus;
    for (const format of ['html', 'csv', 'json', 'claimreview', 'md']) {
      const chosen = await discord.choose(sheet, menu!.customId, [format]).seen('update');
      expect(chosen.id).toBe(sheet.id);
      const [[other, bytes]] = [...(await filesOf(chosen))] as [[string, Buffer]];
      expect(other).not.toBe(format === 'md' ? '' : name);
      expect(bytes.length).toBeGreaterThan(100);
      if (format === 'md') expect(bytes).toEqual(first);
    }
    const again = await opened(discord, message, 'Export');
    expect((await filesOf(again)).get(name)).toEqual(first);
    const shared = await discord.press(again, idOf(again, 'Share to channel')).seen('reply');
    expect((await filesOf(shared)).get(name)).toEqual(first);
    const own = await discord.choose(shared, shared.menus[0]!.customId, ['csv'], 'colleague').answer;
    expect([own.ephemeral, [...(await filesOf(own)).keys()][0]]).toEqual([
      true,
      expect.stringMatching(/\.csv$/),
    ]);
    expect((await filesOf(shared)).get(name)).toEqual(first);
  });

  test.for([
    ['quote', { words: 'if you come to our country illegally' }],
    ['conflicts', {}],
    ['sources', {}],
  ] as const)('stands under /%s too', async ([command, options], { discord, start }) => {
    await start();
    const sheet = await opened(discord, await discord.command(command, options).answer, 'Export');
    const [[name, bytes]] = [...(await filesOf(sheet))] as [[string, Buffer]];
    expect(name).toMatch(/\.md$/);
    expect(bytes.toString()).toContain('b0d460585da1');
  });

  test('leaves out what the server has put aside', async ({ discord, start }) => {
    await start();
    const message = await discord.command('conflicts', {}, 'manager').answer;
    const before = [...(await filesOf(await opened(discord, message, 'Export'))).values()][0]!.toString();
    const aside = idOf(message, 'Not the same thing');
    const less = await discord.press(message, aside, 'manager').seen('update');
    const after = [...(await filesOf(await opened(discord, less, 'Export'))).values()][0]!.toString();
    expect(after.length).toBeLessThan(before.length);
  });
});

test.for(['Chart', 'Export'])(
  'where the bot may not send files %s says so',
  async (label, { discord, start }) => {
    // What is refused is the answer, also where that takes long, and not its deferral.
    discord.deadline = 20_000;
    await start({ slowAfter: discord.deadline });
    const message = await discord.command('factcheck', ASKED).answer;
    discord.rest.fail(/^POST \/interactions/, faults.missingPermissions());
    const { text, ephemeral } = await opened(discord, message, label);
    expect(ephemeral).toBe(true);
    expect(text).toMatch(/^The bot may not send files here: give it the permission Attach Files/);
  },
);

describe('a private answer', () => {
  test('is shown to all when its asker shares it, with buttons that go on working', async ({
    discord,
    start,
  }) => {
    await start();
    const own = await discord.command('factcheck', { ...ASKED, private: true }).answer;
    const shared = await discord.press(own, idOf(own, 'Share to channel')).seen('reply');
    expect([shared.ephemeral, shared.text]).toEqual([false, own.text]);
    const labels = shared.buttons.map((b) => b.label);
    expect(labels).toEqual(own.buttons.map((b) => b.label).filter((l) => l !== 'Share to channel'));
    expect((await opened(discord, shared, 'Figures')).ephemeral).toBe(true);
  });

  test('has no such button where all see it already', async ({ discord, start }) => {
    await start();
    const { buttons } = await discord.command('factcheck', ASKED).answer;
    expect(buttons.map((b) => b.label)).not.toContain('Share to channel');
  });
});

describe('a button of before', () => {
  test('says that the corpus has changed, and shows what it gives now', async ({ discord, start }) => {
    await start();
    const message = await discord.command('factcheck', ASKED).answer;
    const file = {
      filename: 'later.txt',
      content: 'Officials said that 999 deportees were sent to CECOT.\n',
    };
    await discord.command('corpus add', { file }, 'manager').answer;
    const table = await opened(discord, message, 'Figures');
    expect(table.text).toContain('The corpus has changed since this was asked');
    expect(table.text).toContain('**999**');
    const again = await discord.press(message, idOf(message, 'Next')).seen('update');
    expect(again.text).toContain('The corpus has changed since this was asked');
    expect(again.text).toContain('page 1 of');
    const next = await discord.press(again, idOf(again, 'Next')).seen('update');
    expect(next.text).not.toContain('The corpus has changed');
    expect(next.text).toContain('page 2 of');
  });

  test('of another version offers to ask again', async ({ discord, start }) => {
    await start();
    const message = await discord.command('factcheck', { query: LONG }).answer;
    const old = '1|factcheck|query?|outlet=Tampa|1';
    message.edit(JSON.parse(JSON.stringify(message).replaceAll(message.buttons[0]!.customId, old)));
    const before = message.text;
    const refused = await discord.press(message, old).answer;
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toContain('This button is from another version of Crosscheck');
    expect(message.text).toBe(before);
    const answer = await discord.press(refused, idOf(refused, 'Ask again')).seen('update');
    expect(answer.text).toMatch(new RegExp(`^### ${LONG}\n`));
    expect(answer.text).toContain('(outlet Tampa)');
    expect(answer.buttons.map((b) => b.label)).toContain('Share to channel');
  });
});

test('a button of another version under a reply for which nothing was typed asks for nothing', async ({
  discord,
  start,
}) => {
  await start();
  const message = await discord.command('conflicts', {}).answer;
  const old = '1|conflicts|1';
  message.edit(JSON.parse(JSON.stringify(message).replaceAll(idOf(message, 'Next'), old)));
  const refused = await discord.press(message, old).answer;
  const again = await discord.press(refused, idOf(refused, 'Ask again')).seen('update');
  expect(again.text).toContain('2 conflicts and 3 differences to look at');
});

test('options that no id holds stand under the question, and go along', async ({ discord, start }) => {
  await start();
  const outlet = `Tampa Free Press; ${'no such outlet '.repeat(5)}`.trim();
  const message = await discord.command('factcheck', { query: LONG, outlet, since: '2020' }).answer;
  expect(message.text).toMatch(/Not in the corpus/);
  const dated = await discord.command('factcheck', { query: LONG, outlet }).answer;
  expect(dated.text).toContain(`### ${LONG}\n-# outlet: ${outlet}\n`);
  const table = await opened(discord, dated, 'Figures');
  expect(table.text).toContain(`-# outlet: ${outlet}\n`);
  expect(table.text).not.toMatch(/00[1-4]_/);
});
