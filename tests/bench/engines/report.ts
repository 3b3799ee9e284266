import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartOf } from './chart.ts';
import { bySize, COLUMNS, COMPARED, figure, type Result, type Results, ratio } from './results.ts';

const here = join(import.meta.dirname, '..');
const README = join(here, 'README.md');
const MEASURED = join(here, 'measured.json');
const CHART = join(here, 'measured.svg');
const [BEGIN, END] = ['<!-- measured -->', '<!-- /measured -->'];

/** Writes a run down: all its figures as JSON, a picture of them, and their tables into the README. */
export function writeReport(results: Results): void {
  writeFileSync(MEASURED, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(CHART, `${chartOf(results)}\n`);
  writeFileSync(README, withTables(readFileSync(README, 'utf8'), results));
}

/** The README with the tables of a run in the place of those of another. */
export function withTables(readme: string, results: Results): string {
  const [start, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`the README has no place for tables: ${BEGIN} … ${END}`);
  return `${readme.slice(0, start + BEGIN.length)}\n${tablesOf(results)}\n${readme.slice(end)}`;
}

function tablesOf(results: Results): string {
  const { machine, limits, versions } = results;
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const head = [
    `Node ${machine.node.slice(1)} on ${machine.cores} ${machine.architecture} cores with ${machine.gigabytes} GB;`,
    `${packages.join(', ')}. A load of ${figure(machine.load)} of other work when it began.`,
    `At most ${limits.minutes} minutes and ${figure(limits.heapMegabytes / 1024)} GB of heap for each step.`,
  ].join(' ');
  const sizes = bySize(results).map(({ corpus, results: at }) => {
    const [passages, articles] = [corpus.passages, corpus.articles].map((n) => n.toLocaleString('en-US'));
    return [
      `### ${passages} passages (${articles} articles, ${figure(corpus.megabytes)} MB of text)`,
      table(
        ['', ...COLUMNS.map(({ name, unit }) => `${name}, ${unit}`)],
        at.filter((r) => !r.missed).map(cells),
      ),
      ratios(at),
      ...at.filter((r) => r.missed).map((r) => `Not reached: ${r.system} (${r.missed}).`),
    ]
      .filter(Boolean)
      .join('\n\n');
  });
  return ['', head, ...sizes, ''].join('\n\n').trim().replace(/^/, '\n').concat('\n');
}

const cells = (result: Result): string[] => [result.system, ...COLUMNS.map(({ of }) => figure(of(result)))];

function ratios([own, ...peers]: readonly Result[]): string {
  const reached = peers.filter((peer) => peer.measured);
  if (!own?.measured || reached.length === 0) return '';
  return table(
    [`${own.system} to`, ...COMPARED.map(({ name }) => name)],
    reached.map((peer) => [peer.system, ...COMPARED.map(({ of }) => ratio(of(own), of(peer)))]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
