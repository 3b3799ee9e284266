import assert from 'node:assert/strict';
import { type APIMessageTopLevelComponent, MessageFlags } from 'discord.js';
import type { Desk } from '../../src/desk.ts';
import { checkMessage } from '../../src/discord/limits.ts';
import type { Context, Reply } from '../../src/domain.ts';
import type { Catalogue } from '../../src/locale/catalogue.ts';
import { allComponents, messageProblems, tooManyBytes } from '../../src/playground/discord/message-rules.ts';
import { type Controls, SHEET, toDiscord, toDiscordMessage } from '../../src/render/discord.ts';
import { exported, formatsFor } from '../../src/render/export/index.ts';
import { sheetSchema } from '../../src/render/export/json.ts';
import { parseReply, toJson } from '../../src/render/json.ts';
import { svgOf } from '../../src/render/picture/picture.ts';
import { toText } from '../../src/render/text.ts';
import { orMistake } from './invariants.ts';

/** Pages that are looked at of one reply: the first ones, and the last. */
const MOST_PAGES = 6;

/** That Discord takes a message of these components, with these files. */
function expectTaken(components: APIMessageTopLevelComponent[], files: string[] = []): void {
  const body = { components, flags: MessageFlags.IsComponentsV2 };
  checkMessage(body);
  assert.deepEqual([...messageProblems({ ...body }, { files }), ...tooManyBytes({ ...body })], []);
  for (const { options } of allComponents(components)) {
    if (!Array.isArray(options)) continue;
    assert.ok(options.length <= 25);
    for (const { label, value, description } of options)
      for (const text of [label, value, description ?? 'none'])
        assert.ok(text.trim() !== '' && text.length <= 100, `an option of ${text.length} characters`);
  }
}

const choosing = { menuId: () => 'choose', allId: () => 'all' };
const controls: Controls = {
  views: ['figures', 'quotations', 'chart', 'export'],
  openId: (view) => view,
  isShareable: true,
};

/** Every page of a reply on Discord within its limits: with what can be done with it, as a table of figures, and whole. */
function expectPages(reply: Reply | Context, say: Catalogue): void {
  for (const view of [{ controls }, { controls, isFigures: true }, {}]) {
    const page = (wanted: number): APIMessageTopLevelComponent[] =>
      toDiscord(reply, {
        ...{ page: wanted, say, choosing, note: say.corpusChanged, buttonId: (to) => `page ${to}` },
        ...view,
      });
    for (let wanted = 0; wanted < MOST_PAGES; wanted++) expectTaken(page(wanted));
    expectTaken(page(Number.MAX_SAFE_INTEGER));
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these move a terminal's cursor
const MOVING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** That a reply is shown in every medium and every language of each, within the limits of each. */
export async function expectShown(reply: Reply, { corpus }: Desk, say: Catalogue): Promise<void> {
  assert.doesNotMatch(toText(reply, false, 25), MOVING);
  toText(reply, true, 1);
  assert.ok(parseReply(toJson(reply)));
  expectPages(reply, say);
  if (reply.kind === 'message')
    for (const isDraft of [false, true]) {
      const state = { controls: { ...controls, views: [] }, say };
      const { components, isWhole } = toDiscordMessage(reply, isDraft, state);
      expectTaken(components, isWhole ? [] : [SHEET]);
    }
  for (const { id } of formatsFor(reply)) {
    const sheet = await orMistake(() => exported(reply, id, { asked: '2025-03-27', corpus, say }));
    if (!sheet) continue;
    assert.match(sheet.name, /^[a-z0-9-]+(?:\.[a-z]+)+$/);
    if (id === 'json') sheetSchema.parse(JSON.parse(sheet.text));
  }
  if (reply.kind === 'factcheck') await svgOf(reply, say);
}

/** That a place opens with its neighbours. */
export function expectOpened(context: Context, say: Catalogue): void {
  expectPages(context, say);
}
