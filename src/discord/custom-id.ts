import type { Args } from '../command.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { LIMITS } from '../render/discord/limits.ts';

/** Changes when ids of older replies can no longer be read. */
const VERSION = '1';
const SEPARATOR = '|';

/** One page of the answer to a question: what a button asks for. */
export interface PageRequest {
  command: string;
  args: Args;
  /** Any whole number; the renderer clamps it. */
  page: number;
  /** What is to be done with something that the reply lists, before the page is shown. */
  act?: Act | null;
  /** The option whose value is chosen in a menu. */
  choose?: string | null;
}

/** What is to be done with a listed thing, by its id. */
export interface Act {
  verb: string;
  id: string;
}

const ACT = /^!([a-z]{1,12})=(.{1,64})$/su;
const CHOOSE = /^!choose=(.+)$/;

/** A page request as read from a button. */
export interface DecodedRequest extends PageRequest {
  act: Act | null;
  choose: string | null;
  /** The option that did not fit and stands in the reply's own text. */
  readBack: string | null;
}

/**
 * Writes a page request as a custom_id of at most 100 characters, like `1|factcheck|query=deportees count|2`.
 * Where it would be longer, the option `readable`, which the reply's own text repeats, is left out and marked
 * (`query?`). Throws a Mistake when the other options alone are too long.
 */
export function encodeCustomId(request: PageRequest, readable: string | null): string {
  const whole = join(request, null);
  if (whole.length <= LIMITS.customId) return whole;
  const marked = join(request, readable);
  if (marked.length <= LIMITS.customId) return marked;
  throw new Mistake(phrase('optionsTooLong'));
}

/** Reads a custom_id that `encodeCustomId` wrote; null for any other text. */
export function decodeCustomId(id: string): DecodedRequest | null {
  const [version, command, ...fields] = id.split(SEPARATOR);
  const page = fields.pop();
  if (version !== VERSION || !command || page === undefined || !/^-?\d{1,15}$/.test(page)) return null;
  const args: Record<string, string | number | boolean> = {};
  let readBack: string | null = null;
  let act: Act | null = null;
  let choose: string | null = null;
  for (const field of fields) {
    const choosing = CHOOSE.exec(field);
    if (choosing) {
      choose = choosing[1]!;
      continue;
    }
    const acting = ACT.exec(field);
    if (acting) {
      const id = decoded(acting[2]!);
      if (id === null) return null;
      act = { verb: acting[1]!, id };
      continue;
    }
    const match = /^([^=:?]+)(?:=(.*)|:(true|false|-?\d[\d.e+-]*)|\?)$/su.exec(field);
    if (!match) return null;
    const [, name, text, literal] = match as unknown as [string, string, string?, string?];
    try {
      if (text !== undefined) args[name] = decodeURIComponent(text);
      else if (literal !== undefined) args[name] = JSON.parse(literal) as number | boolean;
      else readBack = name;
    } catch {
      return null;
    }
  }
  return { command, args, page: Number(page), readBack, act, choose };
}

function join({ command, args, page, act, choose }: PageRequest, left: string | null): string {
  const fields = Object.entries(args).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (name === left) return [`${name}?`];
    return [typeof value === 'string' ? `${name}=${escaped(value)}` : `${name}:${value}`];
  });
  const marks = [act && `!${act.verb}=${escaped(act.id)}`, choose && `!choose=${choose}`].filter(Boolean);
  return [VERSION, command, ...fields, ...marks, page].join(SEPARATOR);
}

/** The separator, the sign of the escape, and what Discord may drop or change. */
function escaped(text: string): string {
  return text.replace(/[%|\p{Cc}\p{Zl}\p{Zp}]/gu, encodeURIComponent);
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
