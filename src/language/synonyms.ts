import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { family } from './families.ts';
import { remembered } from './memo.ts';

/**
 * Groups of words that nearly always mean the same, one a line, mined from WordNet 3.1 by `wordnet/build.ts`.
 * WordNet is copyright Princeton University, under the licence in `wordnet/LICENSE`.
 */
const GROUPS = readFileSync(fileURLToPath(new URL('./wordnet/groups.txt', import.meta.url)), 'utf8');

const byLemma = new Map<string, string[]>();
GROUPS.trimEnd()
  .split('\n')
  .forEach((line, i) => {
    const lemmas = line.split(' ');
    if (new Set(lemmas.map(family)).size < 2) return;
    for (const lemma of lemmas) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), `=${i}`]);
  });

/** Endings of inflected forms with what stands in their place in the lemma. Derived words mean something else. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/d$/, ''],
  [/ed$/, ''],
  [/ied$/, 'y'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/(.)\1(?:ed|ing)$/, '$1'],
];
const NONE: readonly string[] = [];

function groupsOf(word: string): readonly string[] {
  const own = byLemma.get(word);
  if (own) return own;
  for (const [ending, lemma] of ENDINGS) {
    const groups = ending.test(word) ? byLemma.get(word.replace(ending, lemma)) : undefined;
    if (groups) return groups;
  }
  return NONE;
}

/** The groups of synonyms that a folded word is in, by their ids, which begin with "=". */
export const synonymsOf = remembered(groupsOf);
