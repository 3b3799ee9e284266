import { addTo, groupBy } from '../group.ts';
import { isEverywhere, joiningNames, Likeness, WHOLE } from './alike.ts';
import { grownFrom, leastAlike } from './cluster.ts';
import { Greats, Leads, STRAY, toldBy, withStrays } from './strays.ts';
import { type Telling, type Weights, weightsOf, withMore } from './telling.ts';

/** So many articles at most are grouped again for new ones. */
const MOST = 5000;
/** Groups with the words of an article that names nobody are looked for until so many articles have been found. */
const ENOUGH = 10_000;

/**
 * The groups of articles of a corpus that grows: new articles are taken in at the cost of what is near them. As long as
 * words weigh the same the groups are those of `clusterTellings` on all, but for one corpus of thousands in which articles
 * are as much alike to several groups, and but that an article that names nobody stays where it is. What the new articles change in the weights of others' words, and in how common a name is, counts when
 * all are grouped afresh, by a new object.
 */
export class GrowingGroups {
  readonly #tellings: Telling[];
  #weights: Weights;
  readonly #isFixed: boolean;
  /** The articles that have a name, and those that have a word in their leads. */
  readonly #naming = new Map<number, number[]>();
  readonly #leading = new Map<number, number[]>();
  /** What has grown together, by numbers that are given once; null where it was grouped again. */
  readonly #grown: (number[] | null)[];
  readonly #grownOf: number[] = [];
  /** For strays and those that name nobody the group that they joined, and for groups those that did. */
  readonly #joined = new Map<number, number>();
  readonly #joining = new Map<number, Set<number>>();
  /** The group of what names nobody and shares no word. */
  #apart: number | null = null;

  /** `weights` are those of all articles that will ever come; without them they grow with the articles. */
  constructor(tellings: readonly Telling[], weights?: Weights) {
    this.#tellings = [...tellings];
    this.#isFixed = weights !== undefined;
    this.#weights = weights ?? weightsOf(tellings);
    for (const [i, telling] of tellings.entries()) this.#index(telling, i);
    this.#grown = grownFrom(tellings, this.#weights);
    this.#grown.forEach((own, group) => {
      for (const i of own!) this.#grownOf[i] = group;
    });
    for (const own of withStrays(this.#grown as number[][], tellings, this.#weights)) {
      const named = own.filter((i) => !this.#isNameless(i));
      const core = this.#grownOf[named.find((i) => this.#isGreat(this.#grownOf[i]!)) ?? named[0] ?? own[0]!]!;
      for (const i of own) if (this.#grownOf[i] !== core) this.#join(i, core);
      if (named.length === 0) this.#apart = core;
    }
  }

  /** The groups, in the order of `clusterTellings`. */
  get groups(): number[][] {
    const groups = groupBy(this.#tellings.keys(), (i) => this.#groupOf(i));
    return [...groups.values()];
  }

  /** Takes in new articles, with the positions that follow; returns the groups that are new or have changed. */
  add(fresh: readonly Telling[]): number[][] {
    if (!this.#isFixed) this.#weights = withMore(this.#weights, fresh);
    const added = fresh.map((telling) => {
      const i = this.#tellings.push(telling) - 1;
      this.#index(telling, i);
      this.#grownOf[i] = this.#grown.push([i]) - 1;
      return i;
    });
    const changed = new Set(added.map((i) => this.#grownOf[i]!));
    const { gone, made } = this.#growAgain(added.filter((i) => !this.#isNameless(i)));
    const left = gone.flatMap(({ group }) => this.#leave(group));
    for (const group of made) changed.add(group);
    // What these were in without being of it, and what is theirs alone now.
    for (const i of gone.flatMap(({ own }) => own)) changed.add(this.#groupOf(i));
    for (const i of left) changed.add(this.#grownOf[i]!);
    const regrouped = [...gone.map(({ own }) => own), ...made.map((group) => this.#grown[group]!)];
    const strays = this.#straysNear(regrouped, [...left, ...added]);
    for (const [i, group] of this.#belonging([...strays])) {
      if (group === (this.#joined.get(i) ?? null)) continue;
      changed.add(this.#groupOf(i));
      if (group === null) this.#stayAlone(i);
      else this.#join(i, group);
      changed.add(this.#groupOf(i));
    }
    for (const i of [...added, ...left].filter((i) => this.#isNameless(i))) {
      this.#place(i);
      changed.add(this.#groupOf(i));
    }
    return [...changed].map((group) => this.#members(group)).filter((own) => own.length > 0);
  }

  #index({ names, lead }: Telling, i: number): void {
    for (const name of names) addTo(this.#naming, name, i);
    for (const word of lead) addTo(this.#leading, word, i);
  }

  #isNameless(i: number): boolean {
    return this.#tellings[i]!.names.length === 0;
  }

  #isGreat(group: number): boolean {
    return (this.#grown[group]?.length ?? 0) > STRAY;
  }

  #groupOf(i: number): number {
    return this.#joined.get(i) ?? this.#grownOf[i]!;
  }

  #members(group: number): number[] {
    const own = (this.#grown[group] ?? []).filter((i) => !this.#joined.has(i));
    return [...own, ...(this.#joining.get(group) ?? [])].sort((a, b) => a - b);
  }

  #stayAlone(i: number): void {
    this.#joining.get(this.#joined.get(i) ?? -1)?.delete(i);
    this.#joined.delete(i);
  }

  #join(i: number, group: number): void {
    this.#stayAlone(i);
    this.#joined.set(i, group);
    const joining = this.#joining.get(group);
    if (joining) joining.add(i);
    else this.#joining.set(group, new Set([i]));
  }

  /** Those that had joined a group stand alone again. */
  #leave(group: number): number[] {
    const left = [...(this.#joining.get(group) ?? [])];
    for (const i of left) this.#stayAlone(i);
    this.#joining.delete(group);
    return left;
  }

  /** The articles that share a name with one which brings them together. */
  #sharing(i: number): number[] {
    const names = joiningNames(this.#tellings[i]!, this.#weights);
    return [...new Set(names.flatMap((name) => this.#naming.get(name) ?? []))].filter((j) => j !== i);
  }

  /** The groups with an article that is alike enough to one of some for one event. */
  #alikeTo(some: readonly number[]): Set<number> {
    const near = some.map((i) => this.#sharing(i));
    const all = [...new Set([...some, ...near.flat()])];
    const places = new Map(all.map((i, place) => [i, place]));
    const likeness = new Likeness(
      all.map((i) => this.#tellings[i]!),
      this.#weights,
    );
    const least = leastAlike(this.#weights) * WHOLE;
    const groups = new Set<number>();
    some.forEach((i, k) => {
      likeness.against(places.get(i)!);
      for (const j of near[k]!) {
        const group = this.#grownOf[j]!;
        if (!groups.has(group) && likeness.of(places.get(j)!) >= least) groups.add(group);
      }
    });
    return groups;
  }

  /**
   * Groups new articles with the groups that are alike to them, and those that are alike to what changes by it, until
   * nothing else is. Returns the groups that are no more, and the numbers of those that are new.
   */
  #growAgain(added: readonly number[]): { gone: { group: number; own: number[] }[]; made: number[] } {
    const taken = new Set(added.map((i) => this.#grownOf[i]!));
    const looked = new Set<number>();
    let [articles, grown]: [number[], number[][]] = [[], []];
    const take = (members: readonly number[]): void => {
      const unseen = members.filter((i) => !looked.has(i));
      for (const i of unseen) looked.add(i);
      for (const group of this.#alikeTo(unseen)) taken.add(group);
    };
    const isAsBefore = (own: readonly number[]): boolean =>
      this.#grown[this.#grownOf[own[0]!]!]!.length === own.length &&
      own.every((i) => this.#grownOf[i] === this.#grownOf[own[0]!]);
    take(added);
    for (;;) {
      const now = [...taken].flatMap((group) => this.#grown[group]!).sort((a, b) => a - b);
      if (now.length === articles.length || (articles.length > 0 && now.length > MOST)) break;
      articles = now;
      const tellings = articles.map((i) => this.#tellings[i]!);
      grown = grownFrom(tellings, this.#weights).map((own) => own.map((k) => articles[k]!));
      take(grown.filter((own) => !isAsBefore(own)).flat());
    }
    const changing = grown.filter((own) => !isAsBefore(own));
    const gone = new Set(changing.flatMap((own) => own.map((i) => this.#grownOf[i]!)));
    const before = [...gone].map((group) => ({ group, own: this.#grown[group]! }));
    for (const group of gone) this.#grown[group] = null;
    const made = changing.map((own) => {
      const group = this.#grown.push(own) - 1;
      for (const i of own) this.#grownOf[i] = group;
      return group;
    });
    return { gone: before, made };
  }

  /** The strays among some articles, those of groups that are no more or new, and those that may belong to these. */
  #straysNear(regrouped: readonly (readonly number[])[], others: readonly number[]): Set<number> {
    const great = regrouped.filter((own) => own.length > STRAY);
    const greats = new Greats(great, this.#tellings, this.#weights);
    const near = new Set([...others, ...regrouped.flat()]);
    const looked = new Set(near);
    for (const name of new Set(great.flatMap((own) => [...toldBy(own, this.#tellings).names]))) {
      if (isEverywhere(this.#weights.naming[name]!, this.#weights.articles)) continue;
      for (const i of this.#naming.get(name)!) {
        if (looked.has(i)) continue;
        looked.add(i);
        if (!this.#isGreat(this.#grownOf[i]!) && greats.of(this.#tellings[i]!) >= 0) near.add(i);
      }
    }
    for (const i of near) {
      if (this.#isGreat(this.#grownOf[i]!)) this.#stayAlone(i);
      if (this.#isNameless(i) || this.#isGreat(this.#grownOf[i]!)) near.delete(i);
    }
    return near;
  }

  /** The group that each of some strays belongs to; null when it belongs to none. */
  #belonging(strays: readonly number[]): [number, number | null][] {
    const near = new Set(strays.flatMap((i) => this.#sharing(i).map((j) => this.#grownOf[j]!)));
    const great = [...near]
      .filter((group) => this.#isGreat(group))
      .sort((a, b) => this.#grown[a]![0]! - this.#grown[b]![0]!);
    const greats = new Greats(
      great.map((group) => this.#grown[group]!),
      this.#tellings,
      this.#weights,
    );
    return strays.map((i) => [i, great[greats.of(this.#tellings[i]!)] ?? null]);
  }

  /** Puts an article that names nobody to the group whose words it shares. */
  #place(i: number): void {
    const { lead } = this.#tellings[i]!;
    const having = [...lead].map((word) => this.#leading.get(word)!).sort((a, b) => a.length - b.length);
    const near = new Set<number>();
    for (const articles of having) {
      if (near.size > 0 && near.size + articles.length > ENOUGH) break;
      for (const j of articles) if (!this.#isNameless(j)) near.add(this.#groupOf(j));
    }
    const groups = [...near].map((group) => ({ group, own: this.#members(group) }));
    groups.sort((a, b) => a.own[0]! - b.own[0]!);
    const leads = new Leads(
      groups.map(({ own }) => own),
      this.#tellings,
      this.#weights.words,
    );
    const best = groups[leads.of(this.#tellings[i]!)];
    const group = best?.group ?? this.#apart ?? this.#grownOf[i]!;
    if (!best) this.#apart = group;
    if (group !== this.#grownOf[i]) this.#join(i, group);
  }
}
