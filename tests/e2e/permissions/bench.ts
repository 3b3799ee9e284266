import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ComponentType } from 'discord.js';
import { pino } from 'pino';
import { startBot } from '../../../src/discord/bot.ts';
import { Library } from '../../../src/library/library.ts';
import { eager } from '../../../src/playground/discord/client.ts';
import { LoopbackMessage } from '../../../src/playground/discord/message.ts';
import {
  EDITOR_ROLE,
  type Guild,
  otherGuild,
  type Setting,
} from '../../../src/playground/discord/objects.ts';
import { Loopback, type Options, TOKEN } from '../../../src/playground/discord/server.ts';
import type { Store } from '../../../src/store/store.ts';
import { EVENTS, folderWith } from '../../events/newsstand.ts';
import { emptyStore } from '../../store/databases.ts';
import { kindOf } from './kinds.ts';
import { DELETED_ROLE, publisher } from './people.ts';

const MANY = { burst: 100_000, perSecond: 100_000 };
/** What the bot may do: see channels, write into them and into threads, use commands. */
const RIGHTS = String(2_147_486_720n | (1n << 38n));

/** One bot for many servers, and what people do with it. */
export interface Bench {
  discord: Loopback;
  store: Store;
  library: Library;
  /** What the bot has logged. */
  log: { level: number; msg: string }[];
  close(): Promise<void>;
}

const ferry = (n: number): string =>
  `The ferry ${NAMES[n]} carried ${n}13 passengers on Monday, said Mara Voss.\n\n“The ferry is late again, ${n} times,” Timo Lund said.\n`;
const NAMES = ['Alba', 'Brava', 'Celta', 'Dorna', 'Elsa', 'Freya', 'Gilda', 'Hedda', 'Irma', 'Jutta'];

/** Articles whose answers do not stand on one page, with two that disagree and one of a line that is longer than a page. */
export const LONG_ANSWERS: typeof EVENTS = Object.fromEntries([
  ...Array.from({ length: 20 }, (_, n) => [
    `ferry-${n}.txt`,
    { text: ferry(n % 10), outlet: `Port Post ${n}` },
  ]),
  [
    'log.txt',
    {
      text: `“The log is long,” Timo Lund said of ${'a page of rain and a page of wind, and '.repeat(200)}no end.`,
    },
  ],
] as const);

/** Starts a bot on the sample corpus and other articles, in these servers and in the other one. */
export async function openBench(homes: readonly Guild[], articles: typeof EVENTS = EVENTS): Promise<Bench> {
  const folder = await folderWith(articles);
  const list = join(folder, 'sources.json');
  const stated = await readFile(list, 'utf8');
  await cp('seeds', folder, { recursive: true });
  const both = { ...JSON.parse(stated), ...JSON.parse(await readFile(list, 'utf8')) };
  await writeFile(list, JSON.stringify(both));
  const discord = await new Loopback([...homes, otherGuild]).listen();
  discord.appPermissions = RIGHTS;
  const log: Bench['log'] = [];
  const store = await emptyStore();
  const warn = (err: unknown, msg: string): void => {
    log.push({ level: 40, msg: `${msg}: ${err}` });
  };
  const library = await Library.open({ dir: folder, articles: store.articles, isShared: false, warn });
  const bot = await startBot({
    ...{ token: TOKEN, apiUrl: discord.apiUrl, library, store, clientOptions: eager },
    log: pino({ level: 'info' }, { write: (line: string) => log.push(JSON.parse(line)) }),
    rates: { user: MANY, server: MANY, checks: MANY },
  });
  return {
    ...{ discord, store, library, log },
    async close() {
      await bot.stop();
      await library.close();
      await discord.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A command with its options, and the kinds of what is then used, each on the answer to the one before. */
export type Way = readonly [command: string, options: Options, ...kinds: string[]];

/** What a server has kept: settings, pairs aside, watches, public checks, articles. */
export async function keptIn({ store, library }: Bench, { id }: Guild): Promise<unknown> {
  const watches = await store.watches.list(id);
  const removed = await store.articles.removed(id, 200);
  return {
    settings: await store.settings.of(id),
    asides: [...(await store.asides.of(id))].sort(),
    watches: watches.map(({ id: number, args }) => [number, args]),
    checks: (await store.record.ofServer(id, 200)).map((check) => check.id),
    articles: library.own(id).map(({ file }) => file),
    removed: removed.map((article) => article.id),
  };
}

/** A server whose manager has named two roles as editors, of which one was deleted. */
export async function settle(bench: Bench, home: Guild): Promise<void> {
  for (const role of [EDITOR_ROLE, DELETED_ROLE])
    await go(bench, ['settings editor', { role: { role }, allow: true }], publisher(home));
  bench.discord.gateway.dispatch('GUILD_ROLE_DELETE', { guild_id: home.id, role_id: DELETED_ROLE });
}

/** A command, or that of a message's menu. */
export function ask(
  { discord }: Bench,
  name: string,
  options: Options,
  by: Setting,
): Promise<LoopbackMessage> {
  const exchange =
    name === MENU ? discord.menu(name, String(options.message), by) : discord.command(name, options, by);
  return exchange.answer;
}

/** Goes a way to its end, where each step has to succeed; returns the last answer. */
export async function go(
  bench: Bench,
  [name, options, ...kinds]: Way,
  by: Setting,
): Promise<LoopbackMessage> {
  let message = succeeded(name, await ask(bench, name, options, by));
  for (const kind of kinds) message = succeeded(kind, await use(bench, handleOn(message, kind), by));
  return message;
}

function succeeded(what: string, message: LoopbackMessage): LoopbackMessage {
  if (!isAnswer(message)) throw new Error(`${what}: ${message.text}`);
  return message;
}

/** What is at the end of a way, not used yet. */
export async function come(bench: Bench, way: Way, by: Setting): Promise<Handle> {
  const before = way.slice(0, -1) as unknown as Way;
  return handleOn(await go(bench, before, by), way.at(-1) as string);
}

function handleOn(message: LoopbackMessage, kind: string): Handle {
  const handle = handlesOn(message).find((one) => one.kind === kind);
  const kinds = handlesOn(message).map((one) => one.kind);
  if (!handle) throw new Error(`No "${kind}" but ${kinds.join(', ')} on: ${message.text.slice(0, 200)}`);
  return handle;
}

/** The menu command, whose steps have the message's text as the option `message`. */
export const MENU = 'Fact-check this message';

/** A refusal is a sentence, and an answer is made of components. */
export const isAnswer = (message: LoopbackMessage): boolean => message.components.length > 0;

/** Something on a message that can be used. */
export interface Handle {
  message: LoopbackMessage;
  kind: string;
  customId: string;
  /** The options of a menu; none of a button. */
  values: string[];
}

/** What can be used on a message. */
export function handlesOn(message: LoopbackMessage): Handle[] {
  return [
    ...message.buttons.map(({ customId }) => ({ customId, values: [] })),
    ...message.menus.map(({ customId, options }) => ({ customId, values: [...options.keys()] })),
  ].map(({ customId, values }) => ({ message, customId, values, kind: kindOf(customId) }));
}

/** A message as it is shown to somebody as their own, with the same components. */
export function asOwn({ message, ...handle }: Handle, { fields, owners }: Setting): Handle {
  const { components, flags } = message.toJSON() as { components: unknown; flags: number };
  const by = (fields.user ?? (fields.member as { user: unknown }).user) as NonNullable<Asked>['user'];
  const asked = { id: message.id, type: 2, user: by, authorizing_integration_owners: owners };
  return { ...handle, message: new LoopbackMessage(fields.channel_id, { components, flags }, { asked }) };
}

type Asked = NonNullable<ConstructorParameters<typeof LoopbackMessage>[2]>['asked'];

/** Uses what stands on a message, whoever may see it; of a menu the first option. Returns what comes of it. */
export function use(
  { discord }: Bench,
  { message, customId, values }: Handle,
  by: Setting,
): Promise<LoopbackMessage> {
  const id = message.components.findIndex((c) => c.custom_id === customId) + 1;
  const type = values.length > 0 ? ComponentType.StringSelect : ComponentType.Button;
  const data = { component_type: type, custom_id: customId, id, ...(values[0] && { values: [values[0]] }) };
  return discord.interact(by, data, { source: message }).answer;
}
