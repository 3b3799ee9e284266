import type { Figure, Relation } from '../domain.ts';
import { family } from '../language/families.ts';
import { isStopWord, words } from '../language/words.ts';

function quote(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text}”`;
}

function place(figure: Figure): string {
  return `${figure.passage.article.outlet ?? figure.passage.article.file}:${figure.passage.line}`;
}

/** The counted phrase of a figure in the article's words; empty when the sentence does not say. */
export function countedWords(figure: Figure): string {
  return figure.counted ? figure.passage.article.text.slice(figure.counted.start, figure.counted.end) : '';
}

/** The family of the head noun of what is counted: the last content word before "of". */
export function headOf(figure: Figure): string | null {
  const phrase = words(countedWords(figure));
  const of = phrase.findIndex((t) => t.text === 'of');
  const noun = (of > 0 ? phrase.slice(0, of) : phrase).filter((t) => !isStopWord(t.text)).at(-1);
  return noun ? family(noun.text) : null;
}

/** What differs in the scope of two figures, in words built from the articles; empty when nothing does. */
function differencesOf(a: Figure, b: Figure): string[] {
  const found: string[] = [];
  const counts = a.quantity.kind === 'count' && b.quantity.kind === 'count';
  if (counts) {
    const only = (x: Figure, y: Figure): string[] => x.states.filter((s) => !y.states.includes(s));
    const [extraA, extraB] = [only(a, b), only(b, a)];
    if (extraA.length + extraB.length > 0 || headOf(a) !== headOf(b)) {
      const side = (f: Figure, extra: string[]): string =>
        `${quote(countedWords(f) || f.surface)}${extra.length > 0 ? ` (${extra.join(', ')})` : ''}`;
      found.push(`what is counted: ${side(a, extraA)} in ${place(a)}, ${side(b, extraB)} in ${place(b)}`);
    }
  }
  if (a.scope.part !== b.scope.part) found.push(`${place(a.scope.part ? a : b)} speaks of a part`);
  if (a.scope.past !== b.scope.past)
    found.push(
      `the time: ${quote(a.scope.past ?? 'the present')} against ${quote(b.scope.past ?? 'the present')}`,
    );
  const [on, and] = [a.passage.article.published, b.passage.article.published];
  if (on && and && on !== and && a.quantity.kind !== 'date')
    found.push(`when it was published: ${on} and ${and}`);
  if (a.speaker && b.speaker && a.speaker !== b.speaker)
    found.push(`who says it: ${quote(a.speaker)} and ${quote(b.speaker)}`);
  return found;
}

/** The relation of a comparison and the reason for the reader, from its figures and their clashing pairs. */
export function relate(
  figures: readonly Figure[],
  clashes: readonly [number, number][],
): { relation: Relation; reason: string } {
  const articles = new Set(figures.map((f) => f.passage.article));
  const [first] = figures;
  if (clashes.length === 0) {
    if (articles.size < 2 || !first)
      return {
        relation: 'single',
        reason: `Only ${first ? place(first) : 'one article'} states it; no second article gives this figure.`,
      };
    const surfaces = new Set(figures.map((f) => f.surface.toLowerCase()));
    return {
      relation: 'agree',
      reason:
        surfaces.size === 1
          ? `All give ${quote(first.surface)}.`
          : 'The figures fit together: equal, rounded, converted, or one only less precise.',
    };
  }
  const reasons = clashes.map(([i, j]) => ({
    pair: [figures[i]!, figures[j]!] as const,
    why: differencesOf(figures[i]!, figures[j]!),
  }));
  const unexplained = reasons.find((r) => r.why.length === 0);
  const shown = unexplained ?? reasons[0]!;
  const [a, b] = shown.pair;
  const sides = `${quote(a.surface)} (${place(a)}) and ${quote(b.surface)} (${place(b)}) do not meet`;
  if (unexplained) {
    const own = a.passage.article === b.passage.article ? '; the article contradicts itself' : '';
    return {
      relation: 'conflict',
      reason: `${sides}, and nothing in scope, time or speaker explains it${own}.`,
    };
  }
  return { relation: 'differs', reason: `${sides}. What differs: ${shown.why.join('; ')}.` };
}
