import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendAsking } from '../../src/ask/spelling.ts';
import { isOneSlip } from '../../src/language/slips.ts';

describe('one slip of the keyboard', () => {
  test.each([
    ['none', 'number', 'number'],
    ['a letter left out', 'numer', 'number'],
    ['the first letter left out', 'umber', 'number'],
    ['the last letter left out', 'numbe', 'number'],
    ['a letter added', 'nummber', 'number'],
    ['a letter replaced', 'nunber', 'number'],
    ['the last letter replaced', 'numbet', 'number'],
    ['neighbours exchanged', 'nubmer', 'number'],
    ['the last two exchanged', 'numbre', 'number'],
  ])('%s: %s, %s', (_, one, other) => {
    expect(isOneSlip(one, other)).toBe(true);
    expect(isOneSlip(other, one)).toBe(true);
  });

  test.each([
    ['two letters replaced', 'nunbet', 'number'],
    ['two letters left out', 'nmer', 'number'],
    ['letters exchanged that are no neighbours', 'nbmuer', 'number'],
    ['a letter left out and one added', 'umbers', 'number'],
    ['another word', 'turnout', 'number'],
  ])('not %s: %s, %s', (_, one, other) => {
    expect(isOneSlip(one, other)).toBe(false);
    expect(isOneSlip(other, one)).toBe(false);
  });

  const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 });
  const cut = fc.tuple(word, word, fc.constantFrom(...'abc'));

  test('whatever word and letter it is', () => {
    fc.assert(
      fc.property(cut, ([head, tail, letter]) => {
        expect(isOneSlip(head + letter + tail, head + tail)).toBe(true);
        expect(isOneSlip(`${head}x${tail}`, head + letter + tail)).toBe(true);
        expect(isOneSlip(`${head}x${letter}${tail}`, `${head}${letter}x${tail}`)).toBe(true);
      }),
    );
  });

  test('counts both ways alike', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isOneSlip(one, other)).toBe(isOneSlip(other, one));
      }),
    );
  });
});

describe('a question with slips in its asking words', () => {
  const nothing = () => false;

  test.each([
    ['deportee nubmers', 'deportee numbers'],
    ['percentge of voters', 'percentage of voters'],
    ['turnuot in the north', 'turnout in the north'],
    ['prison capcity', 'prison capacity'],
    ['number of nubmers', 'number of numbers'],
    ['Nubmer of deportees', 'number of deportees'],
    ['deportee cuont', 'deportee count'],
  ])('is mended: %s', (typed, meant) => {
    expect(mendAsking(typed, nothing)).toBe(meant);
  });

  test.each(['', 'how many were deported?', 'nmbr', 'numbing cold', '412'])('is left alone: %j', (typed) => {
    expect(mendAsking(typed, nothing)).toBe(typed);
  });

  test('keeps every word that the corpus has', () => {
    expect(mendAsking('cucumber nunber', (word) => word === 'nunber')).toBe('cucumber nunber');
  });

  test('touches no name', () => {
    expect(mendAsking('the prison at Capocity and Nunber', nothing)).toBe(
      'the prison at Capocity and Nunber',
    );
  });
});
