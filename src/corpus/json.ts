import type { Phrase } from '../domain.ts';
import { en } from '../locale/en.ts';
import { phrase, worded } from '../locale/phrase.ts';

/** JSON with a mistake in it: where, and what was expected. */
export class JsonMistake extends Error {
  readonly offset: number;
  readonly said: Phrase;
  constructor(offset: number, said: Phrase) {
    super(worded(said, en));
    this.offset = offset;
    this.said = said;
  }
}

/** Where each value stands: key paths as JSON (`["a.txt","title"]`) to the offset of the key. */
export type Places = Map<string, number>;

/**
 * Parses JSON strictly and remembers where each key stands. Throws a JsonMistake with the offset of what is
 * wrong, also for a key that stands twice in one object.
 */
export function parseJson(text: string): { value: unknown; places: Places } {
  const places: Places = new Map();
  let at = 0;
  const fail = (said: Phrase, offset = at): never => {
    throw new JsonMistake(offset, said);
  };
  const blanks = () => {
    while (at < text.length && ' \t\n\r'.includes(text[at]!)) at++;
  };
  const found = () => (at >= text.length ? phrase('endOfFile') : JSON.stringify(text[at]));

  const string = (): string => {
    const start = at;
    for (at++; text[at] !== '"'; at++) {
      if (at >= text.length || text[at] === '\n') fail(phrase('jsonUnclosed'), start);
      if (text[at] === '\\') at++;
    }
    at++;
    try {
      return JSON.parse(text.slice(start, at));
    } catch {
      return fail(phrase('jsonForbidden'), start);
    }
  };
  const scalar = () => {
    const word = /^[^\s,:[\]{}"]+/.exec(text.slice(at, at + 400))?.[0];
    if (!word) fail(phrase('jsonNoValue', found()));
    try {
      JSON.parse(word!);
    } catch {
      fail(phrase('jsonBareWord', JSON.stringify(word)));
    }
    at += word!.length;
  };
  const members = (close: string, member: () => void) => {
    at++;
    blanks();
    if (text[at] === close) {
      at++;
      return;
    }
    for (;;) {
      member();
      blanks();
      if (text[at] === close) break;
      if (text[at] !== ',') fail(phrase('jsonNoComma', close, found()));
      const comma = at++;
      blanks();
      if (text[at] === close) fail(phrase('jsonCommaTooMany', close), comma);
    }
    at++;
  };
  const value = (path: (string | number)[]): void => {
    if (path.length > 100) fail(phrase('jsonTooDeep'));
    blanks();
    if (text[at] === '{') {
      const seen = new Set<string>();
      members('}', () => {
        blanks();
        const start = at;
        if (text[at] !== '"') fail(phrase('jsonNoKey', found()));
        const key = string();
        if (seen.has(key)) fail(phrase('jsonKeyTwice', JSON.stringify(key)), start);
        seen.add(key);
        places.set(JSON.stringify([...path, key]), start);
        blanks();
        if (text[at] !== ':') fail(phrase('jsonNoColon', JSON.stringify(key), found()));
        at++;
        value([...path, key]);
      });
    } else if (text[at] === '[') {
      let index = 0;
      members(']', () => value([...path, index++]));
    } else if (text[at] === '"') string();
    else scalar();
  };

  value([]);
  blanks();
  if (at < text.length) fail(phrase('jsonNoEnd', found()));
  return { value: JSON.parse(text), places };
}

/** 1-based line and column of an offset. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
