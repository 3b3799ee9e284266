import { DiscordAPIError, HTTPError } from 'discord.js';

/** In the address of a request, the token of an interaction. */
const TOKEN = /((?:interactions|webhooks)\/\d+\/)[^/?\s"']+/g;
/** So many causes of an error are told. */
const DEEPEST = 5;

const withoutTokens = (text: string): string => text.replace(TOKEN, '$1…');

/**
 * An error for the log: what it is, what it says, where it arose and what it came of, without tokens. Nothing else that hangs on
 * it: errors of a database carry what was to be written, and those of requests to Discord what was sent.
 */
export const loggedError = (error: unknown): unknown => logged(error, 0);

function logged(error: unknown, depth: number): unknown {
  if (!(error instanceof Error)) return error === undefined ? error : withoutTokens(String(error));
  const { name, message, stack = '', cause } = error;
  const others = error instanceof AggregateError ? error.errors : [];
  return {
    type: name,
    message: withoutTokens(message),
    stack: withoutTokens(stack),
    ...('code' in error && { code: error.code }),
    ...((error instanceof DiscordAPIError || error instanceof HTTPError) && {
      ...{ status: error.status, method: error.method, url: withoutTokens(error.url) },
    }),
    ...(cause !== undefined && depth < DEEPEST && { cause: logged(cause, depth + 1) }),
    ...(others.length > 0 && depth < DEEPEST && { errors: others.map((one) => logged(one, depth + 1)) }),
  };
}
