import { sameValue } from '../compare/clash.ts';
import { headOf } from '../compare/counted.ts';
import { intervalOf, meet } from '../compare/interval.ts';
import type { Article, Figure } from '../domain.ts';
import { groupBy } from '../group.ts';
import { byPlace } from '../order.ts';
import { weighEvents } from './events.ts';
import type { Asking } from './fit/doubt.ts';
import { scopeFit, thingFit, timeFit } from './fit/fit.ts';
import { isBase } from './fit/scope.ts';
import { hasDimension, kindFit, kindsFor, measureOf } from './kinds.ts';
import type { Match, Matcher } from './match.ts';
import type { Question } from './question.ts';
import type { Story } from './story.ts';
import { corroborating, ofOneSize, type Weak } from './support.ts';

/** A figure answers from this score on. */
const ANSWERS = 0.48;
/** The same for a question of so many words or more. */
const ANSWERS_MANY = 0.38;
const MANY = 3;
/** Readings of one comparison are at least this near to the best. */
const WITH_BEST = 0.73;
/** Dates stand in most sentences: one that answers stands in the clause of its event. */
const DATE_WITH_BEST = 0.8;
/** A figure that the question fits wholly answers however little else its article shares with the others. */
const PERFECT = 0.99;
/** Who states a figure may say little else of it. */
const WHO_ANSWERS = 0.2;
const WHO_WITH_BEST = 0.15;
/** How near a core word must stand to a figure, and what it must score, to be chosen for itself. */
const CORE = 0.7;
const LEAST = 0.25;
/** The same for a figure that may be of another thing. */
const NEAR_CORE = 0.85;
/** What it must score to be chosen because of its value. */
const LEAST_WEAK = 0.1;
const SAME_CLAUSE = 0.95;
const SAME_ARTICLE = 0.95;
/** How much more a figure is worth that gives the value which the question claims. */
const CLAIMED = 1.4;
/** A figure joins another only when nothing much but the event is missing. */
const JOINS = 0.82;
/** So many figures stand in one comparison at most, as each is held against each. */
const MOST = 200;

/** Figures that stand in one comparison, best first. */
export interface Selection {
  figures: Figure[];
  score: number;
}

/** Whether a figure gives the value that the question claims. */
function states({ quantity, surface }: Figure, { claim, text }: Question): boolean {
  if (!claim) return true;
  if (claim.quantity.kind === 'date' && String(claim.quantity.low).startsWith('--'))
    return quantity.kind === 'date' && String(quantity.low).endsWith(String(claim.quantity.low).slice(1));
  const isOpen = ({ low, high }: Figure['quantity']): boolean => low === null || high === null;
  if (isOpen(quantity) && !isOpen(claim.quantity)) return false;
  const [a, b] = [
    intervalOf(quantity, surface),
    intervalOf(claim.quantity, text.slice(claim.start, claim.end)),
  ];
  return a !== null && b !== null && meet(a, b);
}

/** Of two figures of one measure in a clause or an article, the one that is clearly farther from the question gives way. */
function settleNeighbours(matches: Match[]): void {
  dropBehind(matches, SAME_CLAUSE, (f) => `${f.passage.article.file}:${f.clause.start}`);
  dropBehind(matches, SAME_ARTICLE, (f) => f.passage.article.file);
}

/** Drops the matches that are below a share of the best match of their place and measure. */
function dropBehind(matches: Match[], share: number, place: (figure: Figure) => string): void {
  const best = new Map<string, number>();
  const key = ({ figure }: Match): string => `${place(figure)} ${measureOf(figure)}`;
  for (const m of matches) best.set(key(m), Math.max(best.get(key(m)) ?? 0, m.score));
  for (let i = matches.length - 1; i >= 0; i--)
    if (matches[i]!.score < share * best.get(key(matches[i]!))!) matches.splice(i, 1);
}

/**
 * Figures without the asked event that give the same value of the same counted noun as a chosen figure of another
 * article: the chosen one says of them what they leave unsaid.
 */
function joining(chosen: readonly Figure[], figures: readonly Figure[], asking: Asking): Figure[] {
  const anyState: Asking = { ...asking, question: { ...asking.question, states: [] } };
  return figures.filter(
    (f) =>
      f.quantity.kind === 'count' &&
      !chosen.includes(f) &&
      scopeFit(f, anyState) >= JOINS &&
      chosen.some(
        (c) =>
          c.passage.article !== f.passage.article &&
          headOf(c) !== null &&
          headOf(c) === headOf(f) &&
          sameValue(c, f),
      ),
  );
}

/** Articles that give a whole number of what a question about a state asks for. */
function wholesOf({ states: wanted }: Question, figures: readonly Figure[], story: Story): Set<Article> {
  const ids = wanted.map((s) => s.id);
  return new Set(
    figures
      .filter(
        (f) =>
          f.quantity.kind === 'count' &&
          f.quantity.low === f.quantity.high &&
          !f.scope.part &&
          !f.scope.past &&
          f.states.some((s) => ids.includes(s)) &&
          !isBase(f, story),
      )
      .map((f) => f.passage.article),
  );
}

/** The matches that may answer, and those whose words are too far but whose value may be that of an answer. */
function matchesOf(
  figures: readonly Figure[],
  asking: Asking,
  matcher: Matcher,
): { strong: Match[]; weak: Weak[] } {
  const { question } = asking;
  const kinds = kindsFor(question);
  const strong: Match[] = [];
  const weak: Weak[] = [];
  for (const figure of figures) {
    const { kind } = figure.quantity;
    if (!kinds.includes(kind) || !hasDimension(figure, question)) continue;
    const isStating =
      question.whoStates && question.claim?.quantity.kind === kind && states(figure, question);
    if (!isStating && !matcher.mayBeNear(figure)) {
      const score = (): number => matcher.figure(figure).score * fitOf(figure, asking).all;
      weak.push({ figure, most: 1, score });
      continue;
    }
    const match = matcher.figure(figure);
    if (isStating) {
      const score = Math.min(1, match.score * CLAIMED) * scopeFit(figure, asking) * kindFit(kind, question);
      if (score > LEAST_WEAK) strong.push({ ...match, score });
      continue;
    }
    if (match.score <= LEAST_WEAK) continue;
    if (match.core < CORE) {
      weak.push({ figure, most: match.score, score: () => match.score * fitOf(figure, asking).all });
      continue;
    }
    const { thing, all } = fitOf(figure, asking);
    const score = match.score * all;
    if (match.core >= (thing < 1 ? NEAR_CORE : CORE) && score > LEAST) strong.push({ ...match, score });
    else weak.push({ figure, most: score, score: () => score });
  }
  return { strong, weak };
}

/** What the doubts leave of a figure's score: those on what it measures, and all. */
function fitOf(figure: Figure, asking: Asking): { thing: number; all: number } {
  const thing = thingFit(figure, asking);
  return { thing, all: thing * scopeFit(figure, asking) * kindFit(figure.quantity.kind, asking.question) };
}

/** A match's score, whatever its time where the question names none: what is of last year still answers. */
function scoreAtAnyTime({ figure, score }: Match, asking: Asking): number {
  const { question } = asking;
  return question.past || question.dates.length > 0 ? score : score / timeFit(figure, asking);
}

function best(a: Match, b: Match): number {
  return b.score - a.score || byPlace(a.figure.passage, b.figure.passage) || a.figure.start - b.figure.start;
}

/** The score from which on a question is answered: of many words few articles use them all. */
function leastFor({ whoStates, terms }: Question): number {
  if (whoStates) return WHO_ANSWERS;
  return terms.filter((t) => !t.attribute).length < MANY ? ANSWERS : ANSWERS_MANY;
}

function withBest({ figure }: Match, { whoStates }: Question): number {
  if (whoStates) return WHO_WITH_BEST;
  return figure.quantity.kind === 'date' ? DATE_WITH_BEST : WITH_BEST;
}

/** Where a figure stands that is all that a question gives. */
function bareFigure(question: Question, figures: readonly Figure[]): Selection[] {
  const { claim } = question;
  if (!claim) return [];
  const found = figures.filter((f) => f.quantity.kind === claim.quantity.kind && states(f, question));
  return found.length > 0 ? [{ figures: found.slice(0, MOST), score: 1 }] : [];
}

/** What the best selection from the figures of some articles can score; 0 when none can answer. Much cheaper than to select. */
export function scoreAtMost(
  question: Question,
  figures: readonly Figure[],
  matcher: Matcher,
  articles: readonly Article[],
): number {
  if (kindsFor(question).length === 0) return 0;
  if (question.terms.length === 0) return 1;
  const most = Math.max(...articles.map((article) => matcher.most(article, figures)));
  const score = Math.min(1, most * (question.whoStates ? CLAIMED : 1));
  return score < leastFor(question) ? 0 : score;
}

/**
 * Selects the figures that answer a question from all figures of a story, one selection a measure, best first; empty
 * when none does. `found` are the articles that the search finds for it, best first: most of them tell of the
 * event that is asked about.
 */
export function selectFigures(
  question: Question,
  figures: readonly Figure[],
  matcher: Matcher,
  found: readonly Article[],
): Selection[] {
  if (kindsFor(question).length === 0) return [];
  if (question.terms.length === 0) return bareFigure(question, figures);
  const asking: Asking = {
    question,
    story: matcher.story,
    wholes: wholesOf(question, figures, matcher.story),
  };
  const { strong, weak } = matchesOf(figures, asking, matcher);
  const unweighed = new Map(strong.map((m) => [m, scoreAtAnyTime(m, asking)]));
  const perfect = new Set(strong.filter((m) => m.score >= PERFECT));
  weighEvents(strong, matcher.story, found);
  const values: Weak[] = [
    ...strong.map(({ figure, score }) => ({ figure, most: score, score: () => score })),
    ...weak.filter(({ most }) => most > LEAST_WEAK),
  ];
  settleNeighbours(strong);
  const selections: Selection[] = [];
  for (const alike of groupBy(strong.sort(best), (m) => measureOf(m.figure)).values()) {
    const group = alike.slice(0, MOST);
    const { score } = group[0]!;
    const own = Math.max(...group.map((m) => unweighed.get(m) ?? m.score));
    if (own < leastFor(question)) continue;
    const near = group.filter((m) => m.score >= score * withBest(m, question));
    if (question.whoStates) {
      const stating = near.filter((m) => states(m.figure, question)).map((m) => m.figure);
      if (stating.length > 0) selections.push({ figures: stating, score });
      continue;
    }
    const ofSize = ofOneSize(near);
    const unlike = group.filter(
      (m) => perfect.has(m) && !near.includes(m) && ofOneSize([ofSize[0]!, m]).includes(m),
    );
    const chosen = [...ofSize, ...unlike].map((m) => m.figure);
    chosen.push(...corroborating(chosen, values, score, LEAST_WEAK));
    if (chosen[0]!.quantity.kind === 'count') chosen.push(...joining(chosen, figures, asking));
    selections.push({ figures: chosen.slice(0, MOST), score });
  }
  return selections.sort((a, b) => b.score - a.score);
}
