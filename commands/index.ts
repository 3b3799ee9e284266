import type { Command, MessageCommand } from '../src/command.ts';
import { checkMessage } from './check-message.ts';
import { conflicts } from './conflicts.ts';
import { factcheck } from './factcheck.ts';
import { message } from './message.ts';
import { quote } from './quote.ts';
import { sources } from './sources.ts';

/** Every slash command, in the order in which people see them. */
export const commands: readonly Command[] = [factcheck, quote, conflicts, sources];

/** Every command of the terminal. */
export const terminalCommands: readonly Command[] = [...commands, message];

/** What people can ask of a message, from its own menu. */
export const messageCommands: readonly MessageCommand[] = [checkMessage];
