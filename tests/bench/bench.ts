import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    generator: { type: 'boolean' },
    quotes: { type: 'boolean' },
    loop: { type: 'boolean' },
    load: { type: 'boolean' },
    questions: { type: 'string', default: '10000' },
    passages: { type: 'string', default: '100000' },
    peers: { type: 'boolean' },
    sizes: { type: 'string', default: '10000,100000' },
    systems: { type: 'string', default: '' },
    minutes: { type: 'string', default: '15' },
    heap: { type: 'string', default: '6' },
    write: { type: 'boolean' },
  },
});

if (values.generator) {
  const { measureGenerator } = await import('./generator/measure.ts');
  await measureGenerator(Number(values.passages));
} else if (values.quotes) {
  const { benchQuotes } = await import('./quotes.ts');
  await benchQuotes(Number(values.passages));
} else if (values.loop) {
  const { benchLoop } = await import('./loop.ts');
  await benchLoop(Number(values.passages));
} else if (values.load) {
  const { bear } = await import('./load.ts');
  const load = { questions: Number(values.questions), perSecond: 200, users: 500, servers: 50 };
  console.table(load);
  const { memory, ...borne } = await bear(load);
  console.table(borne);
  console.info(`MB after each tenth: ${memory.join(' ')}`);
} else if (values.peers) {
  const { benchEngines } = await import('./engines/run.ts');
  const { writeReport } = await import('./engines/report.ts');
  const results = await benchEngines({
    sizes: values.sizes.split(',').map(Number),
    systems: values.systems.split(',').filter(Boolean),
    minutes: Number(values.minutes),
    heapMegabytes: Number(values.heap) * 1024,
  });
  if (values.write) writeReport(results);
} else {
  const { benchSeeds } = await import('./seeds.ts');
  await benchSeeds();
  const { benchReading } = await import('./reading.ts');
  await benchReading();
}
