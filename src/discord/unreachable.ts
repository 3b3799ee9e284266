import { HTTPError } from 'discord.js';

/** The sentence for an error of the network or of Discord's servers; null for any other error. */
export function unreachable(error: unknown): string | null {
  if (error instanceof HTTPError) {
    return `Discord has trouble of its own (HTTP ${error.status}): try again in some minutes.`;
  }
  if (!(error instanceof Error)) return null;
  // The client says so in no other way.
  const again = error.message.match(/^Not enough sessions remaining .*resets at (\S+)$/)?.[1];
  if (again) return `Discord takes no more logins of this bot today: start it again after ${again}.`;
  const { code, name, message } = error as NodeJS.ErrnoException;
  if (name !== 'AbortError' && !/^(?:E[A-Z]+|UND_ERR_\w+)$/.test(String(code))) return null;
  return `Discord cannot be reached (${message || code}): check the network and try again.`;
}
