import { parseArgs } from 'node:util';
import { Mistake } from '../mistake.ts';

/** How the playground is started. */
export interface PlaygroundOptions {
  port: number;
  /** The folder of articles; undefined for the one in the settings. */
  corpus: string | undefined;
  /** The language of the client at first, as Discord names it. */
  locale: string;
}

export const USAGE = `npm run playground [-- --port N --corpus DIR --locale en|es]
A Discord of your own in the browser, with the real bot and without a token. It is open to this machine alone.
  --port N       the port of the page, 8787 unless given; 0 takes a free one
  --corpus DIR   the folder of articles, instead of CORPUS_DIR
  --locale L     the language of the client: en or es`;

const PORT = 8787;
/** Discord's names of the languages that the page speaks. */
const LOCALES: Record<string, string> = { en: 'en-US', 'en-US': 'en-US', es: 'es-ES', 'es-ES': 'es-ES' };

/** Reads the arguments; null asks for help. Throws a Mistake that names what is wrong. */
export function playgroundOptions(argv: readonly string[]): PlaygroundOptions | null {
  const { port, corpus, locale, help } = parsed(argv);
  if (help) return null;
  const number = port === undefined ? PORT : Number(port);
  if (port?.trim() === '' || !Number.isInteger(number) || number < 0 || number > 65_535)
    throw new Mistake(`--port takes a whole number from 0 to 65535, not "${port}".`);
  const known = LOCALES[locale ?? 'en'];
  if (!known) throw new Mistake(`--locale takes en or es, not "${locale}".`);
  if (corpus === '') throw new Mistake('--corpus takes the folder of the articles.');
  return { port: number, corpus, locale: known };
}

function parsed(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      options: { port: text, corpus: text, locale: text, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch (error) {
    throw new Mistake(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}
