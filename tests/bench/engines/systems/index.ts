import { LIMIT, type System } from '../system.ts';

const WHOLE = 'the whole answer: search, figures, comparison, and its first screen as Discord gets it';

/** What is measured, Crosscheck first: the others are what it is held against. */
export const SYSTEMS: readonly System[] = [
  {
    name: 'Crosscheck, archive',
    answer: WHOLE,
    engine: async () => (await import('./archive.ts')).ARCHIVE,
  },
  {
    name: 'Crosscheck, live',
    answer: WHOLE,
    largest: 10_000,
    engine: async () => (await import('./live-desk.ts')).LIVE_DESK,
  },
  {
    name: 'MiniSearch',
    answer: `the bare search: the ${LIMIT} best passages`,
    engine: async () => (await import('./minisearch.ts')).MINISEARCH,
  },
  {
    name: 'FlexSearch',
    answer: `the bare search: ${LIMIT} passages that hold most of the words`,
    engine: async () => (await import('./flexsearch.ts')).FLEXSEARCH,
  },
];

/** The code of the system of that name. */
export function engineOf(name: string) {
  return SYSTEMS.find((system) => system.name === name)!.engine();
}
