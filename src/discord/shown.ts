import { type Args, type Command, wordsOption } from '../command.ts';
import type { Corpus, Reply } from '../domain.ts';
import type { ServedDesk } from '../library/served-desk.ts';
import type { Catalogue } from '../locale/catalogue.ts';
import { optionNamed } from '../locale/command-text.ts';
import { languageOf } from '../locale/index.ts';
import type { Repeated, ReplyState, View } from '../render/discord.ts';
import { type Act, encodeCustomId, isOfCorpus, leftOut, type PageRequest } from './custom-id.ts';

/** What an interaction asks for; option values are not checked yet. */
export interface Asked {
  command: Command;
  raw: Readonly<Record<string, unknown>>;
  page: number;
  view: View | null;
  act: Act | null;
  /** What a menu has chosen that is no option of the command. */
  chosen: string | null;
  /** What a button says of the corpus that gave its reply; null for a question that is asked now. */
  corpus: string | null;
  /** A button asks again for what was asked before. */
  isTurned: boolean;
}

/** A question that is asked now. */
export const askedNow = (command: Command, raw: Asked['raw']): Asked => ({
  ...{ command, raw, page: 0, view: null, act: null, chosen: null, corpus: null, isTurned: false },
});

/** How a reply is shown. */
export interface Showing {
  /** To the asker alone. */
  isPrivate: boolean;
  say: Catalogue;
}

/** A reply to be shown, and what its buttons ask for. */
export interface Shown {
  asked: Asked;
  args: Args;
  reply: Reply;
  desk: ServedDesk;
  /** The articles that were asked. */
  corpus: Corpus;
  showing: Showing;
  /** The `custom_id` for something else of the same question. */
  idFor(request: Partial<PageRequest>): string;
  /** What every page of the reply and of its views has in common. */
  state: Pick<ReplyState, 'page' | 'say' | 'repeated' | 'note'>;
}

/** The options of a question that no id of its reply holds, beside its words, as they stand under these. */
export function repeatedOf(command: Command, args: Args, { commands }: Catalogue): Repeated[] {
  const left = leftOut(command.data.name, args).filter((option) => option !== wordsOption(command));
  return left.map((option) => ({ label: optionNamed(commands, option), value: String(args[option]) }));
}

/** What a desk answers to what was asked, ready to be shown. */
export function shownOf(
  asked: Asked,
  args: Args,
  reply: Reply,
  { desk, corpus }: Pick<Shown, 'desk' | 'corpus'>,
  showing: Showing,
): Shown {
  const { name } = asked.command.data;
  const { fingerprint } = reply.corpus;
  const isChanged = !isOfCorpus(asked, fingerprint);
  const left = leftOut(name, args);
  return {
    ...{ asked, args, reply, desk, corpus, showing },
    idFor: (request) =>
      encodeCustomId({
        ...{ command: name, args, readBack: left, page: 0, corpus: fingerprint },
        language: languageOf(showing.say),
        ...request,
      }),
    state: {
      // The pages of another answer are other pages.
      page: isChanged ? 0 : asked.page,
      say: showing.say,
      repeated: repeatedOf(asked.command, args, showing.say),
      note: isChanged ? showing.say.corpusChanged : null,
    },
  };
}
