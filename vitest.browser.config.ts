import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The tests of the playground's page in a real browser. `--mode pictures` writes the README's pictures as well. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['tests/browser/*.browser.ts'],
    testTimeout: 120_000,
    fileParallelism: false,
  },
});
