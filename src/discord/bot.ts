import { setTimeout as wait } from 'node:timers/promises';
import { type Client, type ClientOptions, Events, type Interaction, Status } from 'discord.js';
import type { Logger } from 'pino';
import { commands as allCommands, messageCommands, serverCommands } from '../../commands/index.ts';
import type { Command } from '../command.ts';
import { isSlow } from '../is-slow.ts';
import type { Library } from '../library/library.ts';
import type { BotStatus } from '../server-command.ts';
import type { Store } from '../store/store.ts';
import { Watcher } from '../watch/watcher.ts';
import { clientFor, connected, disconnect, type Shards } from './client.ts';
import { Closing } from './closing.ts';
import { Tally } from './counts.ts';
import { firstTime } from './first-time.ts';
import { Line } from './line.ts';
import { onRequest, type Request } from './log.ts';
import { followMembership } from './membership.ts';
import { serverOf } from './office.ts';
import { overdue } from './overdue.ts';
import { RecentQuestions } from './recent.ts';
import { requestOf } from './requested.ts';
import { route } from './router.ts';
import { tellChannel } from './tell.ts';
import { RATES, type Rates, Turns } from './turns.ts';
import { Typing } from './typing.ts';

/** Milliseconds between two times at which what was kept for long enough is deleted. */
const EXPIRE_EVERY = 3_600_000;
/** Passed before the answer is deferred: well inside the three seconds that Discord waits. */
const SLOW_AFTER = 1200;
/** How long a bot that stops waits for what is worked on, and then for its askers to be told that it was not finished. */
const STOP_WITHIN = { answer: 6000, tell: 1500 } as const;

/** Milliseconds that a process which stops leaves to others. */
const YIELD = 500;

export interface BotOptions {
  token: string;
  apiUrl: string;
  library: Library;
  store: Store;
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
  /** Milliseconds that stopping waits for what is worked on, and then for its askers to be told. */
  stopWithin?: { answer: number; tell: number };
}

/** A bot that is connected. */
export interface Bot {
  client: Client<true>;
  /** How it is connected, and how interactions have ended: those of a server, or all for null. */
  status(server: string | null): BotStatus;
  /**
   * Takes no new question, which is told to who asks one, waits some seconds for those that it has, tells the askers of the rest, and
   * disconnects. What could not even be told is in the log.
   */
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
    shards = 1,
    isShared = false,
    commands = allCommands,
    clientOptions,
    slowAfter = SLOW_AFTER,
    rates = RATES,
    stopWithin = STOP_WITHIN,
    log,
  } = options;
  const client = clientFor({ apiUrl, shards, log, clientOptions });
  followMembership(client, store.servers, log);

  const tally = new Tally();
  const status = (server: string | null): BotStatus => ({
    shards: client.ws.shards.map(({ id, status, ping }) => ({
      id,
      state: Status[status],
      ping: ping < 0 ? null : ping,
    })),
    interactions: tally.of(server),
  });
  const counter = {
    commands,
    serverCommands,
    messageCommands,
    library,
    store,
    recent: new RecentQuestions(store.record, log),
    turns: new Turns(rates),
    tally,
    status,
    closing: new Closing(),
    typing: new Typing(),
    look: (server: string) => watcher?.look(server),
    settled: new Map(),
    log,
    slowAfter,
    line: new Line(() => running.size),
  };
  const running = new Map<Promise<unknown>, Request>();
  const isOurs = async (interaction: Interaction): Promise<boolean> => {
    // Another process, where there is one, takes it first.
    if (counter.closing.isClosed && isShared) await wait(YIELD);
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
    const came = performance.now();
    if (!(await isOurs(interaction))) return;
    const end = await route(interaction, counter);
    if (!end) return;
    const waited = Math.round(performance.now() - came) - end.work - end.reply;
    const [server, shard] = [serverOf(interaction), interaction.guild?.shardId];
    log.debug({ server, shard, waited: Math.max(0, waited), ...end }, 'interaction ended');
  };
  const isFirst = firstTime();
  const take = (interaction: Interaction, request: Request): void => {
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
    running.set(handler, request);
  };
  const onInteraction = (interaction: Interaction): void => {
    const request = requestOf(interaction);
    onRequest(request, () => take(interaction, request));
  };
  client.on(Events.InteractionCreate, onInteraction);

  let watcher: Watcher | undefined;
  warmUp(library).catch((err: unknown) => log.warn({ err }, 'the first question was not prepared'));
  const ready = await connected(client, token);
  watcher = new Watcher({
    library,
    watches: store.watches,
    tell: (channel, news, id) =>
      onRequest({ request: `alert ${id}`, command: 'watch' }, async () => {
        const began = performance.now();
        const isTold = await tellChannel(client, channel, news, id, store.settings);
        if (isTold) log.debug({ channel, reply: Math.round(performance.now() - began) }, 'alert told');
        return isTold;
      }),
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
    status,
    async stop() {
      counter.closing.close();
      clearInterval(expiring);
      const watching = watcher.close().finally(() => running.delete(watching));
      running.set(watching, { request: 'alerts', command: 'watch' });
      const ended = async (): Promise<void> => {
        while (running.size > 0) await Promise.all(running.keys());
      };
      if (await isSlow(ended(), stopWithin.answer)) {
        counter.closing.cutOff();
        if (await isSlow(ended(), stopWithin.tell))
          log.warn({ cutOff: [...running.values()] }, 'stopped before all had ended');
      }
      client.off(Events.InteractionCreate, onInteraction);
      await disconnect(client);
    },
  };
}
