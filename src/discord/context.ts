import type { ServedDesk } from '../library/served-desk.ts';
import { languageOf } from '../locale/index.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { askedIn, toDiscord } from '../render/discord.ts';
import { type DecodedRequest, encodeCustomId, isOfCorpus } from './custom-id.ts';
import type { Content } from './respond.ts';
import type { Showing } from './shown.ts';

/** What stands in the place of a command in the ids that show a place, and the name under which they have its key. */
export const CONTEXT = 'context';
const PLACE = 'place';

/** The `custom_id` of the menu that opens a place of a reply. */
export const contextId = (fingerprint: string): string =>
  encodeCustomId({
    ...{ command: CONTEXT, args: {}, page: 0, corpus: fingerprint },
    ...{ view: 'context', opens: true, choose: PLACE },
  });

/**
 * The place that was chosen in a menu, or another page of it, with its neighbouring lines. Throws a Mistake when the corpus
 * has it no more.
 */
export async function contextContent(
  request: DecodedRequest,
  chosen: Readonly<Record<string, unknown>>,
  components: unknown,
  desk: ServedDesk,
  { isPrivate, say }: Showing,
): Promise<Content> {
  const query = askedIn(components)?.query;
  const key = chosen[PLACE] ?? request.args[PLACE];
  if (query === undefined || typeof key !== 'string') throw new Mistake(phrase('questionUnreadable'));
  const { fingerprint } = desk.corpus.summary;
  const state = {
    page: request.page,
    say,
    buttonId: (page: number) =>
      encodeCustomId({
        ...{ command: CONTEXT, args: { [PLACE]: key }, view: 'context' as const },
        ...{ page, corpus: fingerprint, language: languageOf(say) },
      }),
    controls: { views: [], openId: () => contextId(fingerprint), isShareable: isPrivate },
    note: isOfCorpus(request, fingerprint) ? null : say.corpusChanged,
  };
  return { components: toDiscord(await desk.context(key, query), state) };
}
