import { expect, test } from 'vitest';
import { logTo } from '../src/log.ts';
import { hiddenIn } from './hostile/hidden.ts';
import { HOSTILE } from './hostile/strings.ts';

test('a line of the log is JSON that holds every text and hides none', () => {
  const lines: string[] = [];
  const log = logTo('info', { write: (line) => lines.push(line) });
  for (const { text } of HOSTILE) log.info({ text, err: new Error(text) }, text);
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual(HOSTILE.map(({ text }) => text));
  for (const line of lines) expect(hiddenIn(line.trimEnd())).toEqual([]);
});
