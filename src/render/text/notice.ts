import type { Notice, NoticeItem } from '../../domain.ts';
import { named, type Style, safe, WIDTH, wrap } from './layout.ts';

function itemLines({ text, quoted = [], by, at, channel, role, act }: NoticeItem, style: Style): string {
  const about = [
    role && `role ${role}`,
    channel && `channel ${channel}`,
    by && `by ${by}`,
    at?.replace(/\.\d+Z$/, 'Z'),
    act && `${act.verb} ${act.id}`,
  ].filter(Boolean);
  return [
    ...(text ? [wrap(safe(text), WIDTH, '  ')] : []),
    ...quoted.map((words) => wrap(safe(words), WIDTH, '  │ ')),
    ...(about.length > 0 ? [style('dim', `  ${named(about.join(' · '))}`)] : []),
  ].join('\n');
}

/** A notice for a terminal; what a button would do stands behind each thing as the words to type. */
export function noticeText({ title, says, items }: Notice, style: Style): string {
  const parts = [
    style('bold', named(title)),
    ...says.map((sentence) => wrap(safe(sentence), WIDTH, '')),
    ...items.map((item) => itemLines(item, style)),
  ];
  return `${parts.join('\n\n')}\n`;
}
