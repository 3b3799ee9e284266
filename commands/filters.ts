import type { APIApplicationCommandBasicOption } from 'discord.js';
import { type Args, type Completed, OptionType } from '../src/command.ts';
import type { Filters } from '../src/domain.ts';

/** The options that narrow a command to some of the articles; `only` says what is left: "Only articles". */
export const filterOptions = (only = 'Only articles'): APIApplicationCommandBasicOption[] => [
  {
    type: OptionType.String,
    name: 'outlet',
    description: `${only} of this outlet; a part of its name is enough`,
    max_length: 100,
    autocomplete: true,
  },
  {
    type: OptionType.String,
    name: 'since',
    description: `${only} published on or after this date: 2025, 2025-03 or 2025-03-26`,
    max_length: 10,
  },
  {
    type: OptionType.String,
    name: 'until',
    description: `${only} published on or before this date: 2025, 2025-03 or 2025-03-26`,
    max_length: 10,
  },
];

/** What is offered for those of them that Discord completes. */
export const FILTERS_COMPLETED = { outlet: 'outlet' } as const satisfies Record<string, Completed>;

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What narrows a command, as it was chosen. */
export const filtersOf = ({ outlet, since, until }: Args): Filters => ({
  outlet: text(outlet),
  since: text(since),
  until: text(until),
});
