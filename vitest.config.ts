import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/global-setup.ts',
    testTimeout: 20_000,
    maxWorkers: '100%',
    // Of the tests that run whole processes beside each other.
    maxConcurrency: 3,
  },
});
