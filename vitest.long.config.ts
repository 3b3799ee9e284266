import { defineConfig } from 'vitest/config';
import { common } from './vitest.config.ts';

/** The tests that take too long for every run, and every property in full. */
export default defineConfig({
  test: {
    ...common,
    include: ['tests/**/*.long.ts', 'tests/**/*.property.test.ts'],
    globalSetup: 'tests/global-setup.ts',
    maxWorkers: '100%',
    maxConcurrency: 3,
    provide: { inFull: true },
  },
});
