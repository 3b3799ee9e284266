import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { test, vi } from 'vitest';
import { botConfig, corpusPlace, dataDir, registerConfig, storePlace } from '../../src/config.ts';
import { Mistake } from '../../src/mistake.ts';
import { openServer } from '../../src/store/server.ts';
import { dotenvBytes, environment, SECRET, VARIABLES } from './arbitraries/environment.ts';
import { typed } from './arbitraries/text.ts';
import { cases, PATIENCE } from './cases.ts';
import { expectNoPollution, orMistake } from './invariants.ts';

const NAMES = Object.keys(VARIABLES);

/** Reads all settings: what is wrong has to be told by the name of its variable, without the value of any. */
function readAll(given?: Record<string, string>): void {
  for (const read of [botConfig, registerConfig, corpusPlace, storePlace, dataDir]) {
    try {
      read(given);
    } catch (error) {
      if (!(error instanceof Mistake)) throw error;
      assert.ok(
        NAMES.some((name) => error.message.startsWith(`${name} `)),
        error.message,
      );
      assert.ok(!error.message.includes(SECRET), error.message);
    }
  }
  expectNoPollution();
}

test(
  'any environment is read, or told to be wrong by the name of the variable, without a value',
  () => {
    fc.assert(
      fc.property(environment, (given) => readAll(given)),
      cases(25_000),
    );
  },
  PATIENCE,
);

test(
  'any bytes in .env are read in the same way',
  () => {
    const dir = mkdtempSync(join(tmpdir(), 'crosscheck-'));
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(dir);
    try {
      fc.assert(
        fc.property(dotenvBytes, (bytes) => {
          writeFileSync(join(dir, '.env'), bytes);
          readAll();
        }),
        cases(6000),
      );
    } finally {
      cwd.mockRestore();
      rmSync(dir, { recursive: true });
    }
  },
  PATIENCE,
);

test(
  'any address of a database that is not there is told to be wrong, without its password',
  async () => {
    const name = fc.tuple(fc.constantFrom('', '/', '/x?', '/x?ssl=', '?sslmode=', ' /', '0/', '#'), typed);
    await fc.assert(
      fc.asyncProperty(name, async (end) => {
        const given = { DATABASE_URL: `postgres://u:${SECRET}@127.0.0.1:1${end.join('')}` };
        const { databaseUrl } = (await orMistake(() => storePlace(given))) ?? {};
        if (databaseUrl === undefined) return;
        const refused = await openServer(databaseUrl, () => {}).catch((error: unknown) => error);
        assert.ok(refused instanceof Mistake, String(refused));
        assert.match(refused.message, /^The database of DATABASE_URL cannot be used/);
        assert.ok(!refused.message.includes(SECRET), refused.message);
      }),
      cases(1000, { few: 30 }),
    );
  },
  PATIENCE,
);
