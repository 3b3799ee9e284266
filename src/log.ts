import { type DestinationStream, type Logger, pino } from 'pino';
import { escapeJson } from './render/escape-json.ts';

/** A log of one JSON object a line, in which nothing is hidden and that no terminal takes for anything but text. */
export function logTo(level: string, destination?: DestinationStream): Logger {
  return pino({ level, hooks: { streamWrite: escapeJson } }, destination ?? pino.destination(1));
}
