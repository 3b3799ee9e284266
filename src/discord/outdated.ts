import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { type Command, wordsOption } from '../command.ts';
import type { Catalogue } from '../locale/catalogue.ts';
import { phrase, worded } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { askedIn, button, heading } from '../render/discord.ts';
import { encodeCustomId, leftOut } from './custom-id.ts';

/** A button of another version was pressed, on a reply whose question can still be read: it is offered again. */
export class Outdated extends Mistake {
  readonly #query: string;
  readonly #id: string;

  private constructor(query: string, id: string) {
    super(phrase('buttonOfOtherVersionAsk'));
    this.#query = query;
    this.#id = id;
  }

  /** For an id that cannot be read, under components that may hold the question. A plain Mistake where they do not. */
  static under(customId: string, components: unknown, commands: readonly Command[]): Mistake {
    const command = commands.find((c) => c.data.name === customId.split('|')[1]);
    const option = command && wordsOption(command);
    const query = askedIn(components)?.query;
    if (!command || !option || !query) return new Mistake(phrase('buttonOfOtherVersionAsk'));
    const args = { [option]: query };
    const { name } = command.data;
    return new Outdated(
      query,
      encodeCustomId({ command: name, args, readBack: leftOut(name, args), page: 0 }),
    );
  }

  /** The sentence with the question and a button that asks it again. */
  components(say: Catalogue): APIMessageTopLevelComponent[] {
    return [
      { type: ComponentType.TextDisplay, content: heading(this.#query) },
      { type: ComponentType.TextDisplay, content: worded(this.said, say) },
      { type: ComponentType.ActionRow, components: [button(say.askAgain, this.#id)] },
    ];
  }
}
