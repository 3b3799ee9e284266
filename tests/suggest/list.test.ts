import { describe, expect, it } from 'vitest';
import { fitting } from '../../src/suggest/list.ts';

const FILES = [
  'quake-north.txt',
  'harbour-strike.txt',
  'north-quake.txt',
  'élan-vital.txt',
  '地震.txt',
  'زلزال.txt',
];
const found = (typed: string): string[] => fitting(FILES, typed, (file) => [file]);

describe('what fits of a list', () => {
  it.each<[string, string[]]>([
    ['', FILES],
    ['  ', FILES],
    ['north', ['north-quake.txt', 'quake-north.txt']],
    ['NORTH', ['north-quake.txt', 'quake-north.txt']],
    ['arbour', ['harbour-strike.txt']],
    ['strike harbour', ['harbour-strike.txt']],
    ['harbor', ['harbour-strike.txt']],
    ['hrabour', ['harbour-strike.txt']],
    ['elan', ['élan-vital.txt']],
    ['地', ['地震.txt']],
    ['زلز', ['زلزال.txt']],
    ['qake', ['quake-north.txt', 'north-quake.txt']],
    ['xyzzy', []],
    ['har xyzzy', []],
    ['-', ['quake-north.txt', 'harbour-strike.txt', 'north-quake.txt', 'élan-vital.txt']],
  ])('“%s”', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it('looks at all that an item is found by, its name first', () => {
    const items = [
      { file: 'a.txt', outlet: 'Lindor Post' },
      { file: 'lindor.txt', outlet: 'The Beacon' },
    ];
    expect(fitting(items, 'lin', ({ file, outlet }) => [file, outlet]).map((i) => i.file)).toEqual([
      'lindor.txt',
      'a.txt',
    ]);
  });
});
