import type { MessageView } from '../link/views.ts';
import { type Client, isSeen, roomName, seen } from './client.ts';
import { avatar, byId, h, icon } from './dom.ts';
import { drawMessage } from './message.ts';
import { dayOf } from './times.ts';

/** Milliseconds in which messages of one author stand together. */
const TOGETHER = 7 * 60_000;
/** Pixels from the end within which the list follows what is new. */
const NEAR = 120;

/** The messages of the channel that is open. */
export interface List {
  /** Draws everything anew. */
  draw: () => void;
  /** Draws a message that is new or has changed. */
  put: (message: MessageView) => void;
  remove: (key: string) => void;
}

/** Makes the list. `suggest` is told what a newcomer presses to try. */
export function makeList(client: Client, suggest: (text: string) => void): List {
  const scroller = byId('messages');
  const items = h('ol', { class: 'list', role: 'list' });
  const rows = new Map<string, HTMLElement>();
  const toEnd = (): void => {
    scroller.scrollTop = scroller.scrollHeight;
  };
  new ResizeObserver(() => {
    if (isAtEnd) toEnd();
  }).observe(items);
  let isAtEnd = true;
  scroller.addEventListener('scroll', () => {
    isAtEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;
  });
  items.addEventListener('keydown', (event) => moveFocus(event, items));

  const rowFor = (message: MessageView, before: MessageView | undefined): HTMLElement => {
    const row = drawMessage(message, client, goesOn(message, before));
    rows.set(message.key, row);
    return row;
  };
  const draw = (): void => {
    const all = seen(client);
    rows.clear();
    items.setAttribute('aria-label', client.words.messages(roomName(client.room)));
    items.replaceChildren(
      ...all.flatMap((message, i) => {
        const day = isNewDay(message, all[i - 1]) ? [dayLine(message, client)] : [];
        return [...day, rowFor(message, all[i - 1])];
      }),
    );
    scroller.replaceChildren(h('div', { class: 'stack' }, welcome(client, suggest), items));
    makeReachable(items);
    toEnd();
  };
  return {
    draw,
    put(message) {
      if (!isSeen(client, message)) return;
      const all = seen(client);
      const index = all.findIndex(({ key }) => key === message.key);
      const before = all[index - 1];
      const old = rows.get(message.key);
      const row = rowFor(message, before);
      if (old) swap(old, row);
      else {
        if (isNewDay(message, before)) items.append(dayLine(message, client));
        items.append(row);
        toEnd();
        isAtEnd = true;
      }
      makeReachable(items);
    },
    remove(key) {
      const row = rows.get(key);
      if (!row) return;
      const hadFocus = row.contains(document.activeElement);
      const next = row.nextElementSibling ?? row.previousElementSibling;
      row.remove();
      rows.delete(key);
      makeReachable(items);
      if (hadFocus && next instanceof HTMLElement) next.focus();
    },
  };
}

/** Puts a message in its old place; the focus stays on what has the same name in it. */
function swap(old: HTMLElement, row: HTMLElement): void {
  const focused = old.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
  const name = focused?.textContent ?? '';
  old.replaceWith(row);
  if (!focused) return;
  const same = [...row.querySelectorAll<HTMLElement>('button:not([disabled]), a')].find(
    (one) => one.textContent === name,
  );
  (same ?? row).focus({ preventScroll: true });
}

function goesOn(message: MessageView, before: MessageView | undefined): boolean {
  if (!before || message.asked || message.answers || before.author.id !== message.author.id) return false;
  if (message.seenBy !== before.seenBy || isNewDay(message, before)) return false;
  return Date.parse(message.at) - Date.parse(before.at) < TOGETHER;
}

function isNewDay(message: MessageView, before: MessageView | undefined): boolean {
  return !before || dayOf(new Date(message.at)) !== dayOf(new Date(before.at));
}

function dayLine({ at }: MessageView, { locale }: Client): HTMLElement {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(at));
  return h('li', { class: 'day' }, h('span', {}, day));
}

/** One message can be reached with Tab; the arrow keys go on from there. */
function makeReachable(items: HTMLElement): void {
  const rows = [...items.querySelectorAll<HTMLElement>(':scope > .message')];
  const reached = rows.find((row) => row === document.activeElement) ?? rows.at(-1);
  for (const row of rows) row.tabIndex = row === reached ? 0 : -1;
}

function moveFocus(event: KeyboardEvent, items: HTMLElement): void {
  const rows = [...items.querySelectorAll<HTMLElement>(':scope > .message')];
  const at = rows.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1 }[event.key];
  const row = to === undefined ? undefined : rows[to];
  if (!row) return;
  event.preventDefault();
  for (const other of rows) other.tabIndex = other === row ? 0 : -1;
  row.focus();
}

/** The start of a channel, with what a newcomer can try. */
function welcome(client: Client, suggest: (text: string) => void): HTMLElement {
  const { room, words, state, locale } = client;
  const isDirect = room.server === null;
  const name = isDirect ? room.name : `#${room.name}`;
  const question = state.commands.find((command) => command.name === 'factcheck');
  const typed = `/${question?.name_localizations?.[locale] ?? question?.name ?? ''} deportees count`;
  const attempt = h('button', { type: 'button', class: 'suggestion' }, typed);
  attempt.addEventListener('click', () => suggest(typed));
  return h(
    'section',
    { class: 'welcome' },
    isDirect ? avatar(state.bot, 80) : h('span', { class: 'welcome-sign' }, icon('hash', 44)),
    h('h2', {}, isDirect ? name : words.welcome(name)),
    h('p', {}, isDirect ? words.welcomeDm : words.welcomeRoom(name)),
    h(
      'div',
      { class: 'suggestions' },
      h('span', { class: 'suggestions-title' }, words.tryOut),
      question ? attempt : null,
      h('span', { class: 'hint' }, words.tryCheck),
    ),
  );
}
