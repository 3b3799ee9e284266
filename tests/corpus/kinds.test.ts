import { describe, expect, test } from 'vitest';
import { formatOf } from '../../src/corpus/formats/index.ts';
import { passagesOf } from '../../src/corpus/passages.ts';
import { writtenLines } from '../../src/corpus/written.ts';

const cut = (text: string, file = 'a.txt') => passagesOf(writtenLines(text, formatOf(file)));
const kindOf = (text: string, words: string) => cut(text).find((piece) => piece.text.includes(words))?.kind;

const PARAGRAPH =
  'The river rose by two metres on Monday and cut off the lower town, where firefighters carried people from their houses in boats until late in the evening.';
const inHead = (line: string) =>
  `River cuts off the lower town\n\n${line}\n\n${`${PARAGRAPH}\n\n`.repeat(9)}`;
const inBody = (line: string) =>
  `River cuts off the lower town\n\n${`${PARAGRAPH}\n\n`.repeat(9)}${line}\n\n${`${PARAGRAPH}\n\n`.repeat(9)}`;
const inTail = (line: string) => `River cuts off the lower town\n\n${`${PARAGRAPH}\n\n`.repeat(9)}${line}\n`;

describe('page furniture wherever it stands', () => {
  test.each([
    '- Advertisement -',
    'ADVERTISEMENT',
    'Advertisement',
    '[Sponsored content]',
    'Story continues below advertisement',
    '3 Min Read',
    '12-minute read',
    'Reading time: 4 minutes',
    'This will close in 20 seconds',
    'Leave a Comment',
    'Leave a reply',
    '14 Comments',
    'Share this article',
    'Share on Facebook',
    'Share | Print | Donate',
    'Photo by ANN LEE/POOL/AFP via Getty Images',
    'Photo: Residents outside the hall in Oster. Credit: Oster Post / A. Lee',
    'Image: A collapsed bridge',
    '© Oster Media 2025. Complaints: 0555 014 7100',
    'Copyright 2025 Oster News. All rights reserved. This material may not be published, broadcast or rewritten.',
    '>> Watch: drone video of the site (1:35)',
    'Watch: drone video of the site (1:35)',
    'Watch the video down below.',
    'Sign up for the Oster Morning Briefing: five stories, one coffee, every weekday at 7.',
    'Subscribe to our free newsletter',
    'Follow us on Facebook',
    'https://example.org/gallery',
    '* * *',
    '—',
  ])('%s', (line) => {
    expect([inHead(line), inBody(line), inTail(line)].map((text) => kindOf(text, line))).toEqual(
      Array(3).fill('furniture'),
    );
  });
});

describe('page furniture under the headline', () => {
  test.each([
    'By Ann Lee',
    'By Ann Lee, City Hall reporter',
    'BY ANN LEE and Bo de Vries',
    'By Ann Lee | June 11, 2025',
    'June 11, 2025',
    'Friday 7 March 2025, 9.30pm',
    'Published: Wed 5 Mar 2025',
    'Updated 3:04 PM EST, Wed March 5, 2025',
    'OSTER, 13 June 2025',
    'Explainer',
    'Ann Lee',
  ])('%s', (line) => {
    expect(kindOf(inHead(line), line)).toBe('furniture');
  });
});

describe('page furniture at the end', () => {
  test.each([
    'Please make a small donation to the Oster Press to help sustain independent journalism.',
    'Connect with us: Follow the Oster Press on Facebook and Twitter for breaking news and updates.',
    'Sign up: Subscribe to our free newsletter for a curated selection of top stories.',
    'Discover the latest business news or download the Oster App to stay updated!',
    'Find the best of the arts in one place, specially curated for you every weekend.',
    'Stay on top of the latest tech trends and biggest startup news.',
    'Ann Lee can be reached at 555-0164. Subscribe today: 99 cents for your first 12 weeks.',
    'Join for $35 a year, or $600 for life.',
    'Also interesting: The 10 best roofs | Ticket alarm: get our push message',
    'Sport: Rovers held 2-2 by ten men | Weather: snow warning for 6 districts',
    'Also today: Markets slip 0.9% | Five dead in ferry collision | Crossword 9,118',
    'Have a question? Write to science@ and we will try to answer it. Answers may be edited for length.',
    'Oster Courier, 41 Mill Street, Oster. Newsroom 555-0312. We are printing free of charge this week.',
    'Support independent journalism with a gift of $5.',
    "The views expressed are the author's own.",
  ])('%s', (line) => {
    const pieces = cut(inTail(line)).filter((piece) => line.includes(piece.text));
    expect(pieces.map((piece) => piece.kind)).toEqual(pieces.map(() => 'furniture'));
    expect(pieces.length).toBeGreaterThan(0);
  });

  test('also above further furniture', () => {
    const text = inTail(
      'Get our app for alerts.\n\nFollow us on Facebook\n\n14 Comments\n\nLeave a Comment\n\nShare | Print\n\n© Oster Media 2025',
    );
    expect(kindOf(text, 'Get our app')).toBe('furniture');
  });

  test('from the plug on, what stands before it in the line stays', () => {
    const text = inTail(
      'Additional reporting by staff in Oster. Get the stories that matter: subscribe for $1.',
    );
    expect(kindOf(text, 'Additional reporting')).toBe('body');
    expect(kindOf(text, 'Get the stories')).toBe('furniture');
  });

  test('a list of links, heading and all', () => {
    const text = inTail(
      'More from our science desk\n- How a seismograph works, in 300 words\n- The village that moved',
    );
    expect(kindOf(text, 'More from')).toBe('furniture');
    expect(kindOf(text, '300 words')).toBe('furniture');
    expect(kindOf(text, 'The village')).toBe('furniture');
  });

  test('a dateline before the first paragraph', () => {
    const text = inHead('Oster, 13 June 2025. The building group has won an order worth €310 million.');
    expect(kindOf(text, '13 June 2025')).toBe('furniture');
    expect(kindOf(text, '€310 million')).toBe('body');
  });
});

describe('news that only sounds like furniture stays', () => {
  test.each([
    'The party spent $2 million on advertisement in the last week, an official said.',
    'Advertisement spending fell by 12 percent.',
    'The newsletter reached 40,000 subscribers before it was banned.',
    'Subscribers to the newsletter lost $300 each, police said.',
    'The council will leave a comment period open for 20 days.',
    'Comments by the minister drew 300 complaints.',
    'Photos by residents show at least 40 bodies. Police have not commented.',
    'Share prices fell 8 percent.',
    'Follow-up surveys found 41 cracks.',
    'By Wednesday the toll had risen to 47.',
    'By Wednesday night 300 had fled and the rain, which had fallen for a week, had not stopped.',
    'Join the 6,400 members of the union, its president told the crowd.',
    'Please do not send bottled water.',
    'Read the contract: that money goes to the team.',
    'Copyright law was changed in 2019, with 300 votes.',
    'Donations of $4 million have reached the town.',
    'Help arrived when 24 members of a rescue crew landed.',
    'Support for the members of the council fell to 40 percent.',
    'On 4 March 2025 the quake killed 41 people.',
    'More than 300 were hurt.',
    'More from the east than from the west came to the hall on Friday.',
    'Police asked people looking for relatives to call 555-0147 rather than drive there.',
    'Corrections: an earlier version of this page gave the width as 3 km. It is 8 km.',
    'This article was amended on 18 June: a previous version misspelled a name.',
    'Additional reporting by staff in Oster.',
    '(With Wire Input)',
    'The Oster Voice has 6,400 members.',
    'The board meets on Friday at 10 a.m. at 41 Stadium Road.',
    '“Sign up for the newsletter,” the fake message said.',
  ])('%s', (line) => {
    for (const text of [inHead(line), inBody(line), inTail(line)]) {
      const pieces = cut(text).filter((piece) => line.includes(piece.text));
      expect(pieces.map((piece) => piece.kind)).toEqual(pieces.map(() => 'body'));
      expect(pieces.length).toBeGreaterThan(0);
    }
  });
});

describe('a pointer to another piece is a related headline, whole', () => {
  test.each([
    'READ: Council Sends 200+ Files Overnight In Joint Operation',
    'READ MORE: The Rovers have lost 98 games. Why is the city betting on them?',
    'RELATED: Where to find water, blankets and phone charging',
    'Also read: Ten questions about the flood',
    'See also: The plan to reinforce schools — and why it stalled',
    'More: Rovers win again',
    'WATCH: The moment the bridge fell',
    '**READ:** The plan to reinforce schools',
  ])('%s', (line) => {
    expect(cut(inBody(line)).find((piece) => piece.text === line)?.kind).toBe('related-headline');
  });

  test.each([
    'Read the contract: that money goes to the team.',
    'More: the agency said on Tuesday that 40 people had died.',
    'Related: nothing',
  ])('but not: %s', (line) => {
    expect(kindOf(inBody(line), line)).not.toBe('related-headline');
  });
});

describe('headlines', () => {
  test.each([
    ['over a blank line', `River cuts off town\n\n${PARAGRAPH}`],
    ['over longer text', `River cuts off town\n${PARAGRAPH}`],
    ['over its date', `Note no. 3, river flood\nThursday 6 March 2025\n\n${PARAGRAPH}`],
    ['that asks', `Did the river cut off the town?\n\n${PARAGRAPH}`],
    ['ending in an abbreviation', `River cuts off town in the U.S.\n\n${PARAGRAPH}`],
    ['below an advertisement', `Advertisement\n\nRiver cuts off town\n\n${PARAGRAPH}`],
  ])('%s', (_, text) => {
    expect(cut(text).find((piece) => piece.kind !== 'furniture')?.kind).toBe('headline');
  });

  test.each([
    ['a paragraph', `${PARAGRAPH}\n\n${PARAGRAPH}`],
    ['a short sentence', `The river rose.\n\n${PARAGRAPH}`],
    ['the only line', 'River cuts off town'],
    [
      'the first of several lines of a wrapped paragraph',
      'The river rose by two metres on Monday and cut\noff the lower town, where firefighters carried people',
    ],
  ])('not %s', (_, text) => {
    expect(cut(text)[0]?.kind).toBe('body');
  });

  test.each(['2. Why was it so destructive?', 'Rights groups speak out', 'What you need to know'])(
    'of a section: %s',
    (heading) => {
      expect(kindOf(inBody(`${heading}\n${PARAGRAPH}`), heading)).toBe('headline');
      expect(kindOf(inBody(`${heading}\n• The bridge is closed to cars`), heading)).toBe('headline');
    },
  );

  test.each([
    '• Police spending would grow 8 percent, to $702 million',
    '2. More than 600 jobs would go',
    'He said:',
  ])('no section: %s', (line) => {
    expect(kindOf(inBody(line), line)).toBe('body');
  });
});

describe('a post embedded in the article', () => {
  const post =
    'I toured the plant.\nWe have a clear message: LEAVE NOW. pic.twitter.com/OItDqNsFxM\n— Ann Lee (@annlee) March 26, 2025';

  test('is the signature and the lines above it, not the paragraph before', () => {
    const kinds = cut(inBody(`${PARAGRAPH} ${PARAGRAPH}\n${post}\nRights groups speak out`)).filter(
      (piece) => piece.kind === 'embedded-post',
    );
    expect(kinds.map((piece) => piece.text)).toEqual([
      'I toured the plant.',
      'We have a clear message: LEAVE NOW. pic.twitter.com/OItDqNsFxM',
      '— Ann Lee (@annlee) March 26, 2025',
    ]);
  });

  test('ends above at a blank line and at a colon', () => {
    expect(kindOf(inBody(`It is late.\n\n${post}`), 'It is late')).toBe('body');
    expect(kindOf(inBody(`She wrote:\n${post}`), 'She wrote')).toBe('body');
  });

  test('on one line with its picture link', () => {
    const line = 'I toured the plant. pic.twitter.com/OItDqNsFxM Ann Lee (@annlee) March 26, 2025';
    expect(kindOf(inBody(line), 'I toured')).toBe('embedded-post');
  });

  test('not a sentence that names a handle', () => {
    expect(kindOf(inBody('The account of Ann Lee (@annlee) was closed.'), 'The account')).toBe('body');
  });
});

test('Markdown: headings and list items without their markers, emphasis as it stands', () => {
  const text = `# River **cuts off** town #\n\n${PARAGRAPH}\n\n## What to know\n\n- The *bridge* is closed\n  2. Two dead\n> Quoted text here.\n\n---\n`;
  const pieces = cut(text, 'a.md').filter((piece) => piece.text !== PARAGRAPH);
  expect(pieces.map(({ kind, line, text }) => [line, kind, text])).toEqual([
    [1, 'headline', 'River **cuts off** town'],
    [5, 'headline', 'What to know'],
    [7, 'body', 'The *bridge* is closed'],
    [8, 'body', 'Two dead'],
    [9, 'body', 'Quoted text here.'],
    [11, 'furniture', '---'],
  ]);
});
