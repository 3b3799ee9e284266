import type { Command, MessageCommand } from '../src/command.ts';
import type { ServerCommand } from '../src/server-command.ts';
import { checkMessage } from './check-message.ts';
import { conflicts } from './conflicts.ts';
import { corpus } from './corpus.ts';
import { factcheck } from './factcheck.ts';
import { history } from './history.ts';
import { message } from './message.ts';
import { quote } from './quote.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';
import { status } from './status.ts';
import { watch } from './watch.ts';

/** Every slash command that is answered from the corpus, in the order in which people see them. */
export const commands: readonly Command[] = [factcheck, quote, conflicts, sources];

/** Every command of the terminal. */
export const terminalCommands: readonly Command[] = [...commands, message];

/** What people can ask of a message, from its own menu. */
export const messageCommands: readonly MessageCommand[] = [checkMessage];

/** The slash commands on Crosscheck's own affairs, on Discord alone. */
export const serverCommands: readonly ServerCommand[] = [watch, history, corpus, settings, status];
