import { createHash } from 'node:crypto';
import { clauseBag } from '../ask/figure-bags.ts';
import type { Story } from '../ask/story.ts';
import type { Article, Figure } from '../domain.ts';
import { addTo } from '../group.ts';
import { bagOf } from '../language/bag.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { countsIn } from '../sets.ts';
import { clusterTellings, mostTypical, type Telling } from './cluster.ts';

/** What articles of a corpus tell of: one happening, whoever reports it. */
export interface NewsEvent {
  /** Eight hexadecimal digits over the file name of its most typical article. */
  id: string;
  /** Words of that article that say what it is about, verbatim. */
  label: string;
  /** In the order of the corpus. */
  articles: readonly Article[];
}

const LONGEST_LABEL = 120;
const MOST_NAMED = 5;
/** A name that so many of an event's articles are about is the event's own, as is one that this share of them has. */
const ABOUT = 2;
const OWN = 0.5;

function idOf({ file }: Article): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 8);
}

/** The beginning of a text up to a word's end. */
function beginning(text: string): string {
  if (text.length <= LONGEST_LABEL) return text;
  const kept = text.slice(0, LONGEST_LABEL + 1);
  const end = kept.search(/\s+\S*$/u);
  const start = end > 0 ? kept.slice(0, end) : text.slice(0, LONGEST_LABEL);
  return start.isWellFormed() ? start : start.slice(0, -1);
}

/** The names that an article is about: those in its headline, else in the first sentence that has any. */
function subjectOf(article: Article, story: Story): ReadonlySet<string> {
  const names = story.namesIn(article);
  const sentences = story
    .passagesOf(article)
    .filter((p) => p.kind === 'body')
    .map((p) => story.bag(p).families);
  for (const words of [bagOf(article.headline ?? '').families, ...sentences]) {
    const own = [...words].filter((word) => names.has(word));
    if (own.length > 0) return new Set(own);
  }
  return new Set();
}

function tellingOf(article: Article, story: Story): Telling {
  return {
    published: article.published,
    names: story.namesIn(article),
    subject: subjectOf(article, story),
    lead: new Set([...story.topic(article).families].filter((f) => !/\d/.test(f))),
    words: story.whole(article).families,
  };
}

/** What an event's articles name. */
interface Names {
  /** What several of them are about. */
  about: ReadonlySet<string>;
  /** That and what many of them have. */
  own: ReadonlySet<string>;
}

function namesOf(tellings: readonly Telling[]): Names {
  const counted = (sets: readonly ReadonlySet<string>[], least: number): string[] =>
    [...countsIn(sets)].filter(([, n]) => n >= least).map(([name]) => name);
  const subjects = tellings.map((t) => t.subject);
  const about = counted(subjects, ABOUT);
  const own = counted(
    tellings.map((t) => t.names),
    OWN * tellings.length,
  );
  return { about: new Set(about), own: new Set([...about, ...own]) };
}

/** The events that a corpus tells of; which articles tell of which is found out once. */
export class Events {
  readonly #events: NewsEvent[];
  readonly #of = new Map<Article, NewsEvent>();
  readonly #articles: readonly Article[];
  /** The names that are each event's own. */
  readonly #own = new Map<NewsEvent, ReadonlySet<string>>();
  /** For a name the events that are about it. */
  readonly #about = new Map<string, NewsEvent[]>();

  constructor(articles: readonly Article[], story: Story) {
    const firstSentence = (article: Article): string | undefined => {
      const passages = story.passagesOf(article);
      return (passages.find((p) => p.kind === 'body') ?? passages[0])?.text;
    };
    const tellings = articles.map((article) => tellingOf(article, story));
    this.#articles = articles;
    this.#events = clusterTellings(tellings).map((members) => {
      const typical = articles[mostTypical(members, tellings)]!;
      const event = {
        id: idOf(typical),
        label: beginning(typical.headline?.trim() || firstSentence(typical)?.trim() || typical.file),
        articles: members.map((i) => articles[i]!),
      };
      const { about, own } = namesOf(members.map((i) => tellings[i]!));
      this.#own.set(event, own);
      for (const name of about) addTo(this.#about, name, event);
      return event;
    });
    for (const event of this.#events) for (const article of event.articles) this.#of.set(article, event);
  }

  /** Every event, in order of the first article of each. */
  get all(): readonly NewsEvent[] {
    return this.#events;
  }

  /** The event that an article tells of. */
  of(article: Article): NewsEvent {
    return this.#of.get(article)!;
  }

  /** Whether a figure's clause names what another event is about, and nothing that is its own article's event's. */
  isOfOther(figure: Figure): boolean {
    const event = this.of(figure.passage.article);
    const own = this.#own.get(event)!;
    const said = [...clauseBag(figure).families];
    return (
      !said.some((name) => own.has(name)) &&
      said.some((name) => this.#about.get(name)?.some((other) => other !== event))
    );
  }

  /**
   * The event that is meant by an id, or by the file name of an article that tells of it or a part of one. Throws a
   * Mistake that says what to type instead.
   */
  named(typed: string): NewsEvent {
    const asked = typed.trim().toLowerCase();
    const exact =
      this.#articles.find((a) => a.file.toLowerCase() === asked) ??
      this.#articles.find((a) => idOf(a) === asked);
    if (exact) return this.of(exact);
    const near = this.#articles.filter((a) => asked && a.file.toLowerCase().includes(asked));
    const events = new Set(near.map((a) => this.of(a)));
    if (events.size === 1) return [...events][0]!;
    if (events.size === 0) throw new Mistake(phrase('noEvent', typed));
    const named = [
      ...near.slice(0, MOST_NAMED).map((a) => a.file),
      ...(near.length > MOST_NAMED ? ['…'] : []),
    ];
    throw new Mistake(phrase('eventsNamed', events.size, typed, named));
  }
}
