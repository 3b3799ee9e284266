import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { storyOf } from '../src/ask/live-story.ts';
import { assemble, type ReadFile } from '../src/corpus/assemble.ts';
import { readFileText } from '../src/corpus/read.ts';
import { type Desk, deskOn, openDesk } from '../src/desk.ts';
import type { Answer } from '../src/domain.ts';
import { Mistake } from '../src/mistake.ts';
import { answerSchema } from '../src/render/json.ts';
import { english } from './english.ts';

const SEEDS = join(import.meta.dirname, '..', 'seeds');
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk(SEEDS);
});

function readings(answer: Answer): string[] {
  return (answer.figures[0]?.readings ?? []).map((r) => `${r.file.slice(0, 3)}:${r.line} ${r.text}`).sort();
}

describe('deportees count on the sample corpus', () => {
  it('holds exactly the five figures of deportees', () => {
    expect(readings(desk.ask('deportees count'))).toEqual([
      '000:7 200+',
      '001:12 250',
      '002:15 250',
      '002:9 238',
      '003:2 hundreds',
    ]);
  });

  it('tells that 238 and 250 clash and how their scopes differ, and that 200+ and hundreds fit both', () => {
    const { figures } = desk.ask('deportees count');
    const [first] = figures;
    expect(first?.relation).toBe('differs');
    const pairs = first!.clashes.map(([i, j]) => [first!.readings[i]!.text, first!.readings[j]!.text].sort());
    expect(pairs).toEqual([
      ['238', '250'],
      ['238', '250'],
    ]);
    expect(english(first!.reason)).toContain('Venezuelan gang members');
    expect(english(first!.reason)).toContain('alleged members');
  });

  it('labels the related headline and keeps the hedges', () => {
    const found = desk.ask('deportees count').figures[0]!.readings;
    expect(found.find((r) => r.text === '200+')?.kind).toBe('related-headline');
    expect(found.find((r) => r.line === 12)?.hedges).toContain('alleged');
    expect(found.find((r) => r.line === 15)?.hedges).toContain('suspected');
  });
});

it('sets the opening years against each other', () => {
  const answer = desk.ask('when did CECOT open');
  expect(readings(answer)).toEqual(['002:43 2023', '003:6 2022']);
  expect(answer.figures[0]?.relation).toBe('conflict');
});

it('finds two articles that agree on the capacity', () => {
  const answer = desk.ask('CECOT capacity');
  expect(readings(answer)).toEqual(['001:12 up to 40,000', '003:6 up to 40,000']);
  expect(answer.figures[0]?.relation).toBe('agree');
});

it.each([
  [
    'deportees count',
    ['deportee nubmers', 'how many deportees', 'number of people deported', 'Deportees Count?'],
  ],
  ['CECOT capacity', ['cecot capacity', 'capacity of CECOT', 'how many inmates can CECOT hold']],
])('gives %s for other wordings too', (plain, others) => {
  const wanted = readings(desk.ask(plain));
  for (const other of others) expect(readings(desk.ask(other)), other).toEqual(wanted);
});

it.each([
  'budget deficit of the space programme',
  'ransom demanded by the hackers',
  'zebra vaccination rate',
])('says that the corpus does not hold: %s', (question) => {
  const answer = desk.ask(question);
  expect(answer.answered).toBe(false);
  expect(answer.excerpts).toEqual([]);
  expect(answer.figures).toEqual([]);
});

it('finds a name without its accent, and an accent without its name', () => {
  for (const name of ['Hector Villatoro', 'Héctor Villatoro'])
    expect(desk.ask(name).excerpts[0]?.text).toContain('Héctor');
});

it('never offers page furniture as evidence', () => {
  for (const question of [
    'donation',
    'newsletter',
    'advertisement',
    'Facebook and Twitter',
    '3 Min Read',
    '20 seconds',
  ]) {
    const { excerpts, nearest } = desk.ask(question);
    for (const e of [...excerpts, ...nearest])
      expect(e.text, question).not.toMatch(
        /Advertisement|Min Read|will close in|newsletter|donation to|Leave a Comment/,
      );
  }
});

describe('for any question', () => {
  const asked = fc.oneof(
    fc.constantFrom(
      'deportees count',
      'what did Noem say',
      'gang members',
      'when',
      'how much was paid',
      '$6 million',
      '“LEAVE NOW”',
    ),
    fc.string({ minLength: 1, maxLength: 60 }).filter((s) => s.trim().length > 0),
    fc
      .array(
        fc.constantFrom(
          'prison',
          'deportees',
          '250',
          'how many',
          'Noem',
          'capacity',
          'of',
          'the',
          'in 2022',
          '"',
          'said',
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((w) => w.join(' ')),
  );

  it('every excerpt and reading is byte for byte in its file at its line', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const answer = desk.ask(question);
        answerSchema.parse(answer);
        for (const e of [...answer.excerpts, ...answer.nearest]) {
          const file = readFileSync(join(SEEDS, e.file), 'utf8');
          expect(file.slice(e.start, e.end)).toBe(e.text);
          expect(file.slice(0, e.start).split('\n').length).toBe(e.line);
        }
        for (const r of answer.figures.flatMap((f) => f.readings)) {
          expect(readFileSync(join(SEEDS, r.file), 'utf8').split('\n')[r.line - 1]).toContain(r.text);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('the same question gives the same answer', () => {
    fc.assert(
      fc.property(asked, (question) => {
        expect(desk.ask(question)).toEqual(desk.ask(question));
      }),
      { numRuns: 40 },
    );
  });
});

it.each([
  ['', {}, 'Ask a question'],
  ['   ', {}, 'Ask a question'],
  ['x', { since: 'yesterday' }, '"since" takes a date'],
  ['x', { since: '2025-02', until: '2024' }, 'lies after'],
  ['x', { outlet: 'The Moon Gazette' }, 'No article states the outlet "The Moon Gazette"'],
  ['x'.repeat(1001), {}, 'at most 1000'],
])('says what is wrong with %j %j', (question, filters, message) => {
  expect(() => desk.ask(question, filters)).toThrow(Mistake);
  expect(() => desk.ask(question, filters)).toThrow(message);
});

it('narrows by outlet', () => {
  const answer = desk.ask('deportees count', { outlet: 'tampa' });
  expect(new Set(answer.excerpts.map((e) => e.outlet))).toEqual(new Set(['Tampa Free Press']));
  expect(readings(answer)).toEqual(['000:7 200+']);
  expect(answer.figures[0]?.relation).toBe('single');
});

test('a second desk on the same articles and a later one leaves the answers of the first as they were', async () => {
  const file = async (name: string, text: string, published: string | null): Promise<ReadFile> => {
    const source = { outlet: null, title: null, published, url: null };
    return readFileText(name, name, text, source, null);
  };
  const undated = await file('a.txt', 'The dam broke last year, and 12 people died when it broke.', null);
  const dated = await file('b.txt', 'The dam broke in 2023, and 15 people died when it broke.', '2024-05-01');
  const later = await file('c.txt', 'Nobody spoke of the dam any more.', '2026-05-01');
  const corpus = assemble([undated, dated]);
  const [desk, story] = [deskOn(corpus), storyOf(corpus)];
  const before = desk.ask('when did the dam break');
  const after = deskOn(assemble([undated, dated, later]));
  expect(after.ask('when did the dam break')).not.toEqual(before);
  expect(desk.ask('when did the dam break')).toEqual(before);
  for (const figure of story.figuresIn(corpus.articles)) expect(story.figures).toContain(figure);
});

test('a message is checked against the articles that are left by filters', async () => {
  const desk = await openDesk('seeds');
  const message = 'CECOT opened in 2023.';
  const all = desk.message(message);
  const [one] = desk.message(message, { outlet: 'Moneycontrol' }).claims;
  expect(desk.message(message, { outlet: 'Moneycontrol' }).corpus.searched).toEqual({
    articles: 1,
    passages: expect.any(Number),
  });
  expect(new Set(one!.evidence.map((e) => e.file)).size).toBeLessThan(
    new Set(all.claims[0]!.evidence.map((e) => e.file)).size,
  );
  expect(() => desk.message(message, { outlet: 'No such paper' })).toThrow('No article states the outlet');
});
