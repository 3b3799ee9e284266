import type { Figure, QuantityKind } from '../domain.ts';
import { headOf } from '../compare/reason.ts';
import { sameValue } from '../compare/clash.ts';
import type { Match, Matcher } from './match.ts';
import type { Question } from './question.ts';

/** A figure answers from this share of the question's words on. */
const ANSWERS = 0.52;
/** Readings of one comparison are at least this near to the best. */
const WITH_BEST = 0.72;
const CORE = 0.7;
const PENALTY = { part: 0.6, past: 0.45, negated: 0.3, rate: 0.6, otherState: 0.35 };

const NUMERIC: readonly QuantityKind[] = ['count', 'money', 'percent', 'measure', 'duration'];

function kindsFor(question: Question): readonly QuantityKind[] {
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
      return question.strict ? [question.asked] : [question.asked, ...NUMERIC.filter((k) => k !== question.asked)];
  }
}

/** What of a figure's scope the question did not ask for, as a factor. */
function scopeFactor(figure: Figure, question: Question): number {
  let factor = 1;
  const { scope, quantity } = figure;
  const years = question.dates.flatMap((d) => (d.quantity.low ? [String(d.quantity.low).slice(0, 4)] : []));
  if (scope.past && !question.past && !years.some((y) => scope.past?.includes(y))) factor *= PENALTY.past;
  if (question.past && !scope.past) factor *= PENALTY.past;
  if (years.length > 0 && quantity.kind !== 'date' && !scope.past && !years.some((y) => figure.passage.article.published?.startsWith(y))) factor *= PENALTY.past;
  if (scope.part) factor *= PENALTY.part;
  if (scope.negated) factor *= PENALTY.negated;
  if (question.per && !quantity.per) factor *= PENALTY.rate;
  if (question.total && quantity.per) factor *= PENALTY.rate;
  if (question.states.length > 0 && quantity.kind === 'count') {
    const wanted = question.states.map((s) => s.id);
    if (figure.states.length > 0 && !figure.states.some((s) => wanted.includes(s))) factor *= PENALTY.otherState;
  }
  return factor;
}

/** Figures that stand in one comparison, best first. */
export interface Selection {
  figures: Figure[];
  score: number;
}

/** The kind and dimension that keep figures of different measures apart. */
function measureOf(figure: Figure): string {
  const { kind, unit } = figure.quantity;
  return kind === 'measure' ? `measure ${unit ?? ''}` : kind;
}

/** Of two figures of one measure in a sentence, the one that is clearly farther from the question gives way. */
function settleNeighbours(matches: Match[]): void {
  const best = new Map<string, number>();
  const key = (m: Match): string => `${m.figure.passage.id} ${measureOf(m.figure)}`;
  for (const m of matches) best.set(key(m), Math.max(best.get(key(m)) ?? 0, m.score));
  for (let i = matches.length - 1; i >= 0; i--) if (matches[i]!.score < 0.9 * best.get(key(matches[i]!))!) matches.splice(i, 1);
}

/** Selects the figures that answer a question from all figures of a story; empty when none does. */
export function selectFigures(question: Question, figures: readonly Figure[], matcher: Matcher): Selection[] {
  const kinds = kindsFor(question);
  if (kinds.length === 0) return [];
  const matches: Match[] = [];
  for (const figure of figures) {
    if (!kinds.includes(figure.quantity.kind)) continue;
    const match = matcher.figure(figure);
    const preferred = question.asked === figure.quantity.kind || question.asked === 'figure' ? 1 : 0.85;
    const score = match.score * scopeFactor(figure, question) * preferred;
    if (match.core >= CORE && score > 0.25) matches.push({ ...match, score });
  }
  settleNeighbours(matches);
  matches.sort((a, b) => b.score - a.score || a.figure.passage.id - b.figure.passage.id || a.figure.start - b.figure.start);
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
    if (best < ANSWERS) continue;
    const chosen = group.filter((m) => m.score >= best * WITH_BEST).map((m) => m.figure);
    for (const m of group) {
      if (chosen.includes(m.figure)) continue;
      const like = chosen.find((c) => c.passage.article !== m.figure.passage.article && sameValue(c, m.figure) && headOf(c) !== null && headOf(c) === headOf(m.figure));
      if (like && !m.figure.scope.past) chosen.push(m.figure);
    }
    selections.push({ figures: chosen, score: best });
  }
  return selections.sort((a, b) => b.score - a.score);
}
