import type {
  APIApplicationCommandAttachmentOption,
  APIApplicationCommandBooleanOption,
  APIApplicationCommandIntegerOption,
  APIApplicationCommandNumberOption,
  APIApplicationCommandOption,
  APIApplicationCommandRoleOption,
  APIApplicationCommandStringOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { AskedDesk } from './desk.ts';
import type { MessageAnswer, Phrase, Reply } from './domain.ts';
import { phrase } from './locale/phrase.ts';
import { Mistake } from './mistake.ts';

/** What someone chose or typed, by option name. */
export type Args = Readonly<Record<string, string | number | boolean | undefined>>;

/** What is offered for an option while it is typed: what is shown, and what the option is set to. */
export interface Choice {
  name: string;
  value: string;
}

/** What an option takes for which something is offered while it is typed. */
export type Completed = 'question' | 'topic' | 'quotation' | 'speaker' | 'outlet' | 'file' | 'own file';

/** Something that people can ask, on Discord and in the terminal. */
export interface Command {
  /** Discord's own registration JSON, and the only schema of the options. */
  data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Answers from the corpus. Throws a Mistake when the arguments make no question. */
  run(args: Args, desk: AskedDesk): Reply | Promise<Reply>;
  /** What is offered for the options that Discord completes while they are typed. */
  completed?: Readonly<Record<string, Completed>>;
  /** The option that names an article outright, so that a server's own outlets do not narrow the question. */
  names?: string;
}

/** Something that people can ask of a message on Discord, from the message's own menu. */
export interface MessageCommand {
  /** Discord's own registration JSON. */
  data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /** Answers from the corpus. Throws a Mistake when the message has nothing to answer. */
  run(text: string, desk: AskedDesk): MessageAnswer | Promise<MessageAnswer>;
}

type Option =
  | APIApplicationCommandStringOption
  | APIApplicationCommandIntegerOption
  | APIApplicationCommandNumberOption
  | APIApplicationCommandBooleanOption
  | APIApplicationCommandRoleOption
  | APIApplicationCommandAttachmentOption;

/** Discord's numbers for the types of option that commands use here, without loading discord.js. */
export const OptionType = {
  Subcommand: 1,
  String: 3,
  Integer: 4,
  Boolean: 5,
  Role: 8,
  Number: 10,
  Attachment: 11,
} as const;

/** The option by which only the asker sees the reply. It is Discord's affair: the terminal has none. */
export const PRIVATE = 'private';

/** The option that narrows a question to outlets, and its value for all of them. */
export const OUTLET = 'outlet';
export const ALL_OUTLETS = '*';

/** The option that asks for what a server has put aside; it is Discord's affair too. */
export const ASIDE = 'aside';

const ON_DISCORD_ALONE: readonly string[] = [PRIVATE, ASIDE];

function isSupported(option: APIApplicationCommandOption): option is Option {
  return (
    option.type !== OptionType.Subcommand && Object.values(OptionType).some((type) => type === option.type)
  );
}

function optionsOf({ data }: Pick<Command, 'data'>): Option[] {
  return (data.options ?? []).map((option) => {
    if (!isSupported(option))
      throw new Error(`/${data.name}: option "${option.name}" has type ${option.type}`);
    return option;
  });
}

/** The option that takes the free words of the terminal: the first required text, else the first text. */
export function wordsOption(command: Pick<Command, 'data'>): string | undefined {
  const texts = optionsOf(command).filter((o) => o.type === OptionType.String);
  return (texts.find((o) => o.required) ?? texts[0])?.name;
}

/** Whether a command makes no sense without its free words. */
export function needsWords(command: Command): boolean {
  return optionsOf(command).some((o) => o.required && o.name === wordsOption(command));
}

/** The other options as `parseArgs` of node:util takes them, in the order of the command's data. */
export function flagsOf(command: Command): Record<string, { type: 'string' | 'boolean' }> {
  const words = wordsOption(command);
  const flags = optionsOf(command).filter((o) => o.name !== words && !ON_DISCORD_ALONE.includes(o.name));
  return Object.fromEntries(
    flags.map((o) => [o.name, { type: o.type === OptionType.Boolean ? 'boolean' : 'string' }]),
  );
}

/**
 * Checks values from Discord or the terminal against the command's data. Returns those that are set, numbers as
 * numbers. Throws a Mistake that names the option and what it takes.
 */
export function readArgs(command: Pick<Command, 'data'>, raw: Readonly<Record<string, unknown>>): Args {
  const options = optionsOf(command);
  const known = options.map((o) => o.name);
  for (const name of Object.keys(raw)) {
    if (raw[name] === undefined || known.includes(name)) continue;
    throw new Mistake(phrase('noSuchOption', command.data.name, name, known));
  }
  const args: Record<string, string | number | boolean> = {};
  for (const option of options) {
    const value = raw[option.name];
    const unset = value === undefined || value === null || (typeof value === 'string' && !value.trim());
    if (!unset) args[option.name] = checked(option, value);
    else if (option.required) throw new Mistake(request(command, option));
  }
  return args;
}

/** A sentence that asks for an option in the words of its description, an example in them last. */
function request(command: Pick<Command, 'data'>, { name, description }: Option): Phrase {
  const { name: of } = command.data;
  const described = phrase('described', of, name, description);
  return name === wordsOption(command)
    ? phrase('typeBehind', described, of)
    : phrase('typeAsOption', described, name, of);
}

function checked(option: Option, value: unknown): string | number | boolean {
  switch (option.type) {
    case OptionType.Boolean:
      if (typeof value === 'boolean') return value;
      throw new Mistake(phrase('takesNothing', option.name, shown(value)));
    case OptionType.Role:
    case OptionType.Attachment:
      if (typeof value === 'string') return value;
      throw new Mistake(phrase('takesId', option.name, shown(value)));
    case OptionType.String:
      if (typeof value !== 'string') throw new Mistake(phrase('takesText', option.name, shown(value)));
      checkLength(option, value);
      checkChoice(option, value);
      return value;
    default: {
      const number = typeof value === 'string' ? Number(value) : value;
      checkNumber(option, number, value);
      checkChoice(option, number);
      return number;
    }
  }
}

function checkLength(option: APIApplicationCommandStringOption, value: string): void {
  const length = [...value].length;
  const { name, min_length: min = 0, max_length: max = 6000 } = option;
  if (length > max) {
    throw new Mistake(phrase('textTooLong', name, max, length));
  }
  if (length < min) {
    throw new Mistake(phrase('textTooShort', name, min, length));
  }
}

function checkNumber(
  option: APIApplicationCommandIntegerOption | APIApplicationCommandNumberOption,
  number: unknown,
  typed: unknown,
): asserts number is number {
  const whole = option.type === OptionType.Integer;
  const { min_value: min = -Infinity, max_value: max = Infinity } = option;
  const fits = typeof number === 'number' && Number.isFinite(number) && number >= min && number <= max;
  if (fits && (!whole || Number.isInteger(number))) return;
  const wanted = [
    phrase(whole ? 'aWholeNumber' : 'aNumber'),
    ...(Number.isFinite(min) ? [phrase('atLeast', min)] : []),
    ...(Number.isFinite(max) ? [phrase('atMost', max)] : []),
  ];
  throw new Mistake(phrase('takesNumber', option.name, wanted, shown(typed)));
}

function checkChoice(option: Option, value: string | number): void {
  const choices: { value: string | number }[] = ('choices' in option && option.choices) || [];
  if (choices.length === 0 || choices.some((choice) => choice.value === value)) return;
  const values = choices.map((choice) => String(choice.value));
  throw new Mistake(phrase('takesOneOf', option.name, values, shown(value)));
}

function shown(value: unknown): string {
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
