/** A range of words, `to` exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** Words of the one side that stand for those of the other; either side may be empty. */
export interface Change {
  asked: Range;
  found: Range;
}

/** How words that are asked for stand in a text: the words of the text that they cover, and what differs. */
export interface Alignment extends Range {
  /** Words put in, left out or exchanged. */
  distance: number;
  changes: Change[];
}

/** What a step costs: a word put in a little less, so that equal words at the ends are kept together. */
const CHANGE = 10;
const ADDED = 9;

type Step = 'same' | 'swap' | 'missing' | 'added';

/** Where `words` stand in `text` one behind the other, from index `from` on; -1 when they do not. */
export function indexOf(text: readonly string[], words: readonly string[], from = 0): number {
  for (let i = from; i + words.length <= text.length; i++)
    if (words.every((word, k) => text[i + k] === word)) return i;
  return -1;
}

function changesOf(steps: readonly Step[], start: number): Change[] {
  const changes: Change[] = [];
  let open: Change | null = null;
  let [asked, found] = [0, start];
  for (const step of steps) {
    if (step === 'same') open = null;
    else if (!open) {
      open = { asked: { from: asked, to: asked }, found: { from: found, to: found } };
      changes.push(open);
    }
    if (step !== 'added') asked++;
    if (step !== 'missing') found++;
    if (open) {
      open.asked.to = asked;
      open.found.to = found;
    }
  }
  return changes;
}

/**
 * Finds the stretch of `text` that needs the fewest words put in, left out or exchanged to become `asked`
 * (Sellers' algorithm: edit distance with a free beginning and end in the text), in time and memory of the product of
 * their lengths. Null when either is empty.
 */
export function align(asked: readonly string[], text: readonly string[]): Alignment | null {
  const [n, m] = [asked.length, text.length];
  if (n === 0 || m === 0) return null;
  const width = m + 1;
  const cost = new Uint32Array((n + 1) * width);
  const at = (i: number, j: number): number => cost[i * width + j]!;
  for (let i = 1; i <= n; i++) {
    cost[i * width] = i * CHANGE;
    for (let j = 1; j <= m; j++)
      cost[i * width + j] = Math.min(
        at(i - 1, j - 1) + (asked[i - 1] === text[j - 1] ? 0 : CHANGE),
        at(i - 1, j) + CHANGE,
        at(i, j - 1) + ADDED,
      );
  }
  let to = 0;
  // The later of two ends: a last word exchanged is no word left out.
  for (let j = 1; j <= m; j++) if (at(n, j) <= at(n, to)) to = j;
  const steps: Step[] = [];
  let j = to;
  for (let i = n; i > 0; ) {
    const same = j > 0 && asked[i - 1] === text[j - 1];
    if (j > 0 && at(i, j) === at(i - 1, j - 1) + (same ? 0 : CHANGE)) {
      steps.push(same ? 'same' : 'swap');
      i--;
      j--;
    } else if (at(i, j) === at(i - 1, j) + CHANGE) {
      steps.push('missing');
      i--;
    } else {
      steps.push('added');
      j--;
    }
  }
  const distance = steps.filter((step) => step !== 'same').length;
  return { from: j, to, distance, changes: changesOf(steps.reverse(), j) };
}

/** The changes as seen from the other side. */
export function flipped(changes: readonly Change[]): Change[] {
  return changes.map(({ asked, found }) => ({ asked: found, found: asked }));
}
