import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Answer, Relation } from '../domain.ts';
import { comparisonBlock, excerptsBlock } from './discord/lines.ts';
import { type Block, pack } from './discord/pack.ts';
import { heading } from './discord/query.ts';
import { escapeText } from './escape.ts';
import { claimWords, cut, searchedWords } from './words.ts';

export { queryOf } from './discord/query.ts';

const COLOUR: Record<Relation, number> = {
  conflict: 0xda373c,
  differs: 0xf0b232,
  agree: 0x23a55a,
  single: 0x4e80ee,
};
const NOTHING_FOUND = 0x80848e;

/** The container, the action row and its two buttons. */
const AROUND = 4;

/** How one page of a reply is shown. Pages count from 0. */
export interface ReplyState {
  page: number;
  /** The `custom_id` of the button that turns to a page. */
  buttonId: (page: number) => string;
  /** Whether only the asker sees the reply. Both kinds look the same so far. */
  ephemeral: boolean;
}

/** A line of the answer's own. */
function plain(line: string): Block {
  return { title: () => '', continued: () => '', items: [() => line], gap: '\n' };
}

function blocksOf(answer: Answer): Block[] {
  if (!answer.answered) {
    const searched = `**Not in the corpus**: ${escapeText(cut(searchedWords(answer), 200))}.`;
    return [plain(searched), excerptsBlock('Nearest excerpts (they do not answer)', answer.nearest)];
  }
  const [first, ...others] = answer.figures.map((c, index) => comparisonBlock(c, answer.query, index > 0));
  const claimed = claimWords(answer);
  return [
    ...(first ? [first] : []),
    ...(claimed ? [plain(escapeText(cut(claimed, 400)))] : []),
    excerptsBlock('Excerpts', answer.excerpts),
    ...others,
  ];
}

function text(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content };
}

function footer(answer: Answer, page: number, pages: number): string {
  const searched = escapeText(cut(searchedWords(answer), 120));
  return `-# ${searched} · corpus ${escapeText(answer.corpus.fingerprint)} · page ${page} of ${pages}`;
}

function turning(
  page: number,
  pages: number,
  buttonId: ReplyState['buttonId'],
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
    components: [button('Previous', page - 1), button('Next', page + 1)],
  };
}

/**
 * One page of an answer as Discord components: the question, the comparison that answers it, the excerpts, the
 * comparisons beside it, and what was searched. Over all pages nothing of the answer is lost, and each page is
 * within Discord's limits whatever the answer holds. `state.page` is clamped to the pages there are.
 */
export function toDiscord(answer: Answer, state: ReplyState): APIMessageTopLevelComponent[] {
  const question = heading(answer.query);
  const pages = pack(blocksOf(answer), [question, footer(answer, 9999, 9999)], AROUND);
  const page = Math.min(Math.max(state.page, 0), pages.length - 1);
  const relation = answer.figures[0]?.relation;
  const colour = !answer.answered ? NOTHING_FOUND : relation && COLOUR[relation];
  const components: APIComponentInContainer[] = [
    text(question),
    ...pages[page]!.flatMap((content) => [text(content), { type: ComponentType.Separator } as const]),
    text(footer(answer, page + 1, pages.length)),
  ];
  if (pages.length > 1) components.push(turning(page, pages.length, state.buttonId));
  return [
    { type: ComponentType.Container, ...(colour !== undefined && { accent_color: colour }), components },
  ];
}
