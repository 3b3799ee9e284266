import { defineConfig } from 'vitest/config';
import { common } from './vitest.config.ts';

const test = {
  ...common,
  globalSetup: 'tests/global-setup.ts',
  provide: { inFull: true },
};

/** What looks at how long something takes: one after the other has the machine to itself. */
const ALONE = ['tests/e2e/soak.long.ts', 'tests/patterns/*.long.ts'];

/** The tests that take too long for every run, and every property in full. */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    maxConcurrency: 3,
    projects: [
      {
        test: {
          ...test,
          name: 'long',
          include: ['tests/**/*.long.ts', 'tests/**/*.property.test.ts'],
          exclude: ALONE,
        },
      },
      {
        test: {
          ...test,
          name: 'alone',
          include: ALONE,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
