import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { serverCommands } from '../commands/index.ts';
import { type Args, OptionType, readArgs } from './command.ts';
import type { CorpusPlace } from './config.ts';
import { readNamed } from './corpus/decode.ts';
import { Extractor } from './corpus/extraction/extractor.ts';
import { exitCodeOf } from './ending.ts';
import { Library } from './library/library.ts';
import { en } from './locale/en.ts';
import { Mistake } from './mistake.ts';
import { toText } from './render/text.ts';
import { visibleLine } from './render/visible.ts';
import { neededFor, type Office, type ServerCommand, subcommand } from './server-command.ts';
import { openStore } from './store/store.ts';

const USAGE = 'npm run server -- SERVER COMMAND [SUBCOMMAND] [--OPTION VALUE …]';
/** In whose name the terminal changes something. */
const TERMINAL = 'terminal';
const MOST_EXCERPTS = 5;

/** What the command works with. */
export interface ServerSurroundings {
  out(text: string): void;
  err(text: string): void;
  colour: boolean;
  corpusPlace(): CorpusPlace;
  /** Where things are kept. */
  storePlace(): { dataDir: string; databaseUrl: string | undefined };
}

/** What a command line asks for. */
interface Asked {
  server: string;
  command: ServerCommand;
  sub: string;
  args: Args;
}

function optionNames({ data, subOf }: ServerCommand, sub: string): Map<string, number> {
  const own = subOf ? data.options : subcommand({ data } as ServerCommand, sub)?.data.options;
  return new Map((own ?? []).map((o) => [o.name, o.type]));
}

function help(): string {
  const lines = serverCommands.flatMap((command) => {
    const subs = command.subOf ? [''] : (command.data.options ?? []).map((o) => o.name);
    return subs.map((sub) => {
      const options = [...optionNames(command, sub)].map(([name, type]) =>
        type === OptionType.Boolean ? `[--${name}]` : `[--${name} …]`,
      );
      return `  ${[command.data.name, sub, ...options].filter(Boolean).join(' ')}\n`;
    });
  });
  const acts = serverCommands.flatMap(({ data, needs, subOf }) => {
    const named = subOf ? ['add', 'list'] : (data.options ?? []).map((o) => o.name);
    return Object.keys(needs).flatMap((act) =>
      named.includes(act) ? [] : [`  ${data.name} ${act} NUMBER\n`],
    );
  });
  return `${USAGE}\n\nWhat a server's own commands do on Discord, for whoever runs the bot.\n\n${[...lines, ...acts].join('')}`;
}

/** Reads a command line. Throws a Mistake that says what is missing. */
function parse(argv: string[]): Asked | null {
  const names = serverCommands.flatMap((command) =>
    command.subOf
      ? [...optionNames(command, '')]
      : (command.data.options ?? []).flatMap((o) => [...optionNames(command, o.name)]),
  );
  const options = Object.fromEntries(
    names.map(([name, type]) => [
      name,
      { type: type === OptionType.Boolean ? 'boolean' : 'string' } as const,
    ]),
  );
  let parsed: { values: Record<string, string | boolean | undefined>; positionals: string[] };
  try {
    const given = { args: argv, allowPositionals: true, allowNegative: true } as const;
    parsed = parseArgs({ ...given, options: { ...options, help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    throw new Mistake(`${(error as Error).message.split(/\.\s/)[0]}. Usage: ${USAGE}`);
  }
  const { help: wanted, ...raw } = parsed.values;
  const [server = '', name = '', ...rest] = parsed.positionals;
  if (wanted) return null;
  if (!/^\d{15,20}$/.test(server))
    throw new Mistake(
      `Name a server by its id (right-click it in developer mode, "Copy Server ID"). Usage: ${USAGE}`,
    );
  const command = serverCommands.find((c) => c.data.name === name);
  if (!command)
    throw new Mistake(
      `"${name}" is none of ${serverCommands.map((c) => c.data.name).join(', ')}. Usage: ${USAGE}`,
    );
  return { server, command, ...meant(command, rest, raw) };
}

function meant(
  command: ServerCommand,
  [first = '', second]: readonly string[],
  raw: Readonly<Record<string, unknown>>,
): { sub: string; args: Args } {
  // What a button does on Discord is typed with the id of its thing.
  if (second !== undefined && neededFor(command, first)) return { sub: first, args: { id: second } };
  const checked = command.subOf ? command : subcommand(command, first);
  if (!checked) {
    const subs = (command.data.options ?? []).map((o) => o.name).join(', ');
    throw new Mistake(`${command.data.name} takes ${subs}, not "${first}". Usage: ${USAGE}`);
  }
  const args = readArgs(checked, raw);
  return { sub: command.subOf?.(args) ?? first, args };
}

/**
 * Does what a server's own command does, from the terminal and with every right, and returns the exit code: 0, 2 for bad
 * input, which is told in one sentence, or 1 for a fault of the program.
 */
export function runServerTerminal(argv: string[], surroundings: ServerSurroundings): Promise<number> {
  return exitCodeOf(async () => {
    const asked = parse(argv);
    surroundings.out(asked ? await answered(asked, surroundings) : help());
  }, surroundings.err);
}

async function answered(
  { server, command, sub, args }: Asked,
  { corpusPlace, storePlace, err, colour }: ServerSurroundings,
): Promise<string> {
  const place = storePlace();
  const warn = (error: unknown, message: string): void => err(`${visibleLine(`${message}: ${error}`)}\n`);
  const store = await openStore(place, warn);
  try {
    const extractor = new Extractor({ dataDir: place.dataDir });
    const isShared = place.databaseUrl !== undefined;
    // The folder is copied by the bot alone.
    const dir = isShared ? null : corpusPlace().dir;
    const { dataDir } = place;
    const library = await Library.open({
      dir,
      articles: store.articles,
      isShared,
      extractor,
      dataDir,
      warn,
    });
    const office: Office = {
      server,
      channel: '',
      user: TERMINAL,
      level: 'manager',
      lacks: null,
      say: en,
      library,
      store,
      now: new Date(),
      bot: null,
      look: () => {},
      attached: async (option) => {
        const path = String(args[option]);
        return { name: basename(path), bytes: await bytesOf(path) };
      },
    };
    const reply = await command.run(sub, args, office);
    await library.close();
    return toText(reply, colour, MOST_EXCERPTS);
  } finally {
    await store.close();
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const read = await readNamed(path);
  if ('reason' in read) throw new Mistake(read.reason);
  return read.bytes;
}
