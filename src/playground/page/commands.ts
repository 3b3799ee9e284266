import type { AskedView, CommandView, OptionView } from '../link/views.ts';
import type { Words } from './words.ts';

/** Discord's numbers of the types of option. */
export const OptionType = {
  Subcommand: 1,
  Group: 2,
  String: 3,
  Integer: 4,
  Boolean: 5,
  Role: 8,
  Number: 10,
  Attachment: 11,
} as const;

/** What can be typed behind a slash: a command, or one of its subcommands. */
export interface Entry {
  command: CommandView;
  path: string[];
  /** In the client's language: `corpus add`. */
  name: string;
  description: string;
  /** The required ones first, as they are registered. */
  options: OptionView[];
}

/** Where somebody is, as far as it decides which commands they see. */
export interface Spot {
  isDirect: boolean;
  /** The bot is no member there. */
  isBrought: boolean;
  /** The person may manage the server. */
  isManager: boolean;
}

type Named = Pick<OptionView, 'name' | 'name_localizations' | 'description' | 'description_localizations'>;

/** The name of a command, an option or a choice in a language. */
export function choiceName({ name, name_localizations: names }: Named, locale: string): string {
  return names?.[locale] ?? name;
}

/** Its description in a language. */
export function descriptionOf(
  { description, description_localizations: descriptions }: Named,
  locale: string,
): string {
  return descriptions?.[locale] ?? description ?? '';
}

/** Whether Discord offers a command there: by its contexts, who has installed the application, and who may use it. */
export function isOffered(command: CommandView, { isDirect, isBrought, isManager }: Spot): boolean {
  const { contexts, integration_types: types, default_member_permissions: permissions } = command;
  const isOpen = (permissions ?? null) === null || isDirect || isManager;
  return (
    isOpen && (contexts ?? [0, 1, 2]).includes(isDirect ? 1 : 0) && (types ?? [0]).includes(isBrought ? 1 : 0)
  );
}

/** Everything that can be typed behind a slash there, in the order in which it is registered. */
export function entriesOf(commands: readonly CommandView[], locale: string, spot: Spot): Entry[] {
  return commands
    .filter((command) => command.type === 1 && isOffered(command, spot))
    .flatMap((command) => entriesIn(command, command, [], choiceName(command, locale), locale));
}

function entriesIn(
  command: CommandView,
  at: Named & Pick<OptionView, 'options'>,
  path: string[],
  name: string,
  locale: string,
): Entry[] {
  const options = at.options ?? [];
  const nested = options.filter(({ type }) => type === OptionType.Subcommand || type === OptionType.Group);
  if (nested.length === 0) return [{ command, path, name, description: descriptionOf(at, locale), options }];
  return nested.flatMap((sub) =>
    entriesIn(command, sub, [...path, sub.name], `${name} ${choiceName(sub, locale)}`, locale),
  );
}

/** What was used, as Discord names it over the answer: `/corpus add`, or the name of a menu's command. */
export function usedName(commands: readonly CommandView[], { id, path }: AskedView, locale: string): string {
  const command = commands.find((one) => one.id === id);
  if (!command) return '';
  const names = [choiceName(command, locale)];
  let options = command.options ?? [];
  for (const name of path) {
    const sub = options.find((option) => option.name === name);
    names.push(sub ? choiceName(sub, locale) : name);
    options = sub?.options ?? [];
  }
  return `${command.type === 1 ? '/' : ''}${names.join(' ')}`;
}

/** What fits the text behind the slash: what begins with it, then what holds it. */
export function fitting(entries: readonly Entry[], typed: string): Entry[] {
  const wanted = typed.toLowerCase().trim();
  const begins = entries.filter(({ name }) => name.startsWith(wanted));
  const holds = entries.filter((entry) => !begins.includes(entry) && entry.name.includes(wanted));
  return [...begins, ...holds];
}

/** The command that a text names whole, with what follows the blank behind it: `/factcheck deportees count`. */
export function named(entries: readonly Entry[], text: string): { entry: Entry; rest: string } | undefined {
  const longest = entries.toSorted((a, b) => b.name.length - a.name.length);
  const entry = longest.find(({ name }) => text.toLowerCase().startsWith(`/${name} `));
  return entry && { entry, rest: text.slice(entry.name.length + 2) };
}

/** What stands in an option: what was typed, and the value behind it where something was chosen. */
export interface Filling {
  typed: string;
  chosen?: string | number | boolean;
}

/** The value that an option is sent with; undefined for none. */
export function sentValue(
  { type }: OptionView,
  { typed, chosen }: Filling,
): string | number | boolean | undefined {
  if (chosen !== undefined) return chosen;
  const text = typed.trim();
  if (text === '') return undefined;
  return type === OptionType.Integer || type === OptionType.Number ? Number(text) : text;
}

/** Why Discord's client does not send an option as it is filled in; null when it does. */
export function problemOf(option: OptionView, filling: Filling, words: Words): string | null {
  const value = sentValue(option, filling);
  if (value === undefined) return option.required ? words.required : null;
  if (option.choices && filling.chosen === undefined) return words.invalidChoice;
  switch (option.type) {
    case OptionType.Boolean:
      return typeof value === 'boolean' ? null : words.invalidBoolean;
    case OptionType.Role:
      return filling.chosen === undefined ? words.invalidChoice : null;
    case OptionType.Integer:
    case OptionType.Number:
      return numberProblem(option, Number(value), words);
    case OptionType.String:
      return lengthProblem(option, String(value), words);
    default:
      return null;
  }
}

function numberProblem(
  { type, min_value, max_value }: OptionView,
  value: number,
  words: Words,
): string | null {
  if (!Number.isFinite(value))
    return type === OptionType.Integer ? words.invalidInteger : words.invalidNumber;
  if (type === OptionType.Integer && !Number.isInteger(value)) return words.invalidInteger;
  const fits = value >= (min_value ?? -Infinity) && value <= (max_value ?? Infinity);
  return fits ? null : words.outOfRange(min_value, max_value);
}

function lengthProblem({ min_length, max_length }: OptionView, value: string, words: Words): string | null {
  if (value.length > (max_length ?? 6000)) return words.tooLong(max_length ?? 6000);
  return value.length < (min_length ?? 0) ? words.tooShort(min_length ?? 0) : null;
}
