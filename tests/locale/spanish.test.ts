import type { APIMessageTopLevelComponent } from 'discord.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../src/desk.ts';
import type { Reply } from '../../src/domain.ts';
import type { Catalogue } from '../../src/locale/catalogue.ts';
import { CATALOGUES } from '../../src/locale/index.ts';
import { toDiscord } from '../../src/render/discord.ts';
import { exported } from '../../src/render/export/index.ts';

const { en, es } = CATALOGUES;

function* textsIn(node: unknown): Generator<string> {
  if (Array.isArray(node)) for (const child of node) yield* textsIn(child);
  else if (typeof node === 'object' && node !== null) {
    if ('content' in node && typeof node.content === 'string') yield node.content;
    if ('components' in node) yield* textsIn(node.components);
  }
}

/** Every page of a reply, as Markdown. */
function pagesOf(reply: Reply, say: Catalogue): string {
  const page = (number: number): APIMessageTopLevelComponent[] =>
    toDiscord(reply, { page: number, buttonId: (to) => `to ${to}`, say });
  const pages: string[] = [];
  for (let i = 0; ; i++) {
    const text = [...textsIn(page(i))].join('\n\n');
    if (text === pages.at(-1)) return `${pages.join('\n\n---\n\n')}\n`;
    pages.push(text);
  }
}

const excerptsIn = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('> '));

describe('a whole answer in Spanish', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('seeds');
  });

  const MESSAGE =
    'The US has sent 238 Venezuelan gang members to a prison that opened in 2022 and holds 40,000 inmates. What a disgrace!';
  test.each<[string, () => Reply]>([
    ['deportees-count', () => desk.ask('deportees count')],
    ['when-did-cecot-open', () => desk.ask('when did CECOT open')],
    ['insured-losses', () => desk.ask('insured losses')],
    ['quote', () => desk.quote('if you come to our country illegally')],
    ['conflicts', () => desk.conflicts()],
    ['message', () => desk.message(MESSAGE)],
    ['source', () => desk.sources('001')],
  ])('%s', async (name, answered) => {
    const reply = answered();
    const spanish = pagesOf(reply, es);
    await expect(spanish).toMatchFileSnapshot(`../answers/es/${name}.md`);
    expect(excerptsIn(spanish)).toEqual(excerptsIn(pagesOf(reply, en)));
  });

  test('the sheet of a message', async () => {
    const sheet = (say: Catalogue): string =>
      exported(desk.message(MESSAGE), 'md', { asked: '2025-03-27', corpus: desk.corpus, say }).text;
    await expect(sheet(es)).toMatchFileSnapshot('../answers/es/message-sheet.md');
    const quoted = (text: string): string[] => text.match(/^ *> .*$/gm) ?? [];
    expect(quoted(sheet(es))).toEqual(quoted(sheet(en)));
  });
});
