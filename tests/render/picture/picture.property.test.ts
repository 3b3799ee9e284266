import { join } from 'node:path';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../../src/desk.ts';
import type { Answer, Reading } from '../../../src/domain.ts';
import { en } from '../../../src/locale/en.ts';
import { es } from '../../../src/locale/es.ts';
import { altText } from '../../../src/render/picture/alt.ts';
import { widthOf } from '../../../src/render/picture/lettering.ts';
import { isDrawable, pictureOf, svgOf } from '../../../src/render/picture/picture.ts';
import { runs } from '../../runs.ts';
import { answerTo, comparison, reading } from '../answers.ts';
import { LIMITS, limitAnswer } from './limits.ts';
import { expectPicture, sizeOf } from './reference.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk(join(import.meta.dirname, '../../../seeds'));
});

const fileOf = (words: string): string => words.replace(/\W+/g, '-').toLowerCase();
const svgFile = (words: string): string => join(import.meta.dirname, 'svg', `${fileOf(words)}.svg`);

describe('the five seed articles', () => {
  test.each(['deportees count', 'when did CECOT open', 'CECOT capacity', 'how much was paid to El Salvador'])(
    '%s',
    async (question) => {
      const answer = desk.ask(question);
      await expect(await svgOf(answer)).toMatchFileSnapshot(svgFile(question));
      const picture = await pictureOf(answer);
      expectPicture(fileOf(question), picture!.bytes);
      expect(picture).toMatchObject({ name: 'chart.png' });
    },
  );

  test('a figure of the question stands among those of the articles', async () => {
    const svg = await svgOf(desk.ask('500 deportees'));
    await expect(svg).toMatchFileSnapshot(svgFile('500 deportees'));
    expect(svg).toContain('stated by none; excluded by 1, 2, 3; left open by 4, 5');
  });

  test('what the picture shows is told in words', async () => {
    expect((await pictureOf(desk.ask('when did CECOT open')))?.alt).toMatchInlineSnapshot(
      `"CONFLICT · CECOT open. Question: “when did CECOT open”. 1. 2022; “DHS Sec. Noem issues stern warning to c…” (outlet not stated); 003_1663d33b0688d86b.txt:6; clashes with 2. 2. 2023; “VIDEO: Kristi Noem’s El Salvador Prison…” (outlet not stated); 002_053712979a199459.txt:43; clashes with 1. searched 5 articles, 140 passages · corpus b0d460585da1."`,
    );
  });

  test('in Spanish', async () => {
    const { alt } = (await pictureOf(desk.ask('deportees count'), es))!;
    expect(alt).toContain('con reserva: alleged');
    expect(alt).toContain('choca con 2, 3');
    expect(await svgOf(desk.ask('deportees count'), es)).toContain('no choca con ninguna otra fila');
  });

  test('an answer without figures has no picture', async () => {
    const answers = [desk.ask('how many children were deported'), desk.ask('who said catch and release')];
    for (const answer of answers) {
      expect(isDrawable(answer)).toBe(false);
      expect(await pictureOf(answer)).toBeNull();
    }
  });
});

describe('at the limits', () => {
  test.each(Object.keys(LIMITS))('%s', async (name) => {
    await expect(await svgOf(limitAnswer(name))).toMatchFileSnapshot(svgFile(`limit ${name}`));
  });

  test('characters of other scripts, and a sign for those that no font has', async () => {
    expectPicture('limit-names', (await pictureOf(limitAnswer('names')))!.bytes);
  });

  test('forty readings are drawn, and it is said how many are not', async () => {
    const { alt, bytes } = (await pictureOf(limitAnswer('forty readings')))!;
    expect(await svgOf(limitAnswer('forty readings'))).toContain('and 5 more, which are not drawn');
    expect(alt).toMatch(/ and \d+ more\. searched 3 articles, 42 passages · corpus 0123456789ab\.$/);
    expect(sizeOf(bytes).width).toBe(825);
  });

  test('readings without a value are no picture', async () => {
    const readings = [
      reading('many', { low: null, high: null }),
      reading('26 March', { low: '--03-26', high: null }),
    ];
    expect(await svgOf(answerTo('how many?', { figures: [comparison('single', readings)] }))).toBeNull();
  });
});

const value = fc.oneof(
  fc.integer({ min: -1000, max: 1e6 }),
  fc.double({ noNaN: true }),
  fc.constantFrom('2022', '2025-03', '2025-03-26', '09:30', '23:59', 'nonsense'),
);
const anyReading = fc
  .record({
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    low: fc.option(value),
    high: fc.option(value),
    unit: fc.constantFrom(null, 'USD', 'percent', 'km', 'mile', '°C', '°F', 'hour'),
    approximate: fc.boolean(),
    counted: fc.string({ unit: 'grapheme', maxLength: 120 }),
    outlet: fc.option(fc.string({ unit: 'grapheme', maxLength: 200 })),
    headline: fc.option(fc.string({ unit: 'binary', maxLength: 80 })),
    file: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
    hedges: fc.array(fc.constantFrom('alleged', 'reportedly', 'suspected'), { maxLength: 2 }),
  })
  .map((rest): Reading => reading(rest.text, { ...rest, sentence: rest.text }));
const anyAnswer = fc.array(anyReading, { minLength: 1, maxLength: 12 }).map((readings): Answer => {
  const clashes = readings.slice(1).map((_, i): [number, number] => [i, i + 1]);
  return answerTo('how many?', { figures: [comparison('conflict', readings, { clashes })] });
});

/** The texts of a picture, each with the place at which it ends. */
function textsOf(svg: string): { words: string; start: number; end: number }[] {
  const { document } = parseHTML(svg);
  return [...document.querySelectorAll('text')].flatMap((text) => {
    const size = Number(text.getAttribute('font-size'));
    const bold = text.getAttribute('font-weight') === '700';
    const parts = text.children.length > 0 ? [...text.children] : [text];
    return parts.map((part) => {
      const words = part.textContent ?? '';
      const width = widthOf(words, { size, bold });
      const x = Number(part.getAttribute('x'));
      const start = text.getAttribute('text-anchor') === 'middle' ? x - width / 2 : x;
      return { words, start, end: start + width };
    });
  });
}

test('whatever the readings, nothing leaves the picture and no figure loses its hedge', async () => {
  await fc.assert(
    fc.asyncProperty(anyAnswer, async (answer) => {
      const svg = await svgOf(answer);
      expect(isDrawable(answer)).toBe(svg !== null);
      if (svg === null) return;
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      for (const { start, end } of textsOf(svg)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(551);
      }
      const hedged = answer.figures[0]!.readings.flatMap(({ hedges }) =>
        hedges.length > 0 ? [`hedged: ${hedges.join(', ')}`] : [],
      );
      const words = textsOf(svg).map((text) => text.words);
      for (const hedge of hedged) expect(words).toContain(hedge);
      expect(await svgOf(answer)).toBe(svg);
    }),
    { numRuns: runs(60) },
  );
});

test('the same comparison gives the same bytes', async () => {
  const [first, second] = await Promise.all([1, 2].map(() => pictureOf(limitAnswer('claimed'))));
  expect(Buffer.compare(first!.bytes, second!.bytes)).toBe(0);
});

describe('the words for those who cannot see it', () => {
  const around = { query: 'how many? '.repeat(40), event: null, footer: 'searched', claim: null };

  test('are at most 1024 characters', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        expect(altText(answer.figures[0]!, around, en)?.length ?? 0).toBeLessThanOrEqual(1024);
      }),
      { numRuns: runs(60) },
    );
  });

  test('leave out readings whole, and never the hedge of one', () => {
    const words = altText(LIMITS['forty readings']!, around, en)!;
    const told = [
      ...words.matchAll(
        /(?<number>\d+)\. (?<text>\d+ people)(?<hedge> \(hedged: reportedly\))?; people who/g,
      ),
    ];
    expect(told.length).toBeGreaterThan(4);
    for (const { groups } of told) expect(Boolean(groups!.hedge)).toBe(Number(groups!.number) % 3 === 1);
  });
});
