import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuantities } from '../../src/extract/quantities.ts';
import { runs } from '../runs.ts';
import { notation } from './read.ts';

const published = fc.constantFrom(null, '2025', '2025-03', '2025-03-26');

const figures = (text: string, date: string | null = null) =>
  readQuantities(text, date).map(({ quantity }) => notation(quantity));

const grouped = (n: number) => n.toLocaleString('en');

/** Text in which every reader finds something to begin with. */
const figurish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'$ £ € % ° ~ < > + # @ ( ) / : . , ; - – — “ ” " \' ’ \u00a0 \u2009 \u202f'.split(' '),
        ...'a an the of in and to or per at about nearly over more than no one two half third dozen'.split(
          ' ',
        ),
        ...'hundred thousand million bn k km acres feet dollars percent points votes years old p.m.'.split(
          ' ',
        ),
        ...'March Monday Act Flight No. Room Street times fold first twice noon several tens'.split(' '),
      ),
      fc.constant(' '),
      fc.nat({ max: 3000 }).map(String),
      fc.double({ min: 0, max: 1e7, noNaN: true }).map((n) => n.toFixed(2)),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .chain((parts) => fc.constantFrom(parts.join(''), parts.join(' ')));

const anyText = fc.oneof(figurish, fc.string({ unit: 'binary', maxLength: 300 }));

const amount = fc.oneof(
  fc.integer({ min: 2, max: 9_999_999 }).map(grouped),
  fc.integer({ min: 2, max: 99 }).map((n) => `${n / 10} million`),
  fc.constantFrom(
    'forty-one',
    'a hundred and twenty',
    'two and a half million',
    'a dozen',
    'several hundred',
  ),
);
const bound = fc.constantFrom('', 'at least ', 'nearly ', 'up to ', 'more than ', 'some ', 'as many as ');
const noun = fc.constantFrom(
  'people',
  'acres',
  'minutes',
  'euros',
  'percent of voters',
  'km of road',
  'miles',
);
const sentence = fc
  .tuple(bound, amount, noun)
  .map(([before, number, counted]) => `Officials counted ${before}${number} ${counted} in the north.`);

test('reading throws on no text; spans lie in it, hold their core, and stand in order without overlap', () => {
  fc.assert(
    fc.property(anyText, published, (text, date) => {
      let done = 0;
      for (const { start, end, core } of readQuantities(text, date)) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(core.start).toBeGreaterThanOrEqual(start);
        expect(core.end).toBeGreaterThan(core.start);
        expect(core.end).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
        done = end;
      }
    }),
    { numRuns: runs(1000) },
  );
});

test('no low end lies above its high end', () => {
  fc.assert(
    fc.property(anyText, published, (text, date) => {
      for (const { quantity } of readQuantities(text, date)) {
        const { low, high } = quantity;
        if (low === null || high === null) continue;
        expect(typeof low).toBe(typeof high);
        expect(low <= high, `${low}..${high}`).toBe(true);
      }
    }),
    { numRuns: runs(1000) },
  );
});

test('a number is finite', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { low, high } of readQuantities(text, null).map(({ quantity }) => quantity)) {
        for (const value of [low, high])
          if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
      }
    }),
    { numRuns: runs(1000) },
  );
});

test('reading keeps nothing from one text to the next', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, other) => {
      const before = readQuantities(text, null);
      readQuantities(other, null);
      expect(readQuantities(text, null)).toEqual(before);
    }),
  );
});

test('a sentence with a figure has exactly one', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      expect(figures(text)).toHaveLength(1);
    }),
  );
});

test('quotation marks around a sentence, straight or curly, change no figure', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      expect(figures(`"${text}"`)).toEqual(figures(text));
      expect(figures(`“${text}”`)).toEqual(figures(text));
      expect(figures(`‘${text}’`)).toEqual(figures(text));
    }),
  );
});

test('words before and behind a sentence change no figure', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      expect(figures(`The mayor spoke. ${text} Then she left.`)).toEqual(figures(text));
    }),
  );
});

const range = fc
  .tuple(fc.integer({ min: 2, max: 4999 }), fc.integer({ min: 1, max: 4999 }))
  .map(([low, more]) => [low, low + more] as const);

test.each(['N people', '$N in cash', 'N percent of it', 'N million people', 'N acres', 'N minutes'])(
  'a range has one reading with hyphen, dash and "to": %s',
  (frame) => {
    fc.assert(
      fc.property(range, ([low, high]) => {
        const [hyphen, dash, to] = ['-', '–', ' to '].map((link) =>
          figures(`It needs ${frame.replace('N', () => grouped(low) + link + grouped(high))}.`),
        );
        expect(dash).toEqual(hyphen);
        expect(to).toEqual(hyphen);
      }),
    );
  },
);

test.each(['\u00a0', '\u2009', '\u202f'])(
  'no blank between words or before a unit changes a figure: %j',
  (blank) => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(figures(text.replaceAll(' ', blank))).toEqual(figures(text));
      }),
    );
  },
);

test('digits read as they are written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 1e12 }), (n) => {
      const [mention] = readQuantities(`Officials counted ${grouped(n)} people.`, null);
      expect(mention?.quantity).toMatchObject({ kind: 'count', low: n, high: n, approximate: false });
    }),
  );
});

test('digits beyond what a number can hold are no figure', () => {
  expect(figures(`It was ${'7'.repeat(400)} long.`)).toEqual([]);
});

const crowded =
  '1 |$1 |1,|1-|1.|1/|one |a dozen |one in |5ft |(212|more than |6.4 |A.1@|#1|Monday |March 5 |10 Main '.split(
    '|',
  );

test.each(crowded)('a long line is read in time that grows with its length: %j', (part) => {
  const start = performance.now();
  readQuantities(part.repeat(runs(200_000) / part.length), null);
  expect(performance.now() - start).toBeLessThan(5000);
});
