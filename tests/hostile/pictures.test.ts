import { expect, test } from 'vitest';
import { pictureOf } from '../../src/render/picture/picture.ts';
import { hiddenIn } from './hidden.ts';
import { SOME_TURNS, wordsAt } from './medium.ts';
import { repliesWith } from './places.ts';
import { pictureFaults } from './sheets.ts';

test.each(SOME_TURNS.slice(0, 4))(
  'a picture has no element that a text made, and hides nothing: turn %d',
  async (turn) => {
    expect(await pictureFaults(wordsAt(turn))).toEqual([]);
  },
);

test.each(SOME_TURNS.slice(0, 1))('it can be drawn, and told in words: turn %d', async (turn) => {
  const { answer } = repliesWith(wordsAt(turn));
  if (answer?.kind !== 'factcheck') throw new Error('no answer');
  const { bytes, alt } = (await pictureOf(answer))!;
  expect(Buffer.from(bytes.subarray(1, 4)).toString()).toBe('PNG');
  expect(hiddenIn(alt)).toEqual([]);
  expect(alt).not.toMatch(/[\n\t]/);
  expect(alt.length).toBeLessThanOrEqual(1024);
});
