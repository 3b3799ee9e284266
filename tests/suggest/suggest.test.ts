import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Desk, openDesk } from '../../src/desk.ts';
import type { NoteKind } from '../../src/suggest/note.ts';
import { EVENTS, folderWith } from '../events/newsstand.ts';

const TOPICS = join(import.meta.dirname, '..', 'relevance', 'topics');
const ALL: readonly NoteKind[] = ['thing', 'name'];

/** What is offered once everything has been read, each with its counts. */
async function offered(desk: Desk, typed: string, kinds = ALL, most = 25): Promise<string[]> {
  const look = (): string[] =>
    desk.suggest(typed, kinds, most).map((s) => `${s.text} ${s.count}/${s.articles}`);
  let before = look();
  return vi.waitFor(
    () => {
      const last = before;
      before = look();
      expect(before).toEqual(last);
      return before;
    },
    { timeout: 5000, interval: 150 },
  );
}

const textsOf = (list: readonly string[]): string[] => list.map((s) => s.replace(/ \d+\/\d+$/, ''));

describe('what the sample corpus can be asked', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('seeds');
    await offered(desk, '');
  });

  it('begins with what most figures of most articles are of', async () => {
    const things = await offered(desk, '', ['thing']);
    expect(things.slice(0, 3)).toEqual(['inmates 5/5', 'deportees 5/4', 'gang members 3/3']);
    const names = await offered(desk, '', ['name']);
    expect(textsOf(names).slice(0, 4)).toEqual(['El Salvador', 'Kristi Noem', 'Donald Trump', 'CECOT']);
  });

  it.each<[string, string, NoteKind[]]>([
    ['the beginning of a word', 'dep', ['thing']],
    ['a whole word', 'deportees', ['thing']],
    ['capitals', 'DEPORTEES', ['thing']],
    ['a typing error', 'deportes', ['thing']],
    ['two letters exchanged', 'deportese', ['thing']],
    ['a word that only asks', 'deportees count', ['thing']],
    ['words that carry no meaning', 'how many of the deportees', ['thing']],
  ])('is found by %s: %s', async (_, typed, kinds) => {
    expect((await offered(desk, typed, kinds))[0]).toBe('deportees 5/4');
  });

  it.each([
    ['kristi', 'Kristi Noem', 'name'],
    ['cecto', 'CECOT', 'name'],
    ['hector', 'Héctor Gustavo Villatoro', 'name'],
    ['alien en', 'Alien Enemies Act', 'name'],
    ['gang mem', 'gang members', 'thing'],
    ['members gang', 'gang members', 'thing'],
    ['noem', 'Secretary Kristi Noem', 'speaker'],
    ['cruz', 'Ivania Cruz', 'speaker'],
    ['you will be rem', 'You will be removed', 'quotation'],
    ['catch and rel', 'So now, when we deport them', 'quotation'],
  ] as const)('offers for “%s” first “%s”', async (typed, first, kind) => {
    expect((await offered(desk, typed, [kind]))[0]).toContain(first);
  });

  it('completes the last of several words where the articles have the others', async () => {
    expect(await offered(desk, 'CECOT cap')).toContain('CECOT capacity 2/2');
    expect(desk.ask('CECOT capacity').figures[0]?.readings.length).toBeGreaterThan(0);
    expect(textsOf(await offered(desk, 'zebra cap'))).not.toContain('zebra capacity');
  });

  it.each(['xyzzy', '   ·', '🙂', '國會', '…', '"', '*', '\\'])('makes nothing of “%s”', async (typed) => {
    expect(await offered(desk, typed)).toEqual([]);
  });

  it('offers no two forms of one name, nor one thing under two wordings', async () => {
    const texts = textsOf(await offered(desk, '', ALL, 100));
    expect(texts.filter((t) => /Noem/.test(t))).toEqual(['Kristi Noem']);
    expect(texts.filter((t) => /gang member/.test(t))).toHaveLength(1);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe.each(['seeds', ...readdirSync(TOPICS).slice(0, 4)])('everything that is offered of %s', (topic) => {
  it('has an answer: figures, excerpts, quotations', async () => {
    const desk = await openDesk(topic === 'seeds' ? topic : join(TOPICS, topic, 'corpus'));
    for (const text of textsOf(await offered(desk, '', ['thing'], 40)))
      expect(desk.ask(text).figures.length, text).toBeGreaterThan(0);
    for (const text of textsOf(await offered(desk, '', ['name'], 20)))
      expect(desk.ask(text), text).toMatchObject({ answered: true });
    for (const text of textsOf(await offered(desk, '', ['quotation'], 20)))
      expect(desk.quote(text), text).toMatchObject({ found: true });
  });
});

it('names what happened where the noun alone says too little', async () => {
  const desk = await openDesk(await folderWith(EVENTS));
  expect((await offered(desk, ''))[0]).toBe('people killed 5/5');
  expect(textsOf(await offered(desk, 'kill'))).toContain('people killed');
});
