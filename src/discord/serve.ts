import { type Args, readArgs } from '../command.ts';
import type { Notice, Reply } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { type Action, toDiscord } from '../render/discord.ts';
import {
  isEnough,
  type Level,
  neededFor,
  type Office,
  type ServerCommand,
  subcommand,
} from '../server-command.ts';
import type { Counter } from './counter.ts';
import { type Act, encodeCustomId } from './custom-id.ts';
import { officeOf } from './office.ts';
import type { Asking, Content } from './respond.ts';
import type { Showing } from './shown.ts';

const NOT_ENOUGH = {
  member: 'onlyManagers',
  editor: 'onlyEditors',
  manager: 'onlyManagers',
} as const satisfies Record<Level, string>;

/** What is asked of a server command; option values are not checked yet. */
export interface ServerAsked {
  command: ServerCommand;
  sub: string;
  raw: Readonly<Record<string, unknown>>;
  page: number;
  act: Act | null;
}

/** The subcommand that is meant, with its options checked; a button's act names both. */
function meant({ command, sub, raw, act }: ServerAsked): { sub: string; args: Args } {
  if (act) return { sub: act.verb, args: { id: act.id } };
  const checked = command.subOf ? command : subcommand(command, sub);
  if (!checked) throw new Mistake(phrase('noSuchSubcommand', command.data.name, sub));
  const args = readArgs(checked, raw);
  return { sub: command.subOf?.(args) ?? sub, args };
}

function refuse(command: ServerCommand, sub: string, { server, level }: Office): void {
  const needed = neededFor(command, sub);
  if (needed === undefined) throw new Mistake(phrase('buttonOfOtherVersion'));
  if (server === null && !command.anywhere?.includes(sub))
    throw new Mistake(phrase('worksInServer', command.data.name));
  if (!isEnough(level, needed)) throw new Mistake(phrase(NOT_ENOUGH[needed]));
}

/** The buttons beside what a notice lists. */
function actionOf(reply: Reply | Notice, command: string): Action | undefined {
  if (reply.kind !== 'notice' || !reply.acts) return undefined;
  const { acts } = reply;
  const split = (id: string): Act => {
    const [verb = '', ...rest] = id.split('=');
    return { verb, id: rest.join('=') };
  };
  return {
    label: (id) => acts[split(id).verb] ?? '',
    buttonId: (id) => encodeCustomId({ command, args: {}, page: 0, act: split(id) }),
  };
}

/** Does what is asked, where the member may, and shows what comes of it. Throws a Mistake where not. */
export async function serve(
  asked: ServerAsked,
  interaction: Asking,
  { say }: Showing,
  counter: Counter,
): Promise<Content> {
  const { command, page, act } = asked;
  const { name } = command.data;
  const office = { ...(await officeOf(interaction, counter)), say };
  const { sub, args } = meant(asked);
  refuse(command, sub, office);
  const reply = await command.run(sub, args, office);
  // Another page of what only reads asks for it again; after a change it is a page of what there is now.
  const again = !command.reads.includes(sub)
    ? { command: `${name} ${command.home}`, args: {}, act: null }
    : act
      ? { command: name, args: {}, act }
      : { command: `${name} ${sub}`, args, act: null };
  const state = {
    page,
    buttonId: (to: number) => encodeCustomId({ ...again, page: to }),
    say,
    act: actionOf(reply, name),
  };
  return { components: toDiscord(reply, state) };
}
