import { readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { collector, type Test } from './tests.ts';

/** The tests that see what is mutated: plain functions and tables, no property and no desk. */
const FOLDERS = ['tests/extract', 'tests/compare'];
const FILES = ['tests/quote/extract.test.ts', 'tests/render/escape.test.ts'];

/** What is loaded once and stays: it is not mutated and knows nothing of what is. */
const STAYS = ['src/language', 'src/corpus'];

/** The tests with the code that they try, to be loaded afresh as often as is wanted. */
export interface Bundle {
  load(): readonly Test[];
}

function testFiles(): string[] {
  const isTest = (name: string) => name.endsWith('.test.ts') && !name.endsWith('.property.test.ts');
  return [
    ...FOLDERS.flatMap((f) =>
      readdirSync(f)
        .filter(isTest)
        .map((name) => join(f, name)),
    ),
    ...FILES,
  ];
}

/** Leaves packages and what stays out of a bundle, by absolute addresses. */
const leaveOut: Plugin = {
  name: 'leave-out',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
      const file = resolve(resolveDir, path);
      const stays = STAYS.some((folder) => file.startsWith(resolve(folder) + sep));
      return stays ? { path: pathToFileURL(file).href, external: true } : null;
    });
  },
};

/** Puts the tests and what they try into one script. Whatever else they import is imported here, once. */
export async function bundleTests(): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: testFiles()
        .map((file) => `import './${file}';`)
        .join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [leaveOut],
    logLevel: 'error',
  });
  const outside = new Map<string, unknown>();
  for (const { imports } of Object.values(metafile.outputs))
    for (const { path, external } of imports)
      if (external && path !== 'vitest') outside.set(path, await import(path));
  const script = new Script(`(require) => {${outputFiles[0]!.text}}`, { filename: 'tests-in-one.js' });
  const { tests: _, vitest } = collector();
  outside.set('vitest', vitest);
  return {
    load() {
      const { tests, vitest } = collector();
      script.runInThisContext()((path: string) => (path === 'vitest' ? vitest : outside.get(path)));
      return tests;
    },
  };
}
