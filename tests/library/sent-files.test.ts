import { expect, test } from 'vitest';
import type { ReadFile } from '../../src/corpus/assemble.ts';
import { SentFiles } from '../../src/library/sent-files.ts';

const file = (name: string) => ({ file: name }) as ReadFile;
const [a, b, c] = ['a', 'b', 'c'].map(file) as [ReadFile, ReadFile, ReadFile];

test('a file is sent once, however many desks have it, and dropped with the last', () => {
  const sent = new SentFiles();
  expect(sent.change('one', [a, b])).toEqual({
    files: [1, 2],
    sent: [
      [1, a],
      [2, b],
    ],
    dropped: [],
  });
  expect(sent.change('two', [b, c])).toEqual({ files: [2, 3], sent: [[3, c]], dropped: [] });
  expect(sent.change('one', [a])).toEqual({ files: [1], sent: [], dropped: [] });
  expect(sent.forget('two')).toEqual([2, 3]);
  expect(sent.change('one', [b])).toEqual({ files: [4], sent: [[4, b]], dropped: [1] });
});

test('a desk that was never told of is forgotten without a trace', () => {
  const sent = new SentFiles();
  expect(sent.forget('one')).toEqual([]);
  sent.change('one', [a]);
  sent.clear();
  expect(sent.change('one', [a]).sent).toHaveLength(1);
});
