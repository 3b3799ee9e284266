import { LONGEST_QUERY } from '../src/ask/longest.ts';
import { type Command, OptionType, PRIVATE } from '../src/command.ts';
import { FILTERS_COMPLETED, filterOptions, filtersOf } from './filters.ts';

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
        autocomplete: true,
      },
      ...filterOptions(),
      {
        type: OptionType.String,
        name: 'event',
        description: 'Only this event: its eight digits, or a part of the file name of an article on it',
        max_length: 100,
      },
      { type: OptionType.Boolean, name: PRIVATE, description: 'Show the answer to me alone' },
    ],
  },
  completed: { query: 'question', ...FILTERS_COMPLETED },
  run(args, desk) {
    const event = typeof args.event === 'string' ? args.event : undefined;
    return desk.ask(String(args.query ?? ''), { ...filtersOf(args), event });
  },
};
