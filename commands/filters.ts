import type { APIApplicationCommandBasicOption } from 'discord.js';
import { ALL_OUTLETS, type Args, type Completed, OptionType, OUTLET } from '../src/command.ts';
import type { Filters } from '../src/domain.ts';

/** The options that narrow a command to some of the articles; `only` says what is left: "Only articles". */
export const filterOptions = (only = 'Only articles'): APIApplicationCommandBasicOption[] => [
  {
    type: OptionType.String,
    name: OUTLET,
    description: `${only} of this outlet, by a part of its name; “;” between several, * for all`,
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
export const filtersOf = ({ [OUTLET]: outlet, since, until }: Args): Filters => ({
  outlet: outlet === ALL_OUTLETS ? undefined : text(outlet),
  since: text(since),
  until: text(until),
});
