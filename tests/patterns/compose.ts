/**
 * Loads the modules that are named as arguments, has the product do a little of everything, and prints each regular
 * expression that was composed meanwhile as a line of JSON: its place, source and flags. For a process of its own, in which
 * no module is loaded yet.
 */
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../..');
const composed = new Set<string>();

/** The line of the product that composes, by the stack. */
function placeIn(stack: string): string | null {
  // The first three lines are the message, this file and its proxy.
  const [, url, line] = stack.split('\n')[3]?.match(/\(?((?:file:\/\/|\/)[^()]*?):(\d+):\d+\)?$/) ?? [];
  if (!url || !line) return null;
  const file = relative(ROOT, url.startsWith('file:') ? fileURLToPath(url) : url).replaceAll('\\', '/');
  return /^(?:src|commands)\//.test(file) ? `${file}:${line}` : null;
}

function note(made: RegExp): RegExp {
  const at = placeIn(new Error().stack ?? '');
  if (at) composed.add(JSON.stringify({ at, source: made.source, flags: made.flags }));
  return made;
}

globalThis.RegExp = new Proxy(RegExp, {
  construct: (Native, [pattern, flags]) => note(new Native(pattern, flags)),
  apply: (Native, _, [pattern, flags]) => note(new Native(pattern, flags)),
});

const load = (file: string) => import(pathToFileURL(join(ROOT, file)).href);
await Promise.all(process.argv.slice(2).map(load));

const { openDesk } = (await load('src/desk.ts')) as typeof import('../../src/desk.ts');
const { convertHtml } = (await load(
  'src/corpus/formats/html/convert.ts',
)) as typeof import('../../src/corpus/formats/html/convert.ts');
const { markdownTree } = (await load(
  'src/playground/link/markdown.ts',
)) as typeof import('../../src/playground/link/markdown.ts');

const { Rest } = (await load(
  'src/playground/discord/rest.ts',
)) as typeof import('../../src/playground/discord/rest.ts');

const desk = await openDesk(join(ROOT, 'seeds'));
desk.ask('how many deportees were flown out by plane each day');
desk.ask('cost of the prison');
desk.ask('cost per prisoner');
desk.message('The mayor resigned on Friday and a new one was elected.');
desk.suggest('deport', ['thing', 'name', 'speaker', 'quotation'], 25);
await convertHtml(Buffer.from('<html><body><script>1</script><p>It rained.</p></body></html>'));
markdownTree('- one\n  - two');
new Rest(null as never);
console.log([...composed].join('\n'));
