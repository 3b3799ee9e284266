import { decodeCustomId } from './custom-id.ts';
import type { Asking } from './respond.ts';

/**
 * What was asked, for the log: the command with the names of its options, or what a button or a menu asks for. Nothing that
 * somebody typed or chose.
 */
export function loggedAsk(asking: Asking): string {
  if (asking.isMessageContextMenuCommand()) return asking.commandName;
  if (asking.isChatInputCommand()) {
    const named = asking.options.data.flatMap(({ name, options = [] }) => [
      name,
      ...options.map((o) => o.name),
    ]);
    return [`/${asking.commandName}`, ...named].join(' ');
  }
  const request = decodeCustomId(asking.customId);
  if (!request) return 'a button';
  const { command, view, act, choose } = request;
  return [command, view, act?.verb, choose].filter(Boolean).join(' ▸ ');
}

/** The same with all that was typed or chosen. */
export function askedInFull(asking: Asking): string {
  if (asking.isMessageContextMenuCommand()) return asking.commandName;
  return asking.isMessageComponent() ? asking.customId : asking.toString();
}
