import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson, positionOf } from '../../src/corpus/json.ts';
import { parseSources } from '../../src/corpus/sources.ts';
import { Mistake } from '../../src/mistake.ts';
import { inEnglish } from '../english.ts';

const parse = (text: string) => parseSources(new TextEncoder().encode(text), 'seeds/sources.json');
const refusal = (text: string) => {
  try {
    parse(text);
  } catch (error) {
    expect(error).toBeInstanceOf(Mistake);
    return (error as Error).message;
  }
  return 'no mistake';
};

describe('a broken sources.json is told with line, column and what is wrong', () => {
  test.each([
    ['', 'seeds/sources.json:1:1: a value was expected, but the end of the file stands here.'],
    [
      '{',
      'seeds/sources.json:1:2: a key in double quotation marks was expected, but the end of the file stands here.',
    ],
    [
      '{\n  "a.txt": { "outlet": "Post" }\n  "b.txt": {}\n}',
      'seeds/sources.json:3:3: a comma or "}" was expected, but "\\"" stands here.',
    ],
    ['{\n  "a.txt": {},\n}', 'seeds/sources.json:2:14: there is a comma too many before "}".'],
    [
      '{ "a.txt": { outlet: "Post" } }',
      'seeds/sources.json:1:14: a key in double quotation marks was expected, but "o" stands here.',
    ],
    [
      '{ "a.txt": { "outlet": Post } }',
      'seeds/sources.json:1:24: "Post" is not a value: put text in double quotation marks.',
    ],
    ['{ "a.txt": { "outlet": "Post } }', 'seeds/sources.json:1:24: this text has no closing quotation mark.'],
    ['{ "a.txt" {} }', 'seeds/sources.json:1:11: a colon was expected behind "a.txt", but "{" stands here.'],
    ['{ "a.txt": {}, "a.txt": {} }', 'seeds/sources.json:1:16: "a.txt" stands here a second time.'],
    ['{} x', 'seeds/sources.json:1:4: the file should end here, but "x" follows.'],
    [
      '[]',
      'seeds/sources.json:1:1: the file must be an object with one entry a file, like { "article.txt": { "outlet": "…" } }.',
    ],
    [
      '{\n  "a.txt": {\n    "outlet": "Post",\n    "published": "last week"\n  }\n}',
      'seeds/sources.json:4:5: "published" of "a.txt" must be a date like 2025-03-26.',
    ],
    [
      '{ "a.txt": { "published": "2025-02-30" } }',
      'seeds/sources.json:1:14: "published" of "a.txt" must be a date like 2025-03-26.',
    ],
    [
      '{ "a.txt": { "outlet": 7 } }',
      'seeds/sources.json:1:14: "outlet" of "a.txt" must be text in double quotation marks.',
    ],
    [
      '{ "a.txt": { "url": "a post" } }',
      'seeds/sources.json:1:14: "url" of "a.txt" must be an address like https://example.org/article.',
    ],
    [
      '{ "a.txt": "Post" }',
      'seeds/sources.json:1:3: "a.txt" must be an object like { "outlet": "…", "title": "…", "published": "2025-03-26", "url": "https://…" }.',
    ],
    [
      '{ "a.txt": { "outlet": 7 }, "b.txt": { "url": 7 } }',
      'seeds/sources.json:1:14: "outlet" of "a.txt" must be text in double quotation marks (and 1 more like this).',
    ],
  ])('%j', (text, message) => {
    expect(refusal(text)).toBe(message);
  });

  test('also when it is not UTF-8', () => {
    expect(() => parseSources(Uint8Array.of(0xff, 0x20), 'sources.json')).toThrow(
      'sources.json is not valid UTF-8: save it again with UTF-8 as its encoding.',
    );
  });
});

test('every field is optional, null and empty text state nothing, a time of day is passed over', () => {
  const sources = parse(
    '\ufeff{ "a.txt": { "outlet": " Post ", "title": null, "published": "2025-03-05T10:00:00Z" }, "b.txt": { "outlet": "" } }',
  );
  expect(sources.of('a.txt')).toEqual({ outlet: 'Post', title: null, published: '2025-03-05', url: null });
  expect(sources.of('b.txt')).toEqual(sources.of('c.txt'));
});

test('a file name may be composed or decomposed', () => {
  expect(parse('{ "caf\u00e9.txt": { "outlet": "Post" } }').of('cafe\u0301.txt').outlet).toBe('Post');
});

test('an entry without its file and a field without a meaning are problems, no reason to stop', () => {
  const sources = parse('{\n  "gone.txt": {},\n  "a.txt": {\n    "outlett": "Post"\n  }\n}');
  expect(inEnglish(sources.problems(['a.txt']))).toEqual([
    {
      file: 'sources.json',
      line: 2,
      message:
        'sources.json names "gone.txt", which is not among the articles: correct the name or remove the entry.',
    },
    {
      file: 'sources.json',
      line: 4,
      message:
        'sources.json states "outlett" of "a.txt", which means nothing here: the fields are outlet, title, published, url.',
    },
  ]);
});

test('reads what JSON.parse reads, and knows the line of every key', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(3), (object, indent) => {
      const text = JSON.stringify(object, null, indent);
      const { value, places } = parseJson(text);
      expect(value).toEqual(JSON.parse(text));
      for (const key of Object.keys(object)) {
        expect(text.startsWith(JSON.stringify(key), places.get(JSON.stringify([key])))).toBe(true);
      }
    }),
  );
});

test('refuses what JSON.parse refuses, at a place inside the text', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '{', '}', '\\', 'x', '\n'),
      (json, at, piece) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + piece + json.slice(place + 1);
        const own = outcome(() => parseJson(text));
        const native = outcome(() => JSON.parse(text));
        if (native !== null) expect(own).not.toBeNull();
        if (native === null && own !== null) expect(own).toMatch(/second time|deeply/);
      },
    ),
  );
});

const outcome = (act: () => unknown): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

test('line and column are counted from one', () => {
  expect(positionOf('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
  expect(positionOf('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
});
