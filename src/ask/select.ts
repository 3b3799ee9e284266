import { sameValue } from '../compare/clash.ts';
import { type Interval, intervalOf, meet } from '../compare/interval.ts';
import { headOf } from '../compare/reason.ts';
import type { Article, Figure, QuantityKind } from '../domain.ts';
import { toBase } from '../extract/units.ts';
import { bagOf } from '../language/bag.ts';
import { type Match, type Matcher, termIn } from './match.ts';
import type { Question } from './question.ts';

/** Dates stand in most sentences: one that answers stands in the clause of its event. */
const DATE_WITH_BEST = 0.85;
/** A figure answers from this share of the question's words on. */
const ANSWERS = 0.48;
/** Who states a figure may say little else of it. */
const WHO_WITH_BEST = 0.15;
const WHO_ANSWERS = 0.2;
/** Readings of one comparison are at least this near to the best. */
const WITH_BEST = 0.73;
const CORE = 0.7;
const SAME_CLAUSE = 0.95;
const SAME_ARTICLE = 0.9;
const MOST_ARTICLES = 24;
/** How much more a figure is worth that gives the value which the question claims. */
const CLAIMED = 1.4;
const PENALTY = {
  part: 0.6,
  past: 0.45,
  recent: 0.8,
  negated: 0.3,
  rate: 0.45,
  base: 0.65,
  total: 0.4,
  otherState: 0.35,
  otherToll: 0.6,
  otherThing: 0.55,
  otherRole: 0.65,
  specific: 0.82,
  otherCount: 0.75,
  otherName: 0.5,
};

/** An earlier time that a running story still reports as its own. */
const RECENT = /\blast (?:week|month)\b/i;
/** Concepts of which a question means the one and not the other. */
const OPPOSED: readonly (readonly [string, string])[] = [
  ['offer', 'demand'],
  ['increase', 'decrease'],
  ['profit', 'loss'],
  ['started', 'ended'],
  ['opened', 'closed'],
  ['hired', 'jobs-cut'],
  ['bought', 'sold'],
  ['revenue', 'cost'],
  ['approved', 'rejected'],
  ['convicted', 'acquitted'],
];
/** Concepts that make a figure that of another thing than the question names, unless it names them. */
const DISTINCT = ['aftershock', 'target', 'promised', 'average', 'limit'];
/** The same for counts alone: a stadium may be called by its seats when its price is given. */
const DISTINCT_COUNTS = ['capacity', 'margin'];
/** A condition that a rule sets is no report of what happened. */
const CONDITION =
  /\b(?:whenever|unless|if|in case|provided that|would need to|must be|is required|are required)\b/i;
const COSTS_WHOM = /\b(?:costs?|price) (?:to|for|per)\b/i;
/** What a figure is set against, or what is replaced. */
const SET_AGAINST =
  /\b(?:replac(?:e|es|ed|ing)|instead of|unlike|compared (?:with|to)|up from|down from|rather than|as against)\b[^.;]*$/i;
const ASKS_RULE = /\b(?:threshold|limit|rule|law|required?|needed|minimum|maximum|allowed)\b/i;
/** What a sum of money is for: sums of different roles do not answer each other's questions. */
const MONEY_ROLES = [
  'cost',
  'budget',
  'deficit',
  'revenue',
  'profit',
  'debt',
  'paid',
  'donated',
  'aid',
  'funding',
  'public-money',
  'compensation',
  'fined',
  'wage',
  'insured',
  'stolen',
  'received',
  'price',
];

const NUMERIC: readonly QuantityKind[] = ['count', 'money', 'percent', 'measure'];

function kindsFor(question: Question): readonly QuantityKind[] {
  if (question.kinds) return question.kinds;
  switch (question.asked) {
    case 'speaker':
    case 'quotation':
    case 'plain':
      return [];
    case 'figure':
      return [...NUMERIC, 'vote'];
    case 'date':
      return ['date'];
    default:
      return question.strict
        ? [question.asked]
        : [question.asked, ...NUMERIC.filter((k) => k !== question.asked)];
  }
}

/** What of a figure's scope the question did not ask for, as a factor. */
function scopeFactor(
  figure: Figure,
  question: Question,
  lonely: (figure: Figure) => boolean = () => false,
): number {
  let factor = 1;
  const { scope, quantity } = figure;
  const years = question.dates.flatMap((d) => /^\d{4}/.exec(String(d.quantity.low))?.[0] ?? []);
  factor *= timeFactor(figure, question, years);
  if (scope.part && !namesCounted(figure, question) && !lonely(figure)) factor *= PENALTY.part;
  if (onlyStates(question) && quantity.kind === 'count' && !isGeneric(figure)) factor *= PENALTY.specific;
  if (isBase(figure) && !ASKS_WHOLE.test(question.text)) factor *= PENALTY.base;
  if (scope.negated) factor *= PENALTY.negated;
  if (quantity.kind === 'date' && isOfAnother(figure, question)) factor *= PENALTY.past;
  if (question.ahead && quantity.kind === 'date' && isPast(figure)) factor *= PENALTY.past;
  if (question.total && quantity.kind === 'percent') factor *= 0.85;
  if (question.per && !quantity.per && !isRate(figure)) factor *= PENALTY.rate;
  if (question.total && quantity.per) factor *= PENALTY.total;
  if (quantity.kind === 'count' && quantity.per && !question.per) factor *= PENALTY.otherThing;
  if (question.states.length > 0 && quantity.kind === 'count') {
    const wanted = question.states.map((s) => s.id);
    if (figure.states.length > 0 && !figure.states.some((s) => wanted.includes(s)))
      factor *= PENALTY.otherState;
    else if (CASUALTY.some((s) => wanted.includes(s) !== figure.states.includes(s)) && figure.states.length > 0)
      factor *= PENALTY.otherToll;
  }
  return factor;
}

/** "61 of 74 drones": the number out of which another is counted. */
const BASE =
  /\d(?:,\d{3})* (?:out )?of (?:the |its |their |some |about )*$|\b(?:all but|out of) \S+ (?:of )?(?:the )?$/i;
const ASKS_WHOLE = /\b(?:out of|in all|total|altogether)\b/i;

function isBase({ quantity, passage, start }: Figure): boolean {
  return (
    quantity.kind === 'count' &&
    BASE.test(passage.article.text.slice(Math.max(passage.start, start - 40), start))
  );
}

/** How well the time that a figure speaks of fits the one that is asked about. */
function timeFactor(
  { scope, quantity, passage }: Figure,
  question: Question,
  years: readonly string[],
): number {
  const own = scope.past === null ? null : (/\d{4}/.exec(scope.past)?.[0] ?? null);
  if (years.length > 0 && quantity.kind !== 'date') {
    if (own !== null) return years.includes(own) ? 1 : PENALTY.past;
    const { published, text } = passage.article;
    const line = text.slice(text.lastIndexOf('\n', passage.start) + 1, passage.end);
    if (years.some((y) => published?.startsWith(y) || line.includes(y))) return 1;
    return 0.6;
  }
  if (question.past) return scope.past ? 1 : PENALTY.past;
  if (scope.past === null || years.length > 0) return 1;
  const lastYear = own !== null && Number(own) === Number(passage.article.published?.slice(0, 4)) - 1;
  return lastYear || RECENT.test(scope.past) ? PENALTY.recent : PENALTY.past;
}

/** States of which a toll counts one or several together: killed and wounded are not the killed. */
const CASUALTY = ['killed', 'injured', 'missing'];

const RATED =
  /\b(?:per|each|every) (?:\w+ )?(?:year|month|week|day|hour)\b|\b(?:annual|yearly|monthly|weekly|daily|hourly)\b/i;

/** Whether the clause of a figure says that it is a rate, away from its number. */
function isRate({ clause, passage }: Figure): boolean {
  return RATED.test(passage.article.text.slice(clause.start, clause.end));
}

/** Whether a thing that the question names stands in the figure's clause, so that the part is what is asked for. */
function namesCounted({ clause, passage }: Figure, { terms }: Question): boolean {
  const bag = bagOf(passage.article.text.slice(clause.start, clause.end));
  return terms.some(
    (t) =>
      t.core &&
      !t.attribute &&
      (t.states.length === 0 || t.concepts.some((c) => !c.startsWith('=') && !t.states.includes(c))) &&
      termIn(t, bag) > 0,
  );
}

/** Whether the question names a state and no one in it ("injured", "death toll"). */
function onlyStates({ terms }: Question): boolean {
  const core = terms.filter((t) => t.core && !t.attribute);
  return (
    core.length > 0 &&
    core.some((t) => t.states.length > 0) &&
    core.every((t) => t.states.length > 0 || !t.core)
  );
}

const GENERIC =
  /^(?:person|man|woman|victim|die|kill|fatal|casualti|bodi|wound|injure|other|resid|number|other|civilian|live|life|lose|miss|more)$/;

/** Whether what is counted is people as such, or nothing is said. */
function isGeneric(figure: Figure): boolean {
  const head = headOf(figure);
  return head === null || GENERIC.test(head) || figure.states.length === 0;
}

/** A date from which something else is counted: "the worst since the earthquake of 1974", "since 1990". */
const NOT_ITSELF =
  /\b(?:\p{L}{3,}est|most|worst|first|record|only|ever|again|than)\b[^.;]*\bsince\b[^.,;]*$|\bsince (?:early |late |mid-?)?$/iu;
/** The date of a statement, not of what it is about. */
const WHEN_SAID =
  /\b(?:said|says|told|announced|reported|warned|added|wrote|confirmed|estimated|admitted|published)(?: \p{L}+){0,3}(?: on| in)? $/iu;
const ASKS_STATEMENT = /\b(?:sa(?:y|ys|id)|tell|told|announc\w+|report\w*|warn\w*|confirm\w*|publish\w*|publication|statement)\b/i;

/** Whether a date is not that of the event in its sentence. */
function isOfAnother({ passage, start }: Figure, { text }: Question): boolean {
  const before = passage.article.text.slice(Math.max(passage.start, start - 80), start);
  return NOT_ITSELF.test(before) || (WHEN_SAID.test(before) && !ASKS_STATEMENT.test(text));
}

function isPast({ quantity, passage }: Figure): boolean {
  const published = passage.article.published;
  return (
    published !== null &&
    String(quantity.high ?? quantity.low) < published.slice(0, String(quantity.high ?? quantity.low).length)
  );
}

/** Whether a count, or a sum straight before its noun, is of something else than the things that the question names. */
function countsOther({ quantity, counted, passage, end }: Figure, { terms, asked }: Question): boolean {
  if (counted === null || (asked !== quantity.kind && !(asked === 'figure' && quantity.kind === 'count'))) return false;
  const direct = quantity.kind === 'money' && counted.start >= end && counted.start - end < 2;
  if (quantity.kind !== 'count' && !direct) return false;
  const things = terms.filter((t) => t.core && !t.attribute && t.states.length === 0);
  const bag = bagOf(passage.article.text.slice(counted.start, counted.end));
  const people = bag.families.has('person') && !things.some((t) => t.families.includes('child'));
  return things.length > 0 && !people && things.every((t) => termIn(t, bag) === 0);
}

/** "118 of its own soldiers": whose they are, the name before it says. */
const OF_OWN = /^ of (?:its|their|his|her)\b/;

/** The names to which what is counted belongs: those in its words, or the last one before "of its own". */
function ownersOf({ counted, passage, end, start }: Figure, story: Matcher['story']): string[] {
  const { text } = passage.article;
  const isName = (f: string): boolean => story.isNameFamily(f);
  if (OF_OWN.test(text.slice(end, end + 12)))
    return [...bagOf(text.slice(passage.start, start)).families].filter(isName).slice(-1);
  return counted ? [...bagOf(text.slice(counted.start, counted.end)).families].filter(isName) : [];
}

/** Whether what is counted belongs to a name that the question does not give, in place of the one that it gives. */
function isOfOther(figure: Figure, { terms }: Question, { story }: Matcher): boolean {
  const names = terms.filter((t) => t.core && story.isName(t));
  if (names.length === 0) return false;
  const owners = ownersOf(figure, story);
  const given = (owner: string): boolean => terms.some((t) => t.families.includes(owner));
  return owners.length > 0 && !owners.some(given);
}

/** Figures of another role than the one asked for: a target is no result, a contribution no cost. */
function otherThing(figure: Figure, question: Question, matcher: Matcher): number {
  const { text } = figure.passage.article;
  const said = bagOf(text.slice(figure.clause.start, figure.clause.end)).concepts;
  const asked = new Set(question.terms.flatMap((t) => t.concepts));
  let factor = countsOther(figure, question) ? PENALTY.otherCount : 1;
  if (isOfOther(figure, question, matcher)) factor *= PENALTY.otherName;
  if (CONDITION.test(text.slice(figure.clause.start, figure.clause.end)) && !ASKS_RULE.test(question.text))
    factor *= PENALTY.otherThing;
  for (const pair of OPPOSED)
    for (const [one, other] of [pair, [pair[1], pair[0]] as const])
      if (asked.has(one) && !asked.has(other) && said.has(other) && !said.has(one))
        factor *= PENALTY.otherThing;
  if (SET_AGAINST.test(text.slice(figure.passage.start, figure.start))) factor *= PENALTY.otherThing;
  const distinct = figure.quantity.kind === 'count' ? [...DISTINCT, ...DISTINCT_COUNTS] : DISTINCT;
  for (const id of distinct)
    if (said.has(id) && !asked.has(id) && !question.states.some((s) => s.id === id))
      factor *= PENALTY.otherThing;
  if (figure.quantity.kind === 'money') {
    const roles = MONEY_ROLES.filter((r) => asked.has(r) || (r === 'paid' && COSTS_WHOM.test(question.text)));
    const { counted } = figure;
    const of =
      counted && counted.start >= figure.end && counted.start - figure.end < 2
        ? bagOf(text.slice(counted.start, counted.end)).concepts
        : said;
    if (roles.length > 0 && MONEY_ROLES.some((r) => of.has(r)) && !roles.some((r) => of.has(r)))
      factor *= PENALTY.otherRole;
  }
  return factor;
}

/** Figures that stand in one comparison, best first. */
export interface Selection {
  figures: Figure[];
  score: number;
}

/** Whether a measure has the dimension that the question asks for. */
function fits({ quantity }: Figure, { dimensions }: Question): boolean {
  return (
    quantity.kind !== 'measure' || dimensions.length === 0 || dimensions.includes(dimensionOf(quantity.unit))
  );
}

function dimensionOf(unit: string | null): string {
  if (unit === 'degree') return 'temperature';
  return (unit && toBase(1, unit)?.dimension) ?? unit ?? '';
}

/** The kind and dimension that keep figures of different measures apart. */
function measureOf(figure: Figure): string {
  const { kind, unit } = figure.quantity;
  return kind === 'measure' ? `measure ${dimensionOf(unit)}` : kind;
}

/** Whether a figure gives the value that the question claims. */
function states(figure: Figure, { claim, text }: Question): boolean {
  if (!claim) return true;
  const isOpen = ({ low, high }: Figure['quantity']): boolean => low === null || high === null;
  if (isOpen(figure.quantity) && !isOpen(claim.quantity)) return false;
  const [a, b] = [
    intervalOf(figure.quantity, figure.surface),
    intervalOf(claim.quantity, text.slice(claim.start, claim.end)),
  ];
  return a !== null && b !== null && meet(a, b);
}

/** Of two figures of one measure in a clause or an article, the one that is clearly farther from the question gives way. */
function settleNeighbours(matches: Match[]): void {
  dropBehind(matches, SAME_CLAUSE, (f) => `${f.passage.id}:${f.clause.start}`);
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

/** An article that is this many days older than most cannot tell of their event. */
const DAYS_BEFORE = 45;
const EARLY = 0.65;
const STRANGE = 0.4;

/** Articles published well before the event that most of the others report, where most are of one time. */
function tooEarly(articles: readonly Article[]): Set<Article> {
  const days = new Map(
    articles.flatMap((a) =>
      a.published?.length === 10 ? [[a, Date.parse(a.published) / 86_400_000] as const] : [],
    ),
  );
  const sorted = [...days.values()].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (median === undefined || sorted.length < 4) return new Set();
  const together = sorted.filter((d) => Math.abs(d - median) <= DAYS_BEFORE).length;
  if (together < 0.6 * articles.length) return new Set();
  return new Set([...days].filter(([, day]) => median - day > DAYS_BEFORE).map(([article]) => article));
}

/** Scores are lowered for articles that seem to be of another event than most of those that the question finds. */
function weighEvents(matches: Match[], matcher: Matcher, found: readonly Article[]): void {
  const best = new Map<Article, number>();
  for (const { figure, score } of matches)
    best.set(figure.passage.article, Math.max(best.get(figure.passage.article) ?? 0, score));
  const ranked = [...best.keys()].sort((a, b) => best.get(b)! - best.get(a)!);
  const articles = [...new Set([...ranked, ...found])].slice(0, MOST_ARTICLES);
  const belonging = matcher.story.belonging(articles);
  const early = tooEarly(articles);
  for (const match of matches) {
    const { article } = match.figure.passage;
    match.score *= Math.max(STRANGE, (belonging.get(article) ?? 1) * (early.has(article) ? EARLY : 1));
  }
}

/**
 * Figures without the asked event that give the same value of the same counted noun as a chosen figure of another
 * article: the chosen one says of them what they leave unsaid.
 */
function joining(chosen: readonly Figure[], figures: readonly Figure[], question: Question): Figure[] {
  return figures.filter(
    (f) =>
      f.quantity.kind === 'count' &&
      !chosen.includes(f) &&
      scopeFactor(f, { ...question, states: [] }) >= PENALTY.specific &&
      chosen.some(
        (c) =>
          c.passage.article !== f.passage.article &&
          headOf(c) !== null &&
          headOf(c) === headOf(f) &&
          sameValue(c, f),
      ),
  );
}

const CORROBORATES = 0.33;
/** The same for a value of so many digits that it can hardly be another's. */
const CORROBORATES_EXACTLY = 0.15;
/** Figures of other articles that give a chosen value in words farther from the question's. */
function corroborating(chosen: readonly Figure[], all: readonly Match[], best: number): Figure[] {
  return all
    .filter(
      ({ figure: f, score }) =>
        score >= best * (isExact(f) ? CORROBORATES_EXACTLY : CORROBORATES) &&
        !chosen.includes(f) &&
        isTelling(f) &&
        chosen.some(
          (c) =>
            c.passage.article !== f.passage.article &&
            c.quantity.kind === f.quantity.kind &&
            isTelling(c) &&
            sameValue(c, f),
        ),
    )
    .map((m) => m.figure);
}

/** Whether a value has three digits that are not zeros behind it, or for a sum of money two. */
function isExact({ quantity: { kind, low, high } }: Figure): boolean {
  if (low !== high || typeof low !== 'number') return false;
  const digits = String(low).replace('.', '').replace(/^0+|0+$/g, '').length;
  return digits >= (kind === 'money' ? 2 : 3);
}

/** Whether a value is unlikely to stand for two things of one story. */
function isTelling({ quantity: { kind, low, high } }: Figure): boolean {
  if (low === null || high === null) return false;
  return kind !== 'count' || (low === high && Number(low) > 12);
}

/** Two values farther apart than this can hardly measure the same thing. */
const FAR_APART = 20;
const MORE_SUPPORT = 1.5;

/** Whether two values lie too far apart; a slip of millions for billions keeps its digits. */
function isFarApart(one: Figure, other: Figure): boolean {
  const [a, b] = [intervalOf(one.quantity, one.surface), intervalOf(other.quantity, other.surface)];
  if (!a || !b || a.scale !== b.scale || a.scale === 'date' || a.scale === 'time') return false;
  const ends = ({ low, high }: Interval): [number, number] => [
    Number.isFinite(low) ? low : high,
    Number.isFinite(high) ? high : low,
  ];
  const [[lowA, highA], [lowB, highB]] = [ends(a), ends(b)];
  const ratio = Math.max(lowA, lowB) / Math.max(1e-9, Math.min(highA, highB));
  const power = Math.log10(ratio);
  return ratio > FAR_APART && Math.abs(power - Math.round(power)) > 0.02;
}

/** The matches whose values are of one size: that of the best, or of clearly more of them. */
function ofOneSize(matches: readonly Match[]): Match[] {
  const near = (to: Match): Match[] => matches.filter((m) => !isFarApart(m.figure, to.figure));
  const support = (list: readonly Match[]): number => list.reduce((sum, m) => sum + m.score, 0);
  let kept = near(matches[0]!);
  for (const match of matches) {
    const rest = near(match);
    if (support(rest) > MORE_SUPPORT * support(kept)) kept = rest;
  }
  return kept;
}

function withBest({ quantity }: Figure, { whoStates }: Question): number {
  if (whoStates) return WHO_WITH_BEST;
  return quantity.kind === 'date' ? DATE_WITH_BEST : WITH_BEST;
}

const OF_PRONOUN = /^ of (?:them|those|these)\b/;

/** Articles that give a whole number of what a question about a state asks for, so that "38 of them" is a part of it. */
function wholes({ states }: Question, figures: readonly Figure[]): Set<Article> {
  const wanted = states.map((s) => s.id);
  return new Set(
    figures
      .filter(
        (f) =>
          f.quantity.kind === 'count' &&
          f.quantity.low === f.quantity.high &&
          !f.scope.part &&
          !f.scope.past &&
          f.states.some((s) => wanted.includes(s)),
      )
      .map((f) => f.passage.article),
  );
}

/**
 * Selects the figures that answer a question from all figures of a story; empty when none does. `found` are the
 * articles that the search finds for it, best first: most of them tell of the event that is asked about.
 */
export function selectFigures(
  question: Question,
  figures: readonly Figure[],
  matcher: Matcher,
  found: readonly Article[],
): Selection[] {
  const kinds = kindsFor(question);
  if (kinds.length === 0) return [];
  const matches: Match[] = [];
  const weak: Match[] = [];
  const whole = wholes(question, figures);
  const lonely = (figure: Figure): boolean =>
    question.states.length > 0 &&
    OF_PRONOUN.test(figure.passage.article.text.slice(figure.end, figure.end + 12)) &&
    !whole.has(figure.passage.article);
  for (const figure of figures) {
    if (!kinds.includes(figure.quantity.kind) || !fits(figure, question)) continue;
    const match = matcher.figure(figure);
    const preferred = question.kinds
      ? question.kinds[0] === figure.quantity.kind
        ? 1
        : 0.9
      : question.asked === figure.quantity.kind || question.asked === 'figure'
        ? 1
        : 0.75;
    const claimed =
      question.whoStates &&
      question.claim !== null &&
      question.claim.quantity.kind === figure.quantity.kind &&
      states(figure, question)
        ? CLAIMED
        : 1;
    const score =
      Math.min(1, match.score * claimed) *
      scopeFactor(figure, question, lonely) *
      (claimed > 1 ? 1 : otherThing(figure, question, matcher)) *
      preferred;
    if (claimed > 1 ? score > 0.1 : match.core >= CORE && score > 0.25) matches.push({ ...match, score });
    else if (score > 0.1) weak.push({ ...match, score });
  }
  weighEvents(matches, matcher, found);
  const all = [...matches, ...weak];
  settleNeighbours(matches);
  matches.sort(
    (a, b) =>
      b.score - a.score || a.figure.passage.id - b.figure.passage.id || a.figure.start - b.figure.start,
  );
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const key = measureOf(match.figure);
    const group = groups.get(key);
    if (group) group.push(match);
    else groups.set(key, [match]);
  }
  const selections: Selection[] = [];
  for (const group of groups.values()) {
    const best = group[0]!.score;
    if (best < (question.whoStates ? WHO_ANSWERS : ANSWERS)) continue;
    const near = group.filter((m) => m.score >= best * withBest(m.figure, question));
    const chosen = (
      question.whoStates ? near.filter((m) => states(m.figure, question)) : ofOneSize(near)
    ).map((m) => m.figure);
    if (chosen.length === 0) continue;
    if (!question.whoStates) chosen.push(...corroborating(chosen, all, best));
    if (chosen[0]!.quantity.kind === 'count') chosen.push(...joining(chosen, figures, question));
    selections.push({ figures: chosen, score: best });
  }
  return selections.sort((a, b) => b.score - a.score);
}
