import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../src/desk.ts';
import { phrase } from '../../src/locale/phrase.ts';
import { answerSchema, parseReply, toJson } from '../../src/render/json.ts';
import { inEnglish } from '../english.ts';
import { answerTo, comparison, excerpt, reading } from './answers.ts';

describe('an answer on the sample articles fits the schema and survives the way through JSON', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(join(import.meta.dirname, '..', '..', 'seeds'));
  });

  test.each([
    'deportees count',
    'when did CECOT open',
    'CECOT capacity',
    'what did Noem say',
    'who said “LEAVE NOW”',
    'how many children were deported',
    'insured losses',
    'how much was paid to El Salvador',
    'cost of deal',
    'how long will they be held',
    'how many cell blocks',
    '15,000 inmates',
    'gang members',
    'Alien Enemies Act',
    'Héctor Villatoro',
    'did a judge stop the deportations',
    'percent of inmates',
    'what time was the visit',
    'how old is the prison',
    'vote of the court',
    '???',
    '😀 “\\" \u0000 </script>',
  ])('%s', (question) => {
    const answer = desk.ask(question);
    const line = toJson(answer);
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toEqual(inEnglish(answer));
  });

  test('with filters too', () => {
    const answer = desk.ask('deportees count', { outlet: 'tampa' });
    expect(JSON.parse(toJson(answer)).filters).toEqual({ outlet: 'tampa' });
  });
});

describe('an answer that breaks the schema is not written', () => {
  test.each([
    ['an excerpt without text', { excerpts: [excerpt('')] }],
    ['an excerpt of 701 characters', { excerpts: [excerpt('x'.repeat(701))] }],
    ['a line 0', { nearest: [excerpt('Text.', { line: 0 })] }],
    ['a score above 1', { excerpts: [excerpt('Text.', { score: 1.1 })] }],
    ['a score that is no number', { excerpts: [excerpt('Text.', { score: Number.NaN })] }],
    ['a comparison of nothing', { figures: [comparison('agree', [], { origins: 1 })] }],
    ['a reading of 61 characters', { figures: [comparison('single', [reading('4'.repeat(61))])] }],
    ['an infinite value', { figures: [comparison('single', [reading('412', { high: Infinity })])] }],
    ['an origin 0', { figures: [comparison('single', [reading('412', { origin: 0 })])] }],
  ])('%s', (_, part) => {
    expect(() => toJson(answerTo('rescued', part))).toThrow();
  });
});

describe('a kept reply is read again', () => {
  const phrases = [phrase('differ', phrase('figureAt', phrase('quoted', '412'), 'a.txt:3'), '“398”')];
  const answer = answerTo('rescued', {
    figures: [comparison('differs', [reading('412')], { reason: phrases })],
  });

  test('with what each language words for itself', () => {
    expect(parseReply(JSON.stringify(answer))).toEqual(answer);
  });

  test('with the English of an earlier version', () => {
    const earlier = parseReply(toJson(answer)) as typeof answer;
    expect(earlier.figures[0]!.reason).toBe('“412” (a.txt:3) and “398” differ.');
  });
});

test('what the schema does not know is left out', () => {
  const answer = { ...answerTo('rescued'), secret: 'x' };
  expect(answerSchema.parse(answer)).toEqual(answerTo('rescued'));
});
