import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import { type Args, type Command, type Completed, OptionType } from './command.ts';
import type { Counts } from './discord/counts.ts';
import type { Notice, Phrase, Reply } from './domain.ts';
import type { Library } from './library/library.ts';
import type { Catalogue } from './locale/catalogue.ts';
import type { Store } from './store/store.ts';

/** How far a member is trusted on a server: one who manages it may do all that an editor may, and so on. */
export type Level = 'member' | 'editor' | 'manager';

const LEVELS: readonly Level[] = ['member', 'editor', 'manager'];

/** Whether a level is enough for what needs another. */
export const isEnough = (level: Level, needed: Level): boolean =>
  LEVELS.indexOf(level) >= LEVELS.indexOf(needed);

/** A file that came with a command. */
interface Attached {
  name: string;
  bytes: Uint8Array;
}

/** How the bot is connected to Discord, and how interactions have ended. */
export interface BotStatus {
  /** Each connection, with the state that the client says it has, and the milliseconds of its last heartbeat. */
  shards: { id: number; state: string; ping: number | null }[];
  interactions: Counts;
}

/** Who uses a command, where, and what it works with. */
export interface Office {
  /** The server's id; null in direct messages and where the bot was not added to the server. */
  server: string | null;
  /** The channel's id. */
  channel: string;
  /** The member's id. */
  user: string;
  level: Level;
  /** What the bot lacks to write into the channel, in Discord's words; null when it may. */
  lacks: Phrase | null;
  library: Library;
  store: Store;
  /** The words of what is said to the member. */
  say: Catalogue;
  now: Date;
  /** The bot as the server may see it; null in the terminal. */
  bot: BotStatus | null;
  /** Looks at a server's watches, as one was added. */
  look(server: string): void;
  /** Fetches the file of an attachment option. Throws a Mistake when it is too large or cannot be fetched. */
  attached(option: string): Promise<Attached>;
}

/** A command on Crosscheck's own affairs, with subcommands. The terminal has none of them. */
export interface ServerCommand {
  /** Discord's own registration JSON. */
  data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** What is asked for, of a command whose options are no subcommands. */
  subOf?(args: Args): string;
  /** Who may use each subcommand, and each act of a button; what is not named here there is not. */
  needs: Readonly<Record<string, Level>>;
  /** Subcommands and acts that change nothing. */
  reads: readonly string[];
  /** The subcommand that shows what there is after a change. */
  home: string;
  /** Subcommands that make sense without a server. */
  anywhere?: readonly string[];
  /** Subcommands that all in the channel see. */
  public?: readonly string[];
  /** Does what a subcommand or a button asks for. Throws a Mistake that says what to do instead. */
  run(sub: string, args: Args, office: Office): Promise<Notice | Reply>;
  /** What is offered for the options that Discord completes while they are typed. */
  completed?: Readonly<Record<string, Completed>>;
}

/** What a subcommand, or an act of a button, needs; undefined when there is none of that name. */
export function neededFor({ needs }: ServerCommand, sub: string): Level | undefined {
  return Object.hasOwn(needs, sub) ? needs[sub] : undefined;
}

/** A subcommand as a command of its own, whose options can be checked; null when there is none of that name. */
export function subcommand({ data }: ServerCommand, sub: string): Pick<Command, 'data'> | null {
  const option = data.options?.find((o) => o.type === OptionType.Subcommand && o.name === sub);
  if (!option) return null;
  const { options = [] } = option as { options?: Command['data']['options'] };
  return { data: { name: `${data.name} ${sub}`, description: option.description, options } };
}
