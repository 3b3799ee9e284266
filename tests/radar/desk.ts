import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk } from '../../src/desk.ts';
import type { Disagreement } from '../../src/domain.ts';

/** What is listed for texts, each an article under a file name; `published` gives days to some of them. */
export async function disagreementsIn(
  texts: Readonly<Record<string, string>>,
  published: Readonly<Record<string, string>> = {},
): Promise<Disagreement[]> {
  const folder = await mkdtemp(join(tmpdir(), 'radar-'));
  try {
    for (const [file, text] of Object.entries(texts)) await writeFile(join(folder, file), text);
    const dates = Object.entries(published).map(([file, day]) => [file, { published: day }]);
    await writeFile(join(folder, 'sources.json'), JSON.stringify(Object.fromEntries(dates)));
    return (await openDesk(folder)).conflicts().disagreements;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A disagreement in one line: its kind, and the words of each side. */
export function shown({ kind, relation, sides }: Disagreement): string {
  return `${relation} ${kind}: ${sides.map((side) => [...new Set(side.map((p) => p.text))].join(', ')).join(' / ')}`;
}
