import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { Mistake } from './mistake.ts';

/** The API to which a token may go. */
const DISCORD_API = 'https://discord.com/api';
const PORTAL = 'https://discord.com/developers/applications';

/** One for every 1,000 servers up to 150,000, from where on Discord says itself how many there have to be. */
const MOST_SHARDS = 150;

const snowflake = z.string().regex(/^\d{17,20}$/, 'is no Discord id: those are 17 to 20 digits');

const settings = z.object({
  DISCORD_TOKEN: z.string().regex(/^[\w.-]+$/, 'holds characters that no bot token has: copy it again'),
  DISCORD_APPLICATION_ID: snowflake.optional(),
  DISCORD_GUILD_ID: snowflake.optional(),
  SHARDS: z
    .string()
    .refine(nameShards, { error: `takes auto, or a whole number from 1 to ${MOST_SHARDS}` })
    .transform((shards) => (shards === 'auto' ? shards : Number(shards)))
    .default(1),
  CORPUS_DIR: z.string().default('seeds'),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\/\S+$/, 'is no address of a PostgreSQL database: it begins with postgres://')
    .optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'takes fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
  HEALTH_PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'is no port: it takes a number from 1 to 65535')
    .transform(Number)
    .refine((port) => port > 0 && port < 65_536, { error: 'is no port: it takes a number from 1 to 65535' })
    .optional(),
  DISCORD_API_URL: z
    .string()
    .refine(mayHaveToken, {
      error: `is neither ${DISCORD_API} nor an address of this machine (127.0.0.1, ::1, localhost): remove it`,
    })
    .transform((url) => url.replace(/(?<!\/)\/+$/, ''))
    .default(DISCORD_API),
});

/** The variables that hold secrets. */
const SECRETS: readonly Name[] = ['DISCORD_TOKEN', 'DATABASE_URL'];

type Name = keyof typeof settings.shape;
type Settings = z.infer<typeof settings>;
/** Variables by name, as in process.env. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Where a variable's value is found, for one that is missing. */
const WHERE: Partial<Record<Name, string>> = {
  DISCORD_TOKEN: `get it in the Discord developer portal (${PORTAL}): your application, page "Bot", "Reset Token"`,
};

const INSTEAD = [
  'Put the settings in a file .env; .env.example explains each.',
  'Without a token you can try the bot in the browser, on a Discord of your own: npm run playground',
  'or ask in the terminal: npm run factcheck -- deportees count',
];

/** What the bot needs to run. */
export interface BotConfig {
  token: string;
  apiUrl: string;
  /** Over how many connections Discord tells of the bot's servers; `auto` takes as many as Discord recommends. */
  shards: Settings['SHARDS'];
  /** Null when a database server has the articles and no folder is named. */
  corpusDir: string | null;
  /** The folder of what is kept between runs. */
  dataDir: string;
  /** A PostgreSQL server that keeps it instead. */
  databaseUrl: string | undefined;
  logLevel: Settings['LOG_LEVEL'];
  /** The port of 127.0.0.1 on which a supervisor finds how the bot is; none when not set. */
  healthPort: number | undefined;
}

/** What registering the commands needs. */
export interface RegisterConfig {
  token: string;
  apiUrl: string;
  /** Asked of Discord when not set. */
  applicationId: string | undefined;
  /** Registers for this server alone when set. */
  guildId: string | undefined;
}

/** Where the articles are: in a folder, or where none is named on a database server. */
export type CorpusPlace = { dir: string } | { dir: null; databaseUrl: string };

/** Where the articles are. It depends on no other settings. */
export function corpusPlace(environment: Environment = readEnvironment()): CorpusPlace {
  const { CORPUS_DIR: dir, DATABASE_URL: databaseUrl } = read(['CORPUS_DIR', 'DATABASE_URL'], environment);
  const namesFolder = filled(environment).CORPUS_DIR !== undefined;
  return databaseUrl && !namesFolder ? { dir: null, databaseUrl } : { dir };
}

/** The folder of what is kept between runs. It depends on no other setting. */
export function dataDir(environment: Environment = readEnvironment()): string {
  return read(['DATA_DIR'], environment).DATA_DIR;
}

/** Where things are kept between runs. It depends on no other settings. */
export function storePlace(environment: Environment = readEnvironment()): {
  dataDir: string;
  databaseUrl: string | undefined;
} {
  const { DATA_DIR: dataDir, DATABASE_URL: databaseUrl } = read(['DATA_DIR', 'DATABASE_URL'], environment);
  return { dataDir, databaseUrl };
}

/** Settings of the bot. Throws a Mistake that names every variable that is missing or wrong. */
export function botConfig(environment: Environment = readEnvironment()): BotConfig {
  const found = read(
    [
      'DISCORD_TOKEN',
      'DISCORD_API_URL',
      'SHARDS',
      'CORPUS_DIR',
      'DATA_DIR',
      'DATABASE_URL',
      'LOG_LEVEL',
      'HEALTH_PORT',
    ],
    environment,
  );
  return {
    token: found.DISCORD_TOKEN,
    apiUrl: found.DISCORD_API_URL,
    shards: found.SHARDS,
    corpusDir: corpusPlace(environment).dir,
    dataDir: found.DATA_DIR,
    databaseUrl: found.DATABASE_URL,
    logLevel: found.LOG_LEVEL,
    healthPort: found.HEALTH_PORT,
  };
}

/** Settings for registering commands. Throws a Mistake that names every variable that is missing or wrong. */
export function registerConfig(environment: Environment = readEnvironment()): RegisterConfig {
  const names = ['DISCORD_TOKEN', 'DISCORD_API_URL', 'DISCORD_APPLICATION_ID', 'DISCORD_GUILD_ID'] as const;
  const found = read(names, environment);
  return {
    token: found.DISCORD_TOKEN,
    apiUrl: found.DISCORD_API_URL,
    applicationId: found.DISCORD_APPLICATION_ID,
    guildId: found.DISCORD_GUILD_ID,
  };
}

let environment: Environment | undefined;

/**
 * The process's environment over the values in `.env`, read once. An empty variable counts as unset in both. Secrets are taken out
 * of the process's own environment, which crash reports of Node hold, and threads are given.
 */
function readEnvironment(): Environment {
  if (environment) return environment;
  const fromFile: Record<string, string> = {};
  readDotenv({ quiet: true, processEnv: fromFile });
  environment = { ...filled(fromFile), ...filled(process.env) };
  for (const name of SECRETS) delete process.env[name];
  return environment;
}

function filled(environment: Environment): Environment {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
}

function read<N extends Name>(names: readonly N[], environment: Environment): Pick<Settings, N> {
  const values = filled(environment);
  const found: Partial<Record<Name, unknown>> = {};
  const problems: string[] = [];
  for (const name of names) {
    const result = settings.shape[name].safeParse(values[name]);
    if (result.success) found[name] = result.data;
    else if (values[name] === undefined) problems.push(`${name} is missing: ${WHERE[name] ?? 'set it'}.`);
    else problems.push(`${name} ${result.error.issues[0]?.message}.`);
  }
  if (problems.length > 0) throw new Mistake([...problems, ...INSTEAD].join('\n'));
  return found as Pick<Settings, N>;
}

function nameShards(text: string): boolean {
  return text === 'auto' || (/^[1-9]\d*$/.test(text) && Number(text) <= MOST_SHARDS);
}

function mayHaveToken(address: string): boolean {
  if (address.replace(/(?<!\/)\/+$/, '') === DISCORD_API) return true;
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  if (!['http:', 'https:'].includes(protocol) || username || password || search || hash) return false;
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
