import { GatewayOpcodes } from 'discord.js';
import type { WebSocket } from 'ws';
import type { Shard } from './shard.ts';

/** A login that can be resumed, with all that it was sent. */
export interface Session {
  id: string;
  shard: Shard;
  dispatched: { op: number; t: string; s: number; d: unknown }[];
  socket: WebSocket;
}

/** Sends a session an event; without a connection it waits for the session to be resumed. */
export function deliver(session: Session, t: string, d: unknown): void {
  const payload = { op: GatewayOpcodes.Dispatch, t, s: session.dispatched.length + 1, d };
  session.dispatched.push(payload);
  send(session.socket, payload);
}

/** Sends a payload, if the connection is open. */
export function send(socket: WebSocket, payload: unknown): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload));
}
