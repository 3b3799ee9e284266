import { describe, expect, test } from 'vitest';
import { allQuoted, passagesIn, toldIn } from './corpus.ts';

describe('who said it, by which verb and where', () => {
  test.each<[text: string, ...quotations: string[]]>([
    ['“We are safe,” Ann Tamm said.', 'Ann Tamm, said, -: We are safe,'],
    ['“We are safe,” said Ann Tamm, the mayor.', 'Ann Tamm, said, -: We are safe,'],
    ['"We are safe," Ann Tamm said.', 'Ann Tamm, said, -: We are safe,'],
    ['«We are safe», said Ann Tamm.', 'Ann Tamm, said, -: We are safe'],
    ["'We are safe,' said Ann Tamm.", 'Ann Tamm, said, -: We are safe,'],
    ['‘We are safe,’ said Ann Tamm.', 'Ann Tamm, said, -: We are safe,'],
    ['“We are safe," Ann Tamm said.', 'Ann Tamm, said, -: We are safe,'],
    ['Ann Tamm said: “We are safe.”', 'Ann Tamm, said, -: We are safe.'],
    ['Ann Tamm said the town was “safe and dry”.', 'Ann Tamm, said, -: safe and dry'],
    ['Ann Tamm told reporters that “we are safe”.', 'Ann Tamm, told, -: we are safe'],
    ['“We are safe,” Ann Tamm said at a news conference.', 'Ann Tamm, said, news conference: We are safe,'],
    ['“We are safe,” Ann Tamm told the Lindmoor Post.', 'Ann Tamm, told, interview: We are safe,'],
    ['In a post on X, Ann Tamm wrote, “We are safe.”', 'Ann Tamm, wrote, post: We are safe.'],
    ['“We are safe,” Ann Tamm said in a statement.', 'Ann Tamm, said, statement: We are safe,'],
    ['“We are safe,” Bo Lind, of the rescue team, said.', 'Bo Lind, said, -: We are safe,'],
    ['“We are safe,” according to the Lindmoor Post.', 'the Lindmoor Post, according to, -: We are safe,'],
    [
      'According to the ministry, the dam “will hold for years”.',
      'the ministry, according to, -: will hold for years',
    ],
    ['The mayor opened the gates, saying “we are safe”.', 'The mayor, saying, -: we are safe'],
    ['Ann Tamm called it “a miracle”.', 'Ann Tamm, called, -: a miracle'],
    ['Ann Tamm left. “We are safe,” she said.', '(Ann Tamm), said, -: We are safe,'],
    [
      '“We are safe,” Ann Tamm said. “We are dry.”',
      'Ann Tamm, said, -: We are safe,',
      'Ann Tamm, said, -: We are dry.',
    ],
    [
      '“We are safe,” Ann Tamm said, “and we are dry.”',
      'Ann Tamm, said, -: We are safe,',
      'Ann Tamm, said, -: and we are dry.',
    ],
    [
      '“He said, ‘Run for your life,’ and I ran,” Ann Tamm said.',
      'Ann Tamm, said, -: He said, ‘Run for your life,’ and I ran,',
      'in it -, said, -: Run for your life,',
    ],
    ['Jon Vik was accused of “lying to the whole town” by Eva Sund.', '-, -, -: lying to the whole town'],
    ['Jon Vik did not say “I love this town”.', 'Jon Vik, did not say, -: I love this town'],
    ['“We are safe tonight.” The opposition says the dam failed.', '-, -, -: We are safe tonight.'],
    [
      'Bo Lind said the dam had failed. “It has not failed,” Ann Tamm said.',
      'Ann Tamm, said, -: It has not failed,',
    ],
    ['Ann Tamm said she had been “completely misled”.', 'Ann Tamm, said, -: completely misled'],
    [
      'The firefighters lost. “We train for heat,” said Dunstan Wray. “Not for that.”',
      'Dunstan Wray, said, -: We train for heat,',
      'Dunstan Wray, said, -: Not for that.',
    ],
    [
      'Thieves had looted the shop of Fabiola Crenn, 44. “They took my boots,” she sobbed.',
      '(Fabiola Crenn), sobbed, -: They took my boots,',
    ],
    ['It is known for its “partnership” with the port.', '-, -, -: partnership'],
    ['Bo Lind testified that the dam “was never safe”.', 'Bo Lind, testified, testimony: was never safe'],
  ])('%s', async (text, ...quotations) => {
    expect(await toldIn(text)).toEqual(quotations);
  });
});

describe('where a quotation begins and ends', () => {
  test.each<[name: string, text: string, ...words: string[]]>([
    ['a missing end mark ends with the line', 'Ann said: “We are safe.\n\nThe dam held.', 'We are safe.'],
    [
      'a new opening mark goes on with it',
      '“We are safe.\n\n“We are dry,” Ann Tamm said.',
      'We are safe.\n\n“We are dry,',
    ],
    ['lines that break within it', 'Ann said: “We are safe\nand dry,” and left.', 'We are safe\nand dry,'],
    ['an apostrophe is no mark', "It's the workers' dam, Ann said in '24.", ...[]],
    ['nor are inches', 'The 6" pipe and the 8" pipe broke.', ...[]],
    [
      'a possessive within single marks',
      "'The workers' dam is safe,' said Ann Tamm.",
      "The workers' dam is safe,",
    ],
    ['a contraction within single marks', "'We don't know,' said Ann Tamm.", "We don't know,"],
    ['an empty one is none', 'She wrote “” and left.', ...[]],
    [
      'marks that point inwards',
      'The word »Angst« was heard.\n\n“The wall will hold,” Ann Tamm said.',
      'Angst',
      'The wall will hold,',
    ],
    ['two in one sentence', 'The “old” and the “new” dam.', 'old', 'new'],
  ])('%s', async (_, text, ...words) => {
    expect((await toldIn(text)).map((q) => q.replace(/^[^:]*: /, ''))).toEqual(words);
  });
});

test('an embedded post is its author’s, without its link and signature', async () => {
  expect(
    await toldIn(
      'Ann spoke.\n\nWe are safe.\nAll of us. pic.twitter.com/AbCdEf12\n— Mayor Ann Tamm (@anntamm) March 26, 2025',
    ),
  ).toEqual(['Mayor Ann Tamm, -, post: We are safe.\nAll of us.']);
});

test('two posts under one article are of two people', async () => {
  expect(
    await toldIn(
      'Ann spoke.\n\nWe are safe and dry.\n— Ann Tamm (@anntamm) March 26, 2025\n\nThey are not. pic.twitter.com/AbCdEf12\n— Bo Lind (@bolind) March 27, 2025',
    ),
  ).toEqual(['Ann Tamm, -, post: We are safe and dry.', 'Bo Lind, -, post: They are not.']);
});

test('page furniture quotes nobody', async () => {
  expect(await toldIn('The dam held.\n\nWatch: “Dam breaks” (1:35)')).toEqual([]);
});

test('front matter is nobody’s words', async () => {
  const text = '---\ntitle: "The wall will hold"\n---\nFlood in Lindmoor\n\n“We stay,” Ann Tamm said.';
  const passages = await passagesIn({ 'a.txt': text });
  const quotations = allQuoted(passages);
  expect(quotations.map((q) => [q.text, q.line])).toEqual([['We stay,', 6]]);
});
