/** A sentence with slots and choices, ready to be filled. */
export type Frame<Context> = (context: Context) => string;

/** What fills a slot. Throws where there is no slot of that name. */
export type Slots<Context> = (slot: string) => Frame<Context>;

/**
 * Compiles a frame: `{slot}` is filled, `(a|b|)` is one of its parts, by chance, and parts nest. `chance` gives
 * a number from 0 up to 1. Throws where a bracket has no other, and at an unknown slot.
 */
export function compileFrame<Context>(
  source: string,
  slots: Slots<Context>,
  chance: (context: Context) => number,
): Frame<Context> {
  let at = 0;
  const frame = sequence();
  if (at < source.length) throw new Error(`frame "${source}": a bracket too many at ${at}`);
  return frame;

  function sequence(): Frame<Context> {
    const parts: (string | Frame<Context>)[] = [];
    let text = '';
    const flush = (): void => {
      if (text) parts.push(text);
      text = '';
    };
    for (; at < source.length && source[at] !== '|' && source[at] !== ')'; at++) {
      if (source[at] !== '{' && source[at] !== '(') {
        text += source[at];
        continue;
      }
      flush();
      parts.push(source[at] === '{' ? slot() : choice());
    }
    flush();
    if (parts.length === 1) {
      const [only] = parts;
      return typeof only === 'string' ? () => only : only!;
    }
    return (context) => {
      let out = '';
      for (const part of parts) out += typeof part === 'string' ? part : part(context);
      return out;
    };
  }

  function slot(): Frame<Context> {
    const end = source.indexOf('}', at);
    if (end < 0) throw new Error(`frame "${source}": a slot is not closed at ${at}`);
    const name = source.slice(at + 1, end);
    at = end;
    return slots(name);
  }

  function choice(): Frame<Context> {
    const options: Frame<Context>[] = [];
    do {
      at++;
      options.push(sequence());
    } while (source[at] === '|');
    if (source[at] !== ')') throw new Error(`frame "${source}": a choice is not closed at ${at}`);
    return (context) => options[Math.floor(chance(context) * options.length)]!(context);
  }
}

/** The lines of a text that are not blank. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
