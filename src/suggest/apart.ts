import type { Entry } from './entry.ts';

/** An entry under one of its wordings, and how far it goes before others. */
export interface Ranked {
  entry: Entry;
  wording: string;
  rank: number;
  /** It has every word that is typed. */
  isWhole: boolean;
}

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
  for (const own of ranked) {
    const one = { ...own };
    const { kind, head, key } = one.entry;
    const parts =
      kind === 'name' || kind === 'speaker' ? key.split(' ').map((part) => `${kind} ${part}`) : [];
    const same = parts.map((part) => named.get(part)).find((other) => other !== undefined);
    // "Ann Tamm" is offered where "Tamm" is more common.
    if (same && `${kind} ${same.entry.key}` === parts.at(-1)) same.wording = one.wording;
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
