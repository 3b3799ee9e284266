import { type APIMessageTopLevelComponent, MessageFlags } from 'discord.js';
import { checkMessage } from '../../src/discord/limits.ts';
import type { Context, Notice, Reply } from '../../src/domain.ts';
import { en } from '../../src/locale/en.ts';
import { type Inline, markdownTree } from '../../src/playground/link/markdown.ts';
import { newsMessages, type ReplyState, toDiscord } from '../../src/render/discord.ts';
import { hiddenIn } from './hidden.ts';
import type { Drawn, Medium } from './medium.ts';
import { othersWith, repliesWith, type Words } from './places.ts';

/** Crosscheck's own link, whose address has no mark in it that could end it. */
const LINK = /\[article\]\(<[^\s<>()[\]\\]+>\)/g;

/**
 * What Discord's servers and clients look for in raw text, whatever Markdown says of it; a notice has times of its own, and names
 * the member who did something.
 */
const RAW = [
  /@(?:everyone|here)/i,
  /<@[!&]?(?!400000000000000001>)\d+>/,
  /<#\d+>/,
  /<a?:\w+:\d+>/,
  /<t:-?(?!1[67]\d{8}:f>)\d+/,
  /<\/[^>]+:\d+>/,
  /<id:\w+>/,
  /https?:\/\/\S/i,
  /discord(?:app)?\.(?:gg|com)\/\w/i,
];
const MOST_PAGES = 30;

const state: Omit<ReplyState, 'page'> = {
  say: en,
  buttonId: (page) => `to ${page}`,
  act: { label: () => 'Show', buttonId: (id) => `show ${id}` },
  choosing: { menuId: () => 'events', allId: () => 'all' },
};
const controls = {
  ...{ views: ['figures', 'quotations', 'chart', 'export'] as const, isShareable: true },
  openId: (view: string) => view,
};

type Message = APIMessageTopLevelComponent[];

/** All pages of a reply. */
function pagesOf(reply: Reply | Notice | Context, way: Partial<ReplyState>): Message[] {
  const pages: Message[] = [];
  for (let page = 0; page < MOST_PAGES; page++) {
    const components = toDiscord(reply, { ...state, ...way, page });
    if (JSON.stringify(components) === JSON.stringify(pages.at(-1))) break;
    pages.push(components);
  }
  return pages;
}

/** Texts in Markdown, and labels and descriptions, which know none. */
function textsOf(node: unknown): { marked: string[]; bare: string[] } {
  const texts = { marked: [] as string[], bare: [] as string[] };
  const walk = (value: unknown, key = ''): void => {
    if (typeof value === 'string') {
      if (key === 'content') texts.marked.push(value);
      else if (['label', 'description', 'placeholder'].includes(key)) texts.bare.push(value);
    } else if (typeof value === 'object' && value !== null)
      for (const [name, child] of Object.entries(value)) walk(child, name);
  };
  walk(node);
  return texts;
}

/** The form of what is drawn, without its words: `heading(t)`, `strong(t)t`. */
function formOf(tree: readonly Inline[]): string {
  return tree
    .map((piece) => {
      if (piece.kind === 'text') return 't';
      if (piece.kind === 'link') return `link to ${new URL(piece.url).protocol}(${formOf(piece.children)})`;
      if (piece.kind === 'list') return `list(${piece.items.map(formOf).join('|')})`;
      return 'children' in piece ? `${piece.kind}(${formOf(piece.children)})` : piece.kind;
    })
    .join('');
}

/** All that a reader sees of a text. */
export function lettersOf(tree: readonly Inline[]): string {
  return tree
    .map((piece) => {
      if (piece.kind === 'break') return '\n';
      if (piece.kind === 'list') return piece.items.map(lettersOf).join('\n');
      return 'text' in piece ? piece.text : 'children' in piece ? lettersOf(piece.children) : '';
    })
    .join('');
}

/** What Crosscheck never writes, and what it never lets run over a line. */
const FOREIGN = /code|underline|strike|spoiler|\bem\b|(?:strong|heading|subtext|link)\([^)]*break/;

/** What is wrong with the texts of a message, or of whatever else Discord is sent. */
export function faultsIn(body: unknown): string[] {
  const { marked, bare } = textsOf(body);
  return [
    ...bare.flatMap((text) =>
      [...hiddenIn(text), ...(/[\n\t]/.test(text) ? ['two lines'] : [])].map(
        (fault) => `has ${fault} in the label ${JSON.stringify(text)}`,
      ),
    ),
    ...marked.flatMap((content) => {
      const tree = markdownTree(content);
      const raw = content.replace(LINK, '');
      return [
        ...hiddenIn(lettersOf(tree)),
        ...RAW.filter((rule) => rule.test(raw)),
        ...(FOREIGN.test(formOf(tree)) ? [formOf(tree)] : []),
      ].map((fault) => `has ${fault} in ${JSON.stringify(content)}`);
    }),
  ];
}

/** The lines of messages by their form, without headings and footers that stand there again on every page. */
function drawn(messages: readonly Message[]): Drawn {
  const forms: string[] = [];
  const faults: string[] = [];
  for (const [i, components] of messages.entries()) {
    checkMessage({ flags: MessageFlags.IsComponentsV2, components });
    const { marked } = textsOf(components);
    faults.push(...faultsIn(components));
    const footer = marked.at(-1)!.startsWith('-# ') ? -1 : marked.length;
    const lines = marked.slice(i === 0 ? 0 : 1, footer).flatMap((content) => content.split('\n'));
    forms.push(
      ...lines.filter((line) => !line.includes(en.page.continued)).map((line) => formOf(markdownTree(line))),
    );
  }
  return { forms, faults };
}

/** The first words of each line that is neither a heading nor quoted, of all that is shown. */
export function lineStarts(words: Words): string[] {
  const { context, news, notice } = othersWith(words);
  const shown = [...Object.values(repliesWith(words)), context, notice].flatMap((reply) =>
    pagesOf(reply, {}),
  );
  const lines = [...shown, ...newsMessages(news, en)].flatMap((components) =>
    textsOf(components).marked.flatMap((content) => content.split('\n')),
  );
  return lines.flatMap((line) => {
    const tree = markdownTree(line);
    const [first] = tree;
    return first?.kind === 'heading' || first?.kind === 'quote' ? [] : [lettersOf(tree).trimStart()];
  });
}

/** First screens, whole answers and tables of figures, news and notices. */
export const discord: Medium = (words) => {
  const { context, news, notice } = othersWith(words);
  const replies = repliesWith(words);
  const factchecks = Object.fromEntries(
    Object.entries(replies).filter(([, reply]) => reply.kind === 'factcheck'),
  );
  const drawnAs = (way: Partial<ReplyState>, replies: Record<string, Reply | Notice | Context>, as: string) =>
    Object.entries(replies).map(([name, reply]): [string, Drawn] => [
      `${name}${as}`,
      // The name of an event stands again on each page.
      { ...drawn(pagesOf(reply, way)), isStretched: reply.kind === 'factcheck' && reply.events.length > 0 },
    ]);
  return {
    ...Object.fromEntries([
      ...drawnAs({ controls }, replies, ', first screen'),
      ...drawnAs({}, { ...factchecks, context, notice }, ', whole'),
      ...drawnAs({ isFigures: true }, factchecks, ', figures'),
    ]),
    news: drawn(newsMessages(news, en)),
  };
};
