import type { Args } from '../command.ts';
import { isLanguage, type Language } from '../locale/index.ts';
import { LIMITS } from '../render/discord/limits.ts';
import { isView, type View } from '../render/discord/view.ts';

/** Changes when ids of older replies can no longer be read. */
const VERSION = '2';
const SEPARATOR = '|';
/** Characters that are kept free for what differs between the ids of one reply. */
const RESERVED = 38;
/** So much of a corpus's fingerprint tells two corpora apart. */
const FINGERPRINT = 6;

/** One page of the answer to a question: what a button asks for. */
export interface PageRequest {
  command: string;
  args: Args;
  /** Options that are left out, as the reply's own text repeats them; see `leftOut`. */
  readBack?: readonly string[];
  /** Any whole number; the renderer clamps it. */
  page: number;
  /** The fingerprint of the corpus that gave the reply. */
  corpus?: string | null;
  /** The language of a reply, for whoever turns its pages; null for the reader's own. */
  language?: Language | null;
  /** What is shown of the answer; the answer itself without one. */
  view?: View | null;
  /** The view is opened in a message of its own. */
  opens?: boolean;
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

/** A page request as read from a button. */
export interface DecodedRequest extends Required<PageRequest> {}

const ACT = /^!([a-z]{1,12})=(.{1,64})$/su;
const CHOOSE = /^!choose=(.+)$/;
const VIEW = /^([~+])([a-z]+)$/;
const CORPUS = /^\^([0-9a-f]{6})$/;
const LANGUAGE = /^@([a-z]{2})$/;
const OPTION = /^([^=:?]+)(?:=(.*)|:(true|false|-?\d[\d.e+-]*)|\?)$/su;

/** Whether an id was written when the corpus was this one; true for one that does not say. */
export function isOfCorpus({ corpus }: Pick<PageRequest, 'corpus'>, fingerprint: string): boolean {
  return !corpus || fingerprint.startsWith(corpus);
}

/** The options that do not fit into the ids of a reply, the longest first: the reply's own text has to repeat them. */
export function leftOut(command: string, args: Args): string[] {
  const left: string[] = [];
  const lengths = Object.keys(args)
    .filter((name) => typeof args[name] === 'string')
    .map((name) => ({ name, length: join({ command, args: { [name]: args[name] }, page: 0 }).length }))
    .sort((a, b) => b.length - a.length);
  for (const { name } of lengths) {
    if (join({ command, args, page: 0, readBack: left }).length <= LIMITS.customId - RESERVED) break;
    left.push(name);
  }
  return left;
}

/** Writes a page request as a custom_id of at most 100 characters, like `2|factcheck|query=deportees count|^b0d460|2`. */
export function encodeCustomId(request: PageRequest): string {
  const id = join(request);
  if (id.length > LIMITS.customId) throw new Error(`a custom_id of ${id.length} characters`);
  return id;
}

/** Reads a custom_id that `encodeCustomId` wrote; null for any other text. */
export function decodeCustomId(id: string): DecodedRequest | null {
  const [version, command, ...fields] = id.split(SEPARATOR);
  const page = fields.pop();
  if (version !== VERSION || !command || page === undefined || !/^-?\d{1,15}$/.test(page)) return null;
  const args: Record<string, string | number | boolean> = {};
  const readBack: string[] = [];
  const read: DecodedRequest = {
    ...{ command, args, readBack, page: Number(page) },
    ...{ corpus: null, language: null, view: null, opens: false, act: null, choose: null },
  };
  try {
    for (const field of fields) readField(field, read, args, readBack);
  } catch {
    return null;
  }
  return read;
}

/** Takes one field into what is read. Throws for one that is none. */
function readField(
  field: string,
  read: DecodedRequest,
  args: Record<string, string | number | boolean>,
  readBack: string[],
): void {
  const [, choose] = CHOOSE.exec(field) ?? [];
  const [, verb, id] = ACT.exec(field) ?? [];
  const [, sign, view] = VIEW.exec(field) ?? [];
  const [, corpus] = CORPUS.exec(field) ?? [];
  const [, language] = LANGUAGE.exec(field) ?? [];
  if (choose) read.choose = choose;
  else if (verb && id) read.act = { verb, id: decodeURIComponent(id) };
  else if (view && isView(view)) Object.assign(read, { view, opens: sign === '+' });
  else if (corpus) read.corpus = corpus;
  else if (language && isLanguage(language)) read.language = language;
  else {
    const [, name, text, literal] = OPTION.exec(field) as unknown as [string, string, string?, string?];
    if (text !== undefined) args[name] = decodeURIComponent(text);
    else if (literal !== undefined) args[name] = JSON.parse(literal) as number | boolean;
    else readBack.push(name);
  }
}

function join(request: PageRequest): string {
  const { command, args, readBack = [], page, corpus, language, view, opens, act, choose } = request;
  const kept = Object.entries(args).flatMap(([name, value]) => {
    if (value === undefined || readBack.includes(name)) return [];
    return [typeof value === 'string' ? `${name}=${escaped(value)}` : `${name}:${value}`];
  });
  const marks = [
    act && `!${act.verb}=${escaped(act.id)}`,
    choose && `!choose=${choose}`,
    view && `${opens ? '+' : '~'}${view}`,
    corpus && `^${corpus.slice(0, FINGERPRINT)}`,
    language && `@${language}`,
  ].filter(Boolean);
  const left = readBack.map((name) => `${name}?`);
  return [VERSION, command, ...kept, ...left, ...marks, page].join(SEPARATOR);
}

/** The separator, the sign of the escape, and what Discord may drop or change. */
function escaped(text: string): string {
  return text.replace(/[%|\p{Cc}\p{Zl}\p{Zp}]/gu, encodeURIComponent);
}
