import type { RESTPutAPIApplicationCommandsJSONBody } from 'discord.js';
import { commands, messageCommands, serverCommands } from '../../commands/index.ts';
import { localised } from '../locale/localised.ts';

/** Everything that people can ask on Discord, as it is registered there, in every language. */
export function registration(): RESTPutAPIApplicationCommandsJSONBody {
  return [...commands, ...serverCommands, ...messageCommands].map((command) => localised(command.data));
}
