import { type Command, OptionType, PRIVATE } from '../src/command.ts';
import { FILTERS_COMPLETED, filterOptions, filtersOf } from './filters.ts';

/** `/sources`: what the corpus holds, at a glance or one article in full. */
export const sources: Command = {
  data: {
    name: 'sources',
    description: 'The articles of the corpus: outlet, date, figures, quotations, and what they lean on',
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    options: [
      {
        type: OptionType.String,
        name: 'file',
        description: 'One article, by its file name or a part of it',
        max_length: 300,
        autocomplete: true,
      },
      ...filterOptions(),
      { type: OptionType.Boolean, name: PRIVATE, description: 'Show the answer to me alone' },
    ],
  },
  completed: { file: 'file', ...FILTERS_COMPLETED },
  names: 'file',
  run(args, desk) {
    return desk.sources(typeof args.file === 'string' ? args.file : undefined, filtersOf(args));
  },
};
