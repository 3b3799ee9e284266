import { EventEmitter, once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import { application, botUser, type Guild, PATIENCE, snowflake } from './objects.ts';
import { isObject } from './schema.ts';

/** What a client sends when it logs in. */
export interface Identify {
  token: string;
  intents: number;
  properties: Record<string, string>;
}

interface Session {
  id: string;
  dispatched: { op: number; t: string; s: number; d: unknown }[];
  socket: WebSocket;
}

interface Events {
  dispatched: [{ t: string; d: unknown }];
  connected: [{ path: string }];
  identified: [Identify];
  ready: [];
  resumed: [{ path: string; replayed: string[] }];
  closed: [number];
}

const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/** The gateway of the loopback Discord: sessions, heartbeats, resuming, and every way to lose a connection. */
export class Gateway extends EventEmitter<Events> {
  /** Every login so far. */
  readonly identifies: Identify[] = [];
  /** Milliseconds between heartbeats, as told in the next hello. */
  heartbeatInterval = 41_250;
  /** Whether heartbeats are acknowledged; a client that misses the answer reconnects. */
  acknowledges = true;
  /** Takes connections and says nothing on them, as in an outage. */
  silent = false;
  /** A close code with which every login is refused. */
  refusal: number | undefined;
  readonly #token: string;
  readonly #server: WebSocketServer;
  readonly #sessions = new Map<string, Session>();
  #latest: Session | undefined;

  readonly #guilds: readonly Guild[];

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

  /** Sends an event. Without a connection it waits for the session to be resumed. */
  dispatch(t: string, d: unknown): void {
    deliver(this.#session(), t, d);
  }

  /** Sends an event to every session, as Discord does where a bot has several. */
  broadcast(t: string, d: unknown): void {
    this.#session();
    this.emit('dispatched', { t, d });
    for (const session of this.#sessions.values()) deliver(session, t, d);
  }

  /** Cuts the connection without a close frame. */
  drop(): void {
    this.#session().socket.terminate();
  }

  /** Ends the connection with a close code. */
  end(code: number): void {
    this.#session().socket.close(code);
  }

  /** Asks the client to reconnect and resume (op 7). */
  reconnect(): void {
    send(this.#session().socket, { op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Declares the session invalid (op 9); when not resumable the client has to log in anew. */
  invalidate(resumable: boolean): void {
    const session = this.#session();
    if (!resumable) this.#sessions.delete(session.id);
    send(session.socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
  }

  /** Cuts every connection and ends the server. */
  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #session(): Session {
    if (!this.#latest) throw new Error('Nobody is logged in at the loopback Discord.');
    return this.#latest;
  }

  #connect(socket: WebSocket, request: IncomingMessage): void {
    const { pathname } = new URL(request.url ?? '/', this.url);
    socket.on('error', () => socket.terminate());
    socket.on('message', (data) => this.#receive(socket, pathname, JSON.parse(String(data))));
    socket.on('close', (code) => {
      // A client that closes with one of these two has given its session up.
      if (code === 1000 || code === 1001) this.#forget(socket);
      this.emit('closed', code);
    });
    if (!this.silent) {
      send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: this.heartbeatInterval } });
    }
    this.emit('connected', { path: pathname });
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
    const refusal = this.#refusalOf(identify);
    if (refusal) {
      socket.close(refusal);
      return;
    }
    this.#latest = { id: snowflake(), dispatched: [], socket };
    this.#sessions.set(this.#latest.id, this.#latest);
    this.dispatch('READY', {
      v: 10,
      user: botUser,
      guilds: this.#guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: this.#latest.id,
      resume_gateway_url: `${this.url}/resume`,
      application: { id: application.id, flags: application.flags },
    });
    for (const joined of this.#guilds) this.dispatch('GUILD_CREATE', joined);
    this.emit('ready');
  }

  #refusalOf({ token, intents }: Identify): number | undefined {
    if (this.refusal) return this.refusal;
    if (token !== this.#token) return GatewayCloseCodes.AuthenticationFailed;
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
    this.dispatch('RESUMED', {});
    this.emit('resumed', { path, replayed: missed.map(({ t }) => t) });
  }

  #forget(socket: WebSocket): void {
    for (const session of this.#sessions.values()) {
      if (session.socket === socket) this.#sessions.delete(session.id);
    }
  }
}

function deliver(session: Session, t: string, d: unknown): void {
  const payload = { op: GatewayOpcodes.Dispatch, t, s: session.dispatched.length + 1, d };
  session.dispatched.push(payload);
  send(session.socket, payload);
}

function send(socket: WebSocket, payload: unknown): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload));
}
