import { parseArgs } from 'node:util';
import { describe, expect, it, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { type Command, flagsOf, OptionType, readArgs, wordsOption } from '../src/command.ts';
import type { Desk } from '../src/desk.ts';
import { Mistake } from '../src/mistake.ts';

const [factcheck] = commands as readonly [Command];

/** A command with an option of every type. */
const sample: Command = {
  data: {
    name: 'sample',
    description: 'A sample',
    options: [
      { type: OptionType.String, name: 'words', description: 'Some words', required: true, max_length: 5 },
      { type: OptionType.Integer, name: 'pages', description: 'Pages', min_value: 1, max_value: 9 },
      { type: OptionType.Number, name: 'share', description: 'A share' },
      { type: OptionType.Boolean, name: 'loud', description: 'Loud' },
      {
        type: OptionType.String,
        name: 'order',
        description: 'Order',
        choices: [
          { name: 'By date', value: 'date' },
          { name: 'By outlet', value: 'outlet' },
        ],
      },
      { type: OptionType.Boolean, name: 'private', description: 'Private' },
    ],
  },
  run: () => {
    throw new Error('not run here');
  },
};

function mistakeOf(raw: Record<string, unknown>): string {
  try {
    readArgs(sample, raw);
  } catch (error) {
    expect(error).toBeInstanceOf(Mistake);
    return (error as Mistake).message;
  }
  return 'no mistake';
}

describe('arguments', () => {
  it.each([
    [{ words: 'a b' }, { words: 'a b' }],
    [
      { words: 'a', pages: 3, share: 0.5, loud: false },
      { words: 'a', pages: 3, share: 0.5, loud: false },
    ],
    [
      { words: 'a', pages: '3', share: '0.5' },
      { words: 'a', pages: 3, share: 0.5 },
    ],
    [
      { words: 'a', order: 'date', private: true },
      { words: 'a', order: 'date', private: true },
    ],
    [{ words: 'a', order: undefined, pages: null, loud: undefined }, { words: 'a' }],
    [{ words: 'a', order: ' ' }, { words: 'a' }],
    [{ words: '𝒂𝒃𝒄𝒅𝒆' }, { words: '𝒂𝒃𝒄𝒅𝒆' }],
  ])('%j are read', (raw, args) => {
    expect(readArgs(sample, raw)).toEqual(args);
  });

  it.each([
    [{}, 'Type some words behind /sample.'],
    [{ words: '  ' }, 'Type some words behind /sample.'],
    [{ words: 7 }, '"words" takes text, not "7".'],
    [{ words: 'abcdef' }, '"words" takes at most 5 characters, and this has 6: shorten it.'],
    [{ words: 'a', pages: 'two' }, '"pages" takes a whole number, at least 1, at most 9, not "two".'],
    [{ words: 'a', pages: 2.5 }, '"pages" takes a whole number, at least 1, at most 9, not "2.5".'],
    [{ words: 'a', pages: 10 }, '"pages" takes a whole number, at least 1, at most 9, not "10".'],
    [{ words: 'a', share: Number.NaN }, '"share" takes a number, not "NaN".'],
    [{ words: 'a', loud: 'yes' }, '"loud" is either set or not; it takes no "yes".'],
    [{ words: 'a', order: 'size' }, '"order" takes one of date, outlet, not "size".'],
    [
      { words: 'a', colour: 'red' },
      '/sample has no option "colour". It has: words, pages, share, loud, order, private.',
    ],
  ])('%j are refused', (raw, sentence) => {
    expect(mistakeOf(raw)).toBe(sentence);
  });

  it('that are missing are asked for in the words of their description, with its example last', () => {
    expect(() => readArgs(factcheck, { query: ' ' })).toThrow(
      'Type what to look up behind /factcheck, for example: deportees count.',
    );
    const second = { type: OptionType.Integer, name: 'year', description: 'A year', required: true } as const;
    const data = { ...sample.data, options: [...(sample.data.options ?? []), second] };
    expect(() => readArgs({ ...sample, data }, { words: 'a' })).toThrow(
      'Type a year as "year" behind /sample.',
    );
  });
});

test('the terminal takes its flags from the data, without the words and without what is Discord’s', () => {
  expect(wordsOption(sample)).toBe('words');
  expect(flagsOf(sample)).toEqual({
    pages: { type: 'string' },
    share: { type: 'string' },
    loud: { type: 'boolean' },
    order: { type: 'string' },
  });
  const { values } = parseArgs({ args: ['--pages', '2', '--loud'], options: flagsOf(sample) });
  expect(readArgs(sample, { words: 'a', ...values })).toEqual({ words: 'a', pages: 2, loud: true });
});

test('a type of option that nobody reads is a bug, not a mistake', () => {
  const user = { type: 6, name: 'who', description: 'Who' } as const;
  const command: Command = { ...sample, data: { ...sample.data, options: [user] } };
  expect(() => readArgs(command, {})).toThrow('/sample: option "who" has type 6');
});

describe('every command', () => {
  it.each(commands.map((c) => [c.data.name, c] as const))('%s keeps Discord’s rules', (name, { data }) => {
    const options = data.options ?? [];
    expect(name).toMatch(/^[a-z-]{1,32}$/);
    expect(new Set(options.map((o) => o.name)).size).toBe(options.length);
    const required = options.map((o) => Boolean(o.required));
    expect(required, 'required options come first').toEqual(
      required.toSorted((a, b) => Number(b) - Number(a)),
    );
    for (const { name, description } of [data, ...options]) {
      expect(name).toMatch(/^[a-z-]{1,32}$/);
      expect(description.length).toBeGreaterThan(0);
      expect(description.length, description).toBeLessThanOrEqual(100);
    }
    expect(data.contexts).toEqual([0, 1, 2]);
    expect(data.integration_types).toEqual([0, 1]);
  });
});

test('factcheck asks the desk for the query and its filters alone', () => {
  const asked: unknown[] = [];
  const desk = { ask: (...args: unknown[]) => asked.push(args) } as unknown as Desk;
  const typed = { query: 'deportees count', outlet: 'press', since: '2025', private: true };
  factcheck.run(readArgs(factcheck, typed), desk);
  expect(asked).toEqual([['deportees count', { outlet: 'press', since: '2025', until: undefined }]]);
  expect(Object.keys(flagsOf(factcheck))).toEqual(['outlet', 'since', 'until', 'event']);
});
