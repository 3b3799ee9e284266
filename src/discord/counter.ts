import type { Logger } from 'pino';
import type { Command, MessageCommand } from '../command.ts';
import type { Library } from '../library/library.ts';
import type { BotStatus, ServerCommand } from '../server-command.ts';
import type { ServerSettings } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import type { Closing } from './closing.ts';
import type { Tally } from './counts.ts';
import type { Line } from './line.ts';
import type { RecentQuestions } from './recent.ts';
import type { Turns } from './turns.ts';
import type { Typing } from './typing.ts';

/** What interactions are answered with. */
export interface Counter {
  commands: readonly Command[];
  serverCommands: readonly ServerCommand[];
  messageCommands: readonly MessageCommand[];
  library: Library;
  store: Store;
  /** What each member asked before. */
  recent: RecentQuestions;
  /** How fast members and servers may ask, and how fast they have. */
  turns: Turns;
  /** How interactions have ended. */
  tally: Tally;
  /** How the bot is, as far as a server may see it, or all of it for null. */
  status: (server: string | null) => BotStatus;
  /** Whether the bot still takes questions. */
  closing: Closing;
  /** What members are typing. */
  typing: Typing;
  /** Looks at a server's watches. */
  look: (server: string) => void;
  /** What servers have settled, as it was last read. */
  settled: Map<string, ServerSettings>;
  log: Logger;
  slowAfter: number;
  line: Line;
}

/** The server command of a name, if there is one. */
export function serverCommandOf(name: string, { serverCommands }: Counter): ServerCommand | undefined {
  return serverCommands.find((c) => c.data.name === name);
}
