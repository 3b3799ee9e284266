import type { Notice, Reply } from '../domain.ts';
import { answerText } from './text/answer.ts';
import { conflictsText } from './text/conflicts.ts';
import { styleFor } from './text/layout.ts';
import { messageText } from './text/message.ts';
import { noticeText } from './text/notice.ts';
import { quoteText } from './text/quote.ts';
import { sourcesText } from './text/sources.ts';

/** A reply for a terminal; `colour` is for a terminal that shows it, `limit` the most excerpts of an answer. */
export function toText(reply: Reply | Notice, colour: boolean, limit: number): string {
  const style = styleFor(colour);
  switch (reply.kind) {
    case 'factcheck':
      return answerText(reply, style, limit);
    case 'quote':
      return quoteText(reply, style);
    case 'message':
      return messageText(reply, style);
    case 'sources':
      return sourcesText(reply, style);
    case 'conflicts':
      return conflictsText(reply, style);
    case 'notice':
      return noticeText(reply, style);
  }
}
