import { type Command, OptionType } from '../src/command.ts';
import { LONGEST_MESSAGE } from '../src/message/check.ts';
import { filterOptions, filtersOf } from './filters.ts';

/** A whole message checked claim by claim, in the terminal; on Discord it is asked from the message's own menu. */
export const message: Command = {
  data: {
    name: 'message',
    description: 'A whole message or draft, checked claim by claim',
    options: [
      {
        type: OptionType.String,
        name: 'text',
        description: 'The message, for example: 238 were sent to a prison that opened in 2022',
        required: true,
        max_length: LONGEST_MESSAGE,
      },
      ...filterOptions(),
    ],
  },
  run(args, desk) {
    return desk.message(String(args.text ?? ''), filtersOf(args));
  },
};
