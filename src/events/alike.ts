import { idsOf, meetIn, Postings, weightOf } from './ids.ts';
import { asPublished, DAYS_APART, inTime, type Telling, type Weights } from './telling.ts';

/** One name in common says little where both have several. */
const FEW = 0.5;
/** A name of at most so many articles brings each two of them together. */
const RARE = 60;
/** Of an article's more common names so many bring it together with others, the rarest, … */
const COMMON_NAMES = 4;
/** … each with so many of the articles that were published next, where the one or the other is about it, … */
const NEXT = 120;
/** … unless the name stands in more than this times the square root of all articles: it is everywhere, and joins none. */
const EVERYWHERE = 3;
/** Likenesses are kept as whole numbers of this fraction, so that their sums do not depend on the order. */
export const WHOLE = 2 ** 30;
const BLOCK = 1 << 18;
const NAMED = 1;
const ABOUT = 2;

/** A part as a share; of nothing none. */
const share = (part: number, all: number): number => (all > 0 ? part / all : 0);

/** Whether a name that stands in so many of some articles brings no two of them together. */
function isEverywhere(count: number, articles: number): boolean {
  return count > RARE && count > EVERYWHERE * Math.sqrt(articles);
}

/** The names of an article that bring it together with others. */
export function joiningNames({ names }: Telling, { naming, articles }: Weights): number[] {
  const joining: number[] = [];
  const common: number[] = [];
  for (const name of names) {
    const count = naming[name]!;
    if (count <= RARE) joining.push(name);
    else if (!isEverywhere(count, articles)) common.push(name);
  }
  common.sort((a, b) => naming[a]! - naming[b]! || a - b);
  return [...joining, ...common.slice(0, COMMON_NAMES)];
}

/** Calculates how far articles are of the same people and places. */
class Likeness {
  readonly #tellings: readonly Telling[];
  readonly #weights: Float64Array;
  /** The weight of all of an article's names, and of those that it is about. */
  readonly #named: Float64Array;
  readonly #about: Float64Array;
  /** For each name whether the article that others are held against has it, and whether it is about it. */
  readonly #marks: Uint8Array;
  #one = -1;

  constructor(tellings: readonly Telling[], { names }: Weights) {
    this.#tellings = tellings;
    this.#weights = names;
    this.#named = Float64Array.from(tellings, (t) => weightOf(t.names, names));
    this.#about = Float64Array.from(tellings, (t) => weightOf(t.subject, names));
    this.#marks = new Uint8Array(names.length);
  }

  /** From now on articles are held against this one. */
  against(one: number): void {
    const before = this.#tellings[this.#one];
    if (before) for (const name of before.names) this.#marks[name] = 0;
    this.#one = one;
    const { names, subject } = this.#tellings[one]!;
    for (const name of names) this.#marks[name] = NAMED;
    for (const name of subject) this.#marks[name]! |= ABOUT;
  }

  /**
   * How far an article is of the same people and places, 0 to 1 in whole numbers of 1 / WHOLE; 0 when neither has what
   * the other is about: agencies, presidents and capitals stand in the news of many events.
   */
  of(other: number): number {
    const [a, b] = [this.#tellings[this.#one]!, this.#tellings[other]!];
    const time = inTime(a.published, b.published);
    if (time === 0) return 0;
    const [weights, marks] = [this.#weights, this.#marks];
    let [both, names, about, aboutOther] = [0, 0, 0, 0];
    for (let k = 0; k < b.names.length; k++) {
      const name = b.names[k]!;
      const mark = marks[name]!;
      if (mark === 0) continue;
      both++;
      names += weights[name]!;
      if (mark & ABOUT) about += weights[name]!;
    }
    if (both === 0 || (both === 1 && FEW * Math.min(a.names.length, b.names.length) > 1)) return 0;
    for (let k = 0; k < b.subject.length; k++)
      if (marks[b.subject[k]!]! & NAMED) aboutOther += weights[b.subject[k]!]!;
    const subject = (share(about, this.#about[this.#one]!) + share(aboutOther, this.#about[other]!)) / 2;
    const named = share(names, Math.min(this.#named[this.#one]!, this.#named[other]!));
    return Math.round(Math.sqrt(named * subject) * time * WHOLE);
  }
}

/** Whether one of two articles names something that the other is about. */
export function speakOfOne(
  a: Pick<Telling, 'subject' | 'names'>,
  b: Pick<Telling, 'subject' | 'names'>,
): boolean {
  return meetIn(a.subject, b.names) || meetIn(b.subject, a.names);
}

/** Pairs of articles by their positions, each with its likeness; a list that grows by blocks. */
export class Pairs {
  readonly #blocks: Uint32Array[] = [];
  length = 0;

  add(i: number, j: number, alike: number): void {
    const at = this.length % BLOCK;
    if (at === 0) this.#blocks.push(new Uint32Array(3 * BLOCK));
    this.#blocks.at(-1)!.set([i, j, alike], 3 * at);
    this.length++;
  }

  each(call: (i: number, j: number, alike: number) => void): void {
    for (let k = 0; k < this.length; k++) {
      const block = this.#blocks[Math.floor(k / BLOCK)]!;
      const at = 3 * (k % BLOCK);
      call(block[at]!, block[at + 1]!, block[at + 2]!);
    }
  }
}

/** Every two articles that are alike and share a name which brings them together, each pair once, the first before the second. */
export function alikePairs(tellings: readonly Telling[], weights: Weights): Pairs {
  const order = asPublished(tellings.map((t) => t.published));
  const joining = Array.from(order, (i) => idsOf(joiningNames(tellings[i]!, weights)));
  const places = new Postings(joining);
  const days = Float64Array.from(order, (i) => tellings[i]!.published ?? Number.NaN);
  const likeness = new Likeness(tellings, weights);
  const pairs = new Pairs();
  // How many of the articles that a name brings together have been passed.
  const passed = new Uint32Array(places.end);
  const seen = new Int32Array(tellings.length).fill(-1);
  joining.forEach((names, rank) => {
    const i = order[rank]!;
    likeness.against(i);
    for (const name of names) {
      const isTelling = weights.naming[name]! <= RARE || tellings[i]!.subject.includes(name);
      const ranks = places.of(name);
      const from = ++passed[name]!;
      const to = Math.min(ranks.length, from + NEXT);
      for (let k = from; k < to; k++) {
        const other = ranks[k]!;
        if (seen[other] === rank || days[other]! - days[rank]! >= DAYS_APART) continue;
        const j = order[other]!;
        if (!(isTelling || tellings[j]!.subject.includes(name))) continue;
        seen[other] = rank;
        const alike = likeness.of(j);
        if (alike > 0) pairs.add(Math.min(i, j), Math.max(i, j), alike);
      }
    }
  });
  return pairs;
}
