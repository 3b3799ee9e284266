import { expect, test } from 'vitest';
import { assemble } from '../../src/corpus/assemble.ts';
import type { Disagreement } from '../../src/domain.ts';
import { en } from '../../src/locale/en.ts';
import { es } from '../../src/locale/es.ts';
import { shortened } from '../../src/radar/answer-list.ts';
import { ListedDisagreements } from '../../src/radar/disagreements.ts';
import { radarOf } from '../../src/radar/radar.ts';
import { foundWords } from '../../src/render/conflicts-words.ts';
import { conflictsText } from '../../src/render/text/conflicts.ts';

const CONFLICTS = 230;
const ALL = 500;

/** As many disagreements as no reader looks through, every tenth on a bridge. */
const many = Array.from({ length: ALL }, (_, i): Disagreement => {
  const sentence = i % 10 === 0 ? 'The bridge is 40 metres long.' : 'The tower is 40 metres high.';
  const place = { file: 'a.txt', line: 1, text: '40', sentence, speaker: null, outlet: null, headline: null };
  const side = { ...place, published: null, kind: 'body' } as const;
  return {
    id: String(i).padStart(12, '0'),
    pairs: [String(i).padStart(12, 'a')],
    kind: 'figure',
    relation: i < CONFLICTS ? 'conflict' : 'differs',
    about: 'metres',
    reason: '',
    origins: 2,
    sides: [[side], [side]],
  };
});
const radar = radarOf(assemble([]), () => new ListedDisagreements(many, []));

test('of very many the worst are listed, and it is said how many there are', () => {
  const answer = radar();
  expect(answer.disagreements).toEqual(many.slice(0, 200));
  expect(answer.unlisted).toEqual({ conflicts: 30, differences: 270 });
  expect(answer.all).toBe(ALL);
  expect(foundWords(answer, en)).toBe(
    '230 conflicts and 270 differences to look at; there may be others. The worst 200 are listed.',
  );
  expect(foundWords(answer, es)).toContain('Se muestran los 200 más graves.');
  expect(conflictsText(answer, (_, text) => text)).toContain('The worst 200 are listed.');
});

test('a list that is whole says nothing of that', () => {
  const answer = radar('bridge');
  expect(answer.disagreements).toHaveLength(50);
  expect(answer).not.toHaveProperty('unlisted');
  expect(foundWords(answer, en)).toBe(
    '23 conflicts and 27 differences to look at on “bridge”; there may be others. 500 disagreements on all topics.',
  );
});

test('what is put aside makes room for what comes after it', () => {
  const pairs = new Set(many.slice(0, 250).flatMap((d) => d.pairs));
  const rest = radar('', {}, { pairs, only: false });
  expect(rest.disagreements).toEqual(many.slice(250, 450));
  expect([rest.aside, rest.unlisted]).toEqual([250, { conflicts: 0, differences: 50 }]);
  const away = radar('', {}, { pairs, only: true });
  expect(away.disagreements).toEqual(many.slice(0, 200));
  expect([away.aside, away.unlisted]).toEqual([250, { conflicts: 30, differences: 20 }]);
});

test('a shorter list still tells of all', () => {
  const answer = radar();
  const words = foundWords({ ...answer, ...shortened(answer, 50) }, en);
  expect(words).toBe(foundWords(answer, en).replace('200', '50'));
  expect(shortened(radar('bridge'), 50)).toEqual({ disagreements: radar('bridge').disagreements });
});
