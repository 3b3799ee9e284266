/** How one language names and describes a command, an option or a subcommand, and the options in it by their English names. */
export interface CommandText {
  name: string;
  /** None for a command of a message's menu. */
  description?: string;
  options?: CommandTexts;
  /** What a choice is called, by the English one. */
  choices?: Readonly<Record<string, string>>;
}

export interface CommandTexts {
  readonly [name: string]: CommandText;
}

/** What a command is called, by its English name. */
export const commandNamed = (texts: CommandTexts, command: string): string => texts[command]?.name ?? command;

/** A command with its subcommand, by their English names ("history mine"), as a reader of the language types it. */
export function slashed(texts: CommandTexts, path: string): string {
  const [command = '', ...subs] = path.split(' ');
  let text: CommandText | undefined = texts[command];
  const names = [text?.name ?? command];
  for (const sub of subs) {
    text = text?.options?.[sub];
    names.push(text?.name ?? sub);
  }
  return `/${names.join(' ')}`;
}

/** The text of an option of a command, or of one of its subcommands ("corpus add"), by their English names. */
export function optionText(texts: CommandTexts, path: string, option: string): CommandText | undefined {
  const [command = '', ...subs] = path.split(' ');
  let text: CommandText | undefined = texts[command];
  for (const sub of subs) text = text?.options?.[sub];
  return text?.options?.[option];
}

/** What an option is called in any command that has it, by its English name. */
export function optionNamed(texts: CommandTexts, option: string): string {
  for (const { options = {} } of Object.values(texts)) {
    const found: string | undefined = options[option]?.name;
    if (found !== undefined) return found;
    const inner = optionNamed(options, option);
    if (inner !== option) return inner;
  }
  return option;
}
