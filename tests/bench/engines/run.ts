import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { printResults } from './console.ts';
import { type BenchCorpus, writeCorpus } from './corpus.ts';
import type { Result, Results } from './results.ts';
import { type Limits, runStep } from './step.ts';
import type { System } from './system.ts';
import { SYSTEMS } from './systems/index.ts';

const PACKAGES = ['minisearch', 'flexsearch'];

/** What is to be measured. */
export interface Wanted extends Limits {
  sizes: readonly number[];
  /** Names of systems, or parts of them; empty for all. */
  systems: readonly string[];
}

/**
 * Measures every system at every size, one at a time, each step in a process of its own, and prints what came out. What is
 * written for it lies in the system's folder for temporary files, and is removed.
 */
export async function benchEngines({ sizes, systems, ...limits }: Wanted): Promise<Results> {
  const chosen = SYSTEMS.filter(
    (s) => systems.length === 0 || systems.some((name) => s.name.toLowerCase().includes(name.toLowerCase())),
  );
  const found: Results = {
    machine: {
      cores: cpus().length,
      gigabytes: Math.round(totalmem() / 2 ** 30),
      architecture: process.arch,
      node: process.version,
      load: loadavg()[0]!,
    },
    limits,
    versions: Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
    answers: Object.fromEntries(chosen.map((s) => [s.name, s.answer])),
    corpora: [],
    results: [],
  };
  for (const size of sizes) {
    const work = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
    try {
      console.log(`writing ${size.toLocaleString('en-US')} passages`);
      const corpus = await writeCorpus(work, size);
      found.corpora.push({ size, ...corpus.counted });
      for (const system of chosen) {
        console.log(`${system.name} …`);
        found.results.push(await resultOf(system, size, corpus, join(work, system.name), limits));
      }
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  printResults(found);
  return found;
}

async function resultOf(
  system: System,
  size: number,
  { dir, passages, warmUp, questions, counted }: BenchCorpus,
  store: string,
  limits: Limits,
): Promise<Result> {
  const result = { system: system.name, size };
  if (system.largest !== undefined && size > system.largest)
    return { ...result, missed: `meant for up to ${system.largest.toLocaleString('en-US')} passages` };
  mkdirSync(store);
  const step = { system: system.name, from: { dir, passages, store }, warmUp, questions };
  const first = await runStep({ ...step, task: 'prepare' }, limits);
  if ('failed' in first) return { ...result, missed: `building: ${first.failed}` };
  if (!('built' in first)) throw new Error(`${system.name} did not tell what building took`);
  const built = {
    ...first.built,
    indexMegabytes: megabytesIn(store),
    textMegabytes: counted.megabytes,
  };
  const second = await runStep({ ...step, task: 'measure' }, limits);
  if ('failed' in second) return { ...result, built, missed: `opening and asking: ${second.failed}` };
  if (!('measured' in second)) throw new Error(`${system.name} did not tell what asking took`);
  return { ...result, built, measured: second.measured };
}

function megabytesIn(folder: string): number {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}

function versionOf(name: string): string {
  const root = join(import.meta.dirname, '..', '..', '..');
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
}
