import { splitSentences } from '../corpus/sentences.ts';
import type { Span } from '../domain.ts';

/** The sentences of a message, each on one line, with their 1-based lines. Offsets are the message's. */
export function sentencesOf(message: string): (Span & { line: number; text: string })[] {
  let offset = 0;
  return message.split('\n').flatMap((text, i) => {
    const from = offset;
    offset += text.length + 1;
    return splitSentences(text).map(({ start, end }) => ({
      start: from + start,
      end: from + end,
      line: i + 1,
      text: text.slice(start, end),
    }));
  });
}
