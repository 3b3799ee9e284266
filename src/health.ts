import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listenHere } from './listen.ts';

/** How the bot is, in data that may be shown to whoever has an account on its machine. */
export interface Health {
  /** Connected on every shard, with the articles read. */
  isReady: boolean;
  [fact: string]: unknown;
}

/** The page on which a supervisor finds how the bot is. */
export interface HealthPage {
  port: number;
  close(): Promise<void>;
}

/**
 * Serves `GET /health` on 127.0.0.1 and no other address, takes a free port for 0: 200 when the bot is ready, else 503, and JSON
 * in both cases. Throws a Mistake when the port is in use or not allowed.
 */
export async function serveHealth(wanted: number, health: () => Promise<Health>): Promise<HealthPage> {
  const server = createServer(async (request, response) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || request.url !== '/health') {
      response.writeHead(404).end();
      return;
    }
    const now = await told(health);
    const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
    response.writeHead(now.isReady ? 200 : 503, headers);
    response.end(request.method === 'HEAD' ? undefined : `${JSON.stringify(now)}\n`);
  });
  await listenHere(server, wanted, {
    inUse: `HEALTH_PORT ${wanted} is in use on this machine: set another.`,
    notAllowed: `HEALTH_PORT ${wanted} may not be used by this account: set another.`,
  });
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** How the bot is; not ready when that cannot be told. */
async function told(health: () => Promise<Health>): Promise<Health> {
  try {
    return await health();
  } catch (error) {
    return { isReady: false, fault: error instanceof Error ? error.message : String(error) };
  }
}
