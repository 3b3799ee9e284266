import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText, unescapeText } from '../../src/render/escape.ts';
import { withoutRare } from './rare.ts';

/** What Discord's servers look for in a message's raw text, before any Markdown is read. */
const ON_THE_SERVER = [
  /@(everyone|here)/i,
  /<@[!&]?\d+>/,
  /<#\d+>/,
  /\w+:\/\/\S/,
  /discord(app)?\.(gg|com)\/\w/i,
  /<a?:\w+:\d+>/,
  /<t:-?\d+(:\w)?>/,
  /<\/[^>]+:\d+>/,
];

/** What Discord's clients turn into something, tried wherever no backslash has been read. */
const IN_THE_CLIENT = [
  /^(`+)[\s\S]*?[^`]\1/,
  /^(\*|_)[\s\S]+?\1/,
  /^(\*\*|__|~~|\|\|)[\s\S]+?\1/,
  /^\w+:\/\/\S/,
  /^<[^\s>]+>/,
  /^\[[^\]]*\]\([^)]*\)/,
  /^:[^\s:]+:/,
  /^@(everyone|here)/i,
  /^<id:\w+>/,
  /^¯\\_\(ツ\)_\/¯/,
];

const AT_LINE_START = [/^\s*#{1,3}\s/, /^\s*-#\s/, /^\s*>(>>)?\s/, /^\s*([-*+]|\d+\.)\s/];

/** Characters that leave the line or turn the direction of reading, wherever they stand. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNSAFE = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\p{Cs}/u;

/** What of a line Discord would act on. */
function triggered(line: string): RegExp[] {
  const found = [...ON_THE_SERVER, UNSAFE].filter((rule) => rule.test(line));
  found.push(...AT_LINE_START.filter((rule) => rule.test(line)));
  for (let rest = line; rest; ) {
    if (/^\\[^0-9A-Za-z\s]/.test(rest)) rest = rest.slice(2);
    else {
      const here = rest;
      found.push(...IN_THE_CLIENT.filter((rule) => rule.test(here)));
      rest = rest.slice(1);
    }
  }
  return found;
}

/** What the reader sees: backslashes swallowed, zero width spaces not seen. */
function seen(escaped: string): string {
  return escaped.replace(/\\([^0-9A-Za-z\s])/g, '$1').replaceAll('\u200b', '');
}

const MARKUP = [
  '@everyone',
  '@Here',
  '<@80351110224678912>',
  '<@!80351110224678912>',
  '<@&165511591545143296>',
  '<#103735883630395392>',
  'https://example.org/a_b',
  '<https://example.org>',
  '[a](https://example.org)',
  'discord.gg/abcdef',
  '<t:1618953630:R>',
  '</ask:816437322781949972>',
  '<:x:216154654256398347>',
  '<a:x:216154654256398347>',
  '<id:customize>',
  ':smile:',
  '# heading',
  '-# subtext',
  '- item',
  '* item',
  '+ item',
  '1. item',
  '> quote',
  '>>> quote',
  '`code`',
  '```code```',
  '*a*',
  '_a_',
  '**a**',
  '__a__',
  '~~a~~',
  '||a||',
  '¯\\_(ツ)_/¯',
  'a\nb',
  'a\r\nb',
  'a\u2028b',
  'a\u202eb',
  'a\u2066b',
  'a\u0007b',
  'a\u0085b',
];

const pieces = [
  ...MARKUP,
  ...'\\`*_~|<>[]()#:@/-+!&.0123456789 \t\n',
  'everyone',
  'here',
  '\u200b',
  '␊',
  '⇐',
  'é',
];
const heavy = fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join(''));
const anything = fc.oneof(
  heavy,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
/** Text without the controls and formats that are lost: all others of well-formed text are kept. */
const kept = anything.map((text) =>
  text.replace(
    /[\u0080-\u009f\u2065\ufff0-\ufff8\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e001f}\u{e0080}-\u{e00ff}\u{e01f0}-\u{e0fff}]/gu,
    '',
  ),
);

describe('escapeText', () => {
  test.each(MARKUP)(
    'the model sees what Discord would do with %j, and nothing once it is escaped',
    (text) => {
      expect(triggered(text)).not.toEqual([]);
      expect(triggered(escapeText(text))).toEqual([]);
    },
  );

  test('nothing in an escaped text triggers', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(triggered(escapeText(text))).toEqual([]);
      }),
    );
  });

  test('nor inside a line, which it neither breaks nor leaves with an open backslash', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const escaped = escapeText(text);
        expect(triggered(`said ${escaped} said`)).toEqual([]);
        expect(escaped).not.toContain('\n');
        expect(/(^|[^\\])(\\\\)*\\$/.test(escaped)).toBe(false);
      }),
    );
  });

  test('unescapeText brings back every text', () => {
    fc.assert(
      fc.property(kept, (text) => {
        expect(unescapeText(escapeText(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test('the reader sees the characters of a text that holds no control character, and no other', () => {
    // What cannot be seen is shown by signs: tests/hostile/texts.test.ts.
    const plain = anything.map((t) =>
      withoutRare(
        t.replace(
          new RegExp(`${UNSAFE.source}|[\\p{Default_Ignorable_Code_Point}\\u2800\\ufff9-\\ufffb]`, 'gu'),
          '',
        ),
      ),
    );
    fc.assert(
      fc.property(plain, (text) => {
        expect(seen(escapeText(text))).toBe(text);
      }),
    );
  });

  test('what could mislead is shown', () => {
    expect(seen(escapeText('a\nb\r\u0000c\u202ed\u2069e\u2028f\u0085g\ud800h'))).toBe(
      'a␊b␍␀c⇐d↥e␤f\ufffdg\ufffdh',
    );
  });

  test('ordinary prose stays as it is', () => {
    const prose = 'He said: “It’s 7.5% — or $1,200 (about €1,100); 30 - 40 people, 9 p.m.” & left!';
    expect(escapeText(prose)).toBe(prose);
  });

  test('a text grows to twice its length at most', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(escapeText(text).length).toBeLessThanOrEqual(2 * text.length);
        expect(Buffer.byteLength(escapeText(text))).toBeLessThanOrEqual(4 * text.length);
      }),
    );
  });
});
