import type { Ranked } from './offer.ts';

/**
 * The first of a ranked list that are worth being offered side by side: nothing much like something better, as it has the
 * same head or is another form of the same name.
 */
export function apart(
  ranked: readonly Ranked[],
  most: number,
  isOfferable: (one: Ranked) => boolean,
): Ranked[] {
  const chosen: Ranked[] = [];
  const heads = new Set<string>();
  const texts = new Set<string>();
  const named = new Map<string, Ranked>();
  /** Names that are offered in full. */
  const full = new Set<Ranked>();
  for (const own of ranked) {
    const one = { ...own };
    const { kind, head, key } = one.entry;
    const parts =
      kind === 'name' || kind === 'speaker' ? key.split(' ').map((part) => `${kind} ${part}`) : [];
    const same = parts.map((part) => named.get(part)).find((other) => other !== undefined);
    // "Ann Tamm" is offered where "Tamm" is more common; of several the most common.
    if (same && `${kind} ${same.entry.key}` === parts.at(-1) && !full.has(same)) {
      same.wording = one.wording;
      full.add(same);
    }
    const text = one.wording.toLowerCase();
    if (same || texts.has(text) || heads.has(`${kind} ${head}`) || chosen.length >= most || !isOfferable(one))
      continue;
    heads.add(`${kind} ${head}`);
    texts.add(text);
    for (const part of parts) named.set(part, one);
    chosen.push(one);
  }
  return chosen;
}
