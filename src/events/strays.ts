import { joiningNames, speakOfOne } from './alike.ts';
import { heldShare, type Ids, inSeveral, Postings, unionOf } from './ids.ts';
import { chance, inTime, type Telling, type Weights } from './telling.ts';

/** A group of at most so many articles may belong to a greater one. */
const STRAY = 2;
/** It does from this share on of what most of the greater one's articles say, among many from more, … */
const BELONGS = 0.2;
const AMONG_MANY = 0.3;
/** … where words count for so much. */
const WORDS = 0.5;
const MOST = 0.5;
/** One name that a stray article shares with a group tells something where so few groups say it, … */
const FEW = 3;
/** … and with another one, unless more groups than this do. */
const COMMON = 60;
/** Groups are looked for by the rarest words of an article that names nobody, until so many have been found. */
const ENOUGH = 10_000;

/** What most of some articles say. */
export interface Told {
  names: Ids;
  lead: Ids;
}

/** The names and words that most of some articles have. */
export function toldBy(own: readonly number[], tellings: readonly Telling[]): Told {
  const least = Math.max(2, MOST * own.length);
  return {
    names: inSeveral(
      own.map((i) => tellings[i]!.names),
      least,
    ),
    lead: inSeveral(
      own.map((i) => tellings[i]!.lead),
      least,
    ),
  };
}

/** A group that others may belong to. */
interface Great extends Told {
  days: readonly (number | null)[];
  /** All that its articles name and are about. */
  all: Pick<Telling, 'names' | 'subject'>;
}

function greatOf(own: readonly number[], tellings: readonly Telling[]): Great {
  return {
    ...toldBy(own, tellings),
    days: [...new Set(own.map((i) => tellings[i]!.published))],
    all: {
      names: unionOf(own.map((i) => tellings[i]!.names)),
      subject: unionOf(own.map((i) => tellings[i]!.subject)),
    },
  };
}

/** How far an article says what a group's articles do; 0 where it is of something else. */
function belonging(telling: Telling, { names, lead, days, all }: Great, weights: Weights): number {
  const named = heldShare(names, telling.names, weights.names);
  if (named === 0 || !speakOfOne(telling, all)) return 0;
  const near = Math.max(...days.map((day) => inTime(telling.published, day)));
  return (named + WORDS * heldShare(lead, telling.words, weights.words)) * near;
}

/** Finds the group that a stray article belongs to. */
class Greats {
  readonly #greats: readonly Great[];
  readonly #naming: Postings;
  readonly #weights: Weights;

  constructor(groups: readonly (readonly number[])[], tellings: readonly Telling[], weights: Weights) {
    this.#greats = groups.map((own) => greatOf(own, tellings));
    this.#naming = new Postings(this.#greats.map((g) => g.names));
    this.#weights = weights;
  }

  /** The groups that say two of an article's telling names, or one that few groups say. */
  #near(telling: Telling): Set<number> {
    const once = new Set<number>();
    const near = new Set<number>();
    for (const name of joiningNames(telling, this.#weights)) {
      const count = this.#naming.count(name);
      if (count > COMMON) continue;
      for (const group of this.#naming.of(name)) {
        if (count <= FEW || once.has(group)) near.add(group);
        once.add(group);
      }
    }
    return near;
  }

  /** The position of the group that an article belongs to most, the first of equals; -1 when it belongs to none. */
  of(telling: Telling): number {
    let best = -1;
    let most = BELONGS + (AMONG_MANY - BELONGS) * chance(this.#weights.articles);
    for (const group of this.#near(telling)) {
      const belongs = belonging(telling, this.#greats[group]!, this.#weights);
      if (belongs > most || (belongs === most && (best < 0 || group < best))) [best, most] = [group, belongs];
    }
    return best;
  }
}

/** Finds the group whose words an article shares that names nobody. */
class Leads {
  readonly #leads: readonly Ids[];
  readonly #places: Postings;
  readonly #weights: Float64Array;

  constructor(groups: readonly (readonly number[])[], tellings: readonly Telling[], weights: Float64Array) {
    this.#leads = groups.map((own) => unionOf(own.map((i) => tellings[i]!.lead)));
    this.#places = new Postings(this.#leads);
    this.#weights = weights;
  }

  /** The position of the group that has most of an article's lead, the first of equals; -1 when no group has a word of it. */
  of({ lead }: Telling): number {
    const words = [...lead]
      .filter((word) => this.#places.count(word) > 0)
      .sort((a, b) => this.#places.count(a) - this.#places.count(b));
    const found = new Set<number>();
    for (const word of words) {
      if (found.size > 0 && found.size + this.#places.count(word) > ENOUGH) break;
      for (const group of this.#places.of(word)) found.add(group);
    }
    let [best, most] = [-1, 0];
    for (const group of found) {
      const held = heldShare(lead, this.#leads[group]!, this.#weights);
      if (held > most || (held === most && held > 0 && group < best)) [best, most] = [group, held];
    }
    return best;
  }
}

/**
 * Joins to groups that have grown together what belongs to them: a stray article to the group most of whose articles say
 * what it says, and one that names nobody to the group whose words it shares, as nothing sets it apart. What names nobody
 * and joins none makes one group.
 */
export function withStrays(
  groups: readonly (readonly number[])[],
  tellings: readonly Telling[],
  weights: Weights,
): number[][] {
  const isNameless = (i: number): boolean => tellings[i]!.names.length === 0;
  const great = groups.filter((own) => own.length > STRAY);
  const joined = great.map((own) => [...own]);
  const greats = new Greats(great, tellings, weights);
  for (const own of groups.filter((g) => g.length <= STRAY && !g.some(isNameless))) {
    const rest = own.filter((i) => {
      const best = greats.of(tellings[i]!);
      if (best >= 0) joined[best]!.push(i);
      return best < 0;
    });
    if (rest.length > 0) joined.push(rest);
  }

  const nameless = [...tellings.keys()].filter(isNameless);
  if (nameless.length > 0) {
    const leads = new Leads(joined, tellings, weights.words);
    const apart: number[] = [];
    for (const i of nameless) {
      const best = leads.of(tellings[i]!);
      if (best >= 0) joined[best]!.push(i);
      else apart.push(i);
    }
    if (apart.length > 0) joined.push(apart);
  }
  return joined.map((own) => own.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
}
