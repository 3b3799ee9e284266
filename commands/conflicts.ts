import { ASIDE, type Command, OptionType, PRIVATE } from '../src/command.ts';
import { LONGEST_TOPIC } from '../src/radar/longest.ts';
import { FILTERS_COMPLETED, filterOptions, filtersOf } from './filters.ts';

/** `/conflicts`: on what the articles disagree, unasked, or on a topic. */
export const conflicts: Command = {
  data: {
    name: 'conflicts',
    description: 'On what the articles disagree: figures, dates, quotations, fact or allegation',
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    options: [
      {
        type: OptionType.String,
        name: 'topic',
        description: 'Only what speaks of this, for example: deportees',
        max_length: LONGEST_TOPIC,
        autocomplete: true,
      },
      ...filterOptions('Only what involves articles'),
      {
        type: OptionType.Boolean,
        name: ASIDE,
        description: 'Only what this server has put aside as not the same thing',
      },
      { type: OptionType.Boolean, name: PRIVATE, description: 'Show the answer to me alone' },
    ],
  },
  completed: { topic: 'topic', ...FILTERS_COMPLETED },
  run(args, desk) {
    return desk.conflicts(typeof args.topic === 'string' ? args.topic : undefined, filtersOf(args));
  },
};
