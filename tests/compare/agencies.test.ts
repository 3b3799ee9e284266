import { describe, expect, test } from 'vitest';
import { agencyIn, credited, creditIn, isNewsSource } from '../../src/compare/agencies.ts';

test.each([
  ['AAP', 'the Australian Associated Press', 'australian associated press'],
  ['AP', 'A.P.', 'The Associated Press', 'the associated press'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse', 'agence france-presse'],
  ['Reuters', 'reuters'],
  ['PA', 'the Press Association', 'the press association'],
  ['dpa', 'DPA', 'Deutsche Presse-Agentur', 'Deutsche Presse Agentur'],
  ['UPI', 'United Press International'],
  ['Bloomberg', 'Bloomberg News'],
  ['EFE', 'EFE'],
  ['ANSA', 'ANSA'],
  ['APA', 'the Austria Press Agency'],
  ['TASS', 'the TASS agency'],
  ['Interfax', 'the agency Interfax'],
  ['Xinhua', 'Xinhua'],
  ['Kyodo', 'Kyodo News'],
  ['Yonhap', 'the Yonhap agency'],
  ['Anadolu', 'the Anadolu Agency'],
  ['PTI', 'the Press Trust of India'],
  ['BBC', 'the British Broadcasting Corporation'],
  ['CNN', 'the Cable News Network'],
])('%s is one agency under all its names, and credited in a dateline', (short, ...names) => {
  expect(names.map(agencyIn)).toEqual(names.map(() => agencyIn(short)));
  expect(creditIn(`LINDMOOR (${short}) — Flames swept the mill.`)).toBe(short);
  expect(credited(`LINDMOOR (${short}) — Flames swept the mill.`)).toBe(agencyIn(short));
});

test('no two agencies are one', () => {
  const names =
    'AAP AP AFP Reuters PA dpa UPI Bloomberg EFE ANSA APA TASS Interfax Xinhua Kyodo Yonhap Anadolu PTI BBC CNN';
  const found = names.split(' ').map(agencyIn);
  expect(new Set(found).size).toBe(names.split(' ').length);
  expect(found).not.toContain(null);
});

test.each(['the mayor', 'Japan', 'a cap', 'the Lindmoor spa', 'an APB', 'the association'])(
  '%s is no agency',
  (name) => {
    expect(agencyIn(name)).toBeNull();
    expect(isNewsSource(name)).toBe(false);
  },
);

test.each(['the Harbour Post', 'state television', 'Radio Lindmoor', 'local news reports', 'AFP'])(
  '%s is a news source',
  (name) => expect(isNewsSource(name)).toBe(true),
);

describe('the credit of a dateline', () => {
  test.each([
    ['LINDMOOR (Reuters) - Flames swept the mill.', 'Reuters'],
    ['LINDMOOR (Reuters)—Flames swept the mill.', 'Reuters'],
    ['(AFP)  – Flames swept the mill.', 'AFP'],
    ['Fire at the mill\n\nLINDMOOR, 2 May (Reuters) - Flames swept the mill.', 'Reuters'],
    ['LINDMOOR (Reuters) Flames swept the mill.', null],
    ['LINDMOOR (Harbour Post) - Flames swept the mill.', null],
    [
      'Flames swept the old paper mill by the river on Friday night, and (Reuters) - as it says - saw it.',
      null,
    ],
    [`${'Flames swept the mill.\n'.repeat(30)}LINDMOOR (Reuters) - Flames swept the mill.`, null],
    ['Flames swept the mill.', null],
  ])('%s', (text, credit) => {
    expect(creditIn(text)).toBe(credit);
    expect(credited(text)).toBe(credit && agencyIn(credit));
  });
});
