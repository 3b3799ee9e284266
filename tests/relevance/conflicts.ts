import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDesk } from '../../src/desk.ts';
import type { Disagreement, DisagreementPlace } from '../../src/domain.ts';

interface LabelPlace {
  file: string;
  text: string;
}

interface Label {
  about: string;
  kind: Disagreement['kind'];
  relation: Disagreement['relation'];
  sides: LabelPlace[][];
}

/** How the disagreements that are listed for one corpus stand to those that are labelled. */
export interface ConflictSums {
  listed: number;
  right: number;
  labelled: number;
  found: number;
}

const shares = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

/** Whether a listed place is a labelled one: in one file, the words of the one in the other's or in its sentence. */
function isAt(place: DisagreementPlace, label: LabelPlace): boolean {
  if (place.file !== label.file) return false;
  const [text, sentence, words] = [place.text, place.sentence, label.text].map((t) => t.toLowerCase()) as [
    string,
    string,
    string,
  ];
  return shares(text, words) && (sentence.includes(words) || words.includes(sentence) || shares(text, words));
}

/** Whether two of a disagreement's sides are two sides of a label. */
function opposes({ sides }: Disagreement, label: Label): boolean {
  const stands = sides.map((side) =>
    label.sides.flatMap((places, i) => (side.some((p) => places.some((l) => isAt(p, l))) ? [i] : [])),
  );
  return stands.some((a, i) => stands.some((b, j) => i < j && a.some((x) => b.some((y) => x !== y))));
}

/** Holds the disagreements listed for a corpus against its `conflicts.jsonl`. */
export async function scoreConflicts(folder: string, labels: string, show = false): Promise<ConflictSums> {
  const wanted = readFileSync(labels, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Label);
  const { disagreements } = (await openDesk(folder)).conflicts();
  const found = new Set<Label>();
  let right = 0;
  for (const listed of disagreements) {
    const matching = wanted.filter((label) => opposes(listed, label));
    for (const label of matching) found.add(label);
    if (matching.length > 0) right++;
    else if (show)
      console.log(
        `not labelled · ${listed.kind} · ${listed.sides.map((s) => `${s[0]!.file}:${s[0]!.line} “${s[0]!.text}”`).join(' / ')}`,
      );
  }
  if (show)
    for (const label of wanted) if (!found.has(label)) console.log(`missed · ${label.kind} · ${label.about}`);
  return { listed: disagreements.length, right, labelled: wanted.length, found: found.size };
}

/** The shares of what is listed that is labelled, and of what is labelled that is listed. */
export function sharesOf({ listed, right, labelled, found }: ConflictSums): Record<string, number> {
  const share = (n: number, of: number): number => Math.round((1000 * n) / Math.max(1, of)) / 1000;
  return { listed, labelled, precision: share(right, listed), recall: share(found, labelled) };
}

/** The seeds' labels. */
export const SEEDS = {
  folder: join(import.meta.dirname, '..', '..', 'seeds'),
  labels: join(import.meta.dirname, 'seeds', 'conflicts.jsonl'),
};
