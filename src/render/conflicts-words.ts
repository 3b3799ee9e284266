import type { ConflictsAnswer, Disagreement } from '../domain.ts';
import type { Catalogue } from '../locale/catalogue.ts';

/** What a disagreement is of, and how bad. */
export function disagreementWords(
  { relation, kind }: Pick<Disagreement, 'relation' | 'kind'>,
  { relations, conflicts }: Catalogue,
): string {
  return `${relations[relation]} · ${conflicts[kind]}`;
}

/** How many were found, on a topic and on all: "2 conflicts and 5 differences to look at." */
export function foundWords(
  { disagreements, query, all, aside, onlyAside }: ConflictsAnswer,
  { conflicts: say, counts }: Catalogue,
): string {
  const conflicts = disagreements.filter((d) => d.relation === 'conflict').length;
  const parts = [
    ...(conflicts > 0 ? [counts.conflicts(conflicts)] : []),
    ...(disagreements.length > conflicts ? [counts.differences(disagreements.length - conflicts)] : []),
  ];
  const on = query ? say.onTopic(query) : '';
  if (onlyAside) return parts.length === 0 ? say.noneAside(on) : say.someAside(parts, on);
  return [
    parts.length === 0 ? say.none(on) : say.some(parts, on),
    query && all > disagreements.length && say.onAllTopics(all),
    aside > 0 && say.putAside(aside),
  ]
    .filter(Boolean)
    .join(' ');
}

/** How many origins stand behind a disagreement. */
export function originsWords({ origins }: Disagreement, { counts }: Catalogue): string {
  return counts.origins(origins);
}
