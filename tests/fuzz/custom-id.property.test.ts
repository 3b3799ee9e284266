import assert from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'vitest';
import { decodeCustomId } from '../../src/discord/custom-id.ts';
import { forgedId } from './arbitraries/ids.ts';
import { cases, PATIENCE } from './cases.ts';
import { expectNoPollution } from './invariants.ts';

const GIVEN = [
  '2|factcheck|query=deportees count|since=2025-03|^b0d460|@en|2',
  '2|factcheck|outlet=Tampa|query?|^b0d460|@es|+figures|0',
  '2|conflicts|topic=50%25 more|!aside=0123456789ab|0',
  '2|context|place=0123456789:15|~context|^b0d460|1',
  '2|factcheck|query=death toll|!choose=event|0',
  '2|history|!show=5|0',
  'share',
];

test(
  'any id is read as a request of its own parts alone, or as none',
  () => {
    fc.assert(
      fc.property(forgedId(GIVEN), (id) => {
        const request = decodeCustomId(id);
        expectNoPollution();
        if (!request) return;
        const { args, page, corpus, readBack, act } = request;
        assert.equal(Object.getPrototypeOf(args), Object.prototype);
        for (const value of Object.values(args)) assert.match(typeof value, /^(?:string|number|boolean)$/);
        assert.ok(Number.isSafeInteger(page));
        assert.ok(corpus === null || /^[0-9a-f]{6}$/.test(corpus));
        for (const name of readBack) assert.ok(id.includes(`${name}?`));
        assert.ok(act === null || (act.verb.length <= 12 && act.id !== ''));
      }),
      cases(20_000),
    );
  },
  PATIENCE,
);
