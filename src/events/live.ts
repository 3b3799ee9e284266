import { clauseBag } from '../ask/figure-bags.ts';
import type { Story } from '../ask/story.ts';
import type { Article, Figure } from '../domain.ts';
import { addTo } from '../group.ts';
import { byText } from '../order.ts';
import { clusterTellings, mostTypical, namesOf } from './cluster.ts';
import { eventId, labelOf } from './event-words.ts';
import { type Events, type FoundEvents, type NewsEvent, YEAR } from './events.ts';
import { eventNamed, FileNames } from './file-names.ts';
import { Interned } from './interned.ts';
import { tellingOf } from './read.ts';

/** For each name and year the events whose articles have it. */
function eventsByWord(events: readonly NewsEvent[], story: Story): Map<string, NewsEvent[]> {
  const having = new Map<string, NewsEvent[]>();
  for (const event of events) {
    const words = new Set<string>();
    for (const article of event.articles) {
      if (article.published) words.add(article.published.slice(0, 4));
      const [lead, whole] = [story.topic(article).families, story.whole(article).families];
      for (const word of whole) if (YEAR.test(word)) words.add(word);
      for (const word of [...lead, ...whole]) if (story.isNameFamily(word)) words.add(word);
    }
    for (const word of words) addTo(having, word, event);
  }
  return having;
}

/** Numbers for the words of some articles, in the order of the words: so an archive, which has them so, finds the same events. */
function numbered(articles: readonly Article[], story: Story): Interned {
  const all = new Set<string>();
  for (const article of articles)
    for (const { families } of [story.topic(article), story.whole(article)])
      for (const word of families) all.add(word);
  const words = new Interned();
  words.idsOf([...all].sort(byText));
  return words;
}

/** The events of a corpus that is held in memory; which articles tell of which is found out once. */
export class LiveEvents implements Events {
  readonly all: readonly NewsEvent[];
  readonly #of = new Map<Article, NewsEvent>();
  /** The names that are each event's own. */
  readonly #own = new Map<NewsEvent, ReadonlySet<string>>();
  /** For a name the events that are about it. */
  readonly #about = new Map<string, NewsEvent[]>();
  readonly #files: FileNames;
  readonly #story: Story;
  #having: ReadonlyMap<string, NewsEvent[]> | null = null;

  constructor(articles: readonly Article[], story: Story) {
    const words = numbered(articles, story);
    const tellings = articles.map((article) => tellingOf(article, story, words));
    this.#story = story;
    this.all = clusterTellings(tellings).map((members) => {
      const typical = articles[mostTypical(members, tellings)]!;
      const event = {
        id: eventId(typical.file),
        label: labelOf(typical, story.passagesOf(typical)),
        articles: members.map((i) => articles[i]!),
      };
      const { about, own } = namesOf(members, tellings);
      this.#own.set(event, new Set(words.of(own)));
      for (const name of words.of(about)) addTo(this.#about, name, event);
      for (const article of event.articles) this.#of.set(article, event);
      return event;
    });
    this.#files = new FileNames(articles);
  }

  get size(): number {
    return this.all.length;
  }

  of(article: Article): NewsEvent {
    return this.#of.get(article)!;
  }

  isOfOther(figure: Figure): boolean {
    const event = this.of(figure.passage.article);
    const own = this.#own.get(event)!;
    const said = [...clauseBag(figure).families];
    return (
      !said.some((name) => own.has(name)) &&
      said.some((name) => this.#about.get(name)?.some((other) => other !== event))
    );
  }

  about(words: readonly string[]): FoundEvents {
    this.#having ??= eventsByWord(this.all, this.#story);
    return new Set(words.flatMap((word) => this.#having!.get(word) ?? []));
  }

  named(typed: string): NewsEvent {
    return eventNamed(typed, this.#files, (article) => this.of(article));
  }
}
