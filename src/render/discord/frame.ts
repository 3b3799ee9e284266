import { type APIComponentInContainer, type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Context, News, Notice, Reply } from '../../domain.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
import { escapeText } from '../escape.ts';
import { cut } from '../words.ts';

/** Whatever the bot shows. */
export type Shown = Reply | Notice | News | Context;

export function text(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content };
}

/** What was searched, for a message without pages. */
export function searchedLine(searched: string, fingerprint: string, say: Catalogue): string {
  return `-# ${escapeText(cut(searched, 120))} · ${say.page.corpus(escapeText(fingerprint))}`;
}

/** The footer of a reply; a notice has one where it has pages to count. */
export function footerOf(
  reply: Shown,
  searched: string,
  say: Catalogue,
): (page: number, pages: number) => string {
  if (reply.kind === 'notice')
    return (page, pages) => (pages > 1 ? `-# ${say.page.number(page, pages)}` : '');
  const line = searchedLine(searched, reply.corpus.fingerprint, say);
  return (page, pages) => `${line} · ${say.page.number(page, pages)}`;
}

/** What a reply is headed with: what was asked, or where nothing was typed what it is. */
export function titleOf(reply: Shown, say: Catalogue): string {
  if (reply.kind === 'notice') return reply.title;
  if (reply.kind === 'message') return say.message.title;
  if (reply.kind === 'sources') return reply.query || say.sources.title;
  return reply.kind === 'conflicts' ? reply.query || say.conflicts.title : reply.query;
}

export function container(
  colour: number | undefined,
  components: APIComponentInContainer[],
): APIMessageTopLevelComponent[] {
  return [
    { type: ComponentType.Container, ...(colour !== undefined && { accent_color: colour }), components },
  ];
}
