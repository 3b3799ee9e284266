import { EventEmitter, once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import { application, botUser, type Guild, PATIENCE, snowflake } from './objects.ts';
import { isObject } from './schema.ts';
import { deliver, type Session, send } from './session.ts';
import { SessionStarts } from './session-starts.ts';
import { guildOf, hears, type Shard, shardIn } from './shard.ts';

/** What a client sends when it logs in. */
export interface Identify {
  token: string;
  intents: number;
  properties: Record<string, string>;
  /** Of which part of the servers it wants to hear; of all when it is not named. */
  shard?: unknown;
}

interface Events {
  dispatched: [{ t: string; d: unknown }];
  connected: [{ path: string }];
  identified: [Identify];
  ready: [{ shard: Shard }];
  resumed: [{ path: string; shard: Shard; replayed: string[] }];
  closed: [number];
}

const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/** The gateway of the loopback Discord: sessions, shards, heartbeats, resuming, and every way to lose a connection. */
export class Gateway extends EventEmitter<Events> {
  /** Every login so far. */
  readonly identifies: Identify[] = [];
  /** How often clients may log in. */
  readonly starts = new SessionStarts();
  /** How many shards `GET /gateway/bot` recommends. */
  recommendedShards = 1;
  /** Of what the number of shards has to be a multiple, as Discord tells the owners of large bots. */
  shardMultiple = 1;
  /** The servers that one session may hear of. */
  mostGuilds = 2500;
  /** Milliseconds between heartbeats, as told in the next hello. */
  heartbeatInterval = 41_250;
  /** Whether heartbeats are acknowledged; a client that misses the answer reconnects. */
  acknowledges = true;
  /** A close code with which every login is refused. */
  refusal: number | undefined;
  readonly #token: string;
  readonly #server: WebSocketServer;
  readonly #sessions = new Map<string, Session>();
  /** The latest session of each shard's number. */
  readonly #latest = new Map<number, Session>();
  readonly #unanswered = new Set<WebSocket>();
  #isSilent = false;
  #guilds: readonly Guild[];

  constructor(http: Server, token: string, guilds: readonly Guild[]) {
    super();
    this.#token = token;
    this.#guilds = guilds;
    // A browser names the page that it comes from; a bot does not.
    const verifyClient = ({ origin }: { origin: string | undefined }): boolean => origin === undefined;
    this.#server = new WebSocketServer({ server: http, verifyClient });
    this.#server.on('connection', (socket, request) => this.#connect(socket, request));
  }

  /** The address for `GET /gateway/bot`. */
  get url(): string {
    return `ws://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Resolves when the client has done this; fails when it is late. */
  async next<Name extends keyof Events>(name: Name): Promise<Events[Name][0]> {
    const [value] = await once(this, name, { signal: AbortSignal.timeout(PATIENCE) });
    return value;
  }

  /** The body of `GET /gateway/bot`. */
  get bot() {
    return { url: this.url, shards: this.recommendedShards, session_start_limit: this.starts.toJSON() };
  }

  /** The servers in which the bot is. */
  get guilds(): readonly Guild[] {
    return this.#guilds;
  }

  /** Whether it takes connections and says nothing on them, as in an outage. At its end those that wait are greeted. */
  get silent(): boolean {
    return this.#isSilent;
  }

  set silent(isSilent: boolean) {
    this.#isSilent = isSilent;
    if (isSilent) return;
    for (const socket of this.#unanswered) this.#greet(socket);
    this.#unanswered.clear();
  }

  /**
   * Sends an event to every session that hears of its server, as Discord does where a bot has several. Without a connection
   * it waits for the session to be resumed.
   */
  dispatch(t: string, d: unknown): void {
    const sessions = this.#hearing(guildOf(t, d));
    if (sessions.length === 0)
      throw new Error('Nobody is logged in at the loopback Discord who hears of it.');
    this.emit('dispatched', { t, d });
    for (const session of sessions) deliver(session, t, d);
  }

  /** The bot is removed from a server: whoever hears of that is told, and the next login finds it gone. */
  leave(id: string): void {
    this.#guilds = this.#guilds.filter((guild) => guild.id !== id);
    for (const session of this.#hearing(id)) deliver(session, 'GUILD_DELETE', { id });
  }

  /** Cuts a shard's connection without a close frame. */
  drop(shard = 0): void {
    this.#session(shard).socket.terminate();
  }

  /** Ends a shard's connection with a close code. */
  end(code: number, shard = 0): void {
    this.#session(shard).socket.close(code);
  }

  /** Sends what is no event, as it stands. */
  garble(frame: string | Uint8Array, shard = 0): void {
    this.#session(shard).socket.send(frame);
  }

  /** Asks the client to reconnect and resume (op 7). */
  reconnect(shard = 0): void {
    send(this.#session(shard).socket, { op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Declares a shard's session invalid (op 9); when not resumable the client has to log in anew. */
  invalidate(resumable: boolean, shard = 0): void {
    const session = this.#session(shard);
    if (!resumable) this.#sessions.delete(session.id);
    send(session.socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
  }

  /** Cuts every connection and ends the server. */
  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #session(shard: number): Session {
    const session = this.#latest.get(shard);
    if (!session) throw new Error(`Shard ${shard} is not logged in at the loopback Discord.`);
    return session;
  }

  #hearing(guild: string | null): Session[] {
    return [...this.#sessions.values()].filter(({ shard }) => hears(shard, guild));
  }

  #connect(socket: WebSocket, request: IncomingMessage): void {
    const { pathname } = new URL(request.url ?? '/', this.url);
    socket.on('error', () => socket.terminate());
    socket.on('message', (data) => this.#receive(socket, pathname, JSON.parse(String(data))));
    socket.on('close', (code) => {
      // A client that closes with one of these two has given its session up.
      if (code === 1000 || code === 1001) this.#forget(socket);
      this.#unanswered.delete(socket);
      this.emit('closed', code);
    });
    if (this.silent) this.#unanswered.add(socket);
    else this.#greet(socket);
    this.emit('connected', { path: pathname });
  }

  #greet(socket: WebSocket): void {
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: this.heartbeatInterval } });
  }

  #receive(socket: WebSocket, path: string, payload: unknown): void {
    const { op, d } = isObject(payload) ? payload : {};
    if (op === GatewayOpcodes.Heartbeat) {
      if (this.acknowledges) send(socket, { op: GatewayOpcodes.HeartbeatAck });
    } else if (op === GatewayOpcodes.Identify && isObject(d)) {
      this.#identify(socket, d as unknown as Identify);
    } else if (op === GatewayOpcodes.Resume && isObject(d)) {
      this.#resume(socket, path, d);
    } else if (op !== GatewayOpcodes.PresenceUpdate) {
      socket.close(GatewayCloseCodes.UnknownOpcode);
    }
  }

  #identify(socket: WebSocket, identify: Identify): void {
    this.identifies.push(identify);
    this.emit('identified', identify);
    const shard = shardIn(identify.shard);
    const guilds = this.#guilds.filter(({ id }) => shard && hears(shard, id));
    const refusal = this.#refusalOf(identify, shard, guilds);
    if (refusal || !shard) {
      socket.close(refusal);
      return;
    }
    if (!this.starts.take(shard[0])) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    const session: Session = { id: snowflake(), shard, dispatched: [], socket };
    this.#latest.set(shard[0], session);
    this.#sessions.set(session.id, session);
    deliver(session, 'READY', {
      v: 10,
      user: botUser,
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: `${this.url}/resume`,
      ...(identify.shard !== undefined && { shard }),
      application: { id: application.id, flags: application.flags },
    });
    for (const joined of guilds) deliver(session, 'GUILD_CREATE', joined);
    this.emit('ready', { shard });
  }

  #refusalOf(
    { token, intents }: Identify,
    shard: Shard | null,
    guilds: readonly Guild[],
  ): number | undefined {
    if (this.refusal) return this.refusal;
    if (token !== this.#token) return GatewayCloseCodes.AuthenticationFailed;
    if (!shard || shard[1] % this.shardMultiple !== 0) return GatewayCloseCodes.InvalidShard;
    if (guilds.length > this.mostGuilds) return GatewayCloseCodes.ShardingRequired;
    return intents & PRIVILEGED ? GatewayCloseCodes.DisallowedIntents : undefined;
  }

  #resume(socket: WebSocket, path: string, d: Record<string, unknown>): void {
    const session = d.token === this.#token ? this.#sessions.get(String(d.session_id)) : undefined;
    if (!session) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    session.socket = socket;
    const missed = session.dispatched.filter(({ s }) => s > Number(d.seq));
    for (const payload of missed) send(socket, payload);
    deliver(session, 'RESUMED', {});
    this.emit('resumed', { path, shard: session.shard, replayed: missed.map(({ t }) => t) });
  }

  #forget(socket: WebSocket): void {
    for (const session of this.#sessions.values()) {
      if (session.socket === socket) this.#sessions.delete(session.id);
    }
  }
}
