import type { Action, Tiding } from '../link/protocol.ts';
import type { MessageView, PersonaView, StateView } from '../link/views.ts';
import type { Spot } from './commands.ts';
import { LOCALES, type Words, wordsIn } from './words.ts';

/** What an action is, without in whose name and language it is done. */
type Doing = Action extends infer One ? (One extends Action ? Omit<One, 'as' | 'locale'> : never) : never;

/** What the page knows, and what the person has chosen. */
export interface Client {
  state: StateView;
  /** By key, in the order in which they stand. */
  messages: Map<string, MessageView>;
  persona: PersonaView;
  locale: string;
  words: Words;
  room: StateView['rooms'][number];
  theme: 'dark' | 'light';
  /** Whether the sidebar is open where it does not fit beside the messages. */
  isSidebarOpen: boolean;
  isPanelOpen: boolean;
  send: (doing: Doing) => void;
  /** Asks, and hears the answer that carries the same number. */
  ask: (doing: (nonce: number) => Doing, hear: (tiding: Tiding) => void) => number;
  /** Draws everything anew after a choice. */
  change: (choice: Partial<Choice>) => void;
  /** Says something to those who listen to the page. */
  announce: (text: string) => void;
}

/** What the person can choose. */
export interface Choice {
  persona: PersonaView['id'];
  locale: string;
  room: string;
  theme: 'dark' | 'light';
  isSidebarOpen: boolean;
  isPanelOpen: boolean;
}

/** Where a choice is kept: one that was made under another `--locale` does not go before it. */
const placeOf = ({ locale }: StateView): string => `playground ${locale}`;

/** What was chosen on an earlier visit. */
export function keptChoice(state: StateView): Partial<Choice> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(state)) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}

/** Keeps what is chosen for the next visit. */
export function keepChoice({ state, persona, locale, theme, isPanelOpen }: Client): void {
  localStorage.setItem(placeOf(state), JSON.stringify({ persona: persona.id, locale, theme, isPanelOpen }));
}

/** Takes a choice over, where it can be had. */
export function choose(client: Client, choice: Partial<Choice>): void {
  const { state } = client;
  Object.assign(client, {
    ...(choice.theme && { theme: choice.theme === 'light' ? 'light' : 'dark' }),
    ...(choice.isPanelOpen !== undefined && { isPanelOpen: choice.isPanelOpen === true }),
    ...(choice.isSidebarOpen !== undefined && { isSidebarOpen: choice.isSidebarOpen }),
  });
  if (choice.locale && LOCALES[choice.locale])
    Object.assign(client, { locale: choice.locale, words: wordsIn(choice.locale) });
  client.persona = state.personas.find(({ id }) => id === choice.persona) ?? client.persona;
  const rooms = roomsOf(client);
  const wanted = rooms.find(({ id }) => id === (choice.room ?? client.room.id));
  client.room = wanted ?? rooms[0] ?? client.room;
}

/** The channels that the person sees. */
export function roomsOf({ state, persona }: Client): StateView['rooms'] {
  return state.rooms.filter(({ server }) => server === null || persona.servers.includes(server));
}

/** The messages that the person sees where they are. */
export function seen(client: Client): MessageView[] {
  return [...client.messages.values()].filter((message) => isSeen(client, message));
}

/** Whether the person sees a message where they are. */
export function isSeen({ room, persona }: Client, { channel, seenBy }: MessageView): boolean {
  return channel === room.id && (seenBy === null || seenBy === persona.userId);
}

/** Where the person is, as far as it decides which commands they see. */
export function spotOf({ room, persona }: Client): Spot {
  return {
    isDirect: room.server === null,
    isBrought: persona.id === 'guest',
    isManager: persona.id === 'manager',
  };
}

/** A channel's name as it is written. */
export function roomName({ name, server }: Client['room']): string {
  return server === null ? `@${name}` : `#${name}`;
}
