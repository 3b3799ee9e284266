import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import { NAMES } from './world.ts';

/** A piece of text as it is drawn. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'codeBlock'; text: string; language: string }
  | { kind: 'break' }
  | { kind: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'subtext'; children: Inline[] }
  | { kind: 'heading'; level: number; children: Inline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: Inline[][] }
  | { kind: 'link'; url: string; children: Inline[] }
  | { kind: 'mention'; text: string }
  | { kind: 'time'; at: number; style: string };

type Node = Record<string, unknown> & { type: string };

const ITEM = /^( *)(?:([-*])|(\d{1,9})\.) +(?=\S)/;

/** The lines of a list from the start of `source`: its items, what is indented below them, and blank lines between. */
function listAt(source: string): string | undefined {
  if (!ITEM.test(source)) return undefined;
  const lines = source.split('\n');
  let end = 1;
  while (end < lines.length && (ITEM.test(lines[end]!) || /^ +\S/.test(lines[end]!))) end++;
  return lines.slice(0, end).join('\n') + (end < lines.length ? '\n' : '');
}

/** Splits a list into its items, each without its mark and its indentation. */
function itemsOf(list: string): string[] {
  const depth = ITEM.exec(list)![1]!.length;
  const items: string[] = [];
  for (const line of list.replace(/\n$/, '').split('\n')) {
    const mark = ITEM.exec(line);
    if (mark && mark[1]!.length <= depth + 1) items.push(line.slice(mark[0].length));
    else items[items.length - 1] += `\n${line.replace(new RegExp(`^ {1,${depth + 2}}`), '')}`;
  }
  return items;
}

/** Discord's lists, which the parser leaves out. */
const list: (typeof rulesExtended)[string] = {
  ...rulesExtended.text!,
  order: rulesExtended.heading!.order - 0.25,
  match(source, { prevCapture }) {
    const before = prevCapture?.[0] ?? '';
    const found = before === '' || before.endsWith('\n') ? listAt(source) : undefined;
    return found === undefined ? null : Object.assign([found] as [string], { index: 0, input: source });
  },
  parse(capture, parse, state) {
    const mark = ITEM.exec(capture[0]!)!;
    return {
      ordered: mark[3] !== undefined,
      start: Number(mark[3] ?? 1),
      items: itemsOf(capture[0]!).map((item) => parse(item, { ...state, prevCapture: null })),
    };
  },
};

// An emoji is a character like any other, as long as it is drawn by the font.
const { twemoji: _, ...rules } = rulesExtended;
const parser = SimpleMarkdown.parserFor({ ...rules, list });

/** Discord's Markdown as a tree. Mentions carry the names of the playground's people, roles and channels. */
export function markdownTree(text: string): Inline[] {
  return joined((parser(text, { inline: true, prevCapture: null }) as Node[]).flatMap(drawn));
}

const NESTING: Record<string, 'strong' | 'em' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'subtext'> = {
  strong: 'strong',
  em: 'em',
  underline: 'underline',
  strikethrough: 'strike',
  spoiler: 'spoiler',
  blockQuote: 'quote',
  subtext: 'subtext',
};

function inside(content: unknown): Inline[] {
  if (typeof content === 'string') return [{ kind: 'text', text: content }];
  const nodes = Array.isArray(content) ? content : [content];
  return joined((nodes as Node[]).flatMap((node) => (Array.isArray(node) ? inside(node) : drawn(node))));
}

function drawn(node: Node): Inline[] {
  const nesting = NESTING[node.type];
  if (nesting) return [{ kind: nesting, children: inside(node.content) }];
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: String(node.content) }];
    case 'br':
    case 'newline':
      return [{ kind: 'break' }];
    case 'inlineCode':
      return [{ kind: 'code', text: String(node.content) }];
    case 'codeBlock':
      return [{ kind: 'codeBlock', text: String(node.content), language: String(node.lang ?? '') }];
    case 'heading':
      return [{ kind: 'heading', level: Number(node.level), children: inside(node.content) }];
    case 'list':
      return [
        {
          kind: 'list',
          ordered: node.ordered === true,
          start: Number(node.start),
          items: (node.items as unknown[]).map(inside),
        },
      ];
    case 'link':
    case 'url':
    case 'autolink':
      return linked(String(node.target), inside(node.content));
    case 'timestamp':
      return [{ kind: 'time', at: Number(node.timestamp) * 1000, style: String(node.format ?? 'f') }];
    default:
      return [{ kind: 'mention', text: mentioned(node) }];
  }
}

/** Discord links the web alone. */
function linked(url: string, children: Inline[]): Inline[] {
  return /^https?:\/\//i.test(url) ? [{ kind: 'link', url, children }] : children;
}

function mentioned({ type, id, name, fullName, content }: Node): string {
  switch (type) {
    case 'user':
      return `@${NAMES.users.get(String(id)) ?? 'unknown-user'}`;
    case 'role':
      return `@${NAMES.roles.get(String(id)) ?? 'unknown-role'}`;
    case 'channel':
      return `#${NAMES.channels.get(String(id)) ?? 'unknown'}`;
    case 'everyone':
    case 'here':
      return `@${type}`;
    case 'slashCommand':
      return `/${fullName ?? name}`;
    default:
      return String(name ?? content ?? type);
  }
}

/** Neighbouring texts as one, without the line break that ends a block of code. */
function joined(nodes: Inline[]): Inline[] {
  const all: Inline[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (node.kind === 'text' && last?.kind === 'text')
      all[all.length - 1] = { ...last, text: last.text + node.text };
    else if (node.kind !== 'break' || last?.kind !== 'codeBlock') all.push(node);
  }
  return all;
}
