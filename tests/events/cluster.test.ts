import { describe, expect, test } from 'vitest';
import { clusterTellings } from '../../src/events/cluster.ts';
import { Interned } from '../../src/events/interned.ts';
import { dayOf, type Telling } from '../../src/events/telling.ts';

const ids = new Interned();

/** An article by what it names; what stands before the bar is what it is about. */
function telling(line: string, published: string | null = null): Telling {
  const [subject, others = '', said = ''] = line
    .split('|')
    .map((part) => part.trim().split(/\s+/).filter(Boolean)) as [string[], string[]?, string[]?];
  const names = [...subject, ...others];
  const words = ids.idsOf([...names, ...said]);
  return {
    published: dayOf(published),
    names: ids.idsOf(names),
    subject: ids.idsOf(subject),
    lead: words,
    words,
  };
}

const groups = (lines: readonly (string | [string, string])[]): number[][] =>
  clusterTellings(lines.map((l) => (typeof l === 'string' ? telling(l) : telling(...l))));

describe('articles are of one event', () => {
  const ONE: [string, (string | [string, string])[]][] = [
    ['that name the same people and places', ['lindor | sarvia brek', 'lindor | brek redcross']],
    [
      'reported weeks apart',
      [
        ['lindor | sarvia brek', '2024-05-03'],
        ['lindor | sarvia brek', '2024-06-20'],
      ],
    ],
    ['of which one has no date', ['lindor | sarvia brek', ['lindor | sarvia', '2024-05-03']]],
    ['that name one place alone', ['orvel', 'orvel']],
    ['that name nobody at all', ['| | flood dead', '| | flood homes']],
    ['of which one names nobody', ['lindor | sarvia | quake dead', '| | quake tents']],
    [
      'though the third shares its names with one alone',
      ['lindor | sarvia brek', 'lindor | brek', 'sarvia | lindor'],
    ],
  ];
  test.each(ONE)('%s', (_, lines) => {
    expect(groups(lines)).toEqual([lines.map((_, i) => i)]);
  });
});

describe('articles are of two events', () => {
  const TWO: [string, (string | [string, string])[]][] = [
    [
      'in two countries, though the same agencies help',
      [
        ['lindor | sarvia redcross nations | quake dead', '2024-05-03'],
        ['marvek | ostria redcross nations | quake dead', '2024-05-05'],
      ],
    ],
    [
      'in one country, when neither names what the other is about',
      ['dayton | ohio president agency | shooting dead', 'elpaso | texas president agency | shooting dead'],
    ],
    [
      'a year apart',
      [
        ['lindor | sarvia brek', '2024-05-03'],
        ['lindor | sarvia brek', '2025-05-03'],
      ],
    ],
    ['that have one name of many in common', ['lindor | sarvia brek halden', 'rovers | lindor petra olm']],
  ];
  test.each(TWO)('%s', (_, lines) => {
    expect(groups(lines)).toEqual(lines.map((_, i) => [i]));
  });
});

test('an article that shares little joins the event whose words and names it has', () => {
  const event = Array.from({ length: 5 }, () => 'lindor | sarvia brek | quake dead homes tents');
  const local = 'square | lindor anna joss mira tovik ulm rask | quake homes tents';
  const match = 'rovers | halden petra olm | goals';
  expect(groups([...event, local, match])).toEqual([[0, 1, 2, 3, 4, 5], [6]]);
});

test('another event does not join a greater one for the agencies that both name', () => {
  const event = Array.from({ length: 5 }, () => 'lindor | sarvia brek redcross nations | quake dead homes');
  expect(groups([...event, 'marvek | ostria redcross nations | quake dead homes'])).toEqual([
    [0, 1, 2, 3, 4],
    [5],
  ]);
});

test('a dozen events of six articles each are told apart, in whatever order they come', () => {
  const lines = Array.from({ length: 72 }, (_, i) => {
    const event = i % 12;
    const own = ['town', 'land', 'mayor', 'street'].map((w) => `${w}${event}`);
    return `${own[i % 2]} | ${own.join(' ')} person${i} redcross nations | quake dead`;
  });
  const found = groups(lines);
  expect(found).toHaveLength(12);
  for (const own of found) expect(new Set(own.map((i) => i % 12)).size).toBe(1);
});

test('no article, no event', () => {
  expect(clusterTellings([])).toEqual([]);
});
