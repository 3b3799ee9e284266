import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { type Args, type Command, needsWords, wordsOption } from '../command.ts';
import type { Catalogue } from '../locale/catalogue.ts';
import { CATALOGUES } from '../locale/index.ts';
import { phrase, worded } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { askedIn, button, heading } from '../render/discord.ts';
import { encodeCustomId, leftOut } from './custom-id.ts';
import { repeatedOf } from './shown.ts';

/** What stands in the place of a question above a reply for which nothing was typed. */
const TITLES = Object.values(CATALOGUES).flatMap(({ conflicts, sources }) => [
  conflicts.title,
  sources.title,
]);

/** The texts of known options that an id of another version still says. */
function filtersIn(customId: string, { data }: Command): Args {
  const known = (data.options ?? []).map((o) => o.name);
  const said = customId.split('|').flatMap((field): [string, string][] => {
    const [, name, value] = /^(\w+)=(.*)$/su.exec(field) ?? [];
    return name && value && known.includes(name) ? [[name, unescaped(value)]] : [];
  });
  return Object.fromEntries(said);
}

function unescaped(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** A button of another version was pressed, on a reply whose question can still be read: it is offered again. */
export class Outdated extends Mistake {
  readonly #query: string;
  readonly #command: Command;
  readonly #args: Args;

  private constructor(query: string, command: Command, args: Args) {
    super(phrase('buttonOfOtherVersionAsk'));
    this.#query = query;
    this.#command = command;
    this.#args = args;
  }

  /**
   * For an id that cannot be read, under components that may hold the question, which is asked again as `narrowed` has it. A
   * plain Mistake where they do not hold it.
   */
  static under(
    customId: string,
    components: unknown,
    commands: readonly Command[],
    narrowed: (command: Command, args: Args) => Args,
  ): Mistake {
    const command = commands.find((c) => c.data.name === customId.split('|')[1]);
    const option = command && wordsOption(command);
    const query = askedIn(components)?.query;
    if (!command || !option || !query) return new Mistake(phrase('buttonOfOtherVersionAsk'));
    const isUnasked = !needsWords(command) && TITLES.includes(query);
    const asked = isUnasked ? {} : { [option]: query };
    return new Outdated(query, command, narrowed(command, { ...filtersIn(customId, command), ...asked }));
  }

  /** The sentence with the question and a button that asks it again. */
  components(say: Catalogue): APIMessageTopLevelComponent[] {
    const { name } = this.#command.data;
    const args = this.#args;
    const id = encodeCustomId({ command: name, args, readBack: leftOut(name, args), page: 0 });
    const question = heading(this.#query, repeatedOf(this.#command, args, say));
    return [
      { type: ComponentType.TextDisplay, content: question },
      { type: ComponentType.TextDisplay, content: worded(this.said, say) },
      { type: ComponentType.ActionRow, components: [button(say.askAgain, id)] },
    ];
  }
}
