import { join, relative } from 'node:path';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { Program } from './program.ts';
import type { Test } from './tests.ts';

const PROJECT = join(import.meta.dirname, '../..');

/** Where the mutated code looks up which mutant is on, and counts. */
const shared = globalThis as { __stryker__?: InstrumenterContext };
shared.__stryker__ ??= {};
const state = shared.__stryker__;

async function resultOf({ id, name, run }: Test): Promise<TestResult> {
  const start = performance.now();
  const told = () => ({ id, name, timeSpentMs: performance.now() - start });
  try {
    await run();
    return { ...told(), status: TestStatus.Success };
  } catch (error) {
    return { ...told(), status: TestStatus.Failed, failureMessage: String(error) };
  }
}

/**
 * Runs tests for Stryker within its own process: each mutant in modules that are evaluated afresh, which takes
 * milliseconds, and only the file that holds it instrumented. A run of Vitest takes more than a second.
 */
class InProcessRunner implements TestRunner {
  #program: Program | null = null;
  /** Tests that have failed for a mutant of a file, the latest first: they are tried first for its others. */
  readonly #likely = new Map<string, string[]>();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#program = await Program.read(PROJECT, process.cwd());
  }

  async dryRun({ coverageAnalysis: _, ...options }: DryRunOptions): Promise<DryRunResult> {
    delete state.activeMutant;
    const tests = await this.#run('all', options.disableBail, null);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: state.mutantCoverage! };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, disableBail, testFilter, sandboxFileName } = options;
    state.activeMutant = activeMutant.id;
    state.hitCount = 0;
    if (hitLimit === undefined) delete state.hitLimit;
    else state.hitLimit = hitLimit;
    const file = relative(process.cwd(), sandboxFileName);
    const tests = await this.#run(file, disableBail, testFilter ? new Set(testFilter) : null);
    const timeOut = determineHitLimitReached(state.hitCount, hitLimit);
    return toMutantRunResult(timeOut ?? { status: DryRunStatus.Complete, tests });
  }

  /** Loads everything and runs the tests that are asked for. What cannot even be loaded fails as a test. */
  async #run(
    fromCopy: string,
    disableBail: boolean,
    asked: ReadonlySet<string> | null,
  ): Promise<TestResult[]> {
    const results: TestResult[] = [];
    let tests: readonly Test[] = [];
    const loading = await resultOf({
      id: 'loading',
      name: 'loading',
      run: () => {
        tests = this.#program!.load(fromCopy);
      },
    });
    if (loading.status === TestStatus.Failed) return [loading];
    for (const test of this.#inOrder(tests, fromCopy)) {
      if (asked && !asked.has(test.id)) continue;
      state.currentTestId = test.id;
      const result = await resultOf(test);
      delete state.currentTestId;
      results.push(result);
      if (result.status !== TestStatus.Failed) continue;
      const others = (this.#likely.get(fromCopy) ?? []).filter((id) => id !== test.id);
      this.#likely.set(fromCopy, [test.id, ...others]);
      if (!disableBail) break;
    }
    return results;
  }

  #inOrder(tests: readonly Test[], file: string): Test[] {
    const likely = this.#likely.get(file) ?? [];
    const place = new Map(likely.map((id, i) => [id, i]));
    const of = ({ id }: Test): number => place.get(id) ?? likely.length;
    return [...tests].sort((a, b) => of(a) - of(b));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
