import { indexOf } from '../ask/article-index.ts';
import { JointLexicon } from '../ask/joint-lexicon.ts';
import { Story } from '../ask/story.ts';
import type { Article } from '../domain.ts';
import type { Events, NewsEvent } from '../events/events.ts';
import { JointEvents } from '../events/joint.ts';
import { LiveEvents } from '../events/live.ts';
import type { Holdings } from '../holdings.ts';
import { lazily } from '../lazily.ts';
import { byText } from '../order.ts';
import { JointQuotations } from '../quote/joint.ts';
import type { Quotations } from '../quote/quotations.ts';
import { toldOf, worstFirst } from '../radar/compared.ts';
import { ListedDisagreements } from '../radar/disagreements.ts';
import { itemsAmong } from '../radar/event.ts';
import { JointDisagreements } from '../radar/joint.ts';
import type { Survey } from '../radar/survey.ts';
import type { SearchEngine } from '../search/engine.ts';
import { indexTerms } from '../search/index-terms.ts';
import { JointEngine } from '../search/joint.ts';
import { notesOf as articleNotes } from '../suggest/article-notes.ts';
import { filesThatFit, joinedFiles } from '../suggest/files.ts';
import type { Note } from '../suggest/note.ts';
import { ArchivedArticle } from './article.ts';
import type { Beside } from './beside.ts';
import type { Changes } from './changes.ts';
import type { ArchiveHoldings } from './holdings.ts';
import { articlesLike, heldNear } from './near.ts';
import { askedOf } from './suggest/asked.ts';

/** A living article may be of the events of the articles of so many passages that are nearest to its beginning. */
const NEAR = 40;
/** They are looked for by so many of its rarest words. */
const TELLING = 8;
/** An event of more articles stays as the archive has it. */
const MOST_OF_EVENT = 200;

/** The rarest words of what an article is about, which tell where else it may be told of. */
function tellingTerms(article: Article, story: Story, { statistics }: SearchEngine): string[] {
  return indexTerms(story.topic(article))
    .map((term) => ({ term, passages: statistics.inText(term) }))
    .sort((a, b) => a.passages - b.passages)
    .slice(0, TELLING)
    .map(({ term }) => term);
}

/** The events of the archive that living articles may be of, and those that have lost an article. */
function eventsNear(
  living: readonly Article[],
  hidden: Iterable<Article>,
  archived: Events,
  story: Story,
  engine: SearchEngine,
): Set<NewsEvent> {
  const found = new Set<NewsEvent>();
  for (const article of hidden) found.add(archived.of(article));
  for (const article of living)
    for (const { passage } of engine.search(tellingTerms(article, story, engine), NEAR, isArchived))
      found.add(archived.of(passage.article));
  for (const event of found) if (event.articles.length > MOST_OF_EVENT) found.delete(event);
  return found;
}

const isArchived = (article: Article): boolean => article instanceof ArchivedArticle;

/** What stands ready for the articles beside an archive. */
interface Ready {
  /** What comparing them elsewhere has found; null as long as that has not been done. */
  survey?: () => Survey | null;
}

/** Holdings of an archive and of what has changed since it was built, which is searched `beside` it. */
export function jointHoldings(
  archived: ArchiveHoldings,
  changes: Changes,
  beside: Beside,
  ready: Ready = {},
): Holdings {
  const { archive, engine: archiveEngine } = archived;
  const { corpus, living } = changes;
  const hidden: ReadonlySet<Article> = changes.hidden;
  const isHidden = (article: Article): boolean => hidden.has(article);
  const story = new Story({
    get articles() {
      return corpus.articles;
    },
    lexicon: new JointLexicon(archive.lexicon, beside.lexicon, beside.goneLexicon),
    latest: archive.about.latest ?? changes.latest,
    of: (article) =>
      article instanceof ArchivedArticle
        ? archive.reading(article)
        : indexOf(article, changes.passagesOf(article)),
  });
  const engine = new JointEngine({
    archive: archiveEngine,
    live: beside.engine,
    isHidden: hidden.size > 0 ? isHidden : null,
    gone: beside.goneCounts,
  });
  const events = lazily((): Events => {
    const before = archived.events();
    const replaced = eventsNear(living, hidden, before, story, engine);
    const near = [...replaced].flatMap((event) => event.articles.filter((a) => !hidden.has(a)));
    const all = [...near, ...living].sort((a, b) => byText(a.file, b.file));
    return new JointEvents(before, new LiveEvents(all, story), replaced);
  });
  const quotations = new JointQuotations(archived.quotations, beside.quotations, isArchived, isHidden);
  const survey = lazily(() =>
    surveyBeside({ living, hidden, story, quotations, archived: archived.events(), events: events() }),
  );
  const disagreements = lazily(() => {
    const before = archived.disagreements();
    const isOutdated = hidden.size > 0 ? before.involving(isHidden) : () => false;
    const fresh = ready.survey?.()?.disagreements ?? survey().disagreements;
    const listed = new ListedDisagreements(fresh, corpus.articles);
    return new JointDisagreements(listed, before, (place) => !isOutdated(place));
  });
  const vocabulary = lazily(() => {
    const own = beside.vocabulary(archived.source());
    const notesOf = (article: Article): readonly Note[] =>
      articleNotes(article, hidden.has(article) ? archived.story : story);
    own.update(
      { living, hidden, notesOf },
      lazily(() => askedOf(archive, story, engine)),
    );
    return own;
  });
  return {
    corpus,
    story,
    engine,
    quotations,
    events,
    held: (message, keep) => heldNear(message, keep, { story, engine, events }),
    like: (text) => articlesLike(text, engine),
    disagreements,
    suggest: (typed, kinds, most) => vocabulary().look(typed, kinds, most),
    files(typed, most) {
      const kept = archived.files(typed, most + hidden.size).filter(({ item }) => !hidden.has(item));
      return joinedFiles(kept, filesThatFit(living, typed, most)).slice(0, most);
    },
    survey,
  };
}

/** What the articles beside an archive are compared with. */
interface Compared {
  living: readonly Article[];
  hidden: ReadonlySet<Article>;
  story: Story;
  quotations: Quotations;
  /** The events as they were archived, and as they are now. */
  archived: Events;
  events: Events;
}

/**
 * What living articles disagree on, among themselves and with the articles of their events; and what is left of an event disagrees on
 * that has lost an article.
 */
function surveyBeside({ living, hidden, story, quotations, archived, events }: Compared): Survey {
  const left = [...hidden].flatMap((article) => archived.of(article).articles.filter((a) => !hidden.has(a)));
  const own = new Set([...living, ...left].map((article) => article.file));
  const told = new Set([...living, ...left].map((article) => events.of(article)));
  const all = [...told].flatMap(({ articles }) =>
    itemsAmong(
      articles.filter((a) => !hidden.has(a)),
      story,
      (article) => quotations.of(article),
    ),
  );
  const ofOwn = all.filter((d) => d.sides.flat().some((p) => own.has(p.file)));
  return { disagreements: ofOwn.sort(worstFirst).map(toldOf), clashes: [] };
}
