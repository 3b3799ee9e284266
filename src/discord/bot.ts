import { type Client, type ClientOptions, Events, type Interaction, Status } from 'discord.js';
import type { Logger } from 'pino';
import { commands as allCommands, messageCommands, serverCommands } from '../../commands/index.ts';
import type { Command } from '../command.ts';
import { Extractor } from '../corpus/extraction/extractor.ts';
import type { Library } from '../library/library.ts';
import type { Store } from '../store/store.ts';
import { Watcher } from '../watch/watcher.ts';
import { clientFor, connected, disconnect, type Shards } from './client.ts';
import { type Counts, noCounts } from './counts.ts';
import { firstTime } from './first-time.ts';
import { loggedError } from './log-error.ts';
import { followMembership } from './membership.ts';
import { overdue } from './overdue.ts';
import { RecentQuestions } from './recent.ts';
import { route } from './router.ts';
import { tellChannel } from './tell.ts';
import { RATES, type Rates, Turns } from './turns.ts';
import { Typing } from './typing.ts';

/** Milliseconds between two times at which what was kept for long enough is deleted. */
const EXPIRE_EVERY = 3_600_000;
/** Passed before the answer is deferred: well inside the three seconds that Discord waits. */
const SLOW_AFTER = 1200;

export interface BotOptions {
  token: string;
  apiUrl: string;
  library: Library;
  store: Store;
  /** Takes the text out of attachments that are not text; one that keeps nothing unless given. */
  extractor?: Extractor;
  /** Over how many connections Discord tells of the bot's servers, all of them this process's; one unless given. */
  shards?: Shards;
  /** Other processes of the same bot share the store, and hear the same interactions. */
  isShared?: boolean;
  log: Logger;
  commands?: readonly Command[];
  clientOptions?: Partial<ClientOptions>;
  /** Milliseconds after which a reply is deferred. */
  slowAfter?: number;
  /** How fast a member and a server may ask. */
  rates?: Rates;
}

/** A bot that is connected. */
export interface Bot {
  client: Client<true>;
  /** Each shard with the state of its connection, and how interactions have ended. */
  status(): { shards: { id: number; state: string }[]; interactions: Counts };
  /** Takes no new interaction, waits for those that run, and disconnects. */
  stop(): Promise<void>;
}

/** Asks what anybody may ask, and has read what can be asked, so that who asks first does not wait. */
async function warmUp(library: Library): Promise<void> {
  const desk = library.desk(null);
  await desk.ask('how many people');
  await desk.suggest('', ['thing'], 0);
}

/**
 * Connects to Discord and answers interactions. Resolves when all shards are ready; rejects with a GatewayRefusal when
 * Discord refuses the token or the settings of one for good. After that, `Events.ShardDisconnect` tells of such a refusal.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const {
    token,
    apiUrl,
    library,
    store,
    extractor = new Extractor(),
    shards = 1,
    isShared = false,
    commands = allCommands,
    clientOptions,
    slowAfter = SLOW_AFTER,
    rates = RATES,
  } = options;
  const log = options.log.child({}, { serializers: { err: loggedError } });
  const client = clientFor({ apiUrl, shards, log, clientOptions });
  followMembership(client, store.servers, log);

  const counter = {
    commands,
    serverCommands,
    messageCommands,
    library,
    store,
    recent: new RecentQuestions(store.record, log),
    turns: new Turns(rates),
    counts: noCounts(),
    typing: new Typing(),
    extractor,
    look: (server: string) => watcher?.look(server),
    settled: new Map(),
    log,
    slowAfter,
  };
  const running = new Set<Promise<void>>();
  const isOurs = async (interaction: Interaction): Promise<boolean> => {
    // What is offered while somebody types is worth no wait: Discord takes the first of two offers.
    if (!isShared || interaction.isAutocomplete()) return true;
    // Without the database two answers are better than none.
    return store.claims.take(interaction.id, new Date()).catch((err: unknown) => {
      log.warn({ err }, 'an interaction could not be claimed');
      return true;
    });
  };
  const isOverdue = overdue(client);
  const answered = async (interaction: Interaction): Promise<void> => {
    if (await isOurs(interaction)) await route(interaction, counter);
  };
  const isFirst = firstTime();
  const onInteraction = (interaction: Interaction): void => {
    if (!isFirst(interaction.id)) {
      log.info('what came twice was answered once');
      return;
    }
    if (isOverdue(interaction)) {
      log.info('what came before all shards were connected was not answered');
      return;
    }
    const handler = answered(interaction)
      .catch((err: unknown) => log.error({ err }, 'an interaction was not answered'))
      .finally(() => running.delete(handler));
    running.add(handler);
  };
  client.on(Events.InteractionCreate, onInteraction);

  let watcher: Watcher | undefined;
  warmUp(library).catch((err: unknown) => log.warn({ err }, 'the first question was not prepared'));
  const ready = await connected(client, token);
  watcher = new Watcher({
    library,
    watches: store.watches,
    tell: (channel, news, id) => tellChannel(client, channel, news, id, store.settings),
    warn: (err, message) => log.warn({ err }, message),
  });
  const expire = (): void => {
    store
      .expire(new Date())
      .catch((err: unknown) => log.error({ err }, 'what is too old could not be deleted'));
  };
  expire();
  const expiring = setInterval(expire, EXPIRE_EVERY).unref();

  return {
    client: ready,
    status: () => ({
      shards: ready.ws.shards.map(({ id, status }) => ({ id, state: Status[status] })),
      interactions: { ...counter.counts },
    }),
    async stop() {
      client.off(Events.InteractionCreate, onInteraction);
      clearInterval(expiring);
      await Promise.all([...running, watcher.close()]);
      await disconnect(client);
    },
  };
}
