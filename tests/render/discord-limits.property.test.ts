import { type APIMessageTopLevelComponent, ComponentType, TextDisplayBuilder } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Comparison, Excerpt, Reading } from '../../src/domain.ts';
import { en } from '../../src/locale/en.ts';
import { askedIn, toDiscord } from '../../src/render/discord.ts';
import { escapeText } from '../../src/render/escape.ts';
import { runs } from '../runs.ts';
import { answerTo, comparison, excerpt, reading } from './answers.ts';
import { withoutRare } from './rare.ts';

type Option = { label: string; value: string; description: string };
type Component = {
  type: number;
  content?: string;
  custom_id?: string;
  components?: Component[];
  options?: Option[];
};

function reply(answer: Answer, page: number): APIMessageTopLevelComponent[] {
  const choosing = { menuId: () => 'menu', allId: () => 'all' };
  return toDiscord(answer, { page, buttonId: (to) => `page ${to}`, say: en, choosing });
}

const queryIn = (components: unknown): string | null => askedIn(components)?.query ?? null;

function all(components: readonly Component[]): Component[] {
  return components.flatMap((c) => [c, ...all(c.components ?? [])]);
}

function textsOf(components: readonly unknown[]): string[] {
  return all(components as Component[]).flatMap((c) => c.content ?? []);
}

/** Every page of an answer, as many as its footer says. */
function pagesOf(answer: Answer): APIMessageTopLevelComponent[][] {
  const first = reply(answer, 0);
  const count = Number(/ of (\d+)$/.exec(textsOf(first).at(-1) ?? '')?.[1]);
  return Array.from({ length: count }, (_, page) => reply(answer, page));
}

/** The same with what can be done with it: the first screen in brief, the whole table of figures. */
function controlled(answer: Answer, page: number, isFigures: boolean): APIMessageTopLevelComponent[] {
  return toDiscord(answer, {
    ...{ page, isFigures, say: en, buttonId: (to) => `page ${to}` },
    choosing: { menuId: () => 'menu', allId: () => 'all' },
    controls: {
      views: ['figures', 'quotations', 'chart', 'export'],
      openId: (view) => view,
      isShareable: true,
    },
    repeated: [{ label: 'outlet', value: (answer.filters.outlet ?? '').slice(0, 100).toWellFormed() }],
    note: en.corpusChanged,
  });
}

function controlledPages(answer: Answer, isFigures: boolean): APIMessageTopLevelComponent[][] {
  const first = controlled(answer, 0, isFigures);
  const foot = textsOf(first).find((text) => / of (\d+)$/.test(text));
  const count = Number(/ of (\d+)$/.exec(foot ?? '')?.[1]);
  return Array.from({ length: count }, (_, page) => controlled(answer, page, isFigures));
}

/** In brief every excerpt stands on a page, cut but verbatim, and every reading in the table. */
function expectBriefAndTable(answer: Answer): void {
  const [brief, table] = [controlledPages(answer, false), controlledPages(answer, true)];
  for (const page of [...brief, ...table]) {
    expectWithinLimits(page);
    expect(askedIn(page)).toMatchObject({ query: answer.query, repeated: [expect.any(String)] });
  }
  const lines = brief.flatMap(textsOf).flatMap((t) => t.split('\n'));
  const stretches = lines.filter((l) => l.startsWith('> ')).map((l) => l.slice(2).replace(/^… | …$/g, ''));
  const whole = [...answer.excerpts, ...answer.nearest].map((e) => escapeText(e.text));
  expect(stretches).toHaveLength(whole.length);
  stretches.forEach((stretch, i) => {
    // What a stretch begins with is escaped there alone, and what it is cut in is not.
    const bare = (text: string): string => text.replace(/[\\\u200b]/g, '');
    expect(bare(whole[i]!)).toContain(bare(stretch));
  });
  const readings = answer.figures.flatMap((c) => c.readings);
  const shown = table.flatMap(textsOf).flatMap((t) => t.split('\n').filter((l) => l.startsWith('- **')));
  expect(shown).toHaveLength(readings.length);
}

function expectWithinLimits(page: APIMessageTopLevelComponent[]): void {
  const components = all(page as Component[]);
  const texts = textsOf(page);
  expect(components.length).toBeLessThanOrEqual(40);
  expect(texts.every((t) => t.trim().length > 0)).toBe(true);
  expect(texts.reduce((sum, t) => sum + t.length, 0)).toBeLessThanOrEqual(4000);
  expect(texts.reduce((sum, t) => sum + Buffer.byteLength(t) + 12, 0)).toBeLessThanOrEqual(10_170);
  for (const { options } of components.filter((c) => c.type === ComponentType.StringSelect)) {
    expect(options!.length).toBeLessThanOrEqual(25);
    expect(new Set(options!.map((o) => o.value)).size).toBe(options!.length);
    for (const text of options!.flatMap((o) => [o.label, o.value, o.description]))
      expect(text.trim().length > 0 && text.length <= 100 && !text.includes('\n')).toBe(true);
  }
  const ids = components.flatMap((c) => c.custom_id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(components.some((c) => c.type === ComponentType.ActionRow && !c.components?.length)).toBe(false);
}

function expectNothingLost(answer: Answer, pages: APIMessageTopLevelComponent[][]): void {
  const lines = pages.flatMap(textsOf).flatMap((t) => t.split('\n'));
  const quoted = [...answer.excerpts, ...answer.nearest].map((e) => `> ${escapeText(e.text)}`);
  expect(lines.filter((l) => l.startsWith('> '))).toEqual(quoted);
  const read = answer.figures.flatMap((c) => c.readings).map((r) => `- **${escapeText(r.text)}** · `);
  const readLines = lines.filter((l) => l.startsWith('- **'));
  expect(readLines.map((l, i) => l.slice(0, read[i]?.length))).toEqual(read);
}

const token = fc.constantFrom(
  '@here',
  '@everyone',
  '**',
  '`',
  '> ',
  '\n',
  '-# ',
  '漢',
  '👩‍👩‍👧',
  '\u202e',
  'é',
  ' ',
  '#',
);
function words(maxLength: number): fc.Arbitrary<string> {
  return fc
    .oneof(
      fc.string({ unit: 'binary', maxLength }),
      fc.string({ unit: 'grapheme', maxLength }),
      fc.array(token, { maxLength }).map((t) => t.join('')),
      fc.tuple(token, fc.nat(maxLength)).map(([t, n]) => t.repeat(n)),
    )
    .map((text) => text.slice(0, maxLength).toWellFormed());
}
const some = (maxLength: number) => words(maxLength).map((text) => text || 'x');
const kind = fc.constantFrom('body', 'headline', 'related-headline', 'embedded-post', 'furniture');
const maybe = fc.option(words(4000));
const source = {
  file: some(4000),
  line: fc.integer({ min: 1, max: 10_000_000 }),
  outlet: maybe,
  headline: maybe,
  published: maybe,
  kind,
};
const readings: fc.Arbitrary<Reading> = fc
  .record({
    ...source,
    text: some(60),
    counted: words(4000),
    asOf: maybe,
    speaker: maybe,
    hedges: fc.array(words(400), { maxLength: 8 }),
  })
  .map(({ text, ...rest }) => reading(text, rest));
const excerpts: fc.Arbitrary<Excerpt> = fc
  .record({ ...source, text: some(700) })
  .map(({ text, ...rest }) => excerpt(text, rest));
const comparisons: fc.Arbitrary<Comparison> = fc
  .record({
    relation: fc.constantFrom('conflict', 'differs', 'agree', 'single'),
    readings: fc.array(readings, { minLength: 1, maxLength: 30, size: 'max' }),
    measure: words(4000),
    reason: words(4000),
  })
  .map(({ relation, readings: list, ...rest }) =>
    comparison(relation, list, {
      ...rest,
      clashes: list.slice(1).map((_, i): [number, number] => [0, i + 1]),
    }),
  );
const answers: fc.Arbitrary<Answer> = fc
  .record({
    query: words(1000),
    outlet: words(4000),
    answered: fc.boolean(),
    figures: fc.array(comparisons, { maxLength: 4 }),
    shown: fc.array(excerpts, { maxLength: 45, size: 'max' }),
  })
  .map(({ query, outlet, answered, figures, shown }) =>
    answered
      ? answerTo(query, { filters: { outlet }, figures, excerpts: shown })
      : answerTo(query, { filters: { outlet }, answered, nearest: shown }),
  );

describe('limits of Discord', () => {
  test('every page of any answer is within them, and nothing of the answer is lost', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const pages = pagesOf(answer);
        for (const page of pages) expectWithinLimits(page);
        expectNothingLost(answer, pages);
        expectBriefAndTable(answer);
      }),
      { numRuns: runs(30) },
    );
  });

  test.each(['*', '漢', '\n', '\u202e', '@here', '👍', '\u200b'])(
    'nothing but %j, as long as it can be',
    (unit) => {
      const long = unit.repeat(1000);
      const text = long.slice(0, 700).toWellFormed();
      const rest = { file: long, outlet: long, headline: long, published: long, line: 10_000_000 };
      const list = Array.from({ length: 8 }, (_, i) =>
        reading(long.slice(0, 58).toWellFormed() + String(i).padStart(2), {
          ...rest,
          counted: long,
          asOf: long,
          speaker: long,
          hedges: [long, long],
          kind: 'related-headline',
        }),
      );
      const clashes = list.slice(1).map((_, i): [number, number] => [i, i + 1]);
      const figure = comparison('differs', list, { origins: 3, measure: long, reason: long, clashes });
      const answer = answerTo(long.slice(0, 1000).toWellFormed(), {
        filters: { outlet: long, since: long, until: long },
        corpus: { articles: 1_000_000, passages: 100_000_000, fingerprint: '0123456789ab' },
        figures: [figure, figure],
        excerpts: Array.from({ length: 8 }, () => excerpt(text, { ...rest, kind: 'related-headline' })),
      });
      const pages = pagesOf(answer);
      for (const page of pages) expectWithinLimits(page);
      expectNothingLost(answer, pages);
      for (const page of pages) expect(queryIn(page)).toBe(answer.query);
      expectBriefAndTable(answer);
    },
  );

  test('every page of any answer on several events or on one that was picked', () => {
    const short = fc.constant(comparison('single', [reading('1')]));
    const several = fc.oneof(
      fc.array(fc.tuple(some(200), short), { minLength: 1, maxLength: 25 }),
      fc.array(fc.tuple(some(200), comparisons), { minLength: 1, maxLength: 2 }),
    );
    fc.assert(
      fc.property(several, fc.array(excerpts, { maxLength: 5 }), (told, shown) => {
        const events = told.map(([label, { relation }], i) => ({
          id: String(i).padStart(8, '0'),
          label,
          published: i % 2 ? null : { from: '2024-05-03', to: '2024-06-08' },
          articles: i + 1,
          relation,
        }));
        const figures = told.map(([, c], i) => ({ ...c, event: events[i]!.id }));
        const filters = told.length === 1 ? { event: '00000000' } : {};
        const answer = answerTo('death toll', { filters, events, figures, excerpts: shown });
        const pages = pagesOf(answer);
        for (const page of pages) {
          expectWithinLimits(page);
          const offered = all(page as Component[]).flatMap((c) => c.options ?? []);
          expect(offered.map((o) => o.value)).toEqual(told.length > 1 ? events.map((e) => e.id) : []);
        }
        expectNothingLost(answer, pages);
        for (const page of controlledPages(answer, false)) expectWithinLimits(page);
      }),
      { numRuns: runs(20) },
    );
  });

  test('forty readings: each place is in a menu, under a label that tells it from others', () => {
    const list = Array.from({ length: 40 }, (_, i) =>
      reading(String(i + 1), { file: `${'a'.repeat(120)}.txt`, line: 100 + i, outlet: 'O', headline: null }),
    );
    const short = list.map((r, i) => ({ ...r, file: `${i}.txt`, line: 1, published: null }));
    for (const readings of [list, short]) {
      const answer = answerTo('q', { figures: [comparison('differs', readings)] });
      const options = controlledPages(answer, true).flatMap((page) =>
        all(page as Component[]).flatMap((c) => (c.custom_id === 'context' ? c.options! : [])),
      );
      expect(new Set(options.map((o) => o.value)).size).toBe(40);
      for (const { line } of readings)
        expect(options.some(({ label }) => label.endsWith(`:${line}`))).toBe(true);
    }
  });

  test('an address that is long when it is written out is no link', () => {
    const url = `https://example.org/${'漢'.repeat(450)}`;
    const answer = answerTo('q', { excerpts: [excerpt('Words.', { url })] });
    for (const page of pagesOf(answer)) {
      expectWithinLimits(page);
      expect(JSON.stringify(page)).not.toContain('example.org');
    }
  });

  test('many short items of many comparisons', () => {
    const figures = Array.from({ length: 60 }, () =>
      comparison('single', [reading('1')], { measure: '', reason: '' }),
    );
    const answer = answerTo('q', { figures });
    const pages = pagesOf(answer);
    for (const page of pages) expectWithinLimits(page);
    expectNothingLost(answer, pages);
  });
});

describe('askedIn', () => {
  const queries = words(1000).map(withoutRare);

  test('reads any question back from any page, as sent and as received', () => {
    fc.assert(
      fc.property(queries, fc.array(excerpts, { maxLength: 5 }), (query, shown) => {
        for (const page of pagesOf(answerTo(query, { excerpts: shown }))) {
          expect(queryIn(page)).toBe(query);
          const received = JSON.parse(JSON.stringify(page), (key, value) =>
            key === 'content' ? value.trim() : value,
          );
          expect(queryIn(received)).toBe(query);
        }
      }),
    );
  });

  test('Discord keeps the end of the heading', () => {
    const ends = (query: string) => textsOf(reply(answerTo(query), 0))[0];
    expect(ends('C#')).toBe('### C\\#\u200b');
    expect(ends('who ')).toBe('### who \u200b');
    expect(ends('who')).toBe('### who');
  });

  test('a longer question than Crosscheck reads is cut, and shows it', () => {
    expect(queryIn(reply(answerTo('x'.repeat(1001)), 0))).toBe(`${'x'.repeat(999)}…`);
    const long = '👍'.repeat(1000);
    expect(queryIn(reply(answerTo(long), 0))).toBe(long);
  });

  test.each([
    [null],
    [[]],
    ['### text'],
    [[{ type: ComponentType.TextDisplay, content: '#### not the heading' }]],
    [[{ type: ComponentType.Container, components: [{ type: ComponentType.Separator }] }]],
  ])('finds none in %j', (components) => {
    expect(queryIn(components)).toBeNull();
  });

  test('nested as a reply is', () => {
    const display = new TextDisplayBuilder({ content: '### who\nmore' }).toJSON();
    expect(queryIn([{ type: ComponentType.Container, components: [display] }])).toBe('who');
  });
});
