import { describe, expect, test } from 'vitest';
import { checkName, shownName } from '../../src/corpus/names.ts';

test.each(['article.txt', 'An article, of März 2025.PDF', 'a.b.docx', 'é.htm'])('%j is a name', (name) => {
  expect(() => checkName(name)).not.toThrow();
});

describe('no name is', () => {
  test.each([
    ['', 'The file has no name: give it one that ends in .txt, .md, .html, .htm, .pdf or .docx.'],
    ['../a.txt', 'The file "../a.txt" has a name with a path in it: rename it.'],
    ['a\\b.txt', 'The file "a\\b.txt" has a name with a path in it: rename it.'],
    ['a..txt', 'The file "a..txt" has a name with two dots in a row: rename it.'],
    ['.hidden.txt', 'The file ".hidden.txt" has a name that begins with a dot: rename it.'],
    ['a\nb.txt', 'The file "a\ufffdb.txt" has a name with control characters: rename it.'],
    ['a\u202etxt.exe', 'The file "a\ufffdtxt.exe" has a name with control characters: rename it.'],
    ['a.exe', 'The file "a.exe" cannot be read: it must be .txt, .md, .html, .htm, .pdf or .docx.'],
    ['a.txt/', 'The file "a.txt/" has a name with a path in it: rename it.'],
    ['a.txt\0.pdf', 'The file "a.txt\ufffd.pdf" has a name with control characters: rename it.'],
  ])('%j', (name, message) => {
    expect(() => checkName(name)).toThrow(message);
  });

  test('a very long one', () => {
    expect(() => checkName(`${'a'.repeat(120)}.txt`)).toThrow('more than 120 characters');
    expect(shownName('a'.repeat(5000)).length).toBeLessThan(300);
  });
});
