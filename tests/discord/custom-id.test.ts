import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decodeCustomId, encodeCustomId, isOfCorpus, leftOut } from '../../src/discord/custom-id.ts';
import { LANGUAGES } from '../../src/locale/index.ts';
import { VIEWS } from '../../src/render/discord/view.ts';

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
  view: fc.option(fc.constantFrom(...VIEWS)),
  opens: fc.boolean(),
  corpus: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/)),
  language: fc.option(fc.constantFrom(...LANGUAGES)),
  command: fc.constantFrom('factcheck', 'quote'),
  page: fc.integer({ min: -5, max: 9999 }),
  args: fc.record({ query: text, outlet: filter.filter(number) }, { requiredKeys: ['query'] }),
});

describe('for any request', () => {
  it('what fits comes back as it was; options that do not are marked, and all the rest comes back', () => {
    fc.assert(
      fc.property(request, ({ opens, choose, act, ...rest }) => {
        const readBack = leftOut(rest.command, rest.args);
        // One mark at a time beside the corpus and the view, as replies have them.
        const mark = act ? { act, choose: null } : { act: null, choose };
        const asked = { ...rest, ...mark, opens: rest.view !== null && opens, readBack };
        const view = mark.act || mark.choose ? null : asked.view;
        const id = encodeCustomId({ ...asked, view });
        expect(id.length).toBeLessThanOrEqual(100);
        const args = Object.fromEntries(
          Object.entries(asked.args).filter(([name]) => !readBack.includes(name)),
        );
        const corpus = asked.corpus?.slice(0, 6) ?? null;
        const expected = { ...asked, view, opens: view !== null && asked.opens, args, corpus };
        expect(decodeCustomId(id)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('different pages have different ids', () => {
    fc.assert(
      fc.property(request, ({ command, page, args }) => {
        const readBack = leftOut(command, args);
        const id = (to: number) => encodeCustomId({ command, args, readBack, page: to });
        expect(id(page)).not.toBe(id(page + 1));
      }),
    );
  });

  it('no other text breaks the reader', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          text.map((t) => `2|factcheck|${t}|0`),
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
  expect(leftOut('factcheck', args)).toEqual([]);
  const id = encodeCustomId({ command: 'factcheck', page: 2, args, corpus: 'b0d460585da1' });
  expect(id).toBe('2|factcheck|query=deportees count|since=2025-03|^b0d460|2');
  expect(decodeCustomId(id)?.args).toEqual({ query: 'deportees count', since: '2025-03' });
});

test('what is too long is left to the reply’s own text, the longest first', () => {
  const args = { query: 'x'.repeat(1000), outlet: 'Tampa', since: '2025-03-26' };
  expect(leftOut('factcheck', args)).toEqual(['query']);
  const id = encodeCustomId({ command: 'factcheck', page: 12, args, readBack: ['query'], view: 'figures' });
  expect(id).toBe('2|factcheck|outlet=Tampa|since=2025-03-26|query?|~figures|12');
  expect(decodeCustomId(id)?.readBack).toEqual(['query']);
  expect(leftOut('factcheck', { query: 'x'.repeat(80), outlet: 'y'.repeat(100) })).toEqual([
    'outlet',
    'query',
  ]);
});

test('an id is of the corpus whose fingerprint it begins, and of any when it names none', () => {
  const ofCorpus = (corpus: string | null) => isOfCorpus({ corpus }, 'b0d460585da1');
  expect([ofCorpus('b0d460'), ofCorpus('ffffff'), ofCorpus(null)]).toEqual([true, false, true]);
});

it.each([
  '',
  'x',
  '2|factcheck',
  '1|factcheck|query=a|0',
  '3|factcheck|query=a|0',
  '2|factcheck|~nothing|0',
  '2|factcheck|^12|0',
  '2|factcheck|@xx|0',
  '2||query=a|0',
  '2|factcheck|query=a|',
  '2|factcheck|query=a|1.5',
  '2|factcheck|query|0',
  '2|factcheck|query=%E0%A4%A|0',
  '2|factcheck|pages:1.2.3|0',
])('%j is no id of ours', (id) => {
  expect(decodeCustomId(id)).toBeNull();
});
