import type { Reply } from '../domain.ts';
import { type Controls, type ReplyState, toDiscord } from '../render/discord.ts';
import { isDrawable } from '../render/picture/picture.ts';
import { asSeen, carryOut } from './aside.ts';
import { contextId } from './context.ts';
import type { Counter } from './counter.ts';
import type { Act } from './custom-id.ts';
import { serverOf } from './office.ts';
import { keep } from './record.ts';
import type { Asking, Content } from './respond.ts';
import { choosingFor } from './select.ts';
import type { Shown } from './shown.ts';

/** The views that a reply offers. */
function viewsOf(reply: Reply): Controls['views'] {
  if (reply.kind !== 'factcheck') return ['export'];
  const { figures } = reply;
  return [
    ...(figures.length > 0 ? (['figures'] as const) : []),
    'quotations',
    ...(isDrawable(reply) ? (['chart'] as const) : []),
    'export',
  ];
}

/** One page of an answer, with what can be done with it. What was asked now is kept in the record. */
export async function answerContent(shown: Shown, interaction: Asking, counter: Counter): Promise<Content> {
  const { asked, args, reply, showing, idFor } = shown;
  const { store } = counter;
  const kept = async (given: Reply): Promise<void> => {
    if (!asked.isTurned && given.kind !== 'sources')
      await keep(given, asked.command.data.name, showing.isPrivate, interaction, counter);
  };
  const state: ReplyState = {
    ...shown.state,
    buttonId: (page) => idFor({ page }),
    controls: {
      views: viewsOf(reply),
      openId: (view) =>
        view === 'context' ? contextId(reply.corpus.fingerprint) : idFor({ view, opens: true }),
      isShareable: showing.isPrivate,
    },
    choosing: choosingFor(args, idFor),
  };
  if (reply.kind !== 'conflicts') {
    await kept(reply);
    return { components: toDiscord(reply, state) };
  }
  const actId = (act: Act): string => idFor({ page: state.page, act });
  const by = { args, server: serverOf(interaction), desk: shown.desk };
  const sifted = () => asSeen(reply, by, store.asides, actId, state.say);
  if (asked.act) await carryOut(asked.act, [reply, (await sifted()).answer], interaction, store.asides);
  const seen = await sifted();
  await kept(seen.answer);
  return { components: toDiscord(seen.answer, { ...state, act: seen.act }) };
}
