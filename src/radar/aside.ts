import type { ConflictsAnswer, Disagreement } from '../domain.ts';

/** Whether each of its opposed pairs was put aside; one new pair brings a disagreement back. */
function isAside({ pairs }: Disagreement, aside: ReadonlySet<string>): boolean {
  return pairs.every((pair) => aside.has(pair));
}

/** An answer without what was put aside, or with that alone. `aside` holds the ids of pairs. */
export function sifted(answer: ConflictsAnswer, aside: ReadonlySet<string>, only: boolean): ConflictsAnswer {
  const { disagreements } = answer;
  const away = disagreements.filter((d) => isAside(d, aside));
  const kept = only ? away : disagreements.filter((d) => !isAside(d, aside));
  return { ...answer, disagreements: kept, aside: away.length, onlyAside: only };
}
