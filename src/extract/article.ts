import type { Figure, Passage } from '../domain.ts';
import { readFigures } from './figures.ts';
import { settingOf } from './scope.ts';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** A day with its year, as articles name it for what they report. */
const DAY = new RegExp(`\\b(?:${MONTH} \\d{1,2},|\\d{1,2} ${MONTH}) ((?:19|20)\\d\\d)\\b`, 'g');

/**
 * The date as of which articles without one are read: the latest that another states, as ISO 8601; where none does,
 * the latest year in which they name a day; else null.
 */
export function latestOf(passages: readonly Passage[]): string | null {
  let latest: string | null = null;
  for (const { article } of passages)
    if (article.published !== null && (latest === null || article.published > latest))
      latest = article.published;
  return latest ?? namedYear(passages);
}

/** The latest year in which passages name a day; null when they name none. */
export function namedYear(passages: readonly Passage[]): string | null {
  let latest: string | null = null;
  for (const { text } of passages)
    for (const [, year] of text.matchAll(DAY)) if (latest === null || year! > latest) latest = year!;
  return latest;
}

/**
 * Reads every figure of passages that stand in the order of their articles and places, furniture left out. What
 * the sentences before it on its line say goes with each: who speaks, when, what is counted. An article that states
 * no date is read as of `latest`, the latest that the others give.
 */
export function figuresOf(passages: readonly Passage[], latest = latestOf(passages)): Figure[] {
  const figures: Figure[] = [];
  let setting: string | null = null;
  // That of the last sum of money in the article.
  let currency: string | null = null;
  passages.forEach((passage, i) => {
    if (passage.article !== passages[i - 1]?.article) currency = null;
    if (passage.kind === 'furniture') return;
    const before = passages[i - 1];
    const previous = before && isOnLine(passage, before) ? before : null;
    const today = passage.article.published ?? latest;
    setting = settingOf(passage.text, today) ?? (previous ? setting : null);
    const last = figures.at(-1);
    const antecedent =
      previous && last && isOnLine(passage, last.passage) && last.quantity.kind === 'count'
        ? last.counted
        : null;
    for (const figure of readFigures(passage, { previous, today, setting, antecedent, currency })) {
      figures.push(figure);
      if (figure.quantity.kind === 'money') currency = figure.quantity.unit;
    }
  });
  return figures;
}

function isOnLine(passage: Passage, other: Passage): boolean {
  return other.article === passage.article && other.line === passage.line;
}
