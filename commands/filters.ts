import type { APIApplicationCommandBasicOption } from 'discord.js';
import { ALL_OUTLETS, type Args, type Completed, OptionType, OUTLET } from '../src/command.ts';
import type { Filters } from '../src/domain.ts';

/** The longest text that names outlets. */
export const LONGEST_OUTLETS = 300;

/** The options that narrow a command to some of the articles; `only` says what is left: "Only articles". */
export const filterOptions = (only = 'Only articles'): APIApplicationCommandBasicOption[] => [
  {
    type: OptionType.String,
    name: OUTLET,
    description: `${only} of this outlet, by a part of its name; “;” between several, * for all`,
    max_length: LONGEST_OUTLETS,
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

/** The outlets that a text names; undefined where that is all of them, which one `*` among several says too. */
export function outletsOf(typed: unknown): string | undefined {
  const names = text(typed);
  return names?.split(';').some((part) => part.trim() === ALL_OUTLETS) ? undefined : names;
}

/** What narrows a command, as it was chosen. */
export const filtersOf = ({ [OUTLET]: outlet, since, until }: Args): Filters => ({
  outlet: outletsOf(outlet),
  since: text(since),
  until: text(until),
});
