import { type Command, OptionType, PRIVATE } from '../src/command.ts';
import { filterOptions, filtersOf } from './filters.ts';

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
  run(args, desk) {
    return desk.sources(typeof args.file === 'string' ? args.file : undefined, filtersOf(args));
  },
  complete(_, typed, desk) {
    const wanted = typed.trim().toLowerCase();
    const names = desk.corpus.articles.map((a) => a.file);
    const starting = names.filter((name) => name.toLowerCase().startsWith(wanted));
    const others = names.filter((n) => !starting.includes(n) && n.toLowerCase().includes(wanted));
    return [...starting, ...others].map((name) => ({ name, value: name }));
  },
};
