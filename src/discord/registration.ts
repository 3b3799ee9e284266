import type { RESTPutAPIApplicationCommandsJSONBody } from 'discord.js';
import { commands, messageCommands, serverCommands } from '../../commands/index.ts';

/** Everything that people can ask on Discord, as it is registered there. */
export function registration(): RESTPutAPIApplicationCommandsJSONBody {
  return [...commands, ...serverCommands, ...messageCommands].map((command) => command.data);
}
