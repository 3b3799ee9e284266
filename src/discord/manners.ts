import type { BaseInteraction } from 'discord.js';
import { type Args, type Command, OUTLET } from '../command.ts';
import type { Catalogue } from '../locale/catalogue.ts';
import { CATALOGUES, catalogueFor } from '../locale/index.ts';
import type { ServerSettings } from '../store/settings.ts';
import type { Counter } from './counter.ts';
import { serverOf } from './office.ts';
import { isSlow } from './respond.ts';

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
 * How an interaction is answered. Where the settings cannot be read in time, as they were last read, and without that in
 * private: what a server wants kept from a channel must not stand there for a fault of ours.
 */
export async function mannersOf(interaction: BaseInteraction, counter: Counter): Promise<Manners> {
  const server = serverOf(interaction);
  if (server === null) return { isPrivate: false, outlets: null, say: wordsFor(interaction, null) };
  const { store, settled, log } = counter;
  const reading = store.settings
    .of(server)
    .then((settings) => settled.set(server, settings))
    .catch((err: unknown) => log.warn({ err }, 'the settings of a server could not be read'));
  await isSlow(reading, PATIENCE);
  const settings = settled.get(server);
  return {
    isPrivate: settings?.isPrivate ?? true,
    outlets: settings?.outlets ?? null,
    say: wordsFor(interaction, settings?.language ?? null),
  };
}

/** What was typed, narrowed to the outlets that the server has settled where the asker names none. */
export function withDefaults(
  { data }: Pick<Command, 'data'>,
  raw: Readonly<Record<string, unknown>>,
  { outlets }: Manners,
): Args {
  const takesOutlet = data.options?.some((o) => o.name === OUTLET);
  return (takesOutlet && outlets && raw[OUTLET] === undefined ? { ...raw, [OUTLET]: outlets } : raw) as Args;
}
