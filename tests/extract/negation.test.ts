import { describe, expect, test } from 'vitest';
import { figureOf } from './sentence.ts';

describe('a figure that is denied or withdrawn', () => {
  test.each([
    'None of the 41 homes burned.',
    'Rather than the 41 named, 57 came.',
    'It was no longer 41 boats.',
    'The toll did not reach the 41 feared.',
    'The toll hasn’t passed 41.',
    'The quake never killed 41 people.',
    'An earlier version of this report gave 41 dead.',
    'The earlier version had 41 dead.',
    'We also gave the toll as 41.',
    'We wrongly said 41 died.',
    'It was mistakenly put at 41.',
    'It was not, officials said, the 41 claimed.',
    'The ministry withdrew an estimate of 41.',
    'The ministry retracted the earlier estimate of 41.',
    'Lind denied having sold 41 boats.',
    'Lind dismisses reports of 41 dead.',
    'Lind rejects the claim that 41 died.',
    'Lind refuted a false report of 41 dead.',
    'The police have not confirmed that 41 died.',
    "The police couldn't confirm a report of 41 dead.",
    'It is untrue that 41 died.',
    'It is wrong to say that 41 died.',
    'There is no truth to claim that 41 died.',
    'The claim that 41 died is false.',
    'Reports of 41 dead are simply wrong.',
    'The rumour of 41 dead proved unfounded.',
    'The figure of 41 turned out to be a rumor.',
    'Nobody believes 41 died.',
    'No one here said 41 died.',
    'No-one claims 41 died.',
    'Neither 41 nor 57 died.',
    'Contrary to reports, 41 boats did not sink.',
    "Contrary to reports, 41 boats didn't sink.",
    'The toll hasn’t been 41.',
    'The toll never hit 41.',
    'Officials never passed 41.',
  ])('%s', (sentence) => {
    expect(figureOf(sentence, '41').scope.negated).toBe(true);
  });

  test('as is each of two', () => {
    expect(figureOf('Neither 41 nor 57 died.', '57').scope.negated).toBe(true);
  });

  test('as is one with a word of bound', () => {
    expect(figureOf('Instead of some 41 boats, 57 came.', 'some 41').scope.negated).toBe(true);
    expect(figureOf('It was never as many as 41 boats.', 'as many as 41').scope.negated).toBe(true);
  });
});

describe('a figure that only stands beside a denial', () => {
  test.each([
    'Lind denied it, but 41 died.',
    'Lind denied it; 41 died.',
    'It is false, and 41 died.',
    'Nobody was hurt, and 41 were saved.',
    'The claim was false; 41 died.',
    'He did not say who the 41 were.',
    'Neither came. 41 did.',
    'Contrary to reports, 41 boats sank.',
    'The report that 41 died is new.',
    'Reports that the dam failed were false, and 41 died.',
    'Wrong turns cost 41 lives.',
    'The revised count is 41.',
    'The corrected figures put it at 41.',
  ])('%s', (sentence) => {
    expect(figureOf(sentence, '41').scope.negated).toBe(false);
  });
});

test('the first of two corrected figures is denied', () => {
  const sentence = 'The ministry corrected its count from 41 to 57.';
  expect(figureOf(sentence, '41').scope.negated).toBe(true);
  expect(figureOf(sentence, '57').scope.negated).toBe(false);
});
