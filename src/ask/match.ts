import type { Figure, Passage } from '../domain.ts';
import { type Bag, bagOf } from '../search/bag.ts';
import type { Question, Term } from './question.ts';
import type { Story } from './story.ts';

/** How far a question's words are found at a figure, 0 to 1, and how close the closest core word is. */
export interface Match {
  figure: Figure;
  score: number;
  /** The best strength of a core term: 1 in what is counted, less the farther away it stands. */
  core: number;
}

const SYNONYM = 0.85;
const NEAR = { counted: 1, clause: 0.92, sentence: 0.72, line: 0.5, topic: 0.35, article: 0.15 };
const FAR = { counted: 1, clause: 1, sentence: 0.95, line: 0.85, topic: 0.75, article: 0.5 };
type Zone = keyof typeof NEAR;
const ZONES: readonly Zone[] = ['counted', 'clause', 'sentence', 'line', 'topic', 'article'];

/** 1 when the term itself stands in the bag, less for a synonym, 0 when neither does. */
export function termIn(term: Term, bag: Bag): number {
  if (term.families.some((f) => bag.families.has(f))) return 1;
  return term.concepts.some((c) => bag.concepts.has(c)) ? SYNONYM : 0;
}

/** Matches questions against figures and passages of one story. */
export class Matcher {
  readonly #story: Story;
  readonly #question: Question;
  readonly #weights: number[];

  constructor(story: Story, question: Question) {
    this.#story = story;
    this.#question = question;
    const last = question.terms.findLast((t) => t.core);
    this.#weights = question.terms.map((t) => story.rarity(t) * (t.core ? 1.4 : 0.8) * (t === last ? 1.3 : 1));
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
    const story = this.#story;
    const zones: [number, Bag][] = [
      [1, story.bag(passage)],
      [0.6, story.lineBag(passage)],
      [0.35, story.topic(passage.article)],
    ];
    return this.#coverage((term) => Math.max(...zones.map(([w, bag]) => w * termIn(term, bag))));
  }

  /** How much of the question a figure answers. */
  figure(figure: Figure): Match {
    const { passage } = figure;
    const story = this.#story;
    const slice = (span: { start: number; end: number } | null): string => (span ? passage.article.text.slice(span.start, span.end) : '');
    const bags: Record<Zone, Bag> = {
      counted: bagOf(slice(figure.counted)),
      clause: bagOf(slice(figure.clause)),
      sentence: story.bag(passage),
      line: story.lineBag(passage),
      topic: story.topic(passage.article),
      article: story.whole(passage.article),
    };
    let core = 0;
    const score = this.#coverage((term) => {
      const weights = term.core ? NEAR : FAR;
      let best = 0;
      for (const zone of ZONES) {
        if (weights[zone] <= best) break;
        best = Math.max(best, weights[zone] * termIn(term, bags[zone]));
      }
      if (term.states.length > 0) {
        best = term.states.some((s) => figure.states.includes(s)) ? 1 : Math.min(best, 0.4);
      }
      if (term.core) core = Math.max(core, best);
      return best;
    });
    return { figure, score, core };
  }
}
