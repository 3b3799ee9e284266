import { PermissionFlagsBits } from 'discord.js';
import type { Args } from '../command.ts';
import { ASIDE } from '../command.ts';
import type { ConflictsAnswer, Reply } from '../domain.ts';
import type { Catalogue } from '../locale/catalogue.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { sifted } from '../radar/aside.ts';
import type { Action } from '../render/discord.ts';
import type { Asides } from '../store/asides.ts';
import type { Act } from './custom-id.ts';
import { serverOf } from './office.ts';
import type { Asking } from './respond.ts';

/** Puts what a button names aside, or back. Throws a Mistake when the asker may not, or it is listed no more. */
export async function carryOut(
  { verb, id }: Act,
  { disagreements }: ConflictsAnswer,
  asking: Asking,
  store: Asides,
): Promise<void> {
  const server = serverOf(asking);
  if (!server || !asking.memberPermissions?.has(PermissionFlagsBits.ManageGuild))
    throw new Mistake(phrase('onlyManagersAside'));
  const listed = disagreements.find((d) => d.id === id);
  if (!listed) throw new Mistake(phrase('listedNoMore'));
  if (verb === 'aside') await store.put(server, listed.pairs, asking.user.id, new Date());
  else await store.back(server, listed.pairs);
}

/** A reply as a server sees it: of what the articles disagree on, without what it has put aside, or that alone. */
export async function siftedFor(
  reply: Reply,
  args: Args,
  server: string | null,
  store: Asides,
): Promise<Reply> {
  if (reply.kind !== 'conflicts' || !server) return reply;
  return sifted(reply, await store.of(server), args[ASIDE] === true);
}

/**
 * What a server sees of an answer: without what it has put aside, or that alone, and the button that changes it. In
 * direct messages all is seen, and nothing can be put aside.
 */
export async function asSeen(
  answer: ConflictsAnswer,
  args: Args,
  server: string | null,
  store: Asides,
  buttonId: (act: Act) => string,
  { conflicts }: Catalogue,
): Promise<{ answer: ConflictsAnswer; act?: Action }> {
  const only = args[ASIDE] === true;
  if (!server && only) throw new Mistake(phrase('asideIsOfServers'));
  if (!server) return { answer };
  const verb = only ? 'back' : 'aside';
  const label = only ? conflicts.putBack : conflicts.notTheSame;
  return {
    answer: sifted(answer, await store.of(server), only),
    act: { label: () => label, buttonId: (id) => buttonId({ verb, id }) },
  };
}
