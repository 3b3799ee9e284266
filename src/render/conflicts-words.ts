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
  { disagreements, unlisted, query, all, aside, onlyAside }: ConflictsAnswer,
  { conflicts: say, counts }: Catalogue,
): string {
  const listed = disagreements.filter((d) => d.relation === 'conflict').length;
  const conflicts = listed + (unlisted?.conflicts ?? 0);
  const differences = disagreements.length - listed + (unlisted?.differences ?? 0);
  const parts = [
    ...(conflicts > 0 ? [counts.conflicts(conflicts)] : []),
    ...(differences > 0 ? [counts.differences(differences)] : []),
  ];
  const on = query ? say.onTopic(query) : '';
  const some = onlyAside ? say.someAside : say.some;
  const none = onlyAside ? say.noneAside : say.none;
  return [
    parts.length === 0 ? none(on) : some(parts, on),
    unlisted && say.worstListed(disagreements.length),
    !onlyAside && query && all > conflicts + differences && say.onAllTopics(all),
    !onlyAside && aside > 0 && say.putAside(aside),
  ]
    .filter(Boolean)
    .join(' ');
}

/** How many origins stand behind a disagreement. */
export function originsWords({ origins }: Disagreement, { counts }: Catalogue): string {
  return counts.origins(origins);
}
