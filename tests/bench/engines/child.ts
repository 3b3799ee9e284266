import { setTimeout as wait } from 'node:timers/promises';
import type { Asked } from '../generator/questions.ts';
import { filesIn } from './passages.ts';
import type { Found, Prepared } from './system.ts';
import { engineOf } from './systems/index.ts';

/** One step of one system, in a process of its own. */
export interface Step {
  system: string;
  task: 'prepare' | 'measure';
  from: Prepared;
  warmUp: Asked[];
  questions: Asked[];
}

/** What building took. */
export interface Built {
  seconds: number;
  /** The most memory that the process held at a time. */
  peakMegabytes: number;
}

/** What opening and asking took. */
export interface Measured {
  /** From the start of the process to its first answer, and the part of it that opened the index. */
  startMs: number;
  loadMs: number;
  p50Ms: number;
  p99Ms: number;
  slowestMs: number;
  /** The same of the claims alone. */
  claimP50Ms: number;
  claimP99Ms: number;
  /** Resident memory, garbage collected, after opening and after the questions; and at its most. */
  loadedMegabytes: number;
  askedMegabytes: number;
  peakMegabytes: number;
  /** The share of the questions whose own article is among the first ten that are found. */
  foundOwn: number;
}

/** What a step tells its parent. */
export type Told = { built: Built } | { measured: Measured } | { failed: string };

const FIRST = 10;
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(share * (sorted.length - 1))]!;

/** Resident memory in MB when what can be freed has been, and given back. */
async function resident(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    globalThis.gc?.();
    await wait(200);
  }
  return process.memoryUsage.rss() / 1e6;
}

const peak = (): number => process.resourceUsage().maxRSS / 1e3;

async function prepare({ system, from }: Step): Promise<Told> {
  const engine = await engineOf(system);
  const began = performance.now();
  await engine.prepare(from);
  return { built: { seconds: (performance.now() - began) / 1000, peakMegabytes: peak() } };
}

async function measure({ system, from, warmUp, questions }: Step): Promise<Told> {
  const engine = await engineOf(system);
  const began = performance.now();
  const opened = await engine.open(from);
  const loadMs = performance.now() - began;
  await opened.ask(warmUp[0]!.text);
  // Counted from the start of the process.
  const startMs = performance.now();
  const loadedMegabytes = await resident();
  for (const { text } of warmUp) await opened.ask(text);
  const times: number[] = [];
  const found: Found[] = [];
  for (const { text } of questions) {
    const asked = performance.now();
    const answer = await opened.ask(text);
    times.push(performance.now() - asked);
    found.push(answer.slice(0, FIRST));
  }
  const askedMegabytes = await resident();
  const peakMegabytes = peak();
  const files = await filesIn(from.passages);
  const own = questions.filter(({ file }, i) =>
    found[i]!.some((id) => (typeof id === 'number' ? files[id] : id) === file),
  );
  const claims = times.filter((_, i) => questions[i]!.kind === 'claim').sort((a, b) => a - b);
  times.sort((a, b) => a - b);
  return {
    measured: {
      startMs,
      loadMs,
      p50Ms: at(times, 0.5),
      p99Ms: at(times, 0.99),
      slowestMs: times.at(-1)!,
      claimP50Ms: at(claims, 0.5),
      claimP99Ms: at(claims, 0.99),
      loadedMegabytes,
      askedMegabytes,
      peakMegabytes,
      foundOwn: own.length / questions.length,
    },
  };
}

process.once('message', (step: Step) => {
  (step.task === 'prepare' ? prepare(step) : measure(step))
    .catch((error: unknown): Told => ({ failed: error instanceof Error ? error.message : String(error) }))
    .then((told) => process.send!(told, () => process.disconnect()));
});
