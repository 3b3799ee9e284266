import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { deskOn } from '../../src/desk.ts';
import { slowByLook } from './analysis.ts';
import { BOUNDED, IN_A_ROW, mostFor } from './bounds.ts';
import { type Expression, expressions, keyOf } from './expressions.ts';
import { isSlow, LENGTH, search } from './linear.ts';
import { corpusOf } from './one-line.ts';
import { fileOf, ROOT } from './places.ts';
import { pumpsFor, repeated } from './pumps.ts';

const TRIES = 4;
let all: Expression[];
beforeAll(async () => {
  all = await expressions();
});

test('what is composed when the program runs does not look slow either', () => {
  expect(slowByLook(all)).toEqual([]);
});

/** Those that take more than linear time over so many characters, with a text on which they do. */
function slowOver(length: number, some: readonly Expression[]): Map<Expression, string> {
  const slow = new Map<Expression, string>();
  for (const one of some) {
    const inARow = one.at.every((place) => IN_A_ROW.includes(fileOf(place)));
    const look = (text: string): void => search(one.expression, text, inARow);
    const found = pumpsFor(one.expression, TRIES).find(({ textOf }) => isSlow(look, textOf, { length }));
    if (found) slow.set(one, `${one.at.join(' ')} ${one.expression} on ${found.name}`);
  }
  return slow;
}

/** Those that are only quick because they are run over short texts. */
let short: Expression[] = [];

test('an expression takes linear time over 100,000 characters, or is run over short texts alone', {
  timeout: 1_200_000,
}, () => {
  const slow = slowOver(LENGTH, all);
  short = [...slow.keys()].filter(({ at }) => mostFor(at) < LENGTH);
  expect([...slow].filter(([one]) => !short.includes(one)).map(([, name]) => name)).toEqual([]);
  const needed = new Set(short.flatMap(({ at }) => at.map(fileOf)));
  expect(Object.keys(BOUNDED).filter((file) => !needed.has(file))).toEqual([]);
  expect(short.flatMap((one) => [...slowOver(mostFor(one.at), [one]).values()])).toEqual([]);
});

const TOPICS = join(ROOT, 'tests/relevance/topics');

/** Runs something and returns the most characters that each expression was run over meanwhile. */
function lengthsOf(work: () => void): Map<string, number> {
  const lengths = new Map<string, number>();
  const exec = RegExp.prototype.exec;
  // Whatever looks for an expression calls this.
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const key = `/${this.source}/${this.flags.split(/* of split and matchAll */ 'g').join('')}`;
    lengths.set(key, Math.max(lengths.get(key) ?? 0, String(text).length));
    return exec.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return lengths;
}

test('what is bounded is run over no longer text when articles are one endless line', {
  timeout: 600_000,
}, () => {
  const lengths = lengthsOf(() => {
    for (const topic of readdirSync(TOPICS)) {
      const folder = join(TOPICS, topic, 'corpus');
      const texts = readdirSync(folder)
        .filter((file) => file.endsWith('.txt'))
        .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\n', ' '));
      const desk = deskOn(corpusOf([...texts, texts.join(' ').replaceAll('.', ',')]));
      const asked = readFileSync(join(TOPICS, topic, 'gold.jsonl'), 'utf8')
        .trim()
        .split('\n');
      for (const line of asked) desk.ask((JSON.parse(line) as { query: string }).query);
      desk.message(texts[0]!.slice(0, 5000));
      desk.survey();
    }
  });
  const tooLong = short.flatMap(({ expression, at }) => {
    const most = mostFor(at);
    const length = lengths.get(keyOf(expression)) ?? 0;
    return length > most ? [`${at.join(' ')} ${expression}: ${length} of ${most}`] : [];
  });
  expect(tooLong).toEqual([]);
});

test.each([
  ['blanks at the end', /\s+$/, ' '],
  ['a word up to the end of its sentence', /\bof [^.;]*$/, 'of '],
  ['two that share letters', /^[a-z]*[\w-]*$/, 'a'],
])('what is slow is seen to be slow: %s', (_, expression, body) => {
  expect(
    pumpsFor(expression, 4).some(({ textOf }) => isSlow((text) => search(expression, text), textOf)),
  ).toBe(true);
  expect(
    isSlow(
      (text) => search(/(?<!\s)\s+$/, text),
      (length) => `${repeated(body, length)}\u0001`,
    ),
  ).toBe(false);
});
