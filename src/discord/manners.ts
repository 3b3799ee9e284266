import type { BaseInteraction } from 'discord.js';
import { isStated, outletsIn } from '../ask/filters.ts';
import { type Command, OUTLET } from '../command.ts';
import type { Corpus } from '../domain.ts';
import { isSlow } from '../is-slow.ts';
import type { Catalogue } from '../locale/catalogue.ts';
import { CATALOGUES, catalogueFor } from '../locale/index.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import type { ServerSettings } from '../store/settings.ts';
import type { Counter } from './counter.ts';
import { serverOf } from './office.ts';

/** Milliseconds that an answer waits for what a server has settled. */
const PATIENCE = 500;

/** What a server has settled on how it is answered. */
export interface Manners {
  /** Replies are for the asker alone unless they ask otherwise. */
  isPrivate: boolean;
  /** The outlets that questions are narrowed to which name none. */
  outlets: string | null;
  /** The words of what is not quoted. */
  say: Catalogue;
}

/** The words of an interaction: those that its server has settled, else of whoever interacts. */
const wordsFor = ({ locale }: BaseInteraction, language: ServerSettings['language']): Catalogue =>
  language ? CATALOGUES[language] : catalogueFor(locale);

/**
 * How an interaction is answered. Where the settings cannot be read in `patience` milliseconds, as they were last read, and
 * without that in private: what a server wants kept from a channel must not stand there for a fault of ours.
 */
export async function mannersOf(
  interaction: BaseInteraction,
  counter: Counter,
  patience = PATIENCE,
): Promise<Manners> {
  const server = serverOf(interaction);
  if (server === null) return { isPrivate: false, outlets: null, say: wordsFor(interaction, null) };
  const { store, settled, log } = counter;
  const reading = store.settings
    .of(server)
    .then((settings) => settled.set(server, settings))
    .catch((err: unknown) => log.warn({ err }, 'the settings of a server could not be read'));
  await isSlow(reading, patience);
  const settings = settled.get(server);
  return {
    isPrivate: settings?.isPrivate ?? true,
    outlets: settings?.outlets ?? null,
    say: wordsFor(interaction, settings?.language ?? null),
  };
}

/**
 * What was typed, narrowed to the outlets that the server has settled where the asker names none, and no article either.
 * Throws a Mistake when no article of the corpus states any of them: the asker has not named them, and is told who has.
 */
export function withDefaults(
  { data, names }: Pick<Command, 'data' | 'names'>,
  raw: Readonly<Record<string, unknown>>,
  { outlets }: Pick<Manners, 'outlets'>,
  corpus: () => Pick<Corpus, 'articles'>,
): Readonly<Record<string, unknown>> {
  const takesOutlet = data.options?.some((o) => o.name === OUTLET);
  const isNamed = raw[OUTLET] !== undefined || (names !== undefined && raw[names] !== undefined);
  if (!takesOutlet || isNamed || !outlets) return raw;
  const { articles } = corpus();
  if (!outletsIn(outlets).some((part) => isStated({ articles }, part)))
    throw new Mistake(phrase('settledOutletsGone', outlets));
  return { ...raw, [OUTLET]: outlets };
}
