import type { MessageView } from '../link/views.ts';
import { type Client, spotOf } from './client.ts';
import { choiceName, isOffered, usedName } from './commands.ts';
import { type Board, drawComponents, drawFile, picture } from './components.ts';
import { avatar, h, icon } from './dom.ts';
import { drawText } from './markdown.ts';
import { closeMenu, type MenuGroup, openMenu } from './menu.ts';
import { sentShown } from './times.ts';

/** Discord's number of a command in a message's own menu. */
const MESSAGE_COMMAND = 3;

/** Draws a message; one that goes on from the one before it stands without its author's name. */
export function drawMessage(message: MessageView, client: Client, goesOn: boolean): HTMLElement {
  const { words, locale } = client;
  const at = new Date(message.at);
  const sent = sentShown(at, locale, words, new Date());
  const failed = h('p', { class: 'failed', role: 'alert', hidden: true }, words.failedButton);
  const board = boardOf(message, client, failed);
  const when = h('time', { class: 'sent', datetime: message.at, title: at.toLocaleString(locale) }, sent);
  const content = contentOf(message, client, board);
  const head = h(
    'div',
    { class: 'message-head' },
    h('span', { class: `author ${message.author.isBot ? 'bot' : ''}` }, message.author.name),
    message.author.isBot ? h('span', { class: 'tag' }, icon('tick', 11), words.app) : null,
    when,
  );
  const row = h(
    'li',
    {
      class: `message ${goesOn ? 'goes-on' : ''} ${message.seenBy && message.isEphemeral ? 'private' : ''} is-${message.status}`,
      tabindex: -1,
      'data-key': message.key,
      'aria-label': `${message.author.name}, ${sent}`,
    },
    askedLine(message, client) ?? answersLine(message),
    goesOn ? h('span', { class: 'gutter' }, timeAlone(at, locale)) : avatar(message.author),
    h('div', { class: 'message-body' }, goesOn ? null : head, content, failed, privateLine(message, client)),
    toolsOf(message, client),
  );
  row.addEventListener('contextmenu', (event) => {
    // A link or a selected text has the browser's own menu.
    if ((event.target as Element).closest('a, .menu') || String(getSelection())) return;
    event.preventDefault();
    const isKey = event.clientX === 0 && event.clientY === 0;
    const box = row.getBoundingClientRect();
    const place = isKey ? { x: box.left + 72, y: box.top + 24 } : { x: event.clientX, y: event.clientY };
    openMenu(menuOf(message, client), place, words.more);
  });
  return row;
}

function timeAlone(at: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
}

function contentOf(message: MessageView, client: Client, board: Board): (HTMLElement | null)[] {
  const { words } = client;
  if (message.status === 'sending') return [h('p', { class: 'waiting' }, words.sending)];
  if (message.status === 'thinking')
    return [h('p', { class: 'waiting' }, dots(), words.thinking(message.author.name))];
  if (message.status === 'failed') return [h('p', { class: 'failed' }, words.failedCommand)];
  const edited = message.isEdited ? h('span', { class: 'edited' }, words.edited) : null;
  return [
    message.text.length > 0 ? h('div', { class: 'text' }, drawText(message.text, client), edited) : null,
    ...message.files.map((file) => (file.isImage ? picture(file, client) : drawFile(file, client))),
    message.components.length > 0
      ? h('div', { class: 'components' }, drawComponents(message.components, board))
      : null,
  ];
}

/** The three dots of somebody who is at work. */
function dots(): HTMLElement {
  return h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i'));
}

function askedLine({ asked }: MessageView, { words, state, locale }: Client): HTMLElement | null {
  if (!asked) return null;
  return h(
    'div',
    { class: 'asked' },
    avatar(asked.by, 16),
    h('span', { class: 'asked-by' }, asked.by.name),
    h('span', {}, words.used),
    h('span', { class: 'asked-command' }, usedName(state.commands, asked.command, locale)),
  );
}

/** What a message answers, over it. */
function answersLine({ answers }: MessageView): HTMLElement | null {
  if (!answers) return null;
  return h(
    'div',
    { class: 'asked' },
    avatar(answers.author, 16),
    h('span', { class: 'asked-by' }, answers.author.name),
    h('span', { class: 'asked-line' }, answers.line),
  );
}

function privateLine(message: MessageView, client: Client): HTMLElement | null {
  const { words } = client;
  const isOwn = message.isEphemeral || message.status === 'failed';
  if (!isOwn) return null;
  const dismiss = h('button', { type: 'button', class: 'as-link' }, words.dismiss);
  dismiss.addEventListener('click', () => client.send({ do: 'dismiss', key: message.key }));
  return h('p', { class: 'only-you' }, icon('eye', 16), `${words.onlyYou} • `, dismiss);
}

/** The buttons that appear over a message. */
function toolsOf(message: MessageView, client: Client): HTMLElement | null {
  if (message.status !== 'sent') return null;
  const { words } = client;
  const more = h(
    'button',
    { type: 'button', class: 'tool', 'aria-label': words.more, title: words.more, 'aria-haspopup': 'menu' },
    icon('dots', 20),
  );
  more.addEventListener('click', () => openMenu(menuOf(message, client), more, words.more));
  return h('div', { class: 'tools' }, more);
}

/** What can be done with a message. */
function menuOf(message: MessageView, client: Client): MenuGroup[] {
  const { words, state, locale } = client;
  const commands = state.commands.filter(
    (command) => command.type === MESSAGE_COMMAND && isOffered(command, spotOf(client)),
  );
  const apps = commands.map((command) => ({
    label: choiceName(command, locale),
    picture: avatar(state.bot, 20),
    pick: () =>
      client.ask(
        (nonce) => ({ do: 'menu', nonce, command: command.id, key: message.key }),
        () => {},
      ),
  }));
  const copy = {
    label: words.copyText,
    picture: icon('copy', 18),
    pick: () => {
      navigator.clipboard?.writeText(message.plain).then(
        () => client.announce(words.copied),
        () => {},
      );
      closeMenu();
    },
  };
  const groups: MenuGroup[] = [{ items: [{ label: words.apps, picture: icon('grid', 18), items: apps }] }];
  return message.plain ? [...groups, { items: [copy] }] : groups;
}

function boardOf({ key }: MessageView, client: Client, failed: HTMLElement): Board {
  const settled = (done: (ok: boolean) => void) => (tiding: { tell: string; ok?: boolean }) => {
    failed.hidden = tiding.ok === true;
    done(tiding.ok === true);
  };
  return {
    client,
    press: (customId, done) => client.ask((nonce) => ({ do: 'press', nonce, key, customId }), settled(done)),
    choose: (customId, values, done) =>
      client.ask((nonce) => ({ do: 'choose', nonce, key, customId, values }), settled(done)),
  };
}
