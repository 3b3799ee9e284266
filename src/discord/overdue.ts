import { type Client, GatewayDispatchEvents } from 'discord.js';

/** Milliseconds for which Discord waits for the first response to an interaction. */
const WAITS = 3000;

/**
 * Tells which interactions nobody waits for any more. Those that come while other shards still connect are handed on when
 * all have: who asked has long been told that the bot did not respond, and asks again.
 */
export function overdue(client: Client): (interaction: { id: string }) => boolean {
  const early = new Map<string, number>();
  client.ws.on(GatewayDispatchEvents.InteractionCreate, ({ id }: { id: string }) => {
    if (!client.isReady()) early.set(id, performance.now());
  });
  return ({ id }) => {
    const came = early.get(id);
    early.delete(id);
    return came !== undefined && performance.now() - came > WAITS;
  };
}
