import type { Reply } from '../domain.ts';
import { answerText } from './text/answer.ts';
import { styleFor } from './text/layout.ts';
import { quoteText } from './text/quote.ts';

/** A reply for a terminal; `colour` is for a terminal that shows it, `limit` the most excerpts of an answer. */
export function toText(reply: Reply, colour: boolean, limit: number): string {
  const style = styleFor(colour);
  return reply.kind === 'quote' ? quoteText(reply, style) : answerText(reply, style, limit);
}
