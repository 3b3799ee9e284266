import { mkdir } from 'node:fs/promises';
import { REST, Routes } from 'discord.js';
import type { Logger } from 'pino';
import { buildingLog } from '../building-log.ts';
import { Extractor } from '../corpus/extraction/extractor.ts';
import { type Bot, startBot } from '../discord/bot.ts';
import { registration } from '../discord/registration.ts';
import { Library } from '../library/library.ts';
import { OWNER_ONLY } from '../owner-only.ts';
import { openStore } from '../store/store.ts';
import { eager } from './discord/client.ts';
import { APPLICATION_ID } from './discord/objects.ts';
import { Loopback, TOKEN } from './discord/server.ts';
import { Stage } from './link/stage.ts';
import { newsroom } from './link/world.ts';
import { serveWeb } from './web/server.ts';

/** What a playground needs. */
export interface PlaygroundPlace {
  /** The port of the page; 0 takes a free one. */
  port: number;
  /** The folder of articles. */
  corpus: string;
  /** The folder of what is kept between runs; it is the playground's own. */
  dataDir: string;
  /** The language of the client at first. */
  locale: string;
  log: Logger;
}

/** A playground that is open. */
export interface Playground {
  /** The page's address. */
  url: string;
  discord: Loopback;
  close(): Promise<void>;
}

/**
 * Starts a loopback Discord, the real bot that is connected to it, and the page on which people use both. Throws a Mistake
 * when the port is in use, the folder of articles cannot be read, or another process uses the folder of data.
 */
export async function openPlayground(place: PlaygroundPlace): Promise<Playground> {
  const ending: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const end of ending.splice(0).toReversed()) await end();
  };
  try {
    const web = await serveWeb(place.port);
    ending.push(() => web.close());
    const discord = await new Loopback([newsroom]).listen();
    ending.push(() => discord.close());
    await openBot(place, discord, ending);
    await register(discord);
    web.open({ stage: new Stage(discord, place.locale), files: discord.files });
    return { url: web.url, discord, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Starts the bot as `npm start` does, with the loopback Discord for Discord. */
async function openBot(
  { corpus, dataDir, log }: PlaygroundPlace,
  discord: Loopback,
  ending: (() => Promise<unknown>)[],
): Promise<Bot> {
  const warn = (err: unknown, message: string): void => log.warn({ err }, message);
  await mkdir(dataDir, OWNER_ONLY);
  const store = await openStore({ dataDir, databaseUrl: undefined }, warn);
  ending.push(() => store.close());
  const extractor = new Extractor({ dataDir });
  const { articles } = store;
  const onBuilding = buildingLog(log);
  const library = await Library.open({
    dir: corpus,
    articles,
    isShared: false,
    extractor,
    dataDir,
    onBuilding,
    warn,
  });
  ending.push(() => library.close());
  library.survey().catch((err: unknown) => warn(err, 'the articles could not be compared'));
  const bot = await startBot({
    token: TOKEN,
    apiUrl: discord.apiUrl,
    library,
    store,
    log,
    clientOptions: eager,
  });
  ending.push(() => bot.stop());
  return bot;
}

async function register({ apiUrl }: Loopback): Promise<void> {
  const rest = new REST({ api: apiUrl }).setToken(TOKEN);
  await rest.put(Routes.applicationCommands(APPLICATION_ID), { body: registration() });
}
