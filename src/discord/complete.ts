import type { AutocompleteInteraction } from 'discord.js';
import type { Logger } from 'pino';
import { outletsIn } from '../ask/filters.ts';
import type { Choice, Completed } from '../command.ts';
import type { FoundFile } from '../desk.ts';
import type { ServedDesk } from '../library/served-desk.ts';
import type { Catalogue } from '../locale/catalogue.ts';
import { outletsOf } from '../outlets.ts';
import type { Suggestion } from '../suggest/entry.ts';
import { fitting } from '../suggest/list.ts';
import type { NoteKind } from '../suggest/note.ts';
import { choiceOf, LONGEST_CHOICE } from './choice.ts';
import { type Counter, serverCommandOf } from './counter.ts';
import { mannersOf } from './manners.ts';
import { serverOf } from './office.ts';
import type { Ended } from './respond.ts';

/** Discord's limit for what is offered while an option is typed. */
const MOST_CHOICES = 25;
/** So many files are looked for, as some names are longer than a choice. */
const MOST_FILES = 2 * MOST_CHOICES;
/** Milliseconds that an offer waits for what a server has settled. */
const PATIENCE = 20;
/** What stands between the names of outlets. */
const BETWEEN_OUTLETS = ';';
/** So many of the member's own questions are offered at most. */
const MOST_RECENT = 6;

/** What is being typed, by whom and where. */
interface Typed {
  typed: string;
  server: string | null;
  desk: ServedDesk;
  say: Catalogue;
  /** What the member asked before with such a command. */
  recent: (command: string) => Promise<string[]>;
  /** The files that the server has added itself. */
  own: () => { file: string; stated: { outlet: string | null; title: string | null } }[];
}

/**
 * Offers what fits the option that is being typed; nothing when that fails, since free text always works, and to who has typed on.
 */
export async function complete(interaction: AutocompleteInteraction, counter: Counter): Promise<Ended> {
  const { log, typing } = counter;
  const began = performance.now();
  const look = (): Promise<Choice[]> => choicesFor(interaction, counter);
  const choices = await typing.find(interaction.user.id, look).catch((err: unknown) => {
    log.error({ err }, 'nothing could be offered');
    return [];
  });
  const made = performance.now();
  const outcome = choices === null ? 'typed on' : await offer(interaction, choices, log);
  const [took, sent] = [made - began, performance.now() - made];
  return { outcome, deferred: false, work: Math.round(took), reply: Math.round(sent) };
}

async function offer(
  interaction: AutocompleteInteraction,
  choices: readonly Choice[],
  log: Logger,
): Promise<'offered' | 'late'> {
  try {
    await interaction.respond(choices);
    return 'offered';
  } catch (err) {
    log.debug({ err }, 'an offer came too late');
    return 'late';
  }
}

async function choicesFor(interaction: AutocompleteInteraction, counter: Counter): Promise<Choice[]> {
  const { commandName, options, user } = interaction;
  const { name, value } = options.getFocused(true);
  const command =
    serverCommandOf(commandName, counter) ?? counter.commands.find((c) => c.data.name === commandName);
  const completed = command?.completed?.[name];
  if (!completed) return [];
  const { library, recent } = counter;
  const server = serverOf(interaction);
  const { say } = await mannersOf(interaction, counter, PATIENCE);
  const choices = await OFFERS[completed]({
    typed: value,
    server,
    desk: library.desk(server),
    say,
    recent: (asked) => recent.of(server, user.id, asked),
    own: () => (server === null ? [] : library.own(server)),
  });
  return once(choices.filter((choice) => choice !== null)).slice(0, MOST_CHOICES);
}

/** What is offered for an option that takes each of these. */
const OFFERS: Record<Completed, (typing: Typed) => Promise<(Choice | null)[]> | (Choice | null)[]> = {
  question: (typing) => words(typing, 'factcheck', ['thing', 'name']),
  topic: (typing) => words(typing, 'conflicts', ['thing', 'name']),
  quotation: (typing) => words(typing, 'quote', ['quotation']),
  speaker: async ({ typed, desk, say }) =>
    (await desk.suggest(typed, ['speaker'], MOST_CHOICES)).map((s) => choiceOf(s.text, countWords(s, say))),
  outlet: outlets,
  file: async ({ typed, desk }) => (await desk.files(typed, MOST_FILES)).map(fileChoice),
  'own file': ({ typed, own }) =>
    fitting(own(), typed, ({ file, stated }) => found(file, stated.outlet, stated.title)).map(
      ({ file, stated }) => fileChoice({ file, outlet: stated.outlet, headline: stated.title }),
    ),
};

/**
 * Free words: first those typed, so that Enter asks nothing else, then what the member asked before, then what the corpus
 * can be asked. Where the words are longer than a choice nothing is offered, as Enter would take something else.
 */
async function words(
  { typed, desk, say, recent }: Typed,
  command: string,
  kinds: readonly NoteKind[],
): Promise<(Choice | null)[]> {
  const own = typed.trim();
  if (own.length > LONGEST_CHOICE) return [];
  const before = fitting(await recent(command), typed, (query) => [query]).slice(0, MOST_RECENT);
  const offered = await desk.suggest(typed, kinds, MOST_CHOICES);
  const same = offered.find(({ text }) => text.toLowerCase() === own.toLowerCase());
  return [
    choiceOf(own, same ? countWords(same, say) : ''),
    ...before.map((query) => choiceOf(query, say.offered.askedBefore)),
    ...offered.map((s) => choiceOf(s.text, countWords(s, say))),
  ];
}

/** What stands behind a suggestion. */
function countWords({ kind, count, articles, by }: Suggestion, { counts }: Catalogue): string {
  const of = counts.articles(articles);
  switch (kind) {
    case 'thing':
      return `${counts.figures(count)}, ${of}`;
    case 'speaker':
      return `${counts.quotations(count)}, ${of}`;
    case 'quotation':
      return [by, of].filter(Boolean).join(', ');
    case 'name':
      return of;
  }
}

/** Outlets, of several the last that is typed, behind those that stand before it. */
function outlets({ typed, desk, say }: Typed): (Choice | null)[] {
  const end = typed.lastIndexOf(BETWEEN_OUTLETS) + 1;
  const before = outletsIn(typed.slice(0, end));
  const named = new Set(before.map((name) => name.toLowerCase()));
  const all = outletsOf(desk.corpus).filter(([outlet]) => !named.has(outlet.toLowerCase()));
  return fitting(all, typed.slice(end), ([outlet]) => [outlet]).map(([outlet, n]) => {
    const behind = say.counts.articles(n);
    // A part of a name is enough for the filter, and all of a long one is more than Discord takes.
    if (before.length === 0) return choiceOf(outlet, behind, beginning(outlet));
    const together = [...before, outlet].join(`${BETWEEN_OUTLETS} `);
    const isShort = together.length + behind.length < LONGEST_CHOICE - 3;
    return choiceOf(isShort ? together : `…${BETWEEN_OUTLETS} ${outlet}`, behind, together);
  });
}

const found = (...texts: (string | null)[]): string[] => texts.flatMap((text) => text ?? []);

/** A file by its name, with what tells a reader which one it is. */
function fileChoice({ file, outlet, headline }: FoundFile): Choice | null {
  return choiceOf(file, found(outlet, headline).join(' · '), file);
}

function beginning(text: string): string {
  const kept = text.slice(0, LONGEST_CHOICE);
  return (kept.isWellFormed() ? kept : kept.slice(0, -1)).trim();
}

/** Leaves out what would be the same choice to its reader, or set the same. */
function once(choices: readonly Choice[]): Choice[] {
  const known = new Set<string>();
  return choices.filter(({ name, value }) => {
    const same = [`name ${name}`, `value ${value.trim().toLowerCase()}`];
    const isNew = same.every((key) => !known.has(key));
    for (const key of same) known.add(key);
    return isNew;
  });
}
