import { type Client, MessageFlags, Routes } from 'discord.js';
import type { News } from '../domain.ts';
import type { Catalogue } from '../locale/catalogue.ts';
import { newsMessages } from '../render/discord.ts';
import { checkMessage } from './limits.ts';

/**
 * Tells a channel of news. Discord takes a message with a nonce once within some minutes, so that an alert that is told
 * again after a crash does not stand there twice.
 */
export async function tellChannel(
  client: Client,
  channel: string,
  news: News,
  id: number,
  say: Catalogue,
): Promise<void> {
  for (const [i, components] of newsMessages(news, say).entries()) {
    const message = { components, flags: MessageFlags.IsComponentsV2 as number };
    checkMessage(message);
    await client.rest.post(Routes.channelMessages(channel), {
      body: {
        ...message,
        allowed_mentions: { parse: [] },
        nonce: `alert-${id}-${i}`,
        enforce_nonce: true,
      },
    });
  }
}
