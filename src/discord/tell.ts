import { type Client, DiscordAPIError, MessageFlags, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { News } from '../domain.ts';
import type { Catalogue } from '../locale/catalogue.ts';
import { CATALOGUES, catalogueFor } from '../locale/index.ts';
import { newsMessages } from '../render/discord.ts';
import type { Settings } from '../store/settings.ts';
import { checkMessage } from './limits.ts';

/** The words of a channel's server: those that it has settled, else those of its own language on Discord. */
async function wordsIn(client: Client, id: string, settings: Settings): Promise<Catalogue> {
  const channel = client.channels.cache.get(id);
  if (!channel || channel.isDMBased()) return catalogueFor('');
  const { language } = await settings.of(channel.guildId);
  return language ? CATALOGUES[language] : catalogueFor(channel.guild.preferredLocale);
}

/**
 * Tells a channel of news. Discord takes a message with a nonce once within some minutes, so that an alert that is told
 * again after a crash does not stand there twice. False when the channel is no more; rejects when Discord does not take it.
 */
export async function tellChannel(
  client: Client,
  channel: string,
  news: News,
  id: number,
  settings: Settings,
): Promise<boolean> {
  const say = await wordsIn(client, channel, settings);
  for (const [i, components] of newsMessages(news, say).entries()) {
    const message = { components, flags: MessageFlags.IsComponentsV2 as number };
    checkMessage(message);
    const body = {
      ...message,
      allowed_mentions: { parse: [] },
      nonce: `alert-${id}-${i}`,
      enforce_nonce: true,
    };
    try {
      await client.rest.post(Routes.channelMessages(channel), { body });
    } catch (error) {
      if (isUnknownChannel(error) && !client.channels.cache.has(channel)) return false;
      throw error;
    }
  }
  return true;
}

const isUnknownChannel = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownChannel;
