import type { Loopback } from '../discord/server.ts';
import type { ActionOf } from './protocol.ts';
import type { CommandView, OptionView } from './views.ts';
import { newsroom } from './world.ts';

/** Discord's numbers of the types of option that hold something else than what was typed. */
const ROLE = 8;
const ATTACHMENT = 11;

/** The options among which a person chooses: those of the subcommand at a path. Undefined where there is none. */
function optionsAt(command: CommandView, path: readonly string[]): OptionView[] | undefined {
  let options = command.options ?? [];
  for (const name of path) {
    const next = options.find((option) => option.name === name && option.type <= 2);
    if (!next) return undefined;
    options = next.options ?? [];
  }
  return options;
}

/**
 * The data of a slash command's interaction, as Discord sends it. Returns a sentence when the command has no such option,
 * or what is chosen does not exist.
 */
export function commandData(
  command: CommandView,
  { path, options }: ActionOf<'command'> | ActionOf<'complete'>,
  { files }: Loopback,
): object | string {
  const known = optionsAt(command, path);
  if (!known) return `/${command.name} has no ${path.join(' ')}.`;
  const attachments: Record<string, object> = {};
  const roles: Record<string, object> = {};
  const chosen: object[] = [];
  for (const { name, value, focused } of options) {
    const option = known.find((one) => one.name === name);
    if (!option) return `/${command.name} has no option ${name}.`;
    if (option.type === ATTACHMENT) {
      const file = files.find(String(value));
      if (!file) return 'The file is no longer there: choose it again.';
      attachments[file.attachment.id] = file.attachment;
    } else if (option.type === ROLE) {
      const role = newsroom.roles.find(({ id }) => id === value);
      if (!role) return 'There is no such role.';
      roles[role.id] = role;
    }
    chosen.push({ name, type: option.type, value, ...(focused && { focused }) });
  }
  const nested = path.reduceRight<object[]>((inside, name, depth) => {
    const own = optionsAt(command, path.slice(0, depth))!.find((option) => option.name === name)!;
    return [{ name, type: own.type, options: inside }];
  }, chosen);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    options: nested,
    resolved: { attachments, roles },
  };
}
