import { describe, expect, test } from 'vitest';
import { STATES } from '../../src/language/concepts.ts';
import { en } from '../../src/locale/en.ts';
import { CATALOGUES, catalogueFor, LANGUAGES } from '../../src/locale/index.ts';
import { phrase, worded } from '../../src/locale/phrase.ts';

/** The paths of all texts and templates of a catalogue, a template with the number of its values. */
function* pathsOf(node: unknown, path = ''): Generator<string> {
  // English stands in the commands themselves, and is for every locale that no other language is for.
  if (path === '.commands' || path === '.locales') return;
  if (typeof node === 'function') yield `${path}(${node.length})`;
  else if (typeof node === 'string') yield path;
  else for (const [key, child] of Object.entries(node as object)) yield* pathsOf(child, `${path}.${key}`);
}

describe.each(LANGUAGES)('the catalogue %s', (language) => {
  test('has what the English one has', () => {
    expect([...pathsOf(CATALOGUES[language])].sort()).toEqual([...pathsOf(en)].sort());
  });

  test('has no empty text', () => {
    const texts = (node: unknown): unknown[] =>
      typeof node === 'object' && node !== null ? Object.values(node).flatMap(texts) : [node];
    for (const text of texts(CATALOGUES[language]))
      if (typeof text === 'string') expect(text.trim()).not.toBe('');
  });
});

/** A filler that can stand for words, a number that is not one, or a list, and is found again in what is said. */
function sentinel(index: number): unknown {
  const parts = [`‹${index}a›`, `‹${index}b›`];
  const words = String(parts);
  const asWords = { split: () => [words], replace: () => words };
  return Object.assign(parts, { valueOf: () => 7, ...asWords });
}

function* templatesOf(node: unknown, path = ''): Generator<[string, (...values: unknown[]) => string]> {
  if (typeof node === 'function') yield [path.slice(1), node as (...values: unknown[]) => string];
  else if (typeof node === 'object' && node !== null)
    for (const [key, child] of Object.entries(node)) yield* templatesOf(child, `${path}.${key}`);
}

describe.each(LANGUAGES)('every template of %s shows all that fills it', (language) => {
  // What is described is looked up by its English name, and only what is not known stands as it is given.
  const all = [...templatesOf(CATALOGUES[language])].filter(([path]) => path !== 'phrases.described');
  test.each(all)('%s', (_, template) => {
    const values = Array.from({ length: template.length }, (_, i) => sentinel(i));
    const said = template(...values);
    for (const value of values.flat()) expect(said).toContain(value);
  });
});

test('every state of what is counted has its words', () => {
  for (const id of STATES) expect(en.states).toHaveProperty([id]);
});

test.each([
  ['es-ES', 'es'],
  ['es-419', 'es'],
  ['en-GB', 'en'],
  ['fr', 'en'],
  ['', 'en'],
] as const)('the locale %s is answered in %s', (locale, language) => {
  expect(catalogueFor(locale)).toBe(CATALOGUES[language]);
});

test('a phrase is worded by each language for itself', () => {
  const said = phrase('listedNoMore');
  expect(worded(said, CATALOGUES.en)).toContain('ask again');
  expect(worded(said, CATALOGUES.es)).toContain('vuelva a preguntar');
});

test('of a phrase that this version does not know its fillers are shown', () => {
  const older = { say: 'sinceRemoved', with: ['“238”', 3, { say: 'goneToo', with: ['a.txt:9'] }] };
  expect(worded(older, en)).toBe('“238” 3 a.txt:9');
});
