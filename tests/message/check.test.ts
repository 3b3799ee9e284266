import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../src/desk.ts';
import { en } from '../../src/locale/en.ts';
import { exported } from '../../src/render/export/index.ts';
import { toJson } from '../../src/render/json.ts';
import { toText } from '../../src/render/text.ts';
import { inEnglish } from '../english.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(join(import.meta.dirname, '..', '..', 'seeds'));
});

const MESSAGE =
  'The US has sent 238 Venezuelan gang members to a prison that opened in 2022 and holds 40,000 inmates. The US paid El Salvador $6 million. What a disgrace!';

function standings(message: string): string[] {
  return desk.message(message).claims.map((c) => `${c.text}: ${c.standing}`);
}

describe('each claim stands for itself', () => {
  test.each<[message: string, ...standings: string[]]>([
    [MESSAGE, '238: differs', '2022: excluded', '40,000: differs', '$6 million: stated'],
    ['The prison can hold 40,000 people.', '40,000: stated'],
    ['The US paid El Salvador $7 million.', '$7 million: excluded'],
    [
      'Noem said: “If you come to our country illegally, this is one of the consequences you could face.”',
      'If you come to our country illegally, this is one of the consequences you could face.: stated',
    ],
    [
      'Bukele said “no one expects that these people can go back to society”.',
      'no one expects that these people can go back to society: differs',
    ],
    ['She said “we will send them all home by ship”.', 'we will send them all home by ship: absent'],
    ['There were 900 lawyers on the ship.', '900: absent'],
    ['Noem never toured the prison.', 'Noem never toured the prison.: absent'],
    ['The US did not pay El Salvador $6 million.', '$6 million: open'],
    ['It is false that the US paid $6 million.', '$6 million: open'],
    ['€6 million was paid to El Salvador.', '€6 million: open'],
    ['RT: the US paid El Salvador $6 million', '$6 million: stated'],
    [
      'Noem said “If you come to our country illegally, you go. We paid $6 million. The prison opened in 2022.”',
      'If you come to our country illegally, you go. We paid $6 million. The prison opened in 2022.: absent',
    ],
    [
      'Noem toured the prison on Wednesday.',
      'Noem toured the prison on Wednesday.: stated',
      'Wednesday: stated',
    ],
    [
      'Noem toured the CECOT prison on Friday.',
      'Noem toured the CECOT prison on Friday.: absent',
      'Friday: excluded',
    ],
    ['The pope resigned from the circus.', 'The pope resigned from the circus.: absent'],
  ])('%s', (message, ...expected) => {
    expect(standings(message)).toEqual(expected);
  });
});

test('the evidence stands byte for byte in its file at its line', () => {
  const articles = new Map(desk.corpus.articles.map((a) => [a.file, a.text.split('\n')]));
  for (const { evidence } of desk.message(MESSAGE).claims)
    for (const { file, line, text, sentence } of evidence) {
      expect(articles.get(file)![line - 1]).toContain(text);
      expect(articles.get(file)![line - 1]).toContain(sentence);
    }
});

test('it can be read in a terminal, as JSON and as a sheet, and gives no verdict on the whole', () => {
  const answer = desk.message(MESSAGE);
  expect(JSON.parse(toJson(answer))).toEqual(inEnglish(answer));
  const text = toText(answer, false, 5);
  expect(text).toContain(
    'EXCLUDED · “2022”\n  stated by “2022” (003_1663d33b0688d86b.txt:6); excluded by “2023” (002_053712979a199459.txt:43)',
  );
  expect(text).toContain('Set aside\n  “What a disgrace!” (opinion)');
  const { text: sheet } = exported(answer, 'md', { asked: '2025-03-27', corpus: desk.corpus, say: en });
  expect(sheet).toMatch(/^# Claim by claim\n\n> The US has sent 238 \\\[1\\\] Venezuelan gang members/);
  expect(sheet).toContain('## 2. EXCLUDED: “2022”');
  expect(`${text}${sheet}`).not.toMatch(/\b(?:true|false|verdict|rating)\b/i);
});

test.each([
  ['', /no text to check/],
  [' \n ', /no text to check/],
  ['x'.repeat(20_001), /at most 20000 are checked/],
])('bad input is told so (%#)', (message, told) => {
  expect(() => desk.message(message)).toThrow(told);
});
