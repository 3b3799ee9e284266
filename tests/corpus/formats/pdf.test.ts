import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { convertPdf } from '../../../src/corpus/formats/pdf/convert.ts';
import { type At, lines, packed, pdfOf, pdfOfObjects, pdfOfStreams, stream } from './pdf.ts';

const textOf = async (pages: At[][]) => (await convertPdf(pdfOf(pages))).text;

const PARAGRAPH = [
  'The ferry ran aground on Tuesday with 212 people on board, the coast guard',
  'said. All of them were brought ashore by the early evening, and nobody was',
  'hurt, according to the company.',
];
const LONG = Array.from({ length: 12 }, (_, i) => `and line ${i} goes on to the end of the column, of words`);

describe('the text of a PDF', () => {
  test('has a line a paragraph, and marks what is set in larger letters', async () => {
    const pages = [
      [
        { x: 72, y: 740, size: 20, text: 'Ferry runs aground off' },
        { x: 72, y: 716, size: 20, text: 'the northern cape' },
        ...lines(PARAGRAPH, { y: 680 }),
        ...lines(PARAGRAPH.slice(0, 1), { y: 620 }),
      ],
    ];
    expect(await textOf(pages)).toBe(
      `# Ferry runs aground off the northern cape\n\n${PARAGRAPH.join(' ')}\n\n${PARAGRAPH[0]}\n`,
    );
  });

  test('tells an indented paragraph from the one before', async () => {
    const all = [
      ...lines(PARAGRAPH, { y: 700 }),
      ...lines(['Nobody was hurt. The “crew” stays in port.'], { x: 92, y: 658 }),
    ];
    expect(await textOf([all])).toBe(
      `${PARAGRAPH.join(' ')}\n\nNobody was hurt. The “crew” stays in port.\n`,
    );
  });

  test('keeps a hyphen at the end of a line', async () => {
    const text = await textOf([lines(['It was a well-', 'known ship - the new one -', 'they said.'])]);
    expect(text).toBe('It was a well-known ship - the new one - they said.\n');
  });

  test('goes on over pages, whose heads, feet and numbers do not break a sentence', async () => {
    const page = (number: number, texts: string[]): At[] => [
      { x: 72, y: 770, size: 9, text: 'Harbour Post, 12 March 2025' },
      ...lines(texts, { y: 700 }),
      { x: 300, y: 40, size: 9, text: `Page ${number} of 3` },
      { x: 72, y: 28, size: 8, text: 'Printed by the Harbour Post' },
    ];
    const { text, pages } = await convertPdf(
      pdfOf([
        page(1, [...LONG, 'The keeper of the']),
        page(2, ['lighthouse saw 14 lifeboats, and', ...LONG]),
        page(3, ['nobody was hurt.']),
      ]),
    );
    expect(text.split('\n\n')).toHaveLength(2);
    expect(text).toContain('The keeper of the lighthouse saw 14 lifeboats, and and line 0');
    expect(text).not.toContain('Page');
    expect(text.match(/Harbour Post, 12 March 2025/g)).toHaveLength(1);
    expect(pages!.map((start) => text.slice(start, start + 12))).toEqual([
      'Harbour Post',
      'lighthouse s',
      'nobody was h',
    ]);
  });

  test('leaves out the number of a page, and not a year', async () => {
    const page = [...lines(PARAGRAPH), { x: 300, y: 60, text: '2025' }, { x: 300, y: 40, text: '– 1 –' }];
    expect(await textOf([page])).toBe(`${PARAGRAPH.join(' ')}\n\n2025\n`);
  });

  test('reads columns one after the other, also when they are written line by line', async () => {
    const columns = LONG.flatMap((_, i) => [
      { x: 60, y: 640 - 14 * i, size: 9, text: `left ${LONG[i]}` },
      { x: 330, y: 640 - 14 * i, size: 9, text: `right ${LONG[i]}` },
    ]);
    const text = await textOf([
      [
        ...lines(['A first paragraph stands above both of the columns, and is as wide as the two of them.'], {
          x: 60,
          y: 700,
        }),
        ...columns,
      ],
    ]);
    const order = [...text.matchAll(/(left|right) and line (\d+)/g)].map(([, side, i]) => `${side} ${i}`);
    expect(order).toEqual([...LONG.map((_, i) => `left ${i}`), ...LONG.map((_, i) => `right ${i}`)]);
  });

  test('keeps the row of a table on one line', async () => {
    const rows = [
      ['Aurora', '212'],
      ['Borealis', '38'],
      ['Cygnus', '7'],
      ['Dorado', '19'],
    ].flatMap(([ship, people], i) => [
      { x: 72, y: 700 - 30 * i, text: ship! },
      { x: 400, y: 700 - 30 * i, text: people! },
    ]);
    expect(await textOf([rows])).toBe('Aurora   212\n\nBorealis   38\n\nCygnus   7\n\nDorado   19\n');
  });

  test('has a beginning for each page, also for one without text', async () => {
    const { text, pages } = await convertPdf(pdfOf([lines(['One.']), [], lines(['Three.'])]));
    expect([text, pages]).toEqual(['One.\n\nThree.\n', [0, 6, 6]]);
  });

  test.each([
    ['Ferry runs aground', 'Ferry runs aground'],
    ['Microsoft Word - ferry.docx', null],
    ['Ferry final.indd', null],
    ['ferry', null],
  ])('is given the title %j: %j', async (title, wanted) => {
    const { stated } = await convertPdf(pdfOf([lines(PARAGRAPH)], title));
    expect(stated).toEqual({ outlet: null, title: wanted, published: null, url: null });
  });
});

/** Some kilobytes that unfold to more than any picture holds. */
const ZEROS = deflateSync(Buffer.alloc(220_000_000));

describe('a PDF is refused', () => {
  test.each<[string, Buffer, string]>([
    ['that is none', Buffer.from('<html>'), 'is no PDF inside'],
    ['that is cut off', pdfOf([lines(PARAGRAPH)]).subarray(0, 60), 'is damaged'],
    ['that holds no text', pdfOf([[], []]), 'holds pictures of pages and no text'],
    [
      'with a password',
      pdfOfObjects(
        ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'],
        `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`,
      ),
      'is protected by a password',
    ],
    ['of too many pages', pdfOf(Array.from({ length: 2001 }, () => [])), 'has 2001 pages'],
    ['that unfolds to gigabytes', pdfOfStreams([packed(ZEROS)]), 'unfolds to far more than a PDF holds'],
    ['that is folded twice', pdfOfStreams([stream(ZEROS)]), 'unfolds to far more than a PDF holds'],
  ])('%s', async (_, bytes, reason) => {
    await expect(convertPdf(bytes)).rejects.toThrow(reason);
  });
});
