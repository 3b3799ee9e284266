import assert from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'vitest';
import { isDate } from '../../src/corpus/dates.ts';
import { isAddress, parseSources } from '../../src/corpus/sources.ts';
import { jsonText } from './arbitraries/json.ts';
import { fileName } from './arbitraries/names.ts';
import { cases, PATIENCE } from './cases.ts';
import { expectNoPollution, expectWorded, orMistake } from './invariants.ts';

const bytes = fc.oneof(
  { weight: 9, arbitrary: jsonText.map((text) => Buffer.from(text)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(jsonText, fc.uint8Array({ maxLength: 4 }))
      .map(([text, rest]) => Buffer.concat([Buffer.from(text), rest])),
  },
);

test(
  'any sources.json states texts, dates and addresses of files, or is told to be wrong at its line',
  async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fileName, async (given, file) => {
        const sources = await orMistake(() => parseSources(given, 'sources.json'));
        if (!sources) return;
        for (const name of [file, 'a.txt', '__proto__', 'constructor']) {
          const { outlet, title, published, url, ...more } = sources.of(name);
          for (const text of [outlet, title])
            assert.ok(text === null || (typeof text === 'string' && text !== ''));
          assert.ok(published === null || isDate(published));
          assert.ok(url === null || isAddress(url));
          assert.deepEqual(more, {});
        }
        for (const { message, line } of sources.problems([file])) {
          expectWorded(message);
          assert.ok(line !== null && line > 0);
        }
        expectNoPollution();
      }),
      cases(20_000),
    );
  },
  PATIENCE,
);
