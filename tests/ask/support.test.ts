import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Match } from '../../src/ask/match.ts';
import { corroborating, ofOneSize, type Weak } from '../../src/ask/support.ts';
import { sameValue } from '../../src/compare/clash.ts';
import { intervalOf } from '../../src/compare/interval.ts';
import type { Figure } from '../../src/domain.ts';
import { figuresOf } from '../compare/figures.ts';

const matched = (figures: readonly Figure[], score = 0.6): Match[] =>
  figures.map((figure) => ({ figure, score, core: 1 }));
const weak = (matches: readonly Match[]): Weak[] =>
  matches.map(({ figure, score }) => ({ figure, most: score, score: () => score }));
const surfaces = (matches: readonly Match[]) => matches.map((m) => m.figure.surface);
const costing = (...sums: string[]) => figuresOf(sums.map((sum) => `The bridge cost ${sum} in all.`));

/** The same, said pair by pair. */
function isFarApart(one: Figure, other: Figure): boolean {
  const [a, b] = [one, other].map((f) => intervalOf(f.quantity, f.surface));
  if (!a || !b || a.scale !== b.scale || a.scale === 'date' || a.scale === 'time') return false;
  const finite = (value: number, or: number) => (Number.isFinite(value) ? value : or);
  const lows = [finite(a.low, a.high), finite(b.low, b.high)];
  const highs = [finite(a.high, a.low), finite(b.high, b.low)];
  const ratio = Math.max(...lows) / Math.max(1e-9, Math.min(...highs));
  const power = Math.log10(ratio);
  return ratio > 20 && Math.abs(power - Math.round(power)) > 0.02;
}

function pairByPair(matches: readonly Match[]): Match[] {
  const near = (to: Match) => matches.filter((m) => !isFarApart(m.figure, to.figure));
  const support = (list: readonly Match[]) => list.reduce((sum, m) => sum + m.score, 0);
  let kept = near(matches[0]!);
  for (const match of matches) {
    const rest = near(match);
    if (support(rest) > 1.5 * support(kept)) kept = rest;
  }
  return kept;
}

describe('values of one size', () => {
  test('are those of the best, without one far from it', () => {
    const matches = matched(costing('$300', '$400', '$90,000'));
    expect(surfaces(ofOneSize(matches))).toEqual(['$300', '$400']);
  });

  test('are those of clearly more when the best stands alone', () => {
    const matches = matched(costing('$90,000', '$300', '$400'));
    expect(surfaces(ofOneSize(matches))).toEqual(['$300', '$400']);
  });

  test('have one of the same digits among them, a slip of millions for billions', () => {
    const matches = matched(costing('$3.4 billion', '$3.4 million', '$52 million'));
    expect(surfaces(ofOneSize(matches))).toEqual(['$3.4 billion', '$3.4 million']);
  });

  test('are held apart only on one scale', () => {
    const matches = matched(figuresOf(['It cost $300.', 'It is 9,000 km long.', 'It opened in 2022.']));
    expect(ofOneSize(matches)).toEqual(matches);
  });

  test('may be none', () => {
    expect(ofOneSize([])).toEqual([]);
  });

  const value = fc.oneof(
    fc.constantFrom(0, 1, 2, 5, 13, 20, 26, 40, 100, 130, 400, 1300, 2000, 26_000, 1_300_000, 5_000_000_000),
    fc.integer({ min: 0, max: 10_000 }),
    fc.double({ min: -12, max: 12, noNaN: true }).map((power) => 10 ** power),
    fc.integer({ min: -50, max: -1 }),
  );
  const [example] = costing('$300') as [Figure];
  const figure = fc
    .record({
      a: value,
      b: fc.option(value),
      open: fc.constantFrom('low', 'high', 'none', 'both'),
      kind: fc.constantFrom('count', 'money', 'time' as const),
      approximate: fc.boolean(),
    })
    .map(({ a, b, open, kind, approximate }): Figure => {
      const [low, high] = b === null ? [a, a] : [Math.min(a, b), Math.max(a, b)];
      const quantity = {
        ...example.quantity,
        kind,
        approximate,
        low: open === 'low' || open === 'both' ? null : low,
        high: open === 'high' || open === 'both' ? null : high,
      };
      return { ...example, surface: String(a), quantity };
    });

  test('are the same as pair by pair', () => {
    // Sums of these are exact.
    const scores = fc.constantFrom(0.5, 0.625, 0.75, 1);
    const matches = fc.array(
      fc.record({ figure, score: scores }).map((m): Match => ({ ...m, core: 1 })),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(matches, (list) => {
        expect(ofOneSize(list)).toEqual(pairByPair(list));
      }),
      { numRuns: 500 },
    );
  });

  test('are found among thousands at once', () => {
    const matches = Array.from({ length: 4000 }, (_, i): Match => {
      const amount = Math.round(1.006 ** i * 10) + i;
      const quantity = { ...example.quantity, low: amount, high: amount };
      return { figure: { ...example, surface: `$${amount}`, quantity }, score: 0.5, core: 1 };
    });
    const start = performance.now();
    expect(ofOneSize(matches).length).toBeGreaterThan(1);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

function isTelling({ quantity: { kind, low, high } }: Figure): boolean {
  return low !== null && high !== null && (kind !== 'count' || (low === high && Number(low) > 12));
}

/** Whether a figure of another article gives a telling value, said pair by pair. */
function confirms(one: Figure, other: Figure): boolean {
  const [a, b] = [one.quantity, other.quantity];
  if (!isTelling(one) || one.passage.article === other.passage.article || a.kind !== b.kind) return false;
  const written = a.low === b.low && a.high === b.high;
  const degrees = [a.unit, b.unit].every((unit) => unit === 'degree' || unit === '°C' || unit === '°F');
  if (degrees && (a.unit === 'degree' || b.unit === 'degree')) return written;
  if (written && a.unit === b.unit && a.per === b.per) return true;
  const inWords = a.kind === 'percent' && !(/\d/.test(one.surface) && /\d/.test(other.surface));
  return !inWords && sameValue(one, other);
}

describe('a figure of another article', () => {
  const found = (chosen: string, others: string[], score = 0.6, best = 0.6) => {
    const [first, ...rest] = figuresOf([chosen, ...others]) as [Figure, ...Figure[]];
    return corroborating([first], weak(matched([first, ...rest], score)), best, 0).map((f) => f.surface);
  };

  test.each<[string, string, string[], string[]]>([
    ['the same count', 'It killed 238 people.', ['In all 238 died.', 'In all 240 died.'], ['238']],
    ['a small count is of anything', 'It killed 9 people.', ['There were 9 boats.'], []],
    ['the same in another unit', 'It is 300 metres long.', ['It ran for 984 feet.'], ['984 feet']],
    [
      'a share in words',
      'A third of them left.',
      ['A third of all stayed.', '33 percent of them left.'],
      ['A third'],
    ],
    ['another kind', 'It killed 238 people.', ['It cost $238.'], []],
    ['another currency', 'It cost $238.', ['It cost €238.'], []],
  ])('%s', (_, chosen, others, expected) => {
    expect(found(chosen, others)).toEqual(expected);
  });

  test('counts for less when its value is not exact', () => {
    expect(found('It killed 238 people.', ['In all 238 died.'], 0.1)).toEqual(['238']);
    expect(found('It killed 40 people.', ['In all 40 died.'], 0.1)).toEqual([]);
    expect(found('It killed 40 people.', ['In all 40 died.'], 0.3)).toEqual(['40']);
  });

  test('is not of the chosen one’s own article', () => {
    const [one, same] = figuresOf(['It killed 238 people.', 'In all 238 died.']) as [Figure, Figure];
    const own = { ...same, passage: { ...same.passage, article: one.passage.article } };
    expect(corroborating([one], weak(matched([one, own])), 0.6, 0)).toEqual([]);
  });

  test('is the same as pair by pair', () => {
    const sentences = fc.constantFrom(
      'It killed 238 people.',
      'About 240 people died.',
      'Some 230 to 250 people fled.',
      'It is 300 metres long.',
      'It is 984 feet long.',
      'It is 1.2 km long.',
      'It cost $26 million.',
      'It cost about $26.4m.',
      'It pays $26 a month.',
      'It pays $312 a year.',
      'It opened on 4 March 2022.',
      'It opened in 2022.',
      'It opened before 2023.',
      'It was 24 degrees warm.',
      'It was 24°C warm.',
      'It fell by 33 percent.',
      'A third of them left.',
      'Dozens died.',
      'Up to 238 people died.',
    );
    const lists = fc.array(sentences, { minLength: 2, maxLength: 24 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 12 }), (texts, n) => {
        const figures = figuresOf(texts);
        const chosen = figures.slice(0, n);
        const plain = figures.slice(n).filter((f) => isTelling(f) && chosen.some((c) => confirms(c, f)));
        expect(corroborating(chosen, weak(matched(figures)), 0.6, 0)).toEqual(plain);
      }),
    );
  });
});
