import { codeAt, isPlainLetter } from '../../language/letters.ts';

const ASCII = 128;
const BLANK = 32;
const HYPHEN = 45;

/** A flag for each ASCII sign with which a pattern can begin or end; in both cases where the pattern ignores case. */
function flags(signs: string, { ignoreCase }: RegExp): Uint8Array {
  const all = ignoreCase ? signs.toLowerCase() + signs.toUpperCase() : signs;
  const table = new Uint8Array(ASCII);
  for (const sign of all) table[sign.charCodeAt(0)] = 1;
  return table;
}

/**
 * A sticky pattern that begins, behind one blank or hyphen at most, with one of some signs. Asking for these first is
 * many times faster than the pattern, which mostly does not match. Signs beyond ASCII and the text's end need no naming.
 */
export class Behind {
  readonly #first: Uint8Array;
  readonly #pattern: RegExp;

  constructor(signs: string, pattern: RegExp) {
    this.#first = flags(signs, pattern);
    this.#pattern = pattern;
  }

  /** Its match at an offset. */
  at(text: string, at: number): RegExpExecArray | null {
    let code = codeAt(text, at);
    if (code === BLANK || code === HYPHEN) code = codeAt(text, at + 1);
    if (code >= 0 && code < ASCII && this.#first[code] === 0) return null;
    this.#pattern.lastIndex = at;
    return this.#pattern.exec(text);
  }
}

/** The same for a pattern that begins with a word: asked for are the first two letters of all that it can begin with. */
export class BehindWord {
  readonly #pairs = new Uint8Array(32 * 32);
  readonly #pattern: RegExp;

  /** `words` are those words, in any case; of one letter alone every second sign will do. */
  constructor(words: Iterable<string>, pattern: RegExp) {
    this.#pattern = pattern;
    for (const word of words) {
      const row = (word.charCodeAt(0) & 31) << 5;
      if (word.length === 1) this.#pairs.fill(1, row, row + 32);
      else this.#pairs[row | (word.charCodeAt(1) & 31)] = 1;
    }
  }

  /** Its match at an offset. */
  at(text: string, at: number): RegExpExecArray | null {
    let first = codeAt(text, at);
    let next = at + 1;
    if (first === BLANK || first === HYPHEN) first = codeAt(text, next++);
    const second = codeAt(text, next);
    if (first < ASCII && second < ASCII) {
      if (!isPlainLetter(first) || this.#pairs[((first & 31) << 5) | (second & 31)] === 0) return null;
    }
    this.#pattern.lastIndex = at;
    return this.#pattern.exec(text);
  }
}

/** The same for a sticky pattern that is one lookbehind: with what it ends, before one blank at most. */
export class Before {
  readonly #last: Uint8Array;
  readonly #pattern: RegExp;

  constructor(signs: string, pattern: RegExp) {
    this.#last = flags(signs, pattern);
    this.#pattern = pattern;
  }

  /** Its match that ends at an offset. */
  at(text: string, at: number): RegExpExecArray | null {
    let code = codeAt(text, at - 1);
    if (code === BLANK) code = codeAt(text, at - 2);
    if (code >= 0 && code < ASCII && this.#last[code] === 0) return null;
    this.#pattern.lastIndex = at;
    return this.#pattern.exec(text);
  }
}
