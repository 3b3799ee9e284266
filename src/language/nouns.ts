import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { remembered } from './memo.ts';

/** What kind of thing a noun names. */
export type NounKind = 'person' | 'animal' | 'artifact';

/** Nouns by kind, one line each, mined from WordNet 3.1 by `wordnet/build.ts`, under the licence in `wordnet/LICENSE`. */
const LINES = readFileSync(fileURLToPath(new URL('./wordnet/nouns.txt', import.meta.url)), 'utf8');

const KINDS = new Map<string, NounKind>();
for (const line of LINES.trimEnd().split('\n')) {
  const [kind, lemmas] = line.split(': ') as [NounKind, string];
  for (const lemma of lemmas.split(' ')) KINDS.set(lemma, kind);
}
/** People of the news whom WordNet's tagged texts do not have. */
const PEOPLE = `
people police troops staff personnel crew crews dead injured wounded missing inmate detainee deportee evacuee escapee
fugitive hostage captive convict juror defendant plaintiff suspect protester demonstrator marcher rioter looter striker
docker picket firefighter paramedic rescuer responder lifeguard jailer gunman bomber hijacker smuggler trafficker
hacker policyholder shareholder taxpayer pensioner retiree commuter motorist cyclist pedestrian hiker climber skier
migrant refugee returnee teenager toddler schoolchild parishioner caregiver nurse medic conscript reservist civilian
bystander tenant homeowner householder shopper caller subscriber jobseeker apprentice trainee freelancer contractor
steelworker miner farmhand villager islander townspeople survivor mourner worshipper pilgrim spectator reveller
festivalgoer concertgoer lawmaker councillor delegate voter signatory
`;
for (const word of PEOPLE.trim().split(/\s+/)) KINDS.set(word, 'person');

const SINGULAR: readonly (readonly [RegExp, string])[] = [
  [/men$/, 'man'],
  [/children$/, 'child'],
  [/ies$/, 'y'],
  [/ves$/, 'f'],
  [/s$/, ''],
  [/es$/, ''],
];

function find(word: string): { kind: NounKind | null } {
  for (const [ending, singular] of [[/$/, ''] as const, ...SINGULAR]) {
    const kind = ending.test(word) ? KINDS.get(word.replace(ending, singular)) : undefined;
    if (kind) return { kind };
  }
  return { kind: null };
}

const found = remembered(find);

/** What kind of thing a folded noun names, singular or plural; null when that is open ("case", "job"). */
export function kindOfNoun(word: string): NounKind | null {
  return found(word).kind;
}
