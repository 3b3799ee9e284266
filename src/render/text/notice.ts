import type { Notice, NoticeItem } from '../../domain.ts';
import { visible, visibleLine } from '../visible.ts';
import { atMargin, type Style, WIDTH, wrap } from './layout.ts';

function itemLines({ text, quoted = [], by, at, channel, role, act }: NoticeItem, style: Style): string {
  const about = [
    role && `role ${role}`,
    channel && `channel ${channel}`,
    by && `by ${by}`,
    at?.replace(/\.\d+Z$/, 'Z'),
    act && `${act.verb} ${act.id}`,
  ].filter(Boolean);
  return [
    ...(text ? [wrap(visible(text), WIDTH, '  ')] : []),
    ...quoted.map((words) => wrap(visible(words), WIDTH, '  │ ')),
    ...(about.length > 0 ? [style('dim', `  ${visibleLine(about.join(' · '))}`)] : []),
  ].join('\n');
}

/** A notice for a terminal; what a button would do stands behind each thing as the words to type. */
export function noticeText({ title, says, items }: Notice, style: Style): string {
  const parts = [
    style('bold', atMargin(title)),
    ...says.map((sentence) => wrap(visible(sentence), WIDTH, '')),
    ...items.map((item) => itemLines(item, style)),
  ];
  return `${parts.join('\n\n')}\n`;
}
