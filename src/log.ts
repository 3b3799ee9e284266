import { type DestinationStream, type Logger, pino } from 'pino';
import { loggedError } from './discord/log-error.ts';
import { escapeJson } from './render/escape-json.ts';

/** A log of one JSON object a line, in which nothing is hidden and that no terminal takes for anything but text. */
export function logTo(level: string, destination?: DestinationStream): Logger {
  const options = { level, serializers: { err: loggedError }, hooks: { streamWrite: escapeJson } };
  return pino(options, destination ?? pino.destination(1));
}
