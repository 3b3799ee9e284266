import type { Article } from '../domain.ts';
import type { Note, NoteKind } from './note.ts';
import { type Offer, widened, worthOf } from './offer.ts';

/** What two sources have under one key, each perhaps nothing, less what has gone of the first. */
export interface Parts {
  one: Offer | undefined;
  other: Offer | undefined;
  gone: Offer | undefined;
}

/** What two sources have under one key, as one: what they count is added up. */
export class JointOffer implements Offer {
  readonly #parts: readonly Offer[];
  readonly #gone: Offer | undefined;
  readonly kind: NoteKind;
  readonly key: string;
  readonly count: number;
  readonly inArticles: number;
  readonly worth: number;
  readonly answered: Map<string, boolean>;

  /** One of the parts is there at least; `answered` is of this very state of them. */
  constructor({ one, other, gone }: Parts, answered: Map<string, boolean>) {
    this.#parts = [one, other].filter((part) => part !== undefined);
    this.#gone = gone;
    const [first] = this.#parts;
    this.kind = first!.kind;
    this.key = first!.key;
    this.count = this.#sum((part) => part.count) - (gone?.count ?? 0);
    this.inArticles = this.#sum((part) => part.inArticles) - (gone?.inArticles ?? 0);
    this.worth = this.inArticles > 0 ? worthOf(this) : 0;
    this.answered = answered;
  }

  #sum(of: (part: Offer) => number): number {
    return this.#parts.reduce((sum, part) => sum + of(part), 0);
  }

  get head(): string {
    return this.#parts[0]!.head;
  }

  get spread(): Note['spread'] {
    return this.#parts.reduce<Note['spread']>((spread, part) => widened(spread, part.spread), null);
  }

  get by(): string | null {
    return this.#parts.find((part) => part.by !== null)?.by ?? null;
  }

  wording(): string | null {
    const wordings = this.#parts.flatMap((part) => part.wording() ?? []);
    return wordings.sort((a, b) => this.timesOf(b) - this.timesOf(a))[0] ?? null;
  }

  timesOf(wording: string): number {
    return this.#sum((part) => part.timesOf(wording)) - (this.#gone?.timesOf(wording) ?? 0);
  }

  /** Those of each part in turn. */
  articles(most?: number): Article[] {
    const gone = new Set(this.#gone?.articles());
    const lists = this.#parts.map((part) =>
      part.articles(most === undefined ? undefined : most + gone.size).filter((a) => !gone.has(a)),
    );
    const longest = Math.max(...lists.map((list) => list.length));
    const all = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? []));
    return all.flat().slice(0, most);
  }

  countIn(articles: readonly Article[]): number {
    return this.#sum((part) => part.countIn(articles));
  }
}
