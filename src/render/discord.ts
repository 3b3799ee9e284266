import {
  type APIActionRowComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Context, MessageAnswer, News, Notice, Reply } from '../domain.ts';
import type { Catalogue } from '../locale/catalogue.ts';
import type { Body } from './discord/body.ts';
import { conflictsBody } from './discord/conflicts.ts';
import { contextBody } from './discord/context.ts';
import { button, type Controls, contextRow, viewRow } from './discord/controls.ts';
import { type Choosing, choosing } from './discord/events.ts';
import { answerBody, figuresBody } from './discord/factcheck.ts';
import { container, footerOf, type Shown, text, titleOf } from './discord/frame.ts';
import { messageBody } from './discord/message.ts';
import { newsBody } from './discord/news.ts';
import { noticeBody } from './discord/notice.ts';
import { type PageText, pack } from './discord/pack.ts';
import { heading, type Repeated } from './discord/query.ts';
import { quoteBody } from './discord/quote.ts';
import { sourcesBody } from './discord/sources.ts';
import { escapeText } from './escape.ts';

export { button, type Controls, SHARE } from './discord/controls.ts';
export type { Choosing } from './discord/events.ts';
export { chartMessage, exportMessage, type FileState } from './discord/files.ts';
export { askedIn, heading, type Repeated } from './discord/query.ts';
export { shared } from './discord/shared.ts';
export type { View } from './discord/view.ts';

/** The container, the row that turns pages and its two buttons. */
const AROUND = 4;
/** A row with the menu of places. */
const CONTEXT_ROW = 2;

/** How one page of a reply is shown. Pages count from 0. */
export interface ReplyState {
  page: number;
  /** The `custom_id` of the button that turns to a page. */
  buttonId: (page: number) => string;
  say: Catalogue;
  /** Shows the whole table of an answer's figures in the place of the answer. */
  isFigures?: boolean;
  /** What can be done with the reply; without them all of it is shown on its pages. */
  controls?: Controls | undefined;
  /** The button beside each thing that can be acted on; none where nobody may. */
  act?: Action | undefined;
  /** How an answer that tells events apart is asked for one of them, or for all again. */
  choosing?: Choosing | undefined;
  /** Options that stand under the heading, as no `custom_id` holds them. */
  repeated?: readonly Repeated[];
  /** A sentence that stands before everything else. */
  note?: string | null;
}

/** A button beside something that a reply lists. */
export interface Action {
  label: (id: string) => string;
  /** The button's `custom_id` for the thing with this id. */
  buttonId: (id: string) => string;
}

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

function turning(page: number, pages: number, { buttonId, say }: ReplyState): Row {
  const to = (label: string, wanted: number) =>
    button(label, buttonId(Math.min(Math.max(wanted, 0), pages - 1)), wanted < 0 || wanted >= pages);
  return {
    type: ComponentType.ActionRow,
    components: [to(say.page.previous, page - 1), to(say.page.next, page + 1)],
  };
}

function bodyOf(
  reply: Shown,
  { isFigures, controls, say }: Pick<ReplyState, 'isFigures' | 'controls' | 'say'>,
): Body {
  switch (reply.kind) {
    case 'notice':
      return noticeBody(reply);
    case 'news':
      return newsBody(reply, say);
    case 'factcheck':
      return isFigures ? figuresBody(reply, say) : answerBody(reply, controls !== undefined, say);
    case 'quote':
      return quoteBody(reply, say);
    case 'message':
      return messageBody(reply, say);
    case 'sources':
      return sourcesBody(reply, say);
    case 'conflicts':
      return conflictsBody(reply, say);
    case 'context':
      return contextBody(reply, say);
  }
}

/** A text of a page, beside its button where something can be done with it. */
function withButton({ text: content, id }: PageText, act: Action | undefined): APIComponentInContainer {
  if (id === undefined || !act) return text(content);
  return {
    type: ComponentType.Section,
    components: [{ type: ComponentType.TextDisplay, content }],
    accessory: {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: act.label(id),
      custom_id: act.buttonId(id),
    },
  };
}

/** Texts of a page with a line under each. */
function lined(page: readonly PageText[], act?: Action): APIComponentInContainer[] {
  return page.flatMap((part) => [withButton(part, act), { type: ComponentType.Separator } as const]);
}

const sizeOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + 1 + row.components.length, 0);

/**
 * One page of a reply as Discord components: the question, what answers it, what was searched, and what can be done with it.
 * Over all pages, and the views and places that its controls open, nothing of the reply is lost; each page is within
 * Discord's limits whatever it holds. `state.page` is clamped to the pages there are.
 */
export function toDiscord(reply: Reply | Notice | Context, state: ReplyState): APIMessageTopLevelComponent[] {
  const { controls, say, note } = state;
  const question = heading(titleOf(reply, say), state.repeated);
  const above = [question, ...(note ? [`-# ${escapeText(note)}`] : [])];
  const { blocks, colour, searched } = bodyOf(reply, state);
  const foot = footerOf(reply, searched, say);
  const rows = [
    controls ? viewRow(controls, say) : null,
    reply.kind === 'factcheck' && state.choosing && !state.isFigures
      ? choosing(reply, state.choosing, say)
      : null,
  ].filter((row): row is Row => row !== null);
  const around = AROUND + sizeOf(rows) + (controls ? CONTEXT_ROW : 0);
  const pages = pack(blocks, [...above, foot(9999, 9999)], around);
  const page = Math.min(Math.max(state.page, 0), pages.length - 1);
  const shown = pages[page]!;
  const footnote = foot(page + 1, pages.length);
  const places = reply.kind === 'context' ? [] : shown.flatMap((part) => part.places);
  const context = controls ? contextRow(places, controls, say) : null;
  return container(colour, [
    ...above.map(text),
    ...lined(shown, state.act),
    ...(footnote ? [text(footnote)] : []),
    ...rows,
    ...(context ? [context] : []),
    ...(pages.length > 1 ? [turning(page, pages.length, state)] : []),
  ]);
}

/** So many messages tell of one piece of news at most. */
const MOST_MESSAGES = 3;

/** What a channel is told of news, as the components of one message or a few. */
export function newsMessages(news: News, say: Catalogue): APIMessageTopLevelComponent[][] {
  const title = heading(titleOf(news, say));
  const { blocks, colour, searched } = bodyOf(news, { say });
  const foot = footerOf(news, searched, say);
  const pages = pack(blocks, [title, foot(9999, 9999)], AROUND).slice(0, MOST_MESSAGES);
  return pages.map((page, i) =>
    container(colour, [text(title), ...lined(page), text(foot(i + 1, pages.length))]),
  );
}

/** The sheet that holds what does not fit into a reply. */
export const SHEET = 'claims.md';

/**
 * A checked message as one private reply: its first page, and when there is more, or for a draft in any case, the sheet
 * `SHEET`, which goes with the reply as a file. The message itself is not repeated.
 */
export function toDiscordMessage(
  answer: MessageAnswer,
  isDraft: boolean,
  { controls, say }: Required<Pick<ReplyState, 'controls' | 'say'>>,
): {
  components: APIMessageTopLevelComponent[];
  isWhole: boolean;
} {
  const { blocks, colour, searched } = messageBody(answer, say);
  const title = heading(titleOf(answer, say));
  const foot = footerOf(answer, searched, say);
  const row = controls ? viewRow(controls, say) : null;
  const pages = pack(blocks, [title, foot(9999, 9999)], AROUND + CONTEXT_ROW + sizeOf(row ? [row] : []));
  const isWhole = pages.length === 1 && !isDraft;
  const places = pages[0]!.flatMap((part) => part.places);
  const context = controls ? contextRow(places, controls, say) : null;
  const components: APIComponentInContainer[] = [
    text(title),
    ...lined(pages[0]!),
    ...(isWhole ? [] : [{ type: ComponentType.File, file: { url: `attachment://${SHEET}` } } as const]),
    text(foot(1, pages.length)),
    ...(context ? [context] : []),
    ...(row ? [row] : []),
  ];
  return { components: container(colour, components), isWhole };
}
