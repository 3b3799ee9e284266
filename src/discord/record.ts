import type { Reply } from '../domain.ts';
import { isSlow } from '../is-slow.ts';
import { shortened } from '../radar/answer-list.ts';
import type { Counter } from './counter.ts';
import { serverOf } from './office.ts';
import type { Asking } from './respond.ts';

/** Milliseconds that an answer waits for its entry in the record. */
const PATIENCE = 500;
const LONGEST_QUERY = 300;
/** So many disagreements of a list are kept. */
const MOST_LISTED = 50;

/** What of an answer is kept: of a message the claims and not its text, of a long list its beginning. */
function keptOf(reply: Reply): Reply {
  if (reply.kind === 'message') return { ...reply, query: '', aside: [] };
  if (reply.kind === 'conflicts') return { ...reply, ...shortened(reply, MOST_LISTED) };
  return reply;
}

/**
 * Keeps a check in the record. An answer is worth more than its entry: it does not wait long for it, and goes out
 * without it when that fails.
 */
export async function keep(
  reply: Reply,
  command: string,
  isPrivate: boolean,
  interaction: Asking,
  { store, log }: Counter,
): Promise<void> {
  const kept = store.record
    .add({
      server: serverOf(interaction) ?? '',
      by: interaction.user.id,
      at: new Date(),
      command,
      query: reply.kind === 'message' ? '' : reply.query.slice(0, LONGEST_QUERY),
      isPrivate,
      fingerprint: reply.corpus.fingerprint,
      reply: JSON.stringify(keptOf(reply)),
    })
    .catch((err: unknown) => log.error({ err }, 'a check could not be kept'));
  await isSlow(kept, PATIENCE);
}
