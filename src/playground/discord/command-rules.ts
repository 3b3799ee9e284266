import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import { isObject, schemaProblems } from './schema.ts';

type Json = Record<string, unknown>;

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LIMITS: Record<number, number> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};

/** What Discord refuses in the body of a bulk overwrite of commands. */
export function commandListProblems(body: unknown): string[] {
  if (!Array.isArray(body)) return ['body: not a list of commands'];
  const commands = body.filter(isObject);
  return [
    ...(commands.length < body.length ? ['body: a command is not an object'] : []),
    ...commands.flatMap((command, i) => commandProblems(command).map((problem) => `${i}.${problem}`)),
    ...duplicateNames(commands, (name, c) => `${name} (type ${typeOf(c)})`),
    ...Object.entries(LIMITS).flatMap(([type, limit]) => {
      const count = commands.filter((command) => typeOf(command) === Number(type)).length;
      return count > limit ? [`body: ${count} commands of type ${type}, more than ${limit}`] : [];
    }),
  ];
}

function commandProblems(command: Json): string[] {
  return [
    ...schemaProblems(ApplicationCommandUpdateRequestSchema, withNumericPermissions(command)),
    ...textProblems(command),
    ...optionListProblems(command.options),
    ...(size(command) > 8000 ? [`body: ${size(command)} characters in all, more than 8000`] : []),
  ];
}

/** Discord takes these as a string of digits; the schema, wrongly, as a number alone. */
function withNumericPermissions(command: Json): Json {
  const permissions = command.default_member_permissions;
  const isDigits = typeof permissions === 'string' && /^\d{1,15}$/.test(permissions);
  return isDigits ? { ...command, default_member_permissions: Number(permissions) } : command;
}

function typeOf({ type }: Json): number {
  return typeof type === 'number' ? type : ApplicationCommandType.ChatInput;
}

function textProblems(command: Json): string[] {
  if (typeOf(command) === ApplicationCommandType.ChatInput) return chatInputProblems(command);
  return command.description || command.options
    ? ['description, options: not for a context menu command']
    : [];
}

function chatInputProblems({ name, description, name_localizations }: Json): string[] {
  const names = [name, ...Object.values(textsIn(name_localizations))];
  return [
    ...names.filter((n) => !isName(n)).map((n) => `name: "${n}" has characters that a name cannot have`),
    ...(typeof description === 'string' && description.trim() ? [] : ['description: missing']),
  ];
}

function isName(name: unknown): boolean {
  return typeof name === 'string' && NAME.test(name) && name === name.toLowerCase();
}

function optionListProblems(value: unknown): string[] {
  const options = Array.isArray(value) ? value.filter(isObject) : [];
  const firstOptional = options.findIndex((option) => !option.required);
  const late = options.findLastIndex((option) => option.required);
  const nests = options.filter(isNesting).length;
  return [
    ...options.flatMap(optionProblems),
    ...duplicateNames(options),
    ...(firstOptional >= 0 && late > firstOptional ? ['options: a required one after an optional one'] : []),
    ...(nests > 0 && nests < options.length ? ['options: subcommands beside other options'] : []),
  ];
}

function isNesting({ type }: Json): boolean {
  return (
    type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup
  );
}

function optionProblems(option: Json): string[] {
  const choices = Array.isArray(option.choices) ? option.choices.filter(isObject) : [];
  const bounds: [unknown, unknown][] = [
    [option.min_value, option.max_value],
    [option.min_length, option.max_length],
  ];
  return [
    ...chatInputProblems(option),
    ...duplicateNames(choices),
    ...(option.autocomplete && choices.length > 0 ? ['options: choices beside autocomplete'] : []),
    ...bounds
      .filter(([min, max]) => typeof min === 'number' && typeof max === 'number' && min > max)
      .map(([min, max]) => `options: minimum ${min} over maximum ${max}`),
    ...optionListProblems(option.options),
  ];
}

/** The texts of a map from locales. */
function textsIn(localizations: unknown): Record<string, string> {
  const texts = isObject(localizations) ? Object.entries(localizations) : [];
  return Object.fromEntries(texts.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Names that stand twice among siblings, in English or in any locale; `told` says which of several kinds one is. */
function duplicateNames(named: Json[], told = (name: unknown, _: Json): string => String(name)): string[] {
  const locales = new Set(named.flatMap((n) => Object.keys(textsIn(n.name_localizations))));
  const twice = [null, ...locales].flatMap((locale) => {
    const names = named.map((n) => told((locale && textsIn(n.name_localizations)[locale]) || n.name, n));
    return names.filter((name, i) => names.indexOf(name) !== i);
  });
  return [...new Set(twice)].map((name) => `name: "${name}" twice`);
}

/** The longest of a text and its localizations. */
function longest(text: unknown, localizations?: unknown): number {
  const texts = [text, ...Object.values(textsIn(localizations))];
  return Math.max(...texts.map((t) => (typeof t === 'string' ? t.length : 0)));
}

/** Names, descriptions and values of choices count together, each in the language in which it is longest. */
function size(item: Json): number {
  const { name, name_localizations, description, description_localizations, value, options, choices } = item;
  const own = longest(name, name_localizations) + longest(description, description_localizations);
  const inside = [options, choices].flatMap((list) => (Array.isArray(list) ? list.filter(isObject) : []));
  return own + longest(value) + inside.reduce((sum, part) => sum + size(part), 0);
}
