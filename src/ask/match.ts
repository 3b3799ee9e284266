import type { Article, Figure, Passage } from '../domain.ts';
import type { Bag, HasWords } from '../language/bag.ts';
import { kindOfNoun } from '../language/nouns.ts';
import { clauseBag, countedBag } from './figure-bags.ts';
import type { Question } from './question.ts';
import type { Story } from './story.ts';
import type { Term } from './terms.ts';

/** How far a question's words are found at a figure, 0 to 1, and how close the closest core word is. */
export interface Match {
  figure: Figure;
  score: number;
  /** The best strength of a core term: 1 in what is counted, less the farther away it stands. */
  core: number;
}

const SYNONYM = 0.85;
/** A synonym by the dictionary, which knows no field. */
const KINDRED = 0.75;
/** A form of a verb names no thing. */
const VERBAL = /(?:ed|ing|wn|ung|uck|lt)$/;
/** A named thing of the question that the figure's line does not mention. */
const ABSENT = 0.75;
/** The share of the question's weight from which on its missing things count against a figure. */
const MOST_ABSENT = 0.5;
const NEAR = { counted: 1, clause: 0.92, sentence: 0.72, line: 0.52, topic: 0.28, article: 0.1 };
/** A place or person that the question names beside the thing. */
const FAR_NAME = { counted: 1, clause: 1, sentence: 0.88, line: 0.8, topic: 0.5, article: 0.15 };
const FAR = { counted: 1, clause: 1, sentence: 0.85, line: 0.7, topic: 0.4, article: 0.15 };
/** A line's words for a sentence that begins with a pronoun. */
const LEANING = 0.65;
/** The same for a name, in whose place the pronoun stands. */
const NAME_LEANING = 0.78;
/** What a word such as "cost" is worth when it is the kind of the figure alone that says it. */
const BY_KIND = 0.75;
const NAME = { ...NEAR, line: 0.55, topic: 0.4 };
const CLOSE = 0.85;
/** What a passage's line and its article's topic are worth beside its own words. */
const [LINE, TOPIC] = [0.6, 0.35];
type Zone = keyof typeof NEAR;
const ZONES: readonly Zone[] = ['counted', 'clause', 'sentence', 'line', 'topic', 'article'];

/** Some of the people, whom no text calls people as such. */
const AGE_OR_SEX =
  /^(?:child(?:ren)?|minors?|wom[ae]n|m[ae]n|girls?|boys?|teenagers?|teens?|youths?|bab(?:y|ies)|infants?|toddlers?|adults?|pensioners?)$/;
/** A kind of people, whom a text may just call people. */
const AS_PEOPLE = 0.6;

/** 1 when the term itself stands in the bag, less for a synonym, 0 when neither does. */
export function termIn({ text, families, concepts }: Term, bag: HasWords): number {
  for (const f of families) if (bag.families.has(f)) return 1;
  if (kindOfNoun(text) === 'person' && !AGE_OR_SEX.test(text) && bag.families.has('person')) return AS_PEOPLE;
  let shared = 0;
  for (const c of concepts) {
    if (!bag.concepts.has(c)) continue;
    if (!c.startsWith('=')) return SYNONYM;
    shared = KINDRED;
  }
  return shared;
}

/** An article that never names what the question names is of another event. */
const UNNAMED = 0.6;

/** Matches questions against figures and passages of one story. */
export class Matcher {
  readonly story: Story;
  readonly #question: Question;
  readonly #weights: number[];
  /** The terms of which one at least must stand near a figure. */
  readonly #gate: readonly Term[];

  constructor(story: Story, question: Question) {
    this.story = story;
    this.#question = question;
    const named = question.terms.filter((t) => !t.attribute);
    const anyTerm = ['percent', 'date', 'time', 'duration', 'measure'].includes(question.asked);
    const gate = anyTerm ? named : named.filter((t) => t.core);
    this.#gate = gate.length > 0 ? gate : named.length > 0 ? named : question.terms;
    const last = named.findLast((t) => t.core && !this.#isClosing(t));
    this.#weights = question.terms.map(
      (t) => this.#weightOf(t) * (t.core ? 1.4 : 0.8) * (t === last ? 1.3 : 1),
    );
  }

  /** A participle says less than the noun before it: "jobs created". */
  #isClosing(term: Term): boolean {
    return VERBAL.test(term.text) && term.states.length === 0 && term.position > 0;
  }

  /** Whether the corpus has never heard of the thing that the question is about. */
  isUnheard(): boolean {
    const things = this.#question.terms.filter((t) => !t.attribute && !t.code && !this.#isClosing(t));
    const head = things.findLast((t) => t.core) ?? things.at(-1);
    return head !== undefined && !this.story.isKnown(head);
  }

  #weightOf(term: Term): number {
    const rarity = this.story.rarity(term);
    if (term.code) return 0.3;
    if (!term.attribute) return this.#isClosing(term) ? 0.6 * rarity : rarity;
    return this.story.isKnown(term) ? 0.6 * rarity : 0.1;
  }

  #coverage(strength: (term: Term) => number): number {
    const { terms } = this.#question;
    let sum = 0;
    let all = 0;
    terms.forEach((term, i) => {
      sum += this.#weights[i]! * strength(term);
      all += this.#weights[i]!;
    });
    return all > 0 ? sum / all : 0;
  }

  /** How much of the question a passage holds, 0 to 1, its neighbours and its article's topic counted for less. */
  passage(passage: Passage): number {
    const story = this.story;
    const sentence = story.bag(passage);
    const line = story.lineBag(passage);
    const topic = story.topic(passage.article);
    return this.#coverage((term) => {
      const own = termIn(term, sentence);
      return own === 1 ? 1 : Math.max(own, LINE * termIn(term, line), TOPIC * termIn(term, topic));
    });
  }

  /** Names side by side name one person or place: each is as near as the nearest. */
  #joinNames(strengths: Map<Term, number>): void {
    const { terms } = this.#question;
    for (let i = 1; i < terms.length; i++) {
      const [a, b] = [terms[i - 1]!, terms[i]!];
      if (a.core !== b.core || !this.story.isName(a) || !this.story.isName(b)) continue;
      const nearest = Math.max(strengths.get(a)!, strengths.get(b)!);
      strengths.set(a, nearest).set(b, nearest);
    }
  }

  /** How near a term stands to a figure, 0 to 1. */
  #strength(term: Term, figure: Figure, bags: Readonly<Record<Zone, Bag>>, leans: boolean): number {
    const name = this.story.isName(term);
    const weights = term.core ? (name ? NAME : NEAR) : name ? FAR_NAME : FAR;
    let best = 0;
    for (const zone of ZONES) {
      const leaning = zone !== 'line' || !leans ? 0 : name ? NAME_LEANING : LEANING;
      const weight = Math.max(leaning, weights[zone]);
      if (weight <= best) break;
      best = Math.max(best, weight * termIn(term, bags[zone]));
    }
    if (term.states.length === 0 || figure.quantity.kind !== 'count') return best;
    const stated =
      term.states.some((s) => figure.states.includes(s)) ||
      term.families.some((f) => bags.counted.families.has(f));
    return stated ? 1 : Math.min(best, 0.4);
  }

  /** Whether most of what the question names is known, but stands neither in the figure's line nor in what its article is about. */
  #isAbsent({ line, topic }: Readonly<Record<Zone, Bag>>): boolean {
    let [missing, all] = [0, 0];
    for (const t of this.#question.terms) {
      all += this.#weights[t.position]!;
      if (this.#mayBeMissed(t) && termIn(t, line) === 0 && termIn(t, topic) === 0)
        missing += this.#weights[t.position]!;
    }
    return missing > MOST_ABSENT * all;
  }

  #mayBeMissed(t: Term): boolean {
    return (
      t.core &&
      !this.#isClosing(t) &&
      !t.attribute &&
      t.states.length === 0 &&
      this.story.isKnown(t) &&
      !this.story.isName(t)
    );
  }

  /**
   * Whether a core word of the question may stand near a figure at all: in its line, or in what became of those that it counts. Where
   * it does not, none is nearer than the article's topic.
   */
  mayBeNear(figure: Figure): boolean {
    const { terms, asked, strict } = this.#question;
    if (strict && figure.quantity.kind === asked && terms.every((t) => t.attribute)) return true;
    const line = this.story.lineBag(figure.passage);
    return this.#gate.some((t) => t.states.some((s) => figure.states.includes(s)) || termIn(t, line) > 0);
  }

  /**
   * What any of the figures of an article scores at most, 0 to 1: as if each word of the question that is read anywhere in the
   * article stood at the figure.
   */
  most(article: Article, figures: readonly Figure[]): number {
    const { story } = this;
    const { terms } = this.#question;
    const all = story.all(article);
    const nearest = new Map<Term, number>();
    for (const term of terms) {
      const isThere = term.families.some((f) => all.families.has(f));
      const isStated = term.states.some((s) => figures.some((f) => f.states.includes(s)));
      nearest.set(term, isThere || isStated ? 1 : termIn(term, all) > 0 ? SYNONYM : 0);
    }
    this.#joinNames(nearest);
    const score = this.#coverage((t) => Math.max(t.attribute ? BY_KIND : 0, nearest.get(t)!));
    const unnamed = terms.some((t) => nearest.get(t) === 0 && story.isName(t));
    return score * (unnamed ? UNNAMED : 1);
  }

  /** How much of the question a figure answers. */
  figure(figure: Figure): Match {
    const { passage } = figure;
    const { story } = this;
    const { terms, asked, strict, claim } = this.#question;
    const bags: Record<Zone, Bag> = {
      counted: countedBag(figure),
      clause: clauseBag(figure),
      sentence: story.bag(passage),
      line: story.lineBag(passage),
      topic: story.topic(passage.article),
      article: story.whole(passage.article),
    };
    const leans = story.leansBack(passage);
    const ofKind = figure.quantity.kind === asked;
    const strengths = new Map<Term, number>();
    let core = 0;
    for (const term of terms) {
      const strength = this.#strength(term, figure, bags, leans);
      strengths.set(term, strength);
      if (strength > core && this.#gate.includes(term)) core = strength;
    }
    this.#joinNames(strengths);
    const named = terms.filter((t) => !t.attribute);
    const close = named.length === 0 || named.some((t) => strengths.get(t)! >= CLOSE);
    const score = this.#coverage((t) =>
      t.attribute && ofKind && close ? Math.max(BY_KIND, strengths.get(t)!) : strengths.get(t)!,
    );
    const unnamed = terms.some(
      (t) => story.isName(t) && strengths.get(t)! <= (t.core ? NAME : FAR_NAME).article,
    );
    if (named.length === 0 && ofKind && strict) core = 1;
    const isAbsent = !claim && this.#isAbsent(bags);
    return { figure, score: score * (unnamed ? UNNAMED : 1) * (isAbsent ? ABSENT : 1), core };
  }
}
