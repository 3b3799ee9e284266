import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { convert } from 'ast-v8-to-istanbul';
import { transform } from 'esbuild';
import coverage, { type CoverageMap } from 'istanbul-lib-coverage';
import type { Page } from 'playwright-core';
import { parseAst } from 'vitest/node';

/** What a browser ran of one script. */
type Ran = Awaited<ReturnType<Page['coverage']['stopJSCoverage']>>[number];

const PAGE = 'src/playground/page';

/** What browsers ran of the playground's page, from the files in a folder that each hold what one visit ran. */
export async function pageCoverage(folder: string): Promise<CoverageMap> {
  const map = coverage.createCoverageMap({});
  for (const file of await readdir(folder)) {
    const visit = JSON.parse(await readFile(join(folder, file), 'utf8')) as Ran[];
    for (const ran of visit) if (ran.url.endsWith('.ts')) map.merge(await inSource(ran));
  }
  return map;
}

/** What a browser ran, in lines of the file that it was served from without its types. */
async function inSource(ran: Ran): Promise<CoverageMap> {
  const file = resolve(PAGE, new URL(ran.url).pathname.slice(1));
  const source = await readFile(file, 'utf8');
  const { code, map } = await transform(source, {
    loader: 'ts',
    target: 'es2022',
    sourcemap: 'external',
    sourcefile: file,
  });
  if (code !== ran.source) throw new Error(`${file} was served otherwise than it is read here.`);
  const url = pathToFileURL(file).href;
  const sourceMap = { ...JSON.parse(map), file };
  const data = await convert({ ast: parseAst(code), code, sourceMap, coverage: { ...ran, url } });
  return coverage.createCoverageMap(data as Parameters<typeof coverage.createCoverageMap>[0]);
}
