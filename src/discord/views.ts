import type { QuoteAnswer } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { type ReplyState, toDiscord, type View } from '../render/discord.ts';
import { contextId } from './context.ts';
import type { Content } from './respond.ts';
import type { Shown } from './shown.ts';

/** What is quoted on what a question is about. Throws a Mistake when there is nothing. */
function quotationsOf({ reply, desk }: Shown): QuoteAnswer {
  const found = desk.quotations(reply.query, reply.filters);
  const { articles } = found.corpus.searched ?? found.corpus;
  if (!found.found) throw new Mistake(phrase('noQuotations', articles));
  return found;
}

/** A view of an answer, in a message of its own or on another page of that. Throws a Mistake where there is nothing to show. */
export async function viewContent(view: View, shown: Shown): Promise<Content> {
  const { reply, showing, idFor, state } = shown;
  const paged: ReplyState = {
    ...state,
    buttonId: (page) => idFor({ view, page }),
    controls: {
      views: [],
      openId: () => contextId(reply.corpus.fingerprint),
      isShareable: showing.isPrivate,
    },
  };
  if (view === 'quotations') return { components: toDiscord(quotationsOf(shown), paged) };
  return { components: toDiscord(reply, { ...paged, isFigures: view === 'figures' }) };
}
