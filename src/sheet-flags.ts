import { Mistake } from './mistake.ts';
import type { FormatId } from './render/export/format.ts';
import { dayOf, FORMATS, isDay } from './render/export/index.ts';

/** The formats by the names that `--format` takes. */
export const FORMAT_IDS: readonly FormatId[] = FORMATS.map(({ id }) => id);

/**
 * The sheet that a command line asks for by `--format`: its format, and the day on it, today's unless `--asked` gives one;
 * null for none. Throws a Mistake that names what is wrong.
 */
export function sheetAsked(flags: {
  format?: string | undefined;
  asked?: string | undefined;
  json?: boolean | undefined;
  batch?: string | undefined;
}): { format: FormatId; asked: string } | null {
  const { format: name, asked = dayOf(new Date()), json, batch } = flags;
  if (name === undefined) {
    if (flags.asked === undefined) return null;
    throw new Mistake('--asked is the day on a sheet: give --format too.');
  }
  const format = FORMAT_IDS.find((id) => id === name);
  if (!format) throw new Mistake(`--format takes one of ${FORMAT_IDS.join(', ')}, not "${name}".`);
  if (json || batch !== undefined)
    throw new Mistake(`Give either --format or ${json ? '--json' : '--batch'}, not both.`);
  if (!isDay(asked)) throw new Mistake(`--asked takes a day like 2025-03-26, not "${asked}".`);
  return { format, asked };
}
