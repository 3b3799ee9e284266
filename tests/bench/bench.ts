import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    generator: { type: 'boolean' },
    quotes: { type: 'boolean' },
    passages: { type: 'string', default: '100000' },
  },
});

if (values.generator) {
  const { measureGenerator } = await import('./generator/measure.ts');
  await measureGenerator(Number(values.passages));
} else if (values.quotes) {
  const { benchQuotes } = await import('./quotes.ts');
  await benchQuotes(Number(values.passages));
} else {
  const { benchSeeds } = await import('./seeds.ts');
  await benchSeeds();
}
