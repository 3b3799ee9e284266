import { LONGEST_QUERY } from '../src/ask/longest.ts';
import { type Command, OptionType, PRIVATE } from '../src/command.ts';

/** `/factcheck`: excerpts that answer a question, and the figures on which the articles disagree. */
export const factcheck: Command = {
  data: {
    name: 'factcheck',
    description: 'Quoted excerpts that answer a question, and the figures on which the outlets disagree',
    // Servers, direct messages with the bot, and other private channels; added to a server or by a user.
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    options: [
      {
        type: OptionType.String,
        name: 'query',
        description: 'What to look up, for example: deportees count',
        required: true,
        max_length: LONGEST_QUERY,
      },
      {
        type: OptionType.String,
        name: 'outlet',
        description: 'Only articles of this outlet; a part of its name is enough',
        max_length: 100,
      },
      {
        type: OptionType.String,
        name: 'since',
        description: 'Only articles published on or after this date: 2025, 2025-03 or 2025-03-26',
        max_length: 10,
      },
      {
        type: OptionType.String,
        name: 'until',
        description: 'Only articles published on or before this date: 2025, 2025-03 or 2025-03-26',
        max_length: 10,
      },
      { type: OptionType.Boolean, name: PRIVATE, description: 'Show the answer to me alone' },
    ],
  },
  run({ query, outlet, since, until }, desk) {
    return desk.ask(text(query) ?? '', { outlet: text(outlet), since: text(since), until: text(until) });
  },
};

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
