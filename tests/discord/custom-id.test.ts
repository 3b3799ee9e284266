import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decodeCustomId, encodeCustomId } from '../../src/discord/custom-id.ts';
import { Mistake } from '../../src/mistake.ts';

const text = fc.string({ unit: 'binary', maxLength: 120 });
const filter = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.integer(), fc.double(), fc.boolean());
const number = (value: unknown) =>
  typeof value === 'number' ? Number.isFinite(value) && !Object.is(value, -0) : true;
const act = fc.option(
  fc.record({ verb: fc.constantFrom('aside', 'back'), id: fc.stringMatching(/^[0-9a-f]{12}$/) }),
);
const choose = fc.option(fc.constantFrom('event', 'outlet'));
const request = fc.record({
  act,
  choose,
  command: fc.constantFrom('factcheck', 'quote'),
  page: fc.integer({ min: -5, max: 9999 }),
  args: fc.record({ query: text, outlet: filter.filter(number) }, { requiredKeys: ['query'] }),
});

describe('for any request', () => {
  it('what fits comes back as it was; else the query is marked and all the rest comes back', () => {
    fc.assert(
      fc.property(request, ({ command, page, args, act, choose }) => {
        const id = encodeCustomId({ command, page, args, act, choose }, 'query');
        expect(id.length).toBeLessThanOrEqual(100);
        const { query, ...others } = args;
        const decoded = decodeCustomId(id);
        if (decoded?.readBack === null)
          expect(decoded).toEqual({ command, page, args, readBack: null, act, choose });
        else expect(decoded).toEqual({ command, page, args: others, readBack: 'query', act, choose });
      }),
      { numRuns: 2000 },
    );
  });

  it('different pages have different ids', () => {
    fc.assert(
      fc.property(request, ({ command, page, args }) => {
        const id = (to: number) => encodeCustomId({ command, args, page: to }, 'query');
        expect(id(page)).not.toBe(id(page + 1));
      }),
    );
  });

  it('no other text breaks the reader', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          text.map((t) => `1|factcheck|${t}|0`),
        ),
        (id) => {
          const decoded = decodeCustomId(id);
          expect(decoded === null || Number.isInteger(decoded.page)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test('a common question stands in the id as it was typed', () => {
  const args = { query: 'deportees count', since: '2025-03', until: undefined };
  const id = encodeCustomId({ command: 'factcheck', page: 2, args }, 'query');
  expect(id).toBe('1|factcheck|query=deportees count|since=2025-03|2');
  expect(decodeCustomId(id)?.args).toEqual({ query: 'deportees count', since: '2025-03' });
});

test('a question of 1,000 characters is left to the reply’s own text', () => {
  const args = { query: 'x'.repeat(1000), outlet: 'Tampa', since: '2025-03-26', until: '2025-03-27' };
  const id = encodeCustomId({ command: 'factcheck', page: 12, args }, 'query');
  expect(id).toBe('1|factcheck|query?|outlet=Tampa|since=2025-03-26|until=2025-03-27|12');
  expect(decodeCustomId(id)?.readBack).toBe('query');
});

test('filters that are too long alone are the asker’s mistake', () => {
  const args = { query: 'x', outlet: 'y'.repeat(100) };
  expect(() => encodeCustomId({ command: 'factcheck', page: 0, args }, 'query')).toThrow(Mistake);
});

it.each([
  '',
  'x',
  '1|factcheck',
  '0|factcheck|query=a|0',
  '2|factcheck|query=a|0',
  '1||query=a|0',
  '1|factcheck|query=a|',
  '1|factcheck|query=a|1.5',
  '1|factcheck|query|0',
  '1|factcheck|query=%E0%A4%A|0',
  '1|factcheck|pages:1.2.3|0',
])('%j is no id of ours', (id) => {
  expect(decodeCustomId(id)).toBeNull();
});
