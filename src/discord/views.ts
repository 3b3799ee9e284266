import type { QuoteAnswer } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import {
  chartMessage,
  exportMessage,
  type FileState,
  type ReplyState,
  toDiscord,
  type View,
} from '../render/discord.ts';
import type { FormatId } from '../render/export/format.ts';
import { dayOf, exported, formatsFor, isDay } from '../render/export/index.ts';
import { pictureOf } from '../render/picture/picture.ts';
import { contextId } from './context.ts';
import type { Asking, Content } from './respond.ts';
import type { Shown } from './shown.ts';

/** What is quoted on what a question is about. Throws a Mistake when there is nothing. */
async function quotationsOf({ reply, desk }: Shown): Promise<QuoteAnswer> {
  const found = await desk.quotations(reply.query, reply.filters);
  const { articles } = found.corpus.searched ?? found.corpus;
  if (!found.found) throw new Mistake(phrase('noQuotations', articles));
  return found;
}

/** The picture of an answer's figures. Throws a Mistake when there are none to draw. */
async function chartContent({ reply }: Shown, state: FileState): Promise<Content> {
  const picture = reply.kind === 'factcheck' ? await pictureOf(reply, state.say) : null;
  if (reply.kind !== 'factcheck' || !picture) throw new Mistake(phrase('nothingToDraw'));
  return { components: chartMessage(reply, picture, state), files: [picture] };
}

/** What the id of an export's menu has the day under on which the reply was given. */
const ON = 'on';

/** The evidence sheet of a reply in the format that a menu has chosen, else the first; of the day on which it was given. */
function exportContent({ asked, reply, corpus, idFor }: Shown, state: FileState, given: Date): Content {
  const formats = formatsFor(reply);
  const format: FormatId = formats.find(({ id }) => id === asked.chosen)?.id ?? formats[0]!.id;
  const kept = asked.act?.verb === ON && isDay(asked.act.id) ? asked.act.id : dayOf(given);
  const day = state.note ? dayOf(new Date()) : kept;
  const { name, text } = exported(reply, format, { asked: day, corpus, say: state.say });
  const menuId = idFor({ view: 'export', act: { verb: ON, id: day } });
  return {
    components: exportMessage(reply, { name, format }, menuId, state),
    files: [{ name, bytes: text }],
  };
}

/** When the reply was given under which something was pressed; now for any other interaction. */
const givenAt = (interaction: Asking): Date =>
  interaction.isMessageComponent() ? interaction.message.createdAt : new Date();

/**
 * A view of a reply, in a message of its own or on another page of that. Throws a Mistake where there is nothing to show.
 */
export async function viewContent(view: View, shown: Shown, interaction: Asking): Promise<Content> {
  const { reply, showing, idFor, state } = shown;
  const controls = {
    views: [],
    openId: () => contextId(reply.corpus.fingerprint),
    isShareable: showing.isPrivate,
  };
  const paged: ReplyState = { ...state, controls, buttonId: (page) => idFor({ view, page }) };
  switch (view) {
    case 'figures':
      if (reply.kind !== 'factcheck' || reply.figures.length === 0) throw new Mistake(phrase('noFigures'));
      return { components: toDiscord(reply, { ...paged, isFigures: true }) };
    case 'quotations':
      return { components: toDiscord(await quotationsOf(shown), paged) };
    case 'chart':
      return chartContent(shown, { ...state, controls });
    case 'export':
      return exportContent(shown, { ...state, controls }, givenAt(interaction));
    case 'context':
      throw new Mistake(phrase('buttonOfOtherVersionAsk'));
  }
}
