import { RESTJSONErrorCodes } from 'discord.js';
import type { Body } from './message-rules.ts';

/** An answer that is given instead of the right one. */
interface Answered {
  status: number;
  body: Body;
  headers?: Record<string, string>;
}

/**
 * What a request meets: another answer; so many milliseconds more until the right one; or a connection that breaks before the request is
 * heard, or before its answer is.
 */
export type Fault = Answered | { slow: number } | { lost: 'request' | 'answer' };

/** Faults that Discord serves now and then. */
export const faults = {
  rateLimited: (seconds: number, global = false): Fault => ({
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
    headers: {
      'Retry-After': String(seconds),
      'X-RateLimit-Scope': global ? 'global' : 'user',
      ...(global && { 'X-RateLimit-Global': 'true' }),
    },
  }),
  serverError: (status = 500): Fault => ({ status, body: { message: `${status}: Server Error`, code: 0 } }),
  slow: (ms: number): Fault => ({ slow: ms }),
  lost: (part: 'request' | 'answer'): Fault => ({ lost: part }),
  unknownInteraction: (): Fault => ({
    status: 404,
    body: { message: 'Unknown interaction', code: RESTJSONErrorCodes.UnknownInteraction },
  }),
  /** The token of an interaction has expired. */
  unknownWebhook: (): Fault => ({
    status: 404,
    body: { message: 'Unknown Webhook', code: RESTJSONErrorCodes.UnknownWebhook },
  }),
  unknownMessage: (): Fault => ({
    status: 404,
    body: { message: 'Unknown Message', code: RESTJSONErrorCodes.UnknownMessage },
  }),
  unknownChannel: (): Fault => ({
    status: 404,
    body: { message: 'Unknown Channel', code: RESTJSONErrorCodes.UnknownChannel },
  }),
  missingPermissions: (): Fault => ({
    status: 403,
    body: { message: 'Missing Permissions', code: RESTJSONErrorCodes.MissingPermissions },
  }),
};
