import { defineConfig } from 'vitest/config';

/** The tests of the playground's page in a real browser. `--mode pictures` writes the README's pictures as well. */
export default defineConfig({
  test: {
    include: ['tests/browser/*.browser.ts'],
    globalSetup: 'tests/global-setup.ts',
    testTimeout: 120_000,
    fileParallelism: false,
  },
});
