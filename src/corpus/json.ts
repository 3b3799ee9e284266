/** JSON with a mistake in it: where, and what was expected. */
export class JsonMistake extends Error {
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
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
  const fail = (message: string, offset = at): never => {
    throw new JsonMistake(offset, message);
  };
  const blanks = () => {
    while (at < text.length && ' \t\n\r'.includes(text[at]!)) at++;
  };
  const found = () => (at >= text.length ? 'the end of the file' : JSON.stringify(text[at]));

  const string = (): string => {
    const start = at;
    for (at++; text[at] !== '"'; at++) {
      if (at >= text.length || text[at] === '\n') fail('this text has no closing quotation mark', start);
      if (text[at] === '\\') at++;
    }
    at++;
    try {
      return JSON.parse(text.slice(start, at));
    } catch {
      return fail('this text has a character or a backslash that JSON does not allow', start);
    }
  };
  const scalar = () => {
    const word = /^[^\s,:[\]{}"]+/.exec(text.slice(at, at + 400))?.[0];
    if (!word) fail(`a value was expected, but ${found()} stands here`);
    try {
      JSON.parse(word!);
    } catch {
      fail(`${JSON.stringify(word)} is not a value: put text in double quotation marks`);
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
      if (text[at] !== ',') fail(`a comma or "${close}" was expected, but ${found()} stands here`);
      const comma = at++;
      blanks();
      if (text[at] === close) fail(`there is a comma too many before "${close}"`, comma);
    }
    at++;
  };
  const value = (path: (string | number)[]): void => {
    if (path.length > 100) fail('the values are nested too deeply');
    blanks();
    if (text[at] === '{') {
      const seen = new Set<string>();
      members('}', () => {
        blanks();
        const start = at;
        if (text[at] !== '"')
          fail(`a key in double quotation marks was expected, but ${found()} stands here`);
        const key = string();
        if (seen.has(key)) fail(`${JSON.stringify(key)} stands here a second time`, start);
        seen.add(key);
        places.set(JSON.stringify([...path, key]), start);
        blanks();
        if (text[at] !== ':')
          fail(`a colon was expected behind ${JSON.stringify(key)}, but ${found()} stands here`);
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
  if (at < text.length) fail(`the file should end here, but ${found()} follows`);
  return { value: JSON.parse(text), places };
}

/** 1-based line and column of an offset. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
