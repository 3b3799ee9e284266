import type { Answer, Claim, Comparison, Reading } from '../../../src/domain.ts';
import { answerTo, comparison, reading } from '../answers.ts';

function value(
  text: string,
  low: Reading['low'],
  high: Reading['high'],
  rest: Partial<Reading> = {},
): Reading {
  return reading(text, { low, high, sentence: text, counted: '', ...rest });
}

const LONG = 'The Very Long Name of an Outlet '.repeat(7).slice(0, 200);
const LONG_FILE = `${'archive-of-the-year/'.repeat(4)}a-report-with-a-name-of-its-own.txt`;

const NAMES = [
  '読売新聞オンライン 東京本社社会部',
  'صحيفة الشرق الأوسط الدولية',
  'Новая газета',
  'Ελευθεροτυπία',
  'Diário de Notícias · Łódź',
  '😀 The Daily 📰 Post 👨‍👩‍👧',
  '한겨레 신문',
  'Harbour\nPost\u202e forged',
  LONG,
  null,
];

/** Two articles of many, each with a value of its own. */
function many(count: number): Comparison {
  const readings = Array.from({ length: count }, (_, i) =>
    value(`${200 + i * 7} people`, 200 + i * 7, 200 + i * 7, {
      file: `report-${i}.txt`,
      line: i + 1,
      outlet: `Outlet ${i + 1}`,
      counted: 'people who were taken off the ferry',
      hedges: i % 3 === 0 ? ['reportedly'] : [],
    }),
  );
  const clashes = readings.flatMap((_, a) =>
    readings.flatMap((_, b): [number, number][] => (a < b ? [[a, b]] : [])),
  );
  return comparison('conflict', readings, { clashes });
}

const claim: Claim = {
  figure: { text: 'about 300', low: 300, high: 300, unit: null, approximate: true },
  supports: [1],
  excludes: [0],
  open: [2],
};

/** Comparisons at the limits of what a picture can show, by what they try. */
export const LIMITS: Record<string, Comparison> = {
  'forty readings': many(45),
  names: comparison(
    'differs',
    NAMES.map((outlet, i) =>
      value(`${100 + i * 10}`, 100 + i * 10, 100 + i * 10, {
        outlet,
        headline: outlet ? null : '船が座礁：これまでにわかったこと、そしてまだわからないこと',
        file: i % 2 ? LONG_FILE : 'a.txt',
        counted: i % 2 ? '救助された乗客' : 'الركاب الذين تم إنقاذهم من العبارة',
      }),
    ),
    { clashes: [[0, 9]] },
  ),
  'long words': comparison('single', [
    value('238', 238, 238, {
      counted: 'passengers '.repeat(40),
      speaker: 'a spokeswoman for the coast guard of the northern district '.repeat(3),
      asOf: 'late on Friday evening, before the second boat came back',
      hedges: ['reportedly', 'allegedly', 'according to people who were not there', 'it is said'],
      sentence: '238',
    }),
  ]),
  dates: comparison(
    'conflict',
    [
      value('26 March 2025', '2025-03-26', '2025-03-26'),
      value('March 2025', '2025-03', '2025-03'),
      value('28 March', '2025-03-28', '2025-03-28', { hedges: ['reportedly'] }),
      value('around 20 March', '2025-03-20', '2025-03-20', { approximate: true }),
      value('1 April 2025', '2025-04-01', '2025-04-01', {
        sentence: 'before 1 April 2025',
        text: '1 April 2025',
      }),
      value('March 26', '--03-26', '--03-26'),
    ],
    {
      clashes: [
        [0, 2],
        [0, 3],
        [2, 3],
      ],
    },
  ),
  'one day': comparison('single', [value('26 March 2025', '2025-03-26', '2025-03-26')]),
  years: comparison(
    'conflict',
    [value('1990s', '1990', '1999'), value('2022', '2022', '2022'), value('1887', '1887', '1887')],
    {
      clashes: [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
    },
  ),
  times: comparison(
    'conflict',
    [
      value('9:30 a.m.', '09:30', '09:30'),
      value('around 10 a.m.', '10:00', '10:00', { approximate: true }),
      value('11:15', '11:15', '11:15'),
    ],
    { clashes: [[0, 2]] },
  ),
  'open on both sides': comparison('agree', [
    value('up to 500', null, 500),
    value('at least 200', 200, null),
    value('nearly 400', 400, 400, { approximate: true }),
    value('just under 450', null, 450),
    value('between 250 and 480', 250, 480),
  ]),
  'equal values': comparison('agree', [
    value('57', 57, 57),
    value('57', 57, 57),
    value('fifty-seven', 57, 57),
  ]),
  'negative and zero': comparison(
    'conflict',
    [
      value('minus 12°C', -12, -12, { unit: '°C' }),
      value('0°C', 0, 0, { unit: '°C' }),
      value('41°F', 41, 41, { unit: '°F' }),
    ],
    { clashes: [[0, 1]] },
  ),
  'zero alone': comparison('single', [value('no', 0, 0)]),
  'far apart': comparison(
    'conflict',
    [
      value('12', 12, 12),
      value('hundreds', 200, 999, { approximate: true }),
      value('40,000', 40_000, 40_000),
    ],
    {
      clashes: [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
    },
  ),
  huge: comparison('agree', [
    value('$1.2 trillion', 1.2e12, 1.2e12, { unit: 'USD' }),
    value('more than $1 trillion', 1e12, null, { unit: 'USD' }),
  ]),
  'several scales': comparison('single', [
    value('five miles', 5, 5, { unit: 'mile' }),
    value('8 km', 8, 8, { unit: 'km' }),
    value('9 km', 9, 9, { unit: 'km' }),
    value('20 minutes', 20, 20, { unit: 'minute' }),
    value('a short walk', null, null),
  ]),
  rates: comparison('single', [
    value('$26 a month', 26, 26, { unit: 'USD' }),
    value('$300 a year', 300, 300, { unit: 'USD' }),
    value('$6 million', 6_000_000, 6_000_000, { unit: 'USD' }),
  ]),
  percent: comparison(
    'differs',
    [
      value('51.3 percent', 51.3, 51.3, { unit: 'percent' }),
      value('about half', 50, 50, { unit: 'percent', approximate: true }),
      value('62%', 62, 62, { unit: 'percent' }),
    ],
    {
      clashes: [
        [0, 2],
        [1, 2],
      ],
    },
  ),
  'vague and clashing': comparison(
    'conflict',
    [
      value('dozens', 24, 99, { approximate: true }),
      value('between 300 and 400', 300, 400),
      value('up to 20', null, 20),
    ],
    {
      clashes: [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
    },
  ),
  claimed: comparison(
    'conflict',
    [
      value('412', 412, 412),
      value('some 310', 310, 310, { approximate: true }),
      value('hundreds', 200, 999, { approximate: true }),
    ],
    { clashes: [[0, 1]] },
  ),
};

/** The answer that a comparison at a limit stands in. */
export function limitAnswer(name: string): Answer {
  return answerTo(name === 'claimed' ? 'about 300 rescued' : 'how many were rescued?', {
    figures: [LIMITS[name]!],
    claim: name === 'claimed' ? claim : null,
  });
}
