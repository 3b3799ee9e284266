import type { Notice, NoticeItem } from '../../domain.ts';
import { escapeText } from '../escape.ts';
import { cut } from '../words.ts';
import type { Body } from './body.ts';
import { joined, plain } from './lines.ts';
import type { Block } from './pack.ts';

const LONGEST = 600;
const SNOWFLAKE = /^\d{15,20}$/;

/** A member by a mention, which pings nobody here; what is no member by its name. */
const memberWords = (id: string): string => (SNOWFLAKE.test(id) ? `<@${id}>` : escapeText(id));

/** When, as each reader's own clock shows it. */
const timeWords = (iso: string): string => `<t:${Math.floor(Date.parse(iso) / 1000)}:f>`;

function itemBlock({ text, quoted = [], by, at, channel, role, act }: NoticeItem): Block {
  const head = joined([
    text && escapeText(cut(text, LONGEST)),
    role && `<@&${role}>`,
    channel && `<#${channel}>`,
    by && memberWords(by),
    at && timeWords(at),
  ]);
  const lines = [...(head ? [head] : []), ...quoted.map((words) => `> ${escapeText(cut(words, LONGEST))}`)];
  return { ...plain(lines.join('\n')), ...(act && { id: `${act.verb}=${act.id}` }) };
}

/** What a notice shows: its sentences, then what it lists. */
export function noticeBody({ says, items }: Notice): Body {
  const said = says.map((sentence) => escapeText(cut(sentence, LONGEST))).join('\n');
  return {
    blocks: [...(said ? [plain(said)] : []), ...items.map(itemBlock)],
    colour: undefined,
    searched: '',
  };
}
