import { defineConfig } from 'vitest/config';

/** What all tests share. A test may wait long for something to happen on a busy machine; none waits for a time to pass. */
export const common = { testTimeout: 30_000, hookTimeout: 30_000 };

/** Tests of the bot on a loopback Discord, with a store in memory: each ends what it began. */
const BOT = ['tests/fuzz/bot/**/*.test.ts', 'tests/e2e/**/*.test.ts', 'tests/playground/**/*.test.ts'];

/** What starts processes or threads, has databases in files, or looks at the process that it runs in. */
const APART = [
  'tests/e2e/{process,register}.test.ts',
  'tests/playground/playground.test.ts',
  'tests/{library,store,watch}/**/*.test.ts',
  'tests/corpus/formats/folder.test.ts',
  'tests/archive/build.test.ts',
  'tests/fuzz/bytes.property.test.ts',
  'tests/{cli,cli-formats,draft,server-terminal}.test.ts',
];

const globalSetup = 'tests/global-setup.ts';

export default defineConfig({
  test: {
    coverage: { include: ['src/**/*.ts', 'commands/**/*.ts'], reporter: ['json'] },
    maxWorkers: '100%',
    // Of the tests that run whole processes beside each other.
    maxConcurrency: 3,
    // The files of each share processes, and what those have imported.
    projects: [
      { test: { ...common, name: 'apart', include: APART, globalSetup, isolate: false } },
      { test: { ...common, name: 'bot', include: BOT, exclude: APART, globalSetup, isolate: false } },
      {
        test: {
          ...common,
          name: 'functions',
          include: ['tests/**/*.test.ts'],
          exclude: [...APART, ...BOT],
          isolate: false,
        },
      },
    ],
  },
});
