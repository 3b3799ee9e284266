import { readdir, readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/** What the page is made of. */
export interface Asset {
  type: string;
  body: string;
}

const PAGE = new URL('../page/', import.meta.url);
const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  ts: 'text/javascript; charset=utf-8',
};

/** The page's files by the path at which they are served: those of its folder and no others. */
export async function pageAssets(): Promise<Map<string, Asset>> {
  const names = (await readdir(PAGE)).filter((name) => TYPES[endingOf(name)] !== undefined);
  const assets = names.map(async (name): Promise<[string, Asset]> => {
    const source = await readFile(new URL(name, PAGE), 'utf8');
    const body = endingOf(name) === 'ts' ? await withoutTypes(source) : source;
    return [name === 'index.html' ? '/' : `/${name}`, { type: TYPES[endingOf(name)]!, body }];
  });
  return new Map(await Promise.all(assets));
}

function endingOf(name: string): string {
  return name.split('.').at(-1)!;
}

/** TypeScript as the browser runs it: the same modules, without their types. */
async function withoutTypes(source: string): Promise<string> {
  const { code } = await transform(source, { loader: 'ts', target: 'es2022' });
  return code;
}
