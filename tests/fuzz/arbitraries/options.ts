import fc from 'fast-check';
import { commands, serverCommands } from '../../../commands/index.ts';
import { OptionType } from '../../../src/command.ts';
import { pieces } from './pieces.ts';
import { typed } from './text.ts';

/** An option as an interaction carries it: with the value that was chosen, or with options of its own. */
export interface Given {
  name: string;
  type: number;
  value?: string | number | boolean;
  options?: Given[];
  focused?: boolean;
}

interface Known {
  name: string;
  type: number;
  options?: Known[];
}

const KNOWN = [...commands, ...serverCommands].map(({ data }) => data as Known);
const STRANGE = pieces('__proto__¦constructor¦query¦file¦id¦act¦page¦private¦outlet¦x');
const REST = pieces(
  '2025¦2025-03-26¦Tampa¦*¦es¦private¦true¦1¦-1¦1e400¦deportees count¦002¦<@&1>¦500000000000000001',
);

const value = fc.oneof(
  { weight: 4, arbitrary: typed },
  { weight: 3, arbitrary: fc.constantFrom(...REST) },
  { weight: 1, arbitrary: fc.constantFrom(true, false, 0, -1, 5, 1.5, Number.MAX_SAFE_INTEGER, 1e308) },
);

/** The type that Discord gives a value; now and then another. */
const typeOf = (given: string | number | boolean): number => {
  if (typeof given === 'boolean') return OptionType.Boolean;
  return typeof given === 'string' ? OptionType.String : OptionType.Number;
};

const optionOf = (known: readonly Known[]): fc.Arbitrary<Given> => {
  const names = [...known.map(({ name }) => name), ...known.map(({ name }) => name), ...STRANGE];
  return fc
    .tuple(
      fc.constantFrom(...names),
      value,
      fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, fc.integer({ min: 3, max: 11 })),
    )
    .map(([name, given, type]) => ({ name, type: type ?? typeOf(given), value: given }));
};

/** A command that is there, or was, with options that Discord would offer and others. */
export const usedCommand: fc.Arbitrary<{ name: string; options: Given[] }> = fc
  .constantFrom<Known>(...KNOWN, { name: 'gone', type: 1 }, { name: '__proto__', type: 1 })
  .chain(({ name, options = [] }) => {
    const subs = options.filter(({ type }) => type === OptionType.Subcommand);
    const own = fc.uniqueArray(optionOf(options), { maxLength: 5, selector: (o) => o.name });
    const below = fc
      .constantFrom<Known>(...subs, { name: 'gone', type: 1 })
      .chain((sub) =>
        fc
          .uniqueArray(optionOf(sub.options ?? []), { maxLength: 5, selector: (o) => o.name })
          .map((given): Given[] => [{ name: sub.name, type: OptionType.Subcommand, options: given }]),
      );
    return (subs.length > 0 ? fc.oneof({ weight: 5, arbitrary: below }, own) : own).map((given) => ({
      name,
      options: given,
    }));
  });
