import { describe, expect, it } from 'vitest';
import type { CommandView, OptionView } from '../../src/playground/link/views.ts';
import {
  entriesOf,
  fitting,
  named,
  problemOf,
  sentValue,
  usedName,
} from '../../src/playground/page/commands.ts';
import { sentShown, timeShown } from '../../src/playground/page/times.ts';
import { LOCALES, wordsIn } from '../../src/playground/page/words.ts';

const option = (name: string, type: number, more: Partial<OptionView> = {}): OptionView => ({
  name,
  type,
  ...more,
});
const command = (name: string, more: Partial<CommandView> = {}): CommandView => ({
  id: name,
  type: 1,
  name,
  description: `${name}…`,
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  ...more,
});
const all = [
  command('factcheck', {
    name_localizations: { 'es-ES': 'verificar' },
    description_localizations: { 'es-ES': 'Citas' },
  }),
  command('corpus', {
    contexts: [0],
    integration_types: [0],
    options: [option('add', 1), option('list', 1)],
  }),
  command('settings', { default_member_permissions: '32' }),
  command('Fact-check this message', { type: 3 }),
];
const spot = { isDirect: false, isBrought: false, isManager: true };
const names = (more: Partial<typeof spot> = {}, locale = 'en-US') =>
  entriesOf(all, locale, { ...spot, ...more }).map(({ name }) => name);

describe('the list of commands', () => {
  it('has every subcommand, and no command of a menu', () => {
    expect(names()).toEqual(['factcheck', 'corpus add', 'corpus list', 'settings']);
  });

  it('speaks the language of the client', () => {
    const [first] = entriesOf(all, 'es-ES', spot);
    expect([first!.name, first!.description]).toEqual(['verificar', 'Citas']);
    expect(entriesOf(all, 'fr', spot)[0]!.name).toBe('factcheck');
  });

  it.each([
    ['in direct messages', { isDirect: true }, ['factcheck', 'settings']],
    ['where the bot was brought along', { isBrought: true }, ['factcheck', 'settings']],
    ['for who may not manage the server', { isManager: false }, ['factcheck', 'corpus add', 'corpus list']],
  ])('is shorter %s', (_, more, left) => {
    expect(names(more)).toEqual(left);
  });

  it.each([
    ['', ['factcheck', 'corpus add', 'corpus list', 'settings']],
    ['Cor', ['corpus add', 'corpus list']],
    ['list', ['corpus list']],
    ['nothing', []],
  ])('fits %j', (typed, found) => {
    expect(fitting(entriesOf(all, 'en-US', spot), typed).map(({ name }) => name)).toEqual(found);
  });

  it.each([
    ['/factcheck deportees count', 'factcheck', 'deportees count'],
    ['/corpus list ', 'corpus list', ''],
    ['/factcheck', undefined, undefined],
    ['/factchecks x', undefined, undefined],
    ['factcheck x', undefined, undefined],
  ])('knows what %j names', (text, name, rest) => {
    const found = named(entriesOf(all, 'en-US', spot), text);
    expect([found?.entry.name, found?.rest]).toEqual([name, rest]);
  });
});

it.each([
  ['factcheck', [], 'es-ES', '/verificar'],
  ['factcheck', [], 'en-US', '/factcheck'],
  ['corpus', ['list'], 'es-ES', '/corpus list'],
  ['Fact-check this message', [], 'en-US', 'Fact-check this message'],
  ['gone', [], 'en-US', ''],
])('names what was used: %s %j in %s', (id, path, locale, name) => {
  expect(usedName(all, { id, path }, locale)).toBe(name);
});

describe('an option', () => {
  const words = wordsIn('en-US');
  it.each([
    [option('a', 3, { required: true }), { typed: ' ' }, words.required],
    [option('a', 3), { typed: '' }, null],
    [option('a', 3, { max_length: 3 }), { typed: 'abcd' }, words.tooLong(3)],
    [option('a', 3, { min_length: 3 }), { typed: 'ab' }, words.tooShort(3)],
    [option('a', 3, { choices: [{ name: 'x', value: 'y' }] }), { typed: 'z' }, words.invalidChoice],
    [option('a', 3, { choices: [{ name: 'x', value: 'y' }] }), { typed: 'x', chosen: 'y' }, null],
    [option('a', 4), { typed: '1.5' }, words.invalidInteger],
    [option('a', 4), { typed: 'x' }, words.invalidInteger],
    [option('a', 4, { min_value: 0, max_value: 5 }), { typed: '6' }, words.outOfRange(0, 5)],
    [option('a', 10), { typed: '1.5' }, null],
    [option('a', 5), { typed: 'maybe' }, words.invalidBoolean],
    [option('a', 5), { typed: 'False', chosen: false }, null],
    [option('a', 8), { typed: '@nobody' }, words.invalidChoice],
  ])('%j with %j', (given, filling, problem) => {
    expect(problemOf(given, filling, words)).toBe(problem);
  });

  it('is sent as what was chosen, else as what was typed', () => {
    expect(sentValue(option('a', 3), { typed: ' x ' })).toBe('x');
    expect(sentValue(option('a', 3), { typed: 'shown', chosen: 'value' })).toBe('value');
    expect(sentValue(option('a', 4), { typed: '7' })).toBe(7);
    expect(sentValue(option('a', 5), { typed: 'False', chosen: false })).toBe(false);
    expect(sentValue(option('a', 3), { typed: '' })).toBeUndefined();
  });
});

describe('a time', () => {
  const now = new Date(2025, 2, 26, 14, 3);
  it.each([
    [now, 'Today at 2:03 PM'],
    [new Date(2025, 2, 25, 9, 0), 'Yesterday at 9:00 AM'],
    [new Date(2025, 0, 2, 9, 0), '1/2/25, 9:00 AM'],
  ])('of a message %s', (at, shown) => {
    expect(sentShown(at, 'en-US', wordsIn('en-US'), now).replaceAll('\u202f', ' ')).toBe(shown);
  });

  it.each([
    [-120_000, 'en-US', '2 minutes ago'],
    [86_400_000, 'en-US', 'tomorrow'],
    [-86_400_000 * 400, 'es-ES', 'el año pasado'],
  ])('%i ms away in %s', (away, locale, shown) => {
    expect(timeShown(now.getTime() + away, 'R', locale, now.getTime())).toBe(shown);
  });
});

it('leaves no word of the page out in any language', () => {
  const [first, ...others] = Object.values(LOCALES).map(({ words }) => words);
  for (const words of others) {
    expect(Object.keys(words).sort()).toEqual(Object.keys(first!).sort());
    for (const word of Object.values(words)) expect(word).not.toBe('');
  }
});
