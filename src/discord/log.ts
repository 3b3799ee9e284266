import { AsyncLocalStorage } from 'node:async_hooks';
import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import { escapeJson } from '../render/escape-json.ts';
import { loggedError } from './log-error.ts';

/** What the bot is at work on: an interaction by Discord's id of it, or an alert, and which command that is of. */
export interface Request {
  request: string;
  command: string;
}

const current = new AsyncLocalStorage<Request>();

/** Does work on a request: each line that is logged for its sake says which it is, wherever it is logged. */
export const onRequest = <T>(request: Request, work: () => T): T => current.run(request, work);

/**
 * A log of one JSON line each, to the standard output unless a destination is given. What was asked stands in no line of any level:
 * a newsroom's questions are its own.
 */
export function openLog(level: string, destination: DestinationStream = pino.destination(1)): Logger {
  const options: LoggerOptions = {
    level,
    mixin: () => ({ ...current.getStore() }),
    serializers: { err: loggedError },
    hooks: { streamWrite: escapeJson },
  };
  return pino(options, destination);
}
