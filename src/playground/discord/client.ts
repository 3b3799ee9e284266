import type { ClientOptions } from 'discord.js';

/** Client options that lift the wait of five seconds between two logins. */
export const eager = {
  ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
} satisfies Partial<ClientOptions>;
