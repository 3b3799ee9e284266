import { holdClaim } from '../compare/claim.ts';
import { compare, inOrder } from '../compare/comparison.ts';
import type {
  Answer,
  AnswerEvent,
  Article,
  Claim,
  Comparison,
  Corpus,
  Excerpt,
  Figure,
  Filters,
  Passage,
} from '../domain.ts';
import type { Events, NewsEvent } from '../events/events.ts';
import { family } from '../language/families.ts';
import { words } from '../language/words.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { byPlace } from '../order.ts';
import type { SearchEngine } from '../search/engine.ts';
import { excerptOf } from './excerpt.ts';
import { filterFor, isNarrowed, summaryOf } from './filters.ts';
import { yearsOf } from './fit/time.ts';
import { LONGEST_QUERY } from './longest.ts';
import { Matcher } from './match.ts';
import { type EventSelections, selectPerEvent } from './per-event.ts';
import { type Question, readQuestion } from './question.ts';
import { selectFigures } from './select.ts';
import type { Story } from './story.ts';
import { searchTerms } from './terms.ts';

/** What a question is asked of. */
export interface Sources {
  corpus: Corpus;
  story: Story;
  engine: SearchEngine;
  /** What the articles tell of. */
  events: () => Events;
}

const CANDIDATES = 100;
/** Figures are read in this many of the articles that the search finds. */
const MOST_ARTICLES = 40;
/** Of so many events, the nearest, other articles are read too, where an event has no more than so many; in all so many. */
const WHOLE_EVENTS = 4;
const MOST_TOLD = 20;
const MOST_BESIDE = 12;
const MAX_EXCERPTS = 25;
/** So many of the nearest passages are looked at beside those that hold the answering figures. */
const MAX_BESIDE = 10;
/** Comparisons beside the one that answers. */
const MAX_BESIDE_IT = 3;
/** Events that are listed; more do not fit a menu. */
const MAX_EVENTS = 25;
const MAX_NEAREST = 5;
/** A passage answers a plain question when it holds this share of what the question says. */
const COVERED = 0.5;
/** A question that names a kind of figure which no sentence gives. */
const FULLY_COVERED = 0.8;

interface Ranked {
  passage: Passage;
  score: number;
  coverage: number;
}

/** Whether a question is about a year that no article names, nor is of. */
function isOfUnheardYear(question: Question, { corpus, engine }: Sources): boolean {
  const years = question.claim?.quantity.kind === 'date' ? [] : yearsOf(question);
  const isHeard = (year: string): boolean =>
    engine.knows(year) || corpus.articles.some((a) => a.published?.startsWith(year));
  return years.length > 0 && !years.some(isHeard);
}

/** The words of a question that is nothing but a figure: "$6 million". */
function figureWords(text: string): string[] {
  return words(text).map((token) => family(token.text));
}

/** Passages by how much of the question they hold, then by the engine's score. */
function rank(
  question: Question,
  matcher: Matcher,
  { story, engine }: Sources,
  keep: ((a: Article) => boolean) | null,
): Ranked[] {
  const wanted = question.terms.length > 0 ? searchTerms(question.terms) : figureWords(question.text);
  const hits = engine.search(wanted, CANDIDATES, keep ?? undefined);
  const top = hits[0]?.score ?? 1;
  return hits
    .map(({ passage, score }) => {
      const coverage = matcher.passage(passage);
      const bonus =
        (question.asked === 'quotation' || question.asked === 'speaker') && /[“"”]/.test(passage.text)
          ? 0.15
          : story.holds(passage, question.asked)
            ? 0.1
            : 0;
      return { passage, coverage, score: 0.7 * coverage + 0.3 * (score / top) + bonus };
    })
    .sort((a, b) => b.score - a.score || byPlace(a.passage, b.passage));
}

/** The question as read against this corpus; a name alone asks for no figure. */
function readHere(typed: string, { story, engine }: Pick<Sources, 'story' | 'engine'>): Question {
  const read = readQuestion(
    typed,
    (word) => (engine.knows(family(word)) ? story.demonyms(family(word)) : engine.suggest(word)),
    (word) => engine.knows(word),
  );
  const isName = read.terms.length > 0 && read.terms.every((t) => story.isName(t));
  return isName && read.asked === 'figure' && !read.strict ? { ...read, asked: 'plain' } : read;
}

/** Whether a question asks for a kind of figure and names nothing that it is of: "how hot did it get". */
function namesNoThing({ strict, terms, kinds, asked }: Question): boolean {
  return (
    strict && terms.length > 0 && terms.every((t) => t.attribute) && (kinds !== null || asked === 'measure')
  );
}

/**
 * The excerpts of an answer: those that hold its figures, the best of each event before the rest, event by event and in
 * each so that every outlet is heard early; then the nearest.
 */
function excerptsOf(
  figures: readonly (readonly Figure[])[],
  ranked: readonly Ranked[],
  { story }: Sources,
): Excerpt[] {
  const shown: Excerpt[] = [];
  const push = (passage: Passage, score: number): void => {
    const isShown = shown.some(
      (e) => e.file === passage.article.file && e.start <= passage.start && e.end >= passage.end,
    );
    if (!isShown && shown.length < MAX_EXCERPTS)
      shown.push(excerptOf(passage, story.passagesOf(passage.article), score));
  };
  const ofEvents = figures.map((own) => spread(own.map((f) => f.passage)));
  const evidence = [
    ...ofEvents.flatMap((own) => own.slice(0, 1)),
    ...ofEvents.flatMap((own) => own.slice(1)),
  ];
  for (const [i, passage] of evidence.entries()) push(passage, Math.max(0.5, 1 - i * 0.02));
  const best = ranked[0]?.score ?? 1;
  for (const r of ranked.slice(0, evidence.length > 0 ? MAX_BESIDE : MAX_EXCERPTS))
    push(r.passage, Math.min(1, Math.max(0, (0.5 * r.score) / best)));
  return shown;
}

/** The figures whose passages an answer has room to show. */
function shownOf(figures: readonly Figure[]): readonly Figure[] {
  const room = new Set(spread(figures.map((f) => f.passage)).slice(0, MAX_EXCERPTS));
  return figures.filter((f) => room.has(f.passage));
}

/** Whether passages answer a question that has no figure for an answer. */
function isCovered(question: Question, ranked: readonly Ranked[]): boolean {
  const coverage = Math.max(0, ...ranked.slice(0, 5).map((r) => r.coverage));
  if (!wantsFigure(question)) return coverage >= COVERED;
  if (question.strict || question.asked === 'money') return false;
  return coverage >= (question.asked === 'figure' ? COVERED : FULLY_COVERED);
}

/** What a comparison is headed with: the thing that the question names. */
function measureOf({ terms, text }: Question): string {
  const core = terms.filter((t) => t.core).map((t) => t.text);
  return core.join(' ') || text;
}

/** The articles in which the figures that answer are looked for, and how many there are in which they may stand. */
interface Found {
  articles: Article[];
  all: number;
}

/**
 * Finds articles in which an answer may stand: those nearest to the question, and where there are more than are looked at, behind
 * them what else tells of the events of the first; all of few for a question that names nothing.
 */
function articlesFor(
  question: Question,
  ranked: readonly Ranked[],
  { corpus, events }: Sources,
  keep: (article: Article) => boolean,
): Found {
  if (namesNoThing(question)) {
    const all = corpus.articles.filter(keep);
    if (all.length <= MOST_ARTICLES) return { articles: all, all: all.length };
  }
  const nearest = new Set(ranked.map((r) => r.passage.article));
  // A search that finds fewer than it may has found every passage with a word of the question.
  if (ranked.length < CANDIDATES) {
    const articles = [...nearest];
    return { articles: articles.slice(0, MOST_ARTICLES), all: articles.length };
  }
  const told = new Set<NewsEvent>();
  for (const article of nearest) {
    if (told.size >= WHOLE_EVENTS) break;
    told.add(events().of(article));
  }
  const beside = [...told].flatMap(({ articles }) =>
    articles.length <= MOST_TOLD ? articles.filter((a) => !nearest.has(a) && keep(a)) : [],
  );
  const room = Math.min(beside.length, MOST_BESIDE);
  const articles = [...[...nearest].slice(0, MOST_ARTICLES - room), ...beside.slice(0, room)];
  return { articles, all: nearest.size + beside.length };
}

/** Answers one question. Pure: the same question on the same corpus gives the same answer. */
export function answerQuestion(query: string, filters: Filters, sources: Sources): Answer {
  const typed = query.trim();
  if (!typed) throw new Mistake(phrase('askQuestion'));
  if (typed.length > LONGEST_QUERY) throw new Mistake(phrase('questionTooLong', typed.length, LONGEST_QUERY));
  const { corpus } = sources;
  const isFiltered = filterFor(corpus, filters);
  const picked = filters.event ? sources.events().named(filters.event) : null;
  const keep = (article: Article): boolean =>
    isFiltered(article) && (picked === null || picked.articles.includes(article));
  const question = readHere(typed, sources);
  const matcher = new Matcher(sources.story, question);
  const ranked = rank(question, matcher, sources, isNarrowed(filters) ? keep : null);
  const { articles: found, all } = articlesFor(question, ranked, sources, keep);
  const told = selectPerEvent(question, found, matcher, sources.events()).slice(0, MAX_EVENTS);
  const unheard = question.phrase === null && (matcher.isUnheard() || isOfUnheardYear(question, sources));
  const answered = !unheard && (told.length > 0 || isCovered(question, ranked));
  const figures = told.map(({ selections }) => shownOf(selections[0]!.figures));
  const shown = excerptsOf(figures, ranked, sources);
  const compared = answered ? comparisonsOf(question, told, figures, told.length > 1 || picked !== null) : [];
  return {
    kind: 'factcheck',
    query: typed,
    asked: question.asked,
    filters,
    answered,
    corpus: {
      ...summaryOf(corpus, filters, keep),
      ...(all > found.length && { read: found.length }),
    },
    excerpts: answered ? shown : [],
    nearest: answered ? [] : shown.slice(0, MAX_NEAREST),
    claim: answered ? claimOf(question, figures[0] ?? []) : null,
    figures: compared,
    events: eventsOf(picked ? [picked] : told.length > 1 ? told.map((t) => t.event) : [], compared),
  };
}

/** Whether the figures of some articles answer a question, as far as these alone can tell; it looks at no others. */
export function isAnsweredBy(
  articles: readonly Article[],
  query: string,
  sources: Pick<Sources, 'story' | 'engine'>,
): boolean {
  const question = readHere(query, sources);
  const matcher = new Matcher(sources.story, question);
  if (matcher.isUnheard()) return false;
  return selectFigures(question, sources.story.figuresIn(articles), matcher, articles).length > 0;
}

/** The comparison of each event, then what the likeliest event gives beside the question. */
function comparisonsOf(
  question: Question,
  told: readonly EventSelections[],
  figures: readonly (readonly Figure[])[],
  isOneOfSeveral: boolean,
): Comparison[] {
  const measure = measureOf(question);
  const beside = told[0]?.selections.slice(1, 1 + MAX_BESIDE_IT) ?? [];
  return [
    ...told.map(({ event }, i) => compare(measure, figures[i]!, isOneOfSeveral ? event.id : null)),
    ...beside.map((s) => compare(measure, s.figures, isOneOfSeveral ? told[0]!.event.id : null)),
  ];
}

/** What a reader needs to tell the events of an answer apart. */
function eventsOf(events: readonly NewsEvent[], compared: readonly Comparison[]): AnswerEvent[] {
  return events.flatMap(({ id, label, articles }) => {
    const own = compared.find((c) => c.event === id);
    if (events.length > 1 && !own) return [];
    const dates = articles.flatMap((a) => a.published ?? []).sort();
    return [
      {
        id,
        label,
        published: dates.length > 0 ? { from: dates[0]!, to: dates.at(-1)! } : null,
        articles: articles.length,
        relation: own?.relation ?? null,
      },
    ];
  });
}

/** The figure that the question claims, against the readings of its first comparison. */
function claimOf({ claim, text }: Question, figures: readonly Figure[]): Claim | null {
  if (!claim || figures.length === 0) return null;
  return holdClaim(claim, text.slice(claim.start, claim.end), inOrder(figures));
}

/** Passages with the first of each article before the second of any, so that every outlet is heard early. */
function spread(passages: readonly Passage[]): Passage[] {
  const rounds = new Map<Article, number>();
  return [...new Set(passages)]
    .map((passage) => {
      const round = rounds.get(passage.article) ?? 0;
      rounds.set(passage.article, round + 1);
      return { passage, round };
    })
    .sort((a, b) => a.round - b.round)
    .map((p) => p.passage);
}

function wantsFigure(question: Question): boolean {
  return !['speaker', 'quotation', 'plain'].includes(question.asked);
}
