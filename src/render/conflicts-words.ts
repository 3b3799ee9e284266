import type { ConflictsAnswer, Disagreement, DisagreementKind } from '../domain.ts';
import { plural } from './words.ts';

const KINDS: Record<DisagreementKind, string> = {
  figure: 'figure',
  date: 'date',
  quotation: 'wording of a quotation',
  certainty: 'fact or allegation',
  attribution: 'who said it, or where',
  status: 'how things stand',
};

/** What a disagreement is of, and how bad. */
export function disagreementWords({ relation, kind }: Pick<Disagreement, 'relation' | 'kind'>): string {
  return `${relation === 'conflict' ? 'CONFLICT' : 'DIFFERS'} · ${KINDS[kind]}`;
}

/** How many were found, on a topic and on all: "2 conflicts and 5 differences to look at." */
export function foundWords({ disagreements, query, all, aside, onlyAside }: ConflictsAnswer): string {
  const conflicts = disagreements.filter((d) => d.relation === 'conflict').length;
  const parts = [
    conflicts > 0 && plural(conflicts, 'conflict'),
    disagreements.length > conflicts && plural(disagreements.length - conflicts, 'difference'),
  ].filter(Boolean);
  const on = query ? ` on “${query}”` : '';
  if (onlyAside)
    return parts.length === 0
      ? `Nothing${on} is put aside here as not the same thing.`
      : `${parts.join(' and ')}${on}, put aside here as not the same thing.`;
  const beyond = query && all > disagreements.length ? ` ${plural(all, 'disagreement')} on all topics.` : '';
  const away = aside > 0 ? ` ${aside} put aside as not the same thing.` : '';
  if (parts.length === 0) return `None found${on}, which is no proof that there is none.${beyond}${away}`;
  return `${parts.join(' and ')} to look at${on}; there may be others.${beyond}${away}`;
}

/** How many origins stand behind a disagreement. */
export function originsWords({ origins }: Disagreement): string {
  return plural(origins, 'origin');
}
