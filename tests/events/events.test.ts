import { rm } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../src/desk.ts';
import type { Answer } from '../../src/domain.ts';
import { Mistake } from '../../src/mistake.ts';
import { EVENTS, folderWith, inFolder } from './newsstand.ts';

let folder: string;
let desk: Desk;

beforeAll(async () => {
  folder = await folderWith(EVENTS);
  desk = await openDesk(folder);
});
afterAll(() => rm(folder, { recursive: true }));

/** Of which event a file of the newsstand tells. */
const eventOf = (file: string): string => file.replace(/(?:-\d)?\.txt$/, '');

const filesIn = ({ figures }: Answer): string[][] => figures.map((c) => c.readings.map((r) => r.file));
const labels = ({ events }: Answer): string[] => events.map((e) => e.label);

describe('a question that fits several events', () => {
  test('is answered with one comparison an event, under words of the corpus', () => {
    const answer = desk.ask('death toll');
    expect(answer.events).toMatchObject([
      { published: { from: '2024-05-03', to: '2024-06-08' }, articles: 3, relation: 'differs' },
      { published: { from: '2024-05-20', to: '2024-05-22' }, articles: 2, relation: 'differs' },
    ]);
    const titles = Object.values(EVENTS).map((e) => e.title);
    for (const label of labels(answer)) expect(titles).toContain(label);
    expect(
      filesIn(answer)
        .slice(0, 2)
        .map((files) => [...new Set(files.map(eventOf))]),
    ).toEqual([['lindor'], ['marvek']]);
    expect(answer.figures.slice(0, 2).map((c) => c.event)).toEqual(answer.events.map((e) => e.id));
  });

  test('shows the best excerpt of each event, then the rest in the order of the events', () => {
    const order = desk
      .ask('death toll')
      .excerpts.slice(0, 5)
      .map((e) => eventOf(e.file));
    expect(order).toEqual(['lindor', 'marvek', 'lindor', 'lindor', 'marvek']);
  });

  test('holds what it claims against the likeliest event alone', () => {
    const { claim, figures } = desk.ask('41 people were killed by the earthquake');
    const read = figures[0]!.readings;
    expect(claim!.supports.map((i) => read[i]!.text)).toContain('41');
    expect(read.map((r) => eventOf(r.file))).not.toContain('marvek');
  });
});

test.each([
  ['how many died in the Marvek quake', 'marvek'],
  ['Lindor death toll', 'lindor'],
  ['killed in Ostria', 'marvek'],
  ['how many people watched Rovers', 'match'],
])('“%s” is answered for the event that it names, and first', (question, event) => {
  const answer = desk.ask(question);
  expect(new Set(answer.figures[0]!.readings.map((r) => eventOf(r.file)))).toEqual(new Set([event]));
});

test('a question that one event alone answers tells no events apart', () => {
  const answer = desk.ask('houses destroyed');
  expect(answer.events).toEqual([]);
  expect(answer.figures.map((c) => c.event)).toEqual(answer.figures.map(() => null));
});

test('a corpus of one event and an article on something else is answered as one', async () => {
  const { 'marvek-1.txt': _, 'marvek-2.txt': __, ...one } = EVENTS;
  await inFolder(one, async (dir) => {
    const answer = (await openDesk(dir)).ask('death toll');
    expect(answer.events).toEqual([]);
    expect(answer.figures[0]!.readings.map((r) => r.text)).toEqual(['41', '47', 'at least 30']);
  });
});

test('what the question fits wholly is weighed though its article shares little with the others', async () => {
  const wire =
    `A flood swept through Lindor on Monday night when the river Orle broke its banks, the civil guard of Sarvia
said. Commander Ivo Rask said the flood injured dozens of people. The town hall of Lindor was under water and the bridge
collapsed.`.replace(/\n/g, ' ');
  const flood = {
    ...Object.fromEntries(
      ['a', 'b', 'c'].map((name, i) => [
        `${name}.txt`,
        {
          title: 'Flood sweeps Lindor',
          outlet: `Outlet ${i}`,
          text: `${wire} The flood killed 11 people in Lindor.`,
        },
      ]),
    ),
    'd.txt': {
      title: 'Six weeks on, a bridge is missed',
      outlet: 'The Weekly',
      text: 'Fifteen people were killed by the flood in Lindor. Shops have opened again, and trams run.',
    },
  };
  await inFolder(flood, async (dir) => {
    const [toll] = (await openDesk(dir)).ask('how many people were killed by the flood').figures;
    expect(new Set(toll!.readings.map((r) => r.text))).toEqual(new Set(['11', 'Fifteen']));
    expect(toll!.relation).not.toBe('agree');
  });
});

test('events are told apart where no article states a date or a headline', async () => {
  const bare = Object.fromEntries(Object.entries(EVENTS).map(([file, { text }]) => [file, { text }]));
  await inFolder(bare, async (dir) => {
    const answer = (await openDesk(dir)).ask('death toll');
    expect(answer.events.map((e) => e.published)).toEqual([null, null]);
    for (const { label } of answer.events)
      expect(Object.values(EVENTS).some(({ text }) => text.startsWith(label))).toBe(true);
  });
});

test.each([
  ['The earthquake killed 7 people.', 'stated', 'marvek'],
  ['The earthquake killed 41 people.', 'stated', 'lindor'],
])('a message is held against the event that it fits: %s', (message, standing, event) => {
  const [claim] = desk.message(message).claims;
  expect(claim!.standing).toBe(standing);
  const states = claim!.evidence.filter((e) => e.stand === 'states');
  expect(new Set(states.map((e) => eventOf(e.file)))).toEqual(new Set([event]));
});

test.each([
  ['The earthquake killed 7 people in Lindor.', 'excluded', 'lindor'],
  ['The earthquake killed 41 people in Marvek.', 'excluded', 'marvek'],
  ['The earthquake killed 47 people in Lindor and 7 people in Marvek.', 'stated', 'lindor'],
  ['The Ostrian earthquake killed 7 people.', 'stated', 'marvek'],
])('a message that names an event is held against nothing of another: %s', (message, standing, event) => {
  const [claim] = desk.message(message).claims;
  expect(claim).toMatchObject({ standing });
  expect(new Set(claim!.evidence.map((e) => eventOf(e.file)))).toEqual(new Set([event]));
});

test('a vote of one year is held against nothing of another year', async () => {
  const votes = {
    'vote-18.txt': {
      title: 'Brek wins Lindor race',
      published: '2018-05-03',
      text: 'Ana Brek was elected mayor of Lindor on Thursday. Turnout was 31 percent, the council said.',
    },
    'vote-22.txt': {
      title: 'Brek re-elected as mayor of Lindor',
      published: '2022-05-05',
      text: 'Ana Brek was re-elected mayor of Lindor on Thursday. Turnout was 36 percent, the council said.',
    },
  };
  await inFolder(votes, async (dir) => {
    const { claims } = (await openDesk(dir)).message('Turnout in the 2018 Lindor election was 31 percent.');
    const claim = claims.find((c) => c.text === '31 percent')!;
    expect(claim.standing).toBe('stated');
    expect(claim.evidence.map((e) => e.file)).toEqual(['vote-18.txt']);
  });
});

test('what an article on one event says of another in passing is put under neither and states no claim on it', async () => {
  const roundup =
    'Earthquakes in one month: 61 people were killed in Lindor; 7 people were killed in Marvek, said Jon Tarn of Ostria.';
  await inFolder({ ...EVENTS, 'marvek-3.txt': { text: roundup } }, async (dir) => {
    const both = await openDesk(dir);
    const toll = both.ask('death toll', { event: 'marvek-1' }).figures[0]!;
    const own = toll.readings.filter((r) => r.file === 'marvek-3.txt').map((r) => r.text);
    expect(own).toEqual(['7']);
    const [claim] = both.message('The earthquake killed 61 people in Marvek.').claims;
    expect(claim!.standing).toBe('excluded');
  });
});

describe('one event', () => {
  test('is picked by its id, or a part of the file name of an article on it', () => {
    const [, marvek] = desk.ask('death toll').events;
    for (const event of [marvek!.id, 'marvek', 'marvek-2.txt', 'MARVEK-1']) {
      const answer = desk.ask('death toll', { event });
      expect(answer.events).toEqual([marvek]);
      expect(answer.corpus.searched?.articles).toBe(2);
      expect(new Set(filesIn(answer).flat().map(eventOf))).toEqual(new Set(['marvek']));
      expect(answer.excerpts.every((e) => eventOf(e.file) === 'marvek')).toBe(true);
    }
  });

  test('has the same id while the same article is its most typical one', async () => {
    const before = desk.ask('death toll').events[0]!;
    await inFolder({ ...EVENTS, 'zoo.txt': { text: 'A panda was born in Tolmar.' } }, async (dir) => {
      expect((await openDesk(dir)).ask('death toll').events[0]).toMatchObject({ id: before.id });
    });
  });

  test('that gives no figure is said to be absent, and nothing of another is shown', () => {
    const answer = desk.ask('how many goals', { event: 'marvek' });
    expect(answer.answered).toBe(false);
    expect(answer.nearest.every((e) => eventOf(e.file) === 'marvek')).toBe(true);
  });

  test.each([
    ['0000ffff', /No event "0000ffff".*eight digits.*file name/],
    ['no-such-file', /No event "no-such-file"/],
    ['-1', /Articles of 2 events have "-1".*lindor-1\.txt, marvek-1\.txt\. Name one of them/],
  ])('that is not there or not the only one is refused: %s', (event, message) => {
    expect(() => desk.ask('death toll', { event })).toThrow(Mistake);
    expect(() => desk.ask('death toll', { event })).toThrow(message);
  });
});

test('whatever is asked, the readings of a comparison are of one event, and that is the one it names', () => {
  const vocabulary = [...new Set(Object.values(EVENTS).flatMap(({ text }) => text.match(/\p{L}+|\d+/gu)!))];
  const question = fc
    .tuple(
      fc.constantFrom('', 'how many', 'number of', 'when', 'who said'),
      fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 4 }),
    )
    .map(([opening, middle]) => [opening, ...middle].join(' ').trim());
  fc.assert(
    fc.property(question, (typed) => {
      const answer = desk.ask(typed);
      for (const { event, readings } of answer.figures) {
        const own = new Set(readings.map((r) => eventOf(r.file)));
        expect(own.size).toBe(1);
        if (event !== null) {
          const alone = desk.ask(typed, { event });
          expect(new Set(filesIn(alone).flat().map(eventOf))).toEqual(own);
        }
      }
      expect(answer.events.length).not.toBe(1);
      expect(new Set(answer.events.map((e) => e.id)).size).toBe(answer.events.length);
    }),
    { numRuns: 200 },
  );
});
