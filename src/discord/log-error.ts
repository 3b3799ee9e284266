import { DiscordAPIError, HTTPError } from 'discord.js';
import { stdSerializers } from 'pino';

/** In the address of a request, the token of an interaction. */
const TOKEN = /((?:interactions|webhooks)\/\d+\/)[^/?]+/g;

/** An error for the log: of a request to Discord without what was sent, and without tokens. */
export function loggedError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const logged = stdSerializers.err(error);
  if (!(error instanceof DiscordAPIError || error instanceof HTTPError)) return logged;
  const { type, message, stack } = logged;
  const { status, method, url } = error;
  const code = 'code' in error ? { code: error.code } : {};
  return { type, message, stack, ...code, status, method, url: url.replace(TOKEN, '$1…') };
}
