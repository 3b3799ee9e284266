import { filterFor, isNarrowed, summaryOf } from '../ask/filters.ts';
import type { ConflictsAnswer, Corpus, Filters } from '../domain.ts';
import { type Wanted, wantedOf } from '../language/bag.ts';
import { isStopWord, words } from '../language/words.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { listOf } from './answer-list.ts';
import type { Disagreements, Test } from './disagreements.ts';
import { LONGEST_TOPIC } from './longest.ts';

/** What a server has put aside as not the same thing. */
interface Aside {
  /** The ids of opposed pairs. */
  pairs: ReadonlySet<string>;
  /** That alone is to be listed; else all but that. */
  only: boolean;
}

const NOTHING_ASIDE: Aside = { pairs: new Set(), only: false };

/** Lists on what articles disagree. */
export type Radar = (topic?: string, filters?: Filters, aside?: Aside) => ConflictsAnswer;

function topicOf(query: string): Wanted[] {
  if (query.length > LONGEST_TOPIC) throw new Mistake(phrase('topicTooLong', query.length, LONGEST_TOPIC));
  const topic = words(query).flatMap((t) => (isStopWord(t.text) ? [] : [wantedOf(t.text)]));
  if (query && topic.length === 0) throw new Mistake(phrase('noTopic', query));
  return topic;
}

/** Lists on what the articles of a corpus disagree; `disagreements` gives all of it when it is first asked for. */
export function radarOf(corpus: Corpus, disagreements: () => Disagreements): Radar {
  return (typed = '', filters = {}, { pairs, only } = NOTHING_ASIDE) => {
    const query = typed.trim();
    const topic = topicOf(query);
    const keep = filterFor(corpus, filters);
    const all = disagreements();
    const tests: Test[] = [];
    if (isNarrowed(filters)) tests.push(all.involving(keep));
    if (topic.length > 0) tests.push(all.on(topic));
    const found: number[] = [];
    for (let place = 0; place < all.size; place++) if (tests.every((test) => test(place))) found.push(place);
    const isAside = all.putAside(pairs);
    const away = pairs.size > 0 ? found.filter(isAside) : [];
    const gone = new Set(away);
    return {
      kind: 'conflicts',
      query,
      filters,
      corpus: summaryOf(corpus, filters, keep),
      ...listOf(all, only ? away : found.filter((place) => !gone.has(place))),
      all: all.size,
      aside: away.length,
      onlyAside: only,
    };
  };
}
