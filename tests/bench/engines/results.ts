import type { Built, Measured } from './child.ts';
import type { BenchCorpus } from './corpus.ts';

/** One system at one size; `missed` says why there are no figures. */
export interface Result {
  system: string;
  /** What was asked for; `BenchCorpus.counted` has what there is. */
  size: number;
  missed?: string;
  built?: Built & { indexMegabytes: number; textMegabytes: number };
  measured?: Measured;
}

/** A whole run. */
export interface Results {
  /** `load`: how many processes ran or waited on it before the first step, those of others too. */
  machine: { cores: number; gigabytes: number; architecture: string; node: string; load: number };
  limits: { minutes: number; heapMegabytes: number };
  versions: Record<string, string>;
  answers: Record<string, string>;
  corpora: ({ size: number } & BenchCorpus['counted'])[];
  results: Result[];
}

/** A figure of a result that is shown. */
export interface Column {
  name: string;
  unit: 'ms' | 's' | 'MB' | 'MB/s' | '%';
  /** Undefined where it was not reached, or there is nothing to measure. */
  of: (result: Result) => number | undefined;
}

export const P50: Column = { name: 'p50', unit: 'ms', of: (r) => r.measured?.p50Ms };
export const P99: Column = { name: 'p99', unit: 'ms', of: (r) => r.measured?.p99Ms };
const LOAD: Column = { name: 'load', unit: 'ms', of: (r) => r.measured?.loadMs };
export const START: Column = { name: 'start', unit: 'ms', of: (r) => r.measured?.startMs };
export const MEMORY: Column = { name: 'memory', unit: 'MB', of: (r) => r.measured?.loadedMegabytes };

/** Those of which the ratios are told: what a reader waits for, and what a machine must have. */
export const COMPARED: readonly Column[] = [P50, P99, LOAD, START, MEMORY];

export const COLUMNS: readonly Column[] = [
  ...COMPARED,
  { name: 'claims p50', unit: 'ms', of: (r) => r.measured?.claimP50Ms },
  { name: 'claims p99', unit: 'ms', of: (r) => r.measured?.claimP99Ms },
  { name: 'memory after', unit: 'MB', of: (r) => r.measured?.askedMegabytes },
  { name: 'index', unit: 'MB', of: ({ built }) => built?.indexMegabytes || undefined },
  { name: 'building', unit: 's', of: ({ built }) => (built?.indexMegabytes ? built.seconds : undefined) },
  {
    name: 'building',
    unit: 'MB/s',
    of: ({ built }) => (built?.indexMegabytes ? built.textMegabytes / built.seconds : undefined),
  },
  { name: 'own article', unit: '%', of: ({ measured }) => measured && 100 * measured.foundOwn },
];

/** A figure with three digits that count; a dash for none. */
export function figure(value: number | undefined): string {
  if (value === undefined) return '–';
  return value >= 100 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(3)));
}

/** How many times smaller or greater the first is than the second: "1/38", "2.1 ×". */
export function ratio(own: number | undefined, other: number | undefined): string {
  if (own === undefined || other === undefined) return '–';
  return own <= other ? `1/${figure(other / own)}` : `${figure(own / other)} ×`;
}

/** The results of each size, in the order in which they were measured. */
export function bySize({ corpora, results }: Results) {
  return corpora.map((corpus) => ({ corpus, results: results.filter((r) => r.size === corpus.size) }));
}
