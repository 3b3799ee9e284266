import { type Command, OptionType, PRIVATE } from '../src/command.ts';
import { LONGEST_QUOTE } from '../src/quote/longest.ts';
import { FILTERS_COMPLETED, filterOptions, filtersOf } from './filters.ts';

/** `/quote`: where words stand in the corpus as somebody's, and whether they stand as asked. */
export const quote: Command = {
  data: {
    name: 'quote',
    description: 'Where words are quoted, word for word or otherwise, and whose they are said to be',
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    options: [
      {
        type: OptionType.String,
        name: 'words',
        description: 'The words of the quotation, for example: you will be removed',
        required: true,
        max_length: LONGEST_QUOTE,
        autocomplete: true,
      },
      {
        type: OptionType.String,
        name: 'speaker',
        description: 'Whose words they should be; a part of the name is enough',
        max_length: 100,
        autocomplete: true,
      },
      ...filterOptions(),
      { type: OptionType.Boolean, name: PRIVATE, description: 'Show the answer to me alone' },
    ],
  },
  completed: { words: 'quotation', speaker: 'speaker', ...FILTERS_COMPLETED },
  run(args, desk) {
    const { words, speaker } = args;
    const who = typeof speaker === 'string' ? speaker : undefined;
    return desk.quote(String(words ?? ''), who, filtersOf(args));
  },
};
