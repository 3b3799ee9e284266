import { PermissionFlagsBits } from 'discord.js';
import type { Args } from '../command.ts';
import { ASIDE } from '../command.ts';
import type { ConflictsAnswer, Reply } from '../domain.ts';
import type { ServedDesk } from '../library/served-desk.ts';
import type { Catalogue } from '../locale/catalogue.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import type { Action } from '../render/discord.ts';
import type { Asides } from '../store/asides.ts';
import type { Act } from './custom-id.ts';
import { serverOf } from './office.ts';
import type { Asking } from './respond.ts';

/** Puts what a button names aside, or back. Throws a Mistake when the asker may not, or no answer lists it any more. */
export async function carryOut(
  { verb, id }: Act,
  answers: readonly ConflictsAnswer[],
  asking: Asking,
  store: Asides,
): Promise<void> {
  const server = serverOf(asking);
  if (!server || !asking.memberPermissions?.has(PermissionFlagsBits.ManageGuild))
    throw new Mistake(phrase('onlyManagersAside'));
  const listed = answers.flatMap((a) => a.disagreements).find((d) => d.id === id);
  if (!listed) throw new Mistake(phrase('listedNoMore'));
  if (verb === 'aside') await store.put(server, listed.pairs, asking.user.id, new Date());
  else await store.back(server, listed.pairs);
}

/** Where an answer was asked: of which server, and which options; its desk asks again. */
export interface AskedBy {
  args: Args;
  server: string | null;
  desk: Pick<ServedDesk, 'conflicts'>;
}

/** An answer as a server sees it: without what it has put aside, or that alone. */
async function sifted(
  answer: ConflictsAnswer,
  { args, server, desk }: AskedBy,
  store: Asides,
): Promise<ConflictsAnswer> {
  const pairs = server ? await store.of(server) : new Set<string>();
  const only = args[ASIDE] === true;
  if (!only && pairs.size === 0) return answer;
  return desk.conflicts(answer.query, answer.filters, { pairs, only });
}

/** A reply as a server sees it: of what the articles disagree on, without what it has put aside, or that alone. */
export async function siftedFor(reply: Reply, asked: AskedBy, store: Asides): Promise<Reply> {
  return reply.kind === 'conflicts' && asked.server ? sifted(reply, asked, store) : reply;
}

/**
 * What a server sees of an answer: without what it has put aside, or that alone, and the button that changes it. In
 * direct messages all is seen, and nothing can be put aside.
 */
export async function asSeen(
  answer: ConflictsAnswer,
  asked: AskedBy,
  store: Asides,
  buttonId: (act: Act) => string,
  { conflicts }: Catalogue,
): Promise<{ answer: ConflictsAnswer; act?: Action }> {
  const { server } = asked;
  const only = asked.args[ASIDE] === true;
  if (!server && only) throw new Mistake(phrase('asideIsOfServers'));
  if (!server) return { answer };
  const verb = only ? 'back' : 'aside';
  const label = only ? conflicts.putBack : conflicts.notTheSame;
  return {
    answer: await sifted(answer, asked, store),
    act: { label: () => label, buttonId: (id) => buttonId({ verb, id }) },
  };
}
