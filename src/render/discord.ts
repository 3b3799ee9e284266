import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { MessageAnswer, News, Notice, Reply } from '../domain.ts';
import type { Catalogue } from '../locale/catalogue.ts';
import type { Body } from './discord/body.ts';
import { conflictsBody } from './discord/conflicts.ts';
import { type Choosing, choosing } from './discord/events.ts';
import { answerBody } from './discord/factcheck.ts';
import { messageBody } from './discord/message.ts';
import { newsBody } from './discord/news.ts';
import { noticeBody } from './discord/notice.ts';
import { type PageText, pack } from './discord/pack.ts';
import { heading } from './discord/query.ts';
import { quoteBody } from './discord/quote.ts';
import { sourcesBody } from './discord/sources.ts';
import { escapeText } from './escape.ts';
import { cut } from './words.ts';

export { queryOf } from './discord/query.ts';

/** The container, the action row and its two buttons. */
const AROUND = 4;
/** A row with one component in it. */
const ROW = 2;

/** How one page of a reply is shown. Pages count from 0. */
export interface ReplyState {
  page: number;
  /** The `custom_id` of the button that turns to a page. */
  buttonId: (page: number) => string;
  /** The words of all that is not quoted. */
  say: Catalogue;
  /** Whether only the asker sees the reply. Both kinds look the same so far. */
  ephemeral: boolean;
  /** The button beside each thing that can be acted on; none where nobody may. */
  act?: Action | undefined;
  /** How an answer that tells events apart is asked for one of them, or for all again. */
  choosing?: Choosing | undefined;
}

/** A button beside something that a reply lists. */
export interface Action {
  label: (id: string) => string;
  /** The button's `custom_id` for the thing with this id. */
  buttonId: (id: string) => string;
}

type Shown = Reply | Notice | News;

function text(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content };
}

function footer(
  searched: string,
  fingerprint: string,
  page: number,
  pages: number,
  { page: { corpus, number } }: Catalogue,
): string {
  const words = escapeText(cut(searched, 120));
  return `-# ${words} · ${corpus(escapeText(fingerprint))} · ${number(page, pages)}`;
}

/** The footer of a reply; a notice has one where it has pages to count. */
function footerOf(reply: Shown, searched: string, say: Catalogue): (page: number, pages: number) => string {
  if (reply.kind !== 'notice')
    return (page, pages) => footer(searched, reply.corpus.fingerprint, page, pages, say);
  return (page, pages) => (pages > 1 ? `-# ${say.page.number(page, pages)}` : '');
}

function turning(
  page: number,
  pages: number,
  { buttonId, say }: ReplyState,
): APIActionRowComponent<APIButtonComponent> {
  const button = (label: string, to: number): APIButtonComponent => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: buttonId(Math.min(Math.max(to, 0), pages - 1)),
    disabled: to < 0 || to >= pages,
  });
  return {
    type: ComponentType.ActionRow,
    components: [button(say.page.previous, page - 1), button(say.page.next, page + 1)],
  };
}

function bodyOf(reply: Shown, say: Catalogue): Body {
  switch (reply.kind) {
    case 'notice':
      return noticeBody(reply);
    case 'news':
      return newsBody(reply, say);
    case 'factcheck':
      return answerBody(reply, say);
    case 'quote':
      return quoteBody(reply, say);
    case 'message':
      return messageBody(reply, say);
    case 'sources':
      return sourcesBody(reply, say);
    case 'conflicts':
      return conflictsBody(reply, say);
  }
}

/** What a reply is headed with: what was asked, or where nothing was typed what it is. */
function titleOf(reply: Shown, say: Catalogue): string {
  if (reply.kind === 'notice') return reply.title;
  if (reply.kind === 'sources') return reply.query || say.sources.title;
  return reply.kind === 'conflicts' ? reply.query || say.conflicts.title : reply.query;
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

function container(
  colour: number | undefined,
  components: APIComponentInContainer[],
): APIMessageTopLevelComponent[] {
  return [
    { type: ComponentType.Container, ...(colour !== undefined && { accent_color: colour }), components },
  ];
}

/**
 * One page of a reply as Discord components: the question, what answers it, and what was searched. Over all pages
 * nothing of the reply is lost, and each page is within Discord's limits whatever it holds. `state.page` is clamped to
 * the pages there are.
 */
export function toDiscord(reply: Reply | Notice, state: ReplyState): APIMessageTopLevelComponent[] {
  const { say } = state;
  const question = heading(titleOf(reply, say));
  const { blocks, colour, searched } = bodyOf(reply, say);
  const choice = reply.kind === 'factcheck' && state.choosing ? choosing(reply, state.choosing, say) : null;
  const around = AROUND + (choice ? ROW : 0);
  const foot = footerOf(reply, searched, say);
  const pages = pack(blocks, [question, foot(9999, 9999)], around);
  const page = Math.min(Math.max(state.page, 0), pages.length - 1);
  const footnote = foot(page + 1, pages.length);
  const components: APIComponentInContainer[] = [
    text(question),
    ...lined(pages[page]!, state.act),
    ...(footnote ? [text(footnote)] : []),
  ];
  if (choice) components.push(choice);
  if (pages.length > 1) components.push(turning(page, pages.length, state));
  return container(colour, components);
}

/** So many messages tell of one piece of news at most. */
const MOST_MESSAGES = 3;

/** What a channel is told of news, as the components of one message or a few. */
export function newsMessages(news: News, say: Catalogue): APIMessageTopLevelComponent[][] {
  const title = heading(titleOf(news, say));
  const { blocks, colour, searched } = bodyOf(news, say);
  const foot = footerOf(news, searched, say);
  const pages = pack(blocks, [title, foot(9999, 9999)], AROUND).slice(0, MOST_MESSAGES);
  return pages.map((page, i) =>
    container(colour, [text(title), ...lined(page), text(foot(i + 1, pages.length))]),
  );
}

/** The custom_id of the button that shows a private reply to all. */
export const SHARE = 'share';
/** The sheet that holds what does not fit into a reply. */
export const SHEET = 'claims.md';

/**
 * A checked message as one private reply with a button that shares it: its first page, and when there is more, or for a
 * draft in any case, the sheet `SHEET`, which goes with the reply as a file. The message itself is not repeated.
 */
export function toDiscordMessage(
  answer: MessageAnswer,
  isDraft: boolean,
  say: Catalogue,
): {
  components: APIMessageTopLevelComponent[];
  isWhole: boolean;
} {
  const { blocks, colour, searched } = messageBody(answer, say);
  const title = heading(say.message.title);
  const foot = (page: number, pages: number): string =>
    footer(searched, answer.corpus.fingerprint, page, pages, say);
  const pages = pack(blocks, [title, foot(9999, 9999)], AROUND);
  const isWhole = pages.length === 1 && !isDraft;
  const components: APIComponentInContainer[] = [
    text(title),
    ...lined(pages[0]!),
    ...(isWhole ? [] : [{ type: ComponentType.File, file: { url: `attachment://${SHEET}` } } as const]),
    text(foot(1, pages.length)),
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.Button,
          style: ButtonStyle.Secondary,
          label: say.page.share,
          custom_id: SHARE,
        },
      ],
    },
  ];
  return { components: container(colour, components), isWhole };
}

/** A private reply as all may see it: without its buttons, and without a file that stays with the asker. */
export function shared(components: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  return components.flatMap((component): APIMessageTopLevelComponent[] => {
    if (component.type === ComponentType.ActionRow) return [];
    if (component.type !== ComponentType.Container) return [component];
    const kept = component.components.filter(
      (c) => c.type !== ComponentType.ActionRow && c.type !== ComponentType.File,
    );
    return [{ ...component, components: kept }];
  });
}
