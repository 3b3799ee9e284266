import { describe, expect, test } from 'vitest';
import { quotationsOf } from '../../src/extract/quotation/quotations.ts';
import { passagesIn, toldIn } from './corpus.ts';

describe('what is quoted, by whom, by which verb and where', () => {
  test.each<[text: string, ...quotations: string[]]>([
    ['„We are safe“, said Ann Tamm.', 'Ann Tamm, said, -: We are safe'],
    ["In the '90s the 'old dam' held.", '-, -, -: old dam'],
    ["'Tis the dam, Ann said, and 'twas ever so."],
    ['The guide ("a good man") left.', '-, -, -: a good man'],
    ['The dam—“our wall”—held.', '-, -, -: our wall'],
    ['The dam/“wall” held.', '-, -, -: wall'],
    ['It is 6" wide and “very old”.', '-, -, -: very old'],
    ['Ann said: "We are safe."', 'Ann, said, -: We are safe.'],
    ['“We are safe, “we are dry,” Ann Tamm said.', '-, -, -: We are safe,', 'Ann Tamm, said, -: we are dry,'],
    [
      'Ann Tamm said: “We are safe\nand dry and home\nat last,” and left.',
      'Ann Tamm, said, -: We are safe\nand dry and home\nat last,',
    ],
    ['Ann Tamm said: “We are safe\n\nThe dam held.', 'Ann Tamm, said, -: We are safe'],
    ['“We are safe,” Ann Tamm, the mayor of Lindmoor, told reporters.', 'Ann Tamm, told, -: We are safe,'],
    ['“We are safe,” said the mayor and left.', 'the mayor, said, -: We are safe,'],
    ['“We are safe,” and Ann Tamm said so.', '-, -, -: We are safe,'],
    ['“We are safe” is how Ann Tamm put it.', 'Ann Tamm, put, -: We are safe'],
    ['“We are safe” was how the mayor described it to reporters.', 'the mayor, described, -: We are safe'],
    ['“We are safe,” Ann Tamm was told.', '-, -, -: We are safe,'],
    ['“We are safe,” Ann Tamm has repeatedly said.', 'Ann Tamm, said, -: We are safe,'],
    ['“We are safe,” said Ann Tamm at the town hall.', 'Ann Tamm, said, -: We are safe,'],
    ['“We are safe.” Ann Tamm said the dam held.', '-, -, -: We are safe.'],
    ['“We are safe.” said Ann Tamm.', 'Ann Tamm, said, -: We are safe.'],
    ['“We are safe”; the mayor said nothing.', '-, -, -: We are safe'],
    ['“We are safe” — Ann Tamm, mayor.', '-, -, -: We are safe'],
    ['“We are safe,” J. Lind said.', 'J. Lind, said, -: We are safe,'],
    ['“We are safe,” Gov. Ann Tamm said.', 'Gov. Ann Tamm, said, -: We are safe,'],
    ['“We are safe,” he said.', '-, said, -: We are safe,'],
    ['Ann Tamm spoke first. She said “we are safe”.', '(Ann Tamm), said, -: we are safe'],
    ['Bo Lind left. Ann Tamm stayed. “We are safe,” she said.', '(Ann Tamm), said, -: We are safe,'],
    ['The Lindmoor council met. “We are safe,” it said.', '-, said, -: We are safe,'],
    ['The mayor of Lindmoor, Ann Tamm, came. “We are safe,” she said.', '(Ann Tamm), said, -: We are safe,'],
    ['Ann Tamm said the town was safe. “We are dry.”', '-, -, -: We are dry.'],
    [
      '“We are safe,” Ann Tamm said.\n\n“We are dry,” she said.',
      'Ann Tamm, said, -: We are safe,',
      '(Ann Tamm), said, -: We are dry,',
    ],
    [
      '“We are safe,” Ann Tamm said.\n\nThe dam held.\n\nIt rained.\n\nIt snowed.\n\n“We are dry,” she said.',
      'Ann Tamm, said, -: We are safe,',
      '(Ann Tamm), said, -: We are dry,',
    ],
    [
      'Ann Tamm is the mayor.\n\nIt rained.\n\nIt snowed.\n\nIt hailed.\n\n“We are dry,” she said.',
      '(Ann Tamm), said, -: We are dry,',
    ],
    ['In her letter, Ann Tamm said “we are safe”.', 'Ann Tamm, said, letter: we are safe'],
    ['Under oath, Ann Tamm said “we are safe”.', 'Ann Tamm, said, testimony: we are safe'],
    ['In court papers, the mayor called it “a lie”.', 'the mayor, called, filing: a lie'],
    ['On Facebook, Ann Tamm wrote “we are safe”.', 'Ann Tamm, wrote, post: we are safe'],
    ['In a video, Ann Tamm said “we are safe”.', 'Ann Tamm, said, video: we are safe'],
    ['In a report, the ministry said the dam was “safe”.', 'the ministry, said, report: safe'],
    ['The caption read: “We are safe.”', 'The caption, read, caption: We are safe.'],
    ['In a speech to supporters, Ann Tamm vowed: “We are safe.”', 'Ann Tamm, vowed, speech: We are safe.'],
    ['At a press briefing, Ann Tamm said: “We are safe.”', 'Ann Tamm, said, news conference: We are safe.'],
    ['Ann Tamm told the Lindmoor Herald: “We are safe.”', 'Ann Tamm, told, interview: We are safe.'],
    ['Ann Tamm told the court: “We are safe.”', 'Ann Tamm, told, testimony: We are safe.'],
    ['In a memo, Ann Tamm wrote: “We are safe.”', 'Ann Tamm, wrote, letter: We are safe.'],
    ['The post office said: “We are safe.”', 'The post office, said, -: We are safe.'],
    ['Ann Tamm never said “we are safe”.', 'Ann Tamm, never said, -: we are safe'],
    ["Ann Tamm didn't say “we are safe”.", "Ann Tamm, didn't say, -: we are safe"],
    ['Ann Tamm has not yet said that “we are safe”.', 'Ann Tamm, has not yet said, -: we are safe'],
    ['The town was described by Ann Tamm as “a ruin”.', '-, -, -: a ruin'],
    ['Ann Tamm described the town as “a ruin”.', 'Ann Tamm, described, -: a ruin'],
    ['Ann Tamm thanked the crews for “a brave night”.', 'Ann Tamm, thanked, -: a brave night'],
    ['Speaking in Lindmoor, Ann Tamm said “we are safe”.', 'Ann Tamm, said, -: we are safe'],
    [
      'Standing by the dam, the mayor opened the gates, saying “we are safe”.',
      'the mayor, saying, -: we are safe',
    ],
    [
      'After the flood, the mayor of the old town wept, adding “we are safe”.',
      'the mayor of the old town, adding, -: we are safe',
    ],
    ['The claim “we are safe” is old.', '-, -, -: we are safe'],
    ['The report said the dam was “safe”.', 'The report, said, report: safe'],
    ['Its reports of “a ruin” were wrong.', '-, -, -: a ruin'],
    ['The new claims “of a ruin” were wrong.', '-, -, -: of a ruin'],
    ['Ann Tamm: “We are safe.”', 'Ann Tamm, :, -: We are safe.'],
    ['The sign on the dam: “Keep out.”', '-, -, -: Keep out.'],
    ['Mayor Ann Tamm, of the old town: “We are safe.”', 'Mayor Ann Tamm, :, -: We are safe.'],
    ['The dam is old, Sec. Ann Tamm said: “We are safe.”', 'Ann Tamm, said, -: We are safe.'],
    ['It rained. The dam held. Ann Tamm said: “We are safe.”', 'Ann Tamm, said, -: We are safe.'],
    [
      '“He told me ‘run’ and she told me ‘stay’,” Ann Tamm said.',
      'Ann Tamm, said, -: He told me ‘run’ and she told me ‘stay’,',
      'in it -, told, -: run',
      'in it -, told, -: stay',
    ],
    [
      '‘We are safe,’ said Ann Tamm. ‘We are dry.’',
      'Ann Tamm, said, -: We are safe,',
      'Ann Tamm, said, -: We are dry.',
    ],
    [
      'Ann Tamm said he was “safe”, “dry” and “home”.',
      'Ann Tamm, said, -: safe',
      'Ann Tamm, said, -: dry',
      'Ann Tamm, said, -: home',
    ],
    [
      'Ann Tamm said the dam was “safe”. It was the first time in many years that anybody from the council had spoken of it at such length. “We are dry.”',
      'Ann Tamm, said, -: safe',
      '-, -, -: We are dry.',
    ],
    [
      '“We are safe,” Ann Tamm said, laughing, “and dry.”',
      'Ann Tamm, said, -: We are safe,',
      'Ann Tamm, said, -: and dry.',
    ],
    [
      '“We are safe,” Ann Tamm said of the dam. “It held.”',
      'Ann Tamm, said, -: We are safe,',
      'Ann Tamm, said, -: It held.',
    ],
    ['“We are safe,” who said.', '-, -, -: We are safe,'],
    ['“We are safe,” this said.', '-, -, -: We are safe,'],
    ['According to Ann Tamm the dam is “safe”.', 'Ann Tamm, according to, -: safe'],
    ['“The dam is safe”, according to her.', '-, according to, -: The dam is safe'],
    ['Rights groups say the dam is “a ruin”.', 'Rights groups, say, -: a ruin'],
    ['The Works ministry says the dam is “a ruin”.', 'The Works ministry, says, -: a ruin'],
    [
      'Council leaders in the town of Lindmoor warned of “a ruin”.',
      'Council leaders in the town of Lindmoor, warned, -: a ruin',
    ],
    ["He said the workers' “pay” was late.", '-, said, -: pay'],
    ["'The old men's dam is safe,' she said.", "-, said, -: The old men's dam is safe,"],
    ["The 'old' dam and the 'new' one.", '-, -, -: old', '-, -, -: new'],
    ['‘Don’t go,’ she said, and ‘stay’ again.', '-, said, -: Don’t go,', '-, -, -: stay'],
    ["'Til the dam held, Ann Tamm said 'stay put'.", 'Ann Tamm, said, -: stay put'],
    ['“We are ‘safe’ here,” Ann Tamm said.', 'Ann Tamm, said, -: We are ‘safe’ here,', 'in it -, -, -: safe'],
    [
      '“We are safe,” Ann Tamm said in an interview. It was a “good day”.',
      'Ann Tamm, said, interview: We are safe,',
      '-, -, interview: good day',
    ],
    ['“We are safe,” Ann Tamm told the Lindmoor Radio.', 'Ann Tamm, told, interview: We are safe,'],
    ['“We are safe,” Ann Tamm testified.', 'Ann Tamm, testified, testimony: We are safe,'],
    ['“We are safe,” Ann Tamm told lawmakers.', 'Ann Tamm, told, testimony: We are safe,'],
    ['“We are safe,” Ann Tamm said in a phone recording.', 'Ann Tamm, said, video: We are safe,'],
    ['“We are safe,” the indictment said.', 'the indictment, said, filing: We are safe,'],
    ['“We are safe,” Ann Tamm said at a rally.', 'Ann Tamm, said, speech: We are safe,'],
    ['“We are safe,” Ann Tamm texted.', 'Ann Tamm, texted, letter: We are safe,'],
    ['“We are safe,” Ann Tamm wrote in an email.', 'Ann Tamm, wrote, letter: We are safe,'],
    ['“We are safe,” Ann Tamm tweeted.', 'Ann Tamm, tweeted, post: We are safe,'],
    ['“We are safe,” she posted.', '-, posted, post: We are safe,'],
    ['“We are safe,” the report said.', 'the report, said, report: We are safe,'],
    [
      '“We are safe,” Ann Tamm said, reading from a statement after an interview.',
      'Ann Tamm, said, statement: We are safe,',
    ],
    [
      'Ann Tamm added: “We are safe.” Bo Lind disagreed: “We are not.”',
      'Ann Tamm, added, -: We are safe.',
      'Bo Lind, :, -: We are not.',
    ],
    [
      '“We are safe,” Ann Tamm said. “We are dry,” Bo Lind said. “We are home.”',
      'Ann Tamm, said, -: We are safe,',
      'Bo Lind, said, -: We are dry,',
      'Bo Lind, said, -: We are home.',
    ],
    [
      '“We are safe,” Ann Tamm said.\n“We are dry.”',
      'Ann Tamm, said, -: We are safe,',
      '-, -, -: We are dry.',
    ],
    [
      'Ann Tamm, who has led the town since the flood, said: “We are safe.”',
      'Ann Tamm, said, -: We are safe.',
    ],
    [
      '“We are safe,” Ann Tamm, who has led the town since the flood, said.',
      'Ann Tamm, said, -: We are safe,',
    ],
    ['“We are safe,” they later said.', '-, said, -: We are safe,'],
    ['“We are safe,” then said Ann Tamm.', '-, -, -: We are safe,'],
    ['“We are safe,” was also said.', '-, -, -: We are safe,'],
    ['“We are safe,” the crews were later reported as saying.', '-, -, -: We are safe,'],
    ['“We are safe!” cried Ann Tamm.', 'Ann Tamm, cried, -: We are safe!'],
    ['“Are we safe?” asked Ann Tamm.', 'Ann Tamm, asked, -: Are we safe?'],
    ['“Are we safe?” Ann Tamm asked.', 'Ann Tamm, asked, -: Are we safe?'],
    ['“We are safe…” Ann Tamm said.', 'Ann Tamm, said, -: We are safe…'],
    ['“We are safe,” Ann Tamm’s brother said.', 'Ann Tamm’s brother, said, -: We are safe,'],
    ["Ann Tamm's office said “we are safe”.", "Ann Tamm's office, said, -: we are safe"],
    [
      'In Lindmoor on Monday, Ann Tamm’s brother warned of “a ruin”.',
      'Ann Tamm’s brother, warned, -: a ruin',
    ],
    ['The council said in a letter to the crews that the dam was “safe”.', 'The council, said, letter: safe'],
    ['The council, which met on Monday, said the dam was “safe”.', 'The council, said, -: safe'],
    [
      'The council says it is “safe”, and the crews call it “a ruin”.',
      'The council, says, -: safe',
      'the crews, call, -: a ruin',
    ],
    ["The council's plans, “a ruin”, were dropped.", '-, -, -: a ruin'],
    ['He was one of the “old guard”.', '-, -, -: old guard'],
    ['Warnings of “a ruin” came late.', '-, -, -: a ruin'],
    ['Ann Tamm warned. The dam is “a ruin”.', '-, -, -: a ruin'],
    ['Mr. Lind said “we are safe”.', 'Mr. Lind, said, -: we are safe'],
    ['“We are safe,” Dr. Ann Tamm of St. Olaf said.', 'Dr. Ann Tamm of St. Olaf, said, -: We are safe,'],
    ['The crews came. Bo Lind, 44, was there. “We are safe,” he said.', '(Bo Lind), said, -: We are safe,'],
    [
      'Bo Lind of the crews said nothing. His brother said: “We are safe.”',
      'His brother, said, -: We are safe.',
    ],
    ['“We are safe,” said a man who gave his name as Bo Lind.', 'a man, said, -: We are safe,'],
    ['“We are safe,” said Bo Lind, who leads the crews.', 'Bo Lind, said, -: We are safe,'],
    ['“We are safe,” said Bo Lind on Monday.', 'Bo Lind, said, -: We are safe,'],
    ['“We are safe,” said Bo Lind, 44.', 'Bo Lind, said, -: We are safe,'],
    ['“We are safe,” added the old mayor of the town.', 'the old mayor of the town, added, -: We are safe,'],
    [
      '“We are safe,” according to a statement by the ministry.',
      'a statement by the ministry, according to, statement: We are safe,',
    ],
    [
      '“We are safe,” according to the ministry, which runs the dam.',
      'the ministry, according to, -: We are safe,',
    ],
    ['(“We are safe,” Bo Lind said.)', 'Bo Lind, said, -: We are safe,'],
    ['They met Bo Lind. “We are dry,” he said.', '(Bo Lind), said, -: We are dry,'],
    ['In March, Lind laughed. “We are dry,” he said.', '-, said, -: We are dry,'],
    ['The crew of Bus 41 left. “We are dry,” he said.', '-, said, -: We are dry,'],
    [
      'The old town was loud. Mayor Lind said so. “We are dry,” he said.',
      '(Mayor Lind), said, -: We are dry,',
    ],
    [
      'Ann Tamm is the mayor.\n\n“We are dry,” Bo Lind said.\n\nIt rained.\n\n“We are home,” he said.',
      'Bo Lind, said, -: We are dry,',
      '(Bo Lind), said, -: We are home,',
    ],
    [
      'Ann Tamm of Brakka, the loudest of the rebels, said she would wait. Bo Lind of Lindmoor thought it would do. “It is a fair price,” he said.',
      '(Bo Lind of Lindmoor), said, -: It is a fair price,',
    ],
    [
      'The mayor, Ann Tamm, who takes the bus every Monday, called the airline “a bus with wings” and left.',
      'Ann Tamm, called, -: a bus with wings',
    ],
    ['“The dam holds,” Anders says.', 'Anders, says, -: The dam holds,'],
    ['The dam, to the crews, is “safe”.', '-, -, -: safe'],
    ['Ann Tamm left the town at 6 p.m. Bo Lind called it “a good day”.', 'Bo Lind, called, -: a good day'],
    [
      'Ann Tamm, whose fund owns 4 per cent, is angry. She described the bid to me as “a raid”. She thinks the shares are worth more and says so.',
      '(Ann Tamm), described, -: a raid',
    ],
    ['Ann Tamm:  “We are safe.”', 'Ann Tamm, :, -: We are safe.'],
    ['Ann Tamm says  “we are safe”.', 'Ann Tamm, says, -: we are safe'],
    ['Ann Tamm said,  “we are safe”.', 'Ann Tamm, said, -: we are safe'],
    ['The council reported finding “a ruin”.', 'The council, reported, -: a ruin'],
    ['According to Ann Tamm, the dam is “safe”.', 'Ann Tamm, according to, -: safe'],
    ['The council’s new  claims of “a ruin” were wrong.', '-, -, -: a ruin'],
    ['The newsroom attacked the dam, calling it “a ruin”.', 'The newsroom, calling, -: a ruin'],
    ['Fortunately, Ann Tamm stayed, saying the dam was “safe”.', 'Ann Tamm, saying, -: safe'],
    ['“We are safe,” the dam’s keeper on Monday; Ann Tamm said nothing.', '-, -, -: We are safe,'],
    [
      '“We are safe”, which is how the town puts it to visitors, is painted on the wall.',
      '-, -, -: We are safe',
    ],
    ['Ann Tamm dubbed Bo Lind “a hero”.', 'Ann Tamm, dubbed, -: a hero'],
    ['Ann Tamm labeled Bo Lind “a hero”.', 'Ann Tamm, labeled, -: a hero'],
    ['Ann Tamm branded Bo Lind “a hero”.', 'Ann Tamm, branded, -: a hero'],
    ['Ann Tamm hailed Bo Lind as “a hero”.', 'Ann Tamm, hailed, -: a hero'],
    ['Ann Tamm mocked Bo Lind as “a hero”.', 'Ann Tamm, mocked, -: a hero'],
    ['Ann Tamm accused Bo Lind of “a crime”.', 'Ann Tamm, accused, -: a crime'],
    ['Ann Tamm describes Bo Lind as “a hero”.', 'Ann Tamm, describes, -: a hero'],
    ['Ann Tamm thanked Bo Lind for “a good day”.', 'Ann Tamm, thanked, -: a good day'],
    ['Ann Tamm praised Bo Lind for “a good day”.', 'Ann Tamm, praised, -: a good day'],
    ['Ann Tamm slammed Bo Lind’s raid as “a crime”.', 'Ann Tamm, slammed, -: a crime'],
    ['Ann Tamm blasted Bo Lind’s raid as “a crime”.', 'Ann Tamm, blasted, -: a crime'],
    ['Ann Tamm condemned Bo Lind’s raid as “a crime”.', 'Ann Tamm, condemned, -: a crime'],
    ['Ann Tamm denounces Bo Lind’s raid as “a crime”.', 'Ann Tamm, denounces, -: a crime'],
    ['The mayor told Lindmoor Old Town Radio it was “safe”.', 'The mayor, told, interview: safe'],
    ['Ann Tamm recalls Bo Lind’s talk of “a hero”.', '-, -, -: a hero'],
    ['The mayor said in a post that it was “safe”.', 'The mayor, said, post: safe'],
    ['The mayor said in a tweet that it was “safe”.', 'The mayor, said, post: safe'],
    ['The mayor said in a communique it was “safe”.', 'The mayor, said, statement: safe'],
    ['Ann said: "We are safe\n\nand dry," and left.', 'Ann, said, -: We are safe'],
    ['Ann said: "We are safe\nThe "dam" held.', 'Ann, said, -: We are safe', '-, -, -: dam'],
    ['"We are safe, "we are dry," Ann Tamm said.', '-, -, -: We are safe,', 'Ann Tamm, said, -: we are dry,'],
    ['Ann said ‘the dams’ and left ‘at once’.', 'Ann, said, -: the dams', '-, -, -: at once'],
    ['Ann said: "We are safe\nand dry," and left.', 'Ann, said, -: We are safe\nand dry,'],
    ['Ann said: “We are safe!\nThe dam” held.', 'Ann, said, -: We are safe!'],
    ['Ann said: "We are safe.\n\n"We are dry," she said.', 'Ann, said, -: We are safe.\n\n"We are dry,'],
    ['In Bo Lind’s ‘The Dam’s Keeper’, a man weighs plums.', '-, -, -: The Dam’s Keeper'],
    ['The wall was "6" wide.', '-, -, -: 6'],
    ["She said 'no 9 to 5' and left.", '-, said, -: no 9 to 5'],
    ['Ann said ‘the workers’ pay’ and left.', 'Ann, said, -: the workers’ pay'],
    ['Ann said: “We are safe. \nThe dam” held.', 'Ann, said, -: We are safe.'],
    [
      '“We are ‘safe’ and ‘dry’,” Ann Tamm said.',
      'Ann Tamm, said, -: We are ‘safe’ and ‘dry’,',
      'in it -, -, -: safe',
      'in it -, -, -: dry',
    ],
  ])('%s', async (text, ...quotations) => {
    expect(await toldIn(text)).toEqual(quotations);
  });
});

/** The quotations of a text, each with its line and kind, the text that its places show, and who is quoted with it. */
async function placed(text: string) {
  const passages = await passagesIn({ 'a.txt': `Flood in Lindmoor\n\n${text}` });
  const { article } = passages[0]!;
  return quotationsOf(article, passages).map((q) => {
    expect(article.text.slice(q.start, q.end)).toBe(q.text);
    const pieces = q.pieces.map(({ start, end }) => article.text.slice(start, end));
    return [q.line, q.kind, q.speaker, q.named, q.medium, ...pieces];
  });
}

describe('a post under an article', () => {
  const SIGNED = '— Ann Tamm (@anntamm) March 26, 2025';
  const post = (...words: string[]) => [5, 'embedded-post', 'Ann Tamm', true, 'post', ...words];

  test.each([
    [
      'quotes nobody else',
      `We are “safe”, he said to us. pic.twitter.com/AbCdEf12\n${SIGNED}`,
      'We are “safe”, he said to us.',
    ],
    [
      'goes on over lines',
      `We are safe.\nAll of us. https://a.example/b\n${SIGNED}`,
      'We are safe.\nAll of us.',
    ],
    ['may be signed on its line', `We are safe and dry ${SIGNED}`, 'We are safe and dry'],
  ])('%s', async (_, text, words) => {
    expect(await placed(`Ann spoke.\n\n${text}`)).toEqual([post(words)]);
  });

  test('without a signature is somebody’s, and does not reach into the text behind it', async () => {
    const text = 'Ann spoke.\n\nWe are safe. pic.twitter.com/AbCdEf12\n\nThe dam held, “they” said.';
    expect(await placed(text)).toEqual([
      [5, 'embedded-post', null, true, 'post', 'We are safe.'],
      [7, 'body', null, false, null, 'they'],
    ]);
  });

  test('stands among the quotations in order of place', async () => {
    const text = `“We stay,” Bo Lind said.\n\nWe are safe. pic.twitter.com/AbCdEf12\n${SIGNED}\n\n“We go,” Bo Lind said.`;
    expect((await placed(text)).map(([line]) => line)).toEqual([3, 5, 8]);
  });
});

test('what is quoted within a quotation is told by whom that quotes', async () => {
  const text =
    '“He told me ‘run’ and she told me ‘stay’,” Ann Tamm said. “I ran, ‘fast’ as they say,” Bo Lind said. “Go,” a sign said.';
  const passages = await passagesIn({ 'a.txt': `Flood in Lindmoor\n\n${text}` });
  const told = quotationsOf(passages[0]!.article, passages).map((q) => [q.text, q.toldBy]);
  expect(told).toEqual([
    ['He told me ‘run’ and she told me ‘stay’,', null],
    ['run', 'Ann Tamm'],
    ['stay', 'Ann Tamm'],
    ['I ran, ‘fast’ as they say,', null],
    ['fast', 'Bo Lind'],
    ['Go,', null],
  ]);
});

test('a quotation over paragraphs has a piece for each', async () => {
  const text = '“We are safe.\n\n“We are dry,” Ann Tamm said.';
  expect(await placed(text)).toEqual([[3, 'body', 'Ann Tamm', true, null, 'We are safe.', 'We are dry,']]);
});
