import type { Article } from '../domain.ts';

/** In so many of its articles at most an answer is looked for. */
export const MOST_ASKED = 4;
/** So many questions at most are put off. */
const MOST_PUT_OFF = 200;

/** What is asked of a corpus before something of it is offered. */
export interface Asked {
  /** Whether a single word is nearly always written as a name. */
  isName(word: string): boolean;
  /** Whether the figures of some articles answer a question. */
  isAnsweredBy(articles: readonly Article[], question: string): boolean;
  /** Tells of an article whether it has all of some words, in whatever form. */
  having(words: readonly string[]): (article: Article) => boolean;
}

/** A text of which it is asked whether some articles, those with most of it first, answer it; `known` holds what was found. */
export interface Question {
  text: string;
  known: Map<string, boolean>;
  articles(): readonly Article[];
}

/** Whether the figures of those articles that have most of a thing, given first, answer a question: mostly those of one do. */
export function answers(
  { isAnsweredBy }: Pick<Asked, 'isAnsweredBy'>,
  all: readonly Article[],
  wording: string,
): boolean {
  const articles = all.slice(0, MOST_ASKED);
  const first = articles.slice(0, 1);
  return isAnsweredBy(first, wording) || (articles.length > 1 && isAnsweredBy(articles, wording));
}

/** Asks whether questions have an answer, as far as there is time, and puts off the others. */
export class Asking {
  readonly #asked: () => Asked;
  #unseen: Question[] = [];

  constructor(asked: () => Asked) {
    this.#asked = asked;
  }

  /** Whether anything has been put off. */
  get isBehind(): boolean {
    return this.#unseen.length > 0;
  }

  /** Whether a question has an answer; no where there is no time left to find out. */
  isAnswered(question: Question, until: number): boolean {
    const known = question.known.get(question.text);
    if (known !== undefined) return known;
    if (performance.now() < until) return this.#ask(question);
    if (this.#unseen.length < MOST_PUT_OFF) this.#unseen.push(question);
    return false;
  }

  /** Puts other questions off in the place of those that were. */
  putOff(questions: readonly Question[]): void {
    this.#unseen = [...questions];
  }

  /** Asks what was put off, as far as there is time. */
  goOn(until: number): void {
    while (performance.now() < until) {
      const next = this.#unseen.shift();
      if (!next) break;
      if (!next.known.has(next.text)) this.#ask(next);
    }
  }

  #ask({ text, known, articles }: Question): boolean {
    const isAnswered = answers(this.#asked(), articles(), text);
    known.set(text, isAnswered);
    return isAnswered;
  }
}
