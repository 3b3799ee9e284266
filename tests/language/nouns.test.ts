import { describe, expect, it } from 'vitest';
import { kindOfNoun, type NounKind } from '../../src/language/nouns.ts';

describe('what kind of thing a noun names', () => {
  it.each<[word: string, kind: NounKind | null]>([
    ['officer', 'person'],
    ['officers', 'person'],
    ['women', 'person'],
    ['children', 'person'],
    ['inmates', 'person'],
    ['police', 'person'],
    ['sheep', 'animal'],
    ['dogs', 'animal'],
    ['homes', null],
    ['houses', 'artifact'],
    ['bullets', 'artifact'],
    ['cases', null],
    ['jobs', null],
    ['deaths', null],
    ['votes', null],
    ['xyzzy', null],
  ])('%s: %s', (word, kind) => {
    expect(kindOfNoun(word)).toBe(kind);
  });
});
