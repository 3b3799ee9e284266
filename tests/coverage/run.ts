import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import coverage, { type CoverageMap, type CoverageSummary } from 'istanbul-lib-coverage';
import { pageCoverage } from './page.ts';

/** The least percentage of lines, and of branches. */
const FLOOR = 90;
const [FOLDER, VISITS] = ['coverage', 'coverage/visits'];

function run(args: readonly string[], settings: Record<string, string> = {}): void {
  const env = { ...process.env, ...settings };
  const { status } = spawnSync('npx', ['vitest', 'run', ...args], { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}

/** The summaries of a map by folder: the rooms of `src/`, and what stands beside them. */
function byFolder(map: CoverageMap): Map<string, CoverageSummary> {
  const folders = new Map<string, CoverageSummary>();
  for (const file of map.files().toSorted()) {
    const [top = '', room = ''] = relative('.', file).split('/');
    const name = top === 'src' && !room.endsWith('.ts') ? `src/${room}` : top;
    const summary = folders.get(name) ?? coverage.createCoverageSummary();
    summary.merge(map.fileCoverageFor(file).toSummary());
    folders.set(name, summary);
  }
  return folders;
}

const percent = ({ lines, branches }: CoverageSummary): Record<string, number> => ({
  lines: lines.pct,
  branches: branches.pct,
  'of lines': lines.total,
  'of branches': branches.total,
});

await rm(FOLDER, { recursive: true, force: true });
await mkdir(VISITS, { recursive: true });
run(['--coverage', '--coverage.clean=false']);
run(['--config', 'vitest.browser.config.ts'], { PAGE_COVERAGE: VISITS });
const map = coverage.createCoverageMap(JSON.parse(await readFile(`${FOLDER}/coverage-final.json`, 'utf8')));
const page = await pageCoverage(VISITS);
const ran = (of: CoverageMap, file: string): number => of.fileCoverageFor(file).toSummary().statements.pct;
// The page runs in the browser; a file of it that is tested outside of that too counts where more of it ran.
page.filter((file) => !map.files().includes(file) || ran(page, file) > ran(map, file));
map.filter((file) => !page.files().includes(file));
map.merge(page);
await writeFile(`${FOLDER}/coverage-final.json`, JSON.stringify(map));
const all = map.getCoverageSummary();
const folders = byFolder(map).set('all', all);
console.table(Object.fromEntries([...folders].map(([name, summary]) => [name, percent(summary)])));
if (all.lines.pct < FLOOR || all.branches.pct < FLOOR) {
  process.stderr.write(`Less than ${FLOOR} percent of the lines or branches are run by the tests.\n`);
  process.exit(1);
}
