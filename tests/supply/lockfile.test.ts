import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}

const read = async (file: string) => JSON.parse(await readFile(file, 'utf8'));
const { packages } = (await read('package-lock.json')) as { packages: Record<string, Locked> };
const { '': own, ...others } = packages;
const all = Object.entries(others);
const shipped = all.filter(([, { dev }]) => !dev);

test('every package has a hash of what it holds, and none a place that it must come from', () => {
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
  expect(all.filter(([, { resolved }]) => resolved)).toEqual([]);
});

test('every package that is named is named with its exact version', async () => {
  const { dependencies, devDependencies } = await read('package.json');
  expect(own).toMatchObject({ dependencies, devDependencies });
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

// It only makes esbuild's own command start faster. Without it the product works: tests/image/image.long.ts.
test('no package that ships has a script to be run by its install, but esbuild', () => {
  expect(shipped.filter(([, p]) => p.hasInstallScript).map(([name]) => name)).toEqual([
    'node_modules/esbuild',
  ]);
});

/** Licences under which all may be used and handed on, as packages name them. */
const PERMISSIVE =
  /^(?:MIT|ISC|0BSD|BSD|BSD-[23]-Clause|Apache-2\.0|Apache License|\(MIT OR GPL-3\.0-or-later\)|\(MIT AND Zlib\))$/;
/** Bitstream Vera's licence and public domain; and the Mozilla Public License, which binds changes of its own files alone. */
const READ: Record<string, string> = {
  'dejavu-fonts-ttf': 'SEE LICENSE IN README.md AND LICENSE',
  '@resvg/resvg-js': 'MPL-2.0',
};

test('what ships is under licences that let everybody use it', () => {
  const others = shipped.filter(([, { license = '' }]) => !PERMISSIVE.test(license));
  for (const [path, { license }] of others) {
    const name = path.replace(/^.*node_modules\//, '').replace(/^(@resvg\/resvg-js)-.*/, '$1');
    expect([name, license]).toEqual([name, READ[name]]);
  }
});
