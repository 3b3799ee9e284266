import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { Place } from '../../src/playground/discord/objects.ts';
import type { Loopback } from '../../src/playground/discord/server.ts';
import { test } from './newsroom.ts';

type Offer = { name: string; value: string | number }[];
/** What is offered is read in the background: a test waits for it as a person does between two letters. */
const soon = { timeout: 5000, interval: 100 };

const offer = (discord: Loopback, command: string, typed: string, place: Place = 'guild'): Promise<Offer> => {
  const [name = '', option = ''] = command.split(': ');
  return discord.typing(name, option, typed, place).offer;
};
const names = async (...asked: Parameters<typeof offer>): Promise<string[]> =>
  (await offer(...asked)).map((choice) => choice.name);

describe('while a question is typed', () => {
  test.for(['guild', 'dm', 'brought'] as const)(
    'in %s it comes first, then what the corpus can be asked',
    async (place, { discord, start }) => {
      await start();
      await expect
        .poll(() => offer(discord, 'factcheck: query', 'deport', place), soon)
        .toEqual(expect.arrayContaining([{ name: 'deportees · 5 figures, 4 articles', value: 'deportees' }]));
      expect((await offer(discord, 'factcheck: query', 'deport', place))[0]).toEqual({
        name: 'deport',
        value: 'deport',
      });
      expect(await names(discord, 'factcheck: query', 'kristy', place)).toContain('Kristi Noem · 5 articles');
      await expect.poll(() => names(discord, 'factcheck: query', '', place), soon).toHaveLength(25);
      const [first] = await offer(discord, 'factcheck: query', '', place);
      expect(first).toEqual({ name: 'inmates · 5 figures, 5 articles', value: 'inmates' });
    },
  );

  test('what is offered is answered when it is chosen', async ({ discord, start }) => {
    await start();
    await expect.poll(() => names(discord, 'factcheck: query', ''), soon).toHaveLength(25);
    for (const { value } of (await offer(discord, 'factcheck: query', '')).slice(0, 6)) {
      const { text } = await discord.command('factcheck', { query: value }).answer;
      expect(text, String(value)).not.toContain('Not in the corpus');
    }
  });

  test('the member’s own questions come before the corpus’s, private ones too, and nobody else’s', async ({
    discord,
    start,
  }) => {
    await start();
    await discord.command('factcheck', { query: 'deportees to the moon' }).answer;
    await discord.command('factcheck', { query: 'Deportees count', private: true }).answer;
    await discord.command('factcheck', { query: 'deportees of a colleague' }, 'colleague').answer;
    await discord.command('factcheck', { query: 'deportees told in private' }, 'dm').answer;
    await discord.command('quote', { words: 'deportees quoted' }).answer;
    await expect
      .poll(() => names(discord, 'factcheck: query', 'deportees'), soon)
      .toEqual([
        'deportees · 5 figures, 4 articles',
        'Deportees count · asked before',
        'deportees to the moon · asked before',
        expect.stringContaining('deported gang members'),
        expect.stringContaining('suspects deported'),
      ]);
    const earlier = async (...asked: Parameters<typeof offer>): Promise<string[]> =>
      (await names(...asked)).filter((name) => name.includes('asked before'));
    await expect
      .poll(() => earlier(discord, 'watch: query', 'count'), soon)
      .toEqual(['Deportees count · asked before']);
    await expect
      .poll(() => earlier(discord, 'factcheck: query', 'deportees', 'colleague'), soon)
      .toEqual(['deportees of a colleague · asked before']);
    await expect
      .poll(() => earlier(discord, 'factcheck: query', 'deportees', 'dm'), soon)
      .toEqual(['deportees told in private · asked before']);
    await expect
      .poll(() => earlier(discord, 'quote: words', 'deportees'), soon)
      .toEqual(['deportees quoted · asked before']);
    expect(await earlier(discord, 'factcheck: query', 'deportees', 'elsewhere')).toEqual([]);
  });

  test('nothing is offered where Enter would take something else than what is typed', async ({
    discord,
    start,
  }) => {
    await start();
    expect(await offer(discord, 'factcheck: query', `deportees ${'and so on '.repeat(12)}`)).toEqual([]);
  });

  test.for([
    ['國會的死亡人數', '國會的死亡人數'],
    ['كم عدد الضحايا', 'كم عدد الضحايا'],
    ['👩🏽‍🚒?', '👩🏽‍🚒?'],
    ['“unclosed', '“unclosed'],
    ['a\u202eb', 'ab'],
  ])('takes “%s” as it is', async ([typed, name], { discord, start }) => {
    await start();
    const offered = await offer(discord, 'factcheck: query', typed!);
    expect(offered[0]).toEqual({ name, value: typed });
  });

  test('what stands behind a choice is told in the member’s language', async ({ discord, start }) => {
    await start();
    discord.locale = 'es-ES';
    await discord.command('factcheck', { query: 'inmates held' }).answer;
    await expect
      .poll(() => names(discord, 'factcheck: query', 'inmates'), soon)
      .toEqual(['inmates · 5 cifras, 5 artículos', 'inmates held · ya preguntado']);
  });

  test('a record that cannot be read keeps nothing back', async ({ discord, start, store }) => {
    store.record.own = () => Promise.reject(new Error('the database is away'));
    await start();
    await expect
      .poll(() => names(discord, 'factcheck: query', 'inm'), soon)
      .toEqual(['inm', 'inmates · 5 figures, 5 articles']);
  });

  test('a record that does not answer keeps nothing back', async ({ discord, start, store }) => {
    store.record.own = () => new Promise(() => {});
    await start();
    await expect
      .poll(() => names(discord, 'factcheck: query', 'inm'), soon)
      .toEqual(['inm', 'inmates · 5 figures, 5 articles']);
  });
});

describe('of a server’s own articles', () => {
  const file = {
    filename: 'zebra.txt',
    content:
      'The zoo of Quandry counted 31 zebras, Ola Brum said. “We love our zebras dearly,” said Ola Brum.',
  };

  test('what they say is offered there as soon as they are added, and nowhere else', async ({
    discord,
    start,
  }) => {
    await start();
    expect(await names(discord, 'factcheck: query', 'zeb')).toEqual(['zeb']);
    await discord.command('corpus add', { file, outlet: 'Quandry Post' }, 'manager').answer;
    await expect
      .poll(() => names(discord, 'factcheck: query', 'zeb'), soon)
      .toEqual(['zeb', 'zebras · 1 figure, 1 article']);
    expect(await names(discord, 'factcheck: query', 'ola')).toContain('Ola Brum · 1 article');
    expect(await names(discord, 'quote: words', 'we love')).toContain(
      'We love our zebras dearly · Ola Brum, 1 article',
    );
    expect(await names(discord, 'sources: outlet', 'qua')).toEqual(['Quandry Post · 1 article']);
    expect(await names(discord, 'sources: file', 'zeb')).toEqual(['zebra.txt · Quandry Post']);
    for (const place of ['elsewhere', 'dm', 'brought'] as const)
      for (const [option, typed] of [
        ['factcheck: query', 'zeb'],
        ['conflicts: topic', 'zeb'],
        ['quote: words', 'we love'],
        ['quote: speaker', 'ola'],
        ['sources: outlet', 'qua'],
        ['sources: file', 'zeb'],
      ] as const)
        expect(JSON.stringify(await offer(discord, option, typed, place))).not.toMatch(
          /zebras|Brum|Quandry|zebra/,
        );
    await discord.command('corpus remove', { file: 'zebra.txt' }, 'manager').answer;
    await expect.poll(() => names(discord, 'factcheck: query', 'zeb'), soon).toEqual(['zeb']);
  });
});

describe('other options', () => {
  test('offer speakers, beginnings of quotations, topics and outlets with their counts', async ({
    discord,
    start,
  }) => {
    await start();
    await expect
      .poll(() => names(discord, 'quote: speaker', 'villatoro'), soon)
      .toEqual(['Gustavo Villatoro · 1 quotation, 1 article']);
    expect((await names(discord, 'quote: words', 'you will be rem'))[1]).toMatch(
      /^You will be removed,? and you will be prosecuted\. · .*Noem, 2 articles$/,
    );
    await expect
      .poll(() => names(discord, 'conflicts: topic', 'inm'), soon)
      .toEqual(['inm', 'inmates · 5 figures, 5 articles']);
    expect(await names(discord, 'factcheck: outlet', 'tmapa')).toEqual(['Tampa Free Press · 1 article']);
    expect(await names(discord, 'factcheck: outlet', '')).toHaveLength(2);
    expect(await offer(discord, 'factcheck: outlet', 'no such outlet')).toEqual([]);
  });

  test('cut what is longer than Discord takes, and still set what is meant', async ({ discord, start }) => {
    const folder = await mkdtemp(join(tmpdir(), 'crosscheck-'));
    try {
      const outlet = `The ${'Very '.repeat(40)}Long Gazette`;
      await writeFile(join(folder, 'a.txt'), 'The dam held 300 people.');
      await writeFile(join(folder, 'b.txt'), 'The dam held 400 people.');
      const sources = {
        'a.txt': { outlet, title: '地'.repeat(150) },
        'b.txt': { outlet: '\u202eتايمز\u200b 新聞 🗞️' },
      };
      await writeFile(join(folder, 'sources.json'), JSON.stringify(sources));
      await start({ corpus: folder });
      const [long] = await offer(discord, 'sources: outlet', 'very');
      expect(long!.name).toMatch(/^The (?:Very )+Very… · 1 article$/);
      const { text } = await discord.command('sources', { outlet: long!.value }).answer;
      expect(text).toContain('a.txt');
      expect(text).not.toContain('b.txt');
      expect((await offer(discord, 'sources: outlet', '新聞'))[0]!.name).toBe('تايمز 新聞 🗞️ · 1 article');
      expect((await offer(discord, 'sources: file', 'a.txt'))[0]).toMatchObject({ value: 'a.txt' });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
