import { bySize, COLUMNS, COMPARED, figure, type Result, type Results, ratio } from './results.ts';

/** Prints a run as tables: what was measured at each size, and what it is beside each peer's figures. */
export function printResults(found: Results): void {
  for (const { corpus, results } of bySize(found)) {
    const [passages, articles] = [corpus.passages, corpus.articles].map((n) => n.toLocaleString('en-US'));
    console.log(`\n${passages} passages of ${articles} articles, ${figure(corpus.megabytes)} MB of text`);
    console.table(Object.fromEntries(results.map((r) => [r.system, row(r)])));
    const [own, ...peers] = results;
    if (!own?.measured || peers.length === 0) continue;
    console.table(
      Object.fromEntries(
        peers.map((peer) => [
          `${own.system} to ${peer.system}`,
          Object.fromEntries(COMPARED.map(({ name, of }) => [name, ratio(of(own), of(peer))])),
        ]),
      ),
    );
  }
  const { cores, load } = found.machine;
  if (load > cores / 2)
    console.log(`the machine was busy with other work: a load of ${figure(load)} on ${cores} cores`);
}

function row(result: Result): Record<string, string> {
  if (result.missed) return { 'not reached': result.missed };
  return Object.fromEntries(COLUMNS.map(({ name, unit, of }) => [`${name}, ${unit}`, figure(of(result))]));
}
