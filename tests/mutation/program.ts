import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { transform } from 'esbuild';
import { collector, type Test } from './tests.ts';

/** The tests that see what is mutated: plain functions and tables, no property and no desk. */
const FOLDERS = ['tests/extract', 'tests/compare'];
const FILES = [
  'tests/quote/extract.test.ts',
  'tests/quote/sentences.test.ts',
  'tests/render/escape.test.ts',
  'tests/render/export/escape.test.ts',
];

/** What is loaded once and stays: it is not mutated and knows nothing of what is. */
const STAYS = /^src\/(?:language|corpus)\//;

type Require = (specifier: string) => unknown;
type Evaluate = (module: { exports: unknown }, exports: unknown, require: Require) => void;

/** The modules of a folder by their paths in it, each as a script, and the packages and modules that stay. */
interface Modules {
  scripts: ReadonlyMap<string, Script>;
  outside: ReadonlyMap<string, unknown>;
}

/** The paths of the test files, in a project's folder. */
function testFiles(folder: string): string[] {
  const isTest = (name: string) => name.endsWith('.test.ts') && !name.endsWith('.property.test.ts');
  const inFolders = FOLDERS.flatMap((f) => readdirSync(join(folder, f)).map((name) => `${f}/${name}`));
  return [...inFolders.filter(isTest), ...FILES];
}

/** The path in the project that a module's import means, or the name of a package. */
function meant(specifier: string, from: string): string {
  return specifier.startsWith('.') ? relative('.', resolve(dirname(from), specifier)) : specifier;
}

/** Reads the tests of a project's folder and all that they import. */
async function modulesOf(folder: string): Promise<Modules> {
  const scripts = new Map<string, Script>();
  const outside = new Map<string, unknown>();
  const left = testFiles(folder);
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (scripts.has(path) || outside.has(path)) continue;
    if (!path.endsWith('.ts')) outside.set(path, await import(path));
    else if (STAYS.test(path)) outside.set(path, await import(pathToFileURL(join(folder, path)).href));
    else {
      const source = readFileSync(join(folder, path), 'utf8');
      const { code } = await transform(source, { loader: 'ts', format: 'cjs', target: 'node20' });
      scripts.set(path, new Script(`(module, exports, require) => {${code}\n}`, { filename: path }));
      for (const [, specifier] of code.matchAll(/\brequire\("([^"]+)"\)/g))
        left.push(meant(specifier!, path));
    }
  }
  return { scripts, outside };
}

/** A project's tests with the code that they try, to be loaded afresh as often as is wanted. */
export class Program {
  readonly #plain: Modules;
  readonly #mutated: Modules;

  private constructor(plain: Modules, mutated: Modules) {
    this.#plain = plain;
    this.#mutated = mutated;
  }

  /** Reads a project as it is, and its copy in which mutants can be switched on. */
  static async read(project: string, copy: string): Promise<Program> {
    return new Program(await modulesOf(project), await modulesOf(copy));
  }

  /** Evaluates every module anew; from the copy comes one of them, or all: it is several times slower. */
  load(fromCopy: string | 'all'): readonly Test[] {
    const { tests, vitest } = collector();
    const loaded = new Map<string, { exports: unknown }>();
    const load = (path: string): unknown => {
      if (path === 'vitest') return vitest;
      const { scripts, outside } = fromCopy === 'all' || fromCopy === path ? this.#mutated : this.#plain;
      const script = scripts.get(path);
      if (!script) return outside.get(path);
      let module = loaded.get(path);
      if (!module) {
        module = { exports: {} };
        loaded.set(path, module);
        const evaluate = script.runInThisContext() as Evaluate;
        evaluate(module, module.exports, (specifier) => load(meant(specifier, path)));
      }
      return module.exports;
    };
    for (const path of this.#mutated.scripts.keys()) if (path.endsWith('.test.ts')) load(path);
    return tests;
  }
}
