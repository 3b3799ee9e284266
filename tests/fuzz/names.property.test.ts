import assert from 'node:assert/strict';
import {
  promises as fs,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isArticle } from '../../src/corpus/formats/index.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { checkName, shownName } from '../../src/corpus/names.ts';
import { jsonText } from './arbitraries/json.ts';
import { fileName } from './arbitraries/names.ts';
import { cases, PATIENCE } from './cases.ts';
import { expectWorded, orMistake } from './invariants.ts';

const HIDDEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

test(
  'a name that is accepted is of one article in one folder, and any name can be shown',
  async () => {
    await fc.assert(
      fc.asyncProperty(fileName, async (name) => {
        const shown = shownName(name);
        assert.ok(shown.length <= 241 && shown.isWellFormed() && !HIDDEN.test(shown));
        const isAccepted = await orMistake(() => checkName(name) ?? true);
        if (!isAccepted) return;
        assert.ok(isArticle(name) && name === basename(name) && !name.includes('\\'));
        assert.ok(name.length <= 120 && !HIDDEN.test(name) && !name.startsWith('.'));
      }),
      cases(20_000),
    );
  },
  PATIENCE,
);

const SECRET = 'The vault holds 4711 bars of gold.';
/** Where links of the folder point to: out of it, to itself and to nothing. */
const TARGETS = [
  '../outside/secret.txt',
  '../outside',
  '..',
  '.',
  '/',
  'a.txt',
  '../corpus/a.txt',
  'nothing',
  'sources.json',
];
const LOOKS = ['open', 'readFile', 'readdir', 'stat', 'lstat'] as const;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'crosscheck-'));
  mkdirSync(join(root, 'outside'));
  writeFileSync(join(root, 'outside/secret.txt'), SECRET);
  writeFileSync(join(root, 'outside/sources.json'), `{"a.txt":{"outlet":"${SECRET}"}}`);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

/** Something in a folder: the text of a file, or where a link points to. */
interface Put {
  kind: 'file' | 'link';
  name: string;
  given: string;
}

/** A name that leads through no link which stands there already. */
const bare = (name: string): string => name.replaceAll('/', '');

const entry: fc.Arbitrary<Put> = fc.oneof(
  fc.record({ kind: fc.constant('file'), name: fileName, given: fc.constant('The dam held 412 people.\n') }),
  fc.record({ kind: fc.constant('link'), name: fileName.map(bare), given: fc.constantFrom(...TARGETS) }),
);
/** It was followed once. */
const LINKED: Put = { kind: 'link', name: 'sources.json', given: '../outside/sources.json' };
const list: fc.Arbitrary<Put | null> = fc.oneof(
  { weight: 3, arbitrary: jsonText.map((given): Put => ({ kind: 'file', name: 'sources.json', given })) },
  { weight: 1, arbitrary: fc.constant(LINKED) },
  { weight: 3, arbitrary: fc.constant(null) },
);

/** Puts a file or a link into the folder, as far as the system lets it, and nowhere else. */
function put(dir: string, { kind, name, given }: Put): void {
  const path = join(dir, name);
  if (relative(dir, path).startsWith('..') || path === dir) return;
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (kind === 'file') writeFileSync(path, given, { flag: 'wx' });
    else symlinkSync(given, path);
  } catch {
    // No such name can be, or it is there already.
  }
}

test(
  'a folder of any names, links and lists is read, and nothing outside of it',
  async () => {
    const looked: string[] = [];
    for (const look of LOOKS) {
      const original = fs[look] as (...given: unknown[]) => unknown;
      vi.spyOn(fs, look).mockImplementation(((path: unknown, ...more: unknown[]) => {
        looked.push(String(path));
        return original(path, ...more);
      }) as never);
    }
    const dir = join(root, 'corpus');
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 6 }), list, async (entries, sources) => {
        rmSync(dir, { recursive: true, force: true });
        mkdirSync(dir);
        writeFileSync(join(dir, 'a.txt'), 'The dam held.\n');
        for (const kind of ['file', 'link'])
          for (const one of sources ? [sources, ...entries] : entries) if (one.kind === kind) put(dir, one);
        looked.length = 0;
        const corpus = await orMistake(() => loadCorpus(dir));
        for (const path of looked)
          assert.ok(path === dir || path.startsWith(`${dir}/`), `${path} was looked at`);
        for (const { message } of corpus?.problems ?? []) expectWorded(message);
        assert.ok(!JSON.stringify([corpus?.articles, corpus?.problems]).includes('4711'));
      }),
      cases<[Put[], Put | null]>(5000, { few: 40, examples: [[[], LINKED]] }),
    );
    expect(readdirSync(join(root, 'outside'))).toEqual(['secret.txt', 'sources.json']);
  },
  PATIENCE,
);
