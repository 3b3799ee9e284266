import { describe, expect, test } from 'vitest';
import { readMessage } from '../../src/message/claims.ts';

function read(message: string): string[] {
  const { claims, aside } = readMessage(message);
  for (const { start, end, text } of [...claims, ...aside]) expect(message.slice(start, end)).toBe(text);
  return [...claims, ...aside]
    .sort((a, b) => a.start - b.start)
    .map((part) => ('why' in part ? `${part.why}: ${part.text}` : `${part.kind}: ${part.text}`));
}

describe('a message is split into what can be checked and what cannot', () => {
  test.each<[message: string, ...parts: string[]]>([
    [
      '238 were sent to a prison that opened in 2022 and holds 40,000 inmates.',
      'figure: 238',
      'date: 2022',
      'figure: 40,000',
    ],
    ['The mayor said “the dam will hold this winter”.', 'quotation: the dam will hold this winter'],
    ['The mayor said “the dam will hold 400 years”.', 'quotation: the dam will hold 400 years'],
    ['It cost $6 million. What a disgrace!', 'figure: $6 million', 'opinion: What a disgrace!'],
    ['Prices will double by May.', 'prediction: Prices will double by May.'],
    ['Did 41 people really die?', 'question: Did 41 people really die?'],
    ['Share this before they delete it!', 'call: Share this before they delete it!'],
    ['I think the mayor lied.', 'opinion: I think the mayor lied.'],
    ['The minister visited the flooded town.', 'who: The minister visited the flooded town.'],
    ['Wow.', 'opinion: Wow.'],
    ['They blinked!', 'opinion: They blinked!'],
    ['', ...[]],
    ['They counted 3½238', 'figure: 3½', 'figure: 238'],
    ['41 died.\n\nAt least 300 were hurt.', 'figure: 41', 'figure: At least 300'],
  ])('%s', (message, ...parts) => {
    expect(read(message)).toEqual(parts);
  });

  test.each([
    [
      '238 gang members were sent to a prison that opened in 2022 and holds 40,000 inmates.',
      ['238 gang members were sent to a prison', 'prison opened in 2022', 'prison holds 40,000 inmates'],
    ],
    [
      'The quake killed 41 people, injured 312 and left 19 missing.',
      ['The quake killed 41 people', 'people injured 312', 'people left 19 missing'],
    ],
  ])('%s asks for each figure by its own words', (message, questions) => {
    expect(readMessage(message).claims.map((c) => c.question)).toEqual(questions);
  });

  test('the speaker of quoted words is read from the sentence', () => {
    const speakers = readMessage(
      'Ann Tamm said “the dam will hold this winter”. “We are all safe,” Bo Lind wrote.',
    ).claims;
    expect(speakers.map((c) => c.speaker)).toEqual(['Ann Tamm', 'Bo Lind']);
  });
});
