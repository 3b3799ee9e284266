import { clauseBag } from '../ask/figure-bags.ts';
import type { Story } from '../ask/story.ts';
import type { Article, Figure } from '../domain.ts';
import { type Events, type FoundEvents, type NewsEvent, YEAR } from '../events/events.ts';
import { eventNamed } from '../events/file-names.ts';
import { meetIn } from '../events/ids.ts';
import { lazily } from '../lazily.ts';
import { type Lists, listOf } from '../search/inverted-index.ts';
import type { Archive } from './archive.ts';
import type { ArchivedArticle } from './article.ts';
import { articlesWith, headlinesWith, publishedIn } from './articles-with.ts';
import { ArchivedEvent } from './event.ts';
import { ArchivedFileNames } from './file-names.ts';
import { listsIn } from './lists.ts';
import type { TermBag } from './term-set.ts';

/** Events by their numbers, each of which is made when it is come upon. */
class Numbered implements FoundEvents {
  readonly #numbers: ReadonlySet<number>;
  readonly #at: (number: number) => NewsEvent;

  constructor(numbers: ReadonlySet<number>, at: (number: number) => NewsEvent) {
    this.#numbers = numbers;
    this.#at = at;
  }

  get size(): number {
    return this.#numbers.size;
  }

  *[Symbol.iterator](): Iterator<NewsEvent> {
    for (const number of this.#numbers) yield this.#at(number);
  }
}

/** The events of an archive, as they were found when it was built. */
export class ArchivedEvents implements Events {
  readonly #archive: Archive;
  readonly #story: Story;
  readonly #eventOf: Uint32Array;
  /** The most typical article of each event. */
  readonly #typical: Uint32Array;
  readonly #articles: Lists;
  /** The names that are each event's own, by the numbers of terms. */
  readonly #names: Lists;
  /** For each term whether an event is about it. */
  readonly #isSubject: () => Uint8Array;
  readonly #made: (NewsEvent | undefined)[] = [];
  readonly #files: ArchivedFileNames;

  constructor(archive: Archive, story: Story) {
    const { sections } = archive.segment;
    this.#archive = archive;
    this.#story = story;
    this.#eventOf = sections.u32('eventOf');
    this.#typical = sections.u32('eventTypical');
    this.#articles = listsIn(sections, 'eventArticles', 'eventArticleEnds');
    this.#names = listsIn(sections, 'eventNames', 'eventNameEnds');
    this.#isSubject = lazily(() => {
      const is = new Uint8Array(archive.dictionary.terms.size);
      for (const name of sections.u32('eventSubjects')) is[name] = 1;
      return is;
    });
    this.#files = new ArchivedFileNames(archive);
  }

  get size(): number {
    return this.#typical.length;
  }

  get all(): readonly NewsEvent[] {
    return Array.from(this.#typical, (_, number) => this.#at(number));
  }

  #at(number: number): NewsEvent {
    this.#made[number] ??= new ArchivedEvent(
      this.#archive,
      this.#typical[number]!,
      listOf(this.#articles, number),
    );
    return this.#made[number];
  }

  of(article: Article): NewsEvent {
    return this.#at(this.#eventOf[(article as ArchivedArticle).number]!);
  }

  isOfOther(figure: Figure): boolean {
    const { members } = clauseBag(figure) as TermBag;
    const { number } = figure.passage.article as ArchivedArticle;
    // What an event is about is its own: where it has none of the names, those that any is about are another's.
    if (meetIn(listOf(this.#names, this.#eventOf[number]!), members)) return false;
    const isSubject = this.#isSubject();
    return members.some((name) => isSubject[name] === 1);
  }

  about(words: readonly string[]): FoundEvents {
    const found = new Set<number>();
    for (const word of words) {
      const having = Uint32Array.from(this.#having(word), (article) => this.#eventOf[article]!).sort();
      for (const event of having) found.add(event);
    }
    return new Numbered(found, (number) => this.#at(number));
  }

  /** The numbers of the articles that have a name, or a year. */
  #having(word: string): number[] {
    const [isYear, isName] = [YEAR.test(word), this.#story.isNameFamily(word)];
    return [
      ...(isYear || isName ? articlesWith(word, this.#archive) : []),
      ...(isYear ? publishedIn(word, this.#archive) : []),
      ...(isName ? headlinesWith(word, this.#archive) : []),
    ];
  }

  named(typed: string): NewsEvent {
    return eventNamed(typed, this.#files, (article) => this.of(article));
  }
}
