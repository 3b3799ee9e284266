import { type Client, roomName, spotOf } from './client.ts';
import { type Entry, entriesOf, fitting, named } from './commands.ts';
import { avatar, byId, h, icon } from './dom.ts';
import { makeOrder, type Order } from './order.ts';
import { Popup } from './popup.ts';
import { uploaded } from './uploads.ts';

/** Where messages and commands are typed. */
export interface Composer {
  /** Draws it anew, as after a change of channel or language. */
  draw: () => void;
  /** Puts a text in, as if it had been typed. */
  type: (text: string) => void;
}

/** Makes the composer. */
export function makeComposer(client: Client): Composer {
  const host = byId('composer');
  const popup = new Popup();
  const text = h('textarea', {
    id: 'message-text',
    rows: 1,
    'aria-autocomplete': 'list',
    spellcheck: 'false',
    autocomplete: 'off',
    enterkeyhint: 'send',
  });
  const chooser = h('input', { type: 'file', hidden: true, multiple: true, tabindex: -1 });
  const attach = h('button', { type: 'button', class: 'attach' }, icon('plus', 18));
  const sender = h('button', { type: 'button', class: 'sender' }, icon('right', 20));
  const files = h('div', { class: 'files' });
  const field = h('div', { class: 'field' });
  let waiting: { id: string; name: string }[] = [];
  let order: Order | undefined;

  const entries = (): Entry[] => entriesOf(client.state.commands, client.locale, spotOf(client));
  const grow = (): void => {
    text.style.height = 'auto';
    text.style.height = `${text.scrollHeight}px`;
  };
  const drawField = (): void => {
    field.replaceChildren(order?.element ?? h('div', { class: 'writing' }, attach, text, sender));
  };
  const drawFiles = (): void => {
    files.replaceChildren(
      ...waiting.map(({ id, name }) => {
        const label = `${client.words.removeFile}: ${name}`;
        const away = h('button', { type: 'button', 'aria-label': label, title: label }, icon('cross', 14));
        away.addEventListener('click', () => {
          waiting = waiting.filter((file) => file.id !== id);
          drawFiles();
          text.focus();
        });
        return h('span', { class: 'waiting-file' }, icon('file', 18), name, away);
      }),
    );
  };
  const begin = (entry: Entry, rest: string): void => {
    popup.hide();
    order = makeOrder(entry, rest, client, popup, (left) => {
      order = undefined;
      text.value = left ?? '';
      drawField();
      grow();
      text.focus();
      if (left) offer();
    });
    drawField();
    order.focus();
  };
  const offer = (): void => {
    const { value } = text;
    const whole = named(entries(), value);
    if (whole) begin(whole.entry, whole.rest);
    else if (/^\/[^\n]*$/.test(value)) offerCommands(value.slice(1));
    else popup.hide();
  };
  const offerCommands = (typed: string): void => {
    const items = fitting(entries(), typed).map((entry) => ({
      label: `/${entry.name}`,
      detail: entry.description,
      side: client.state.bot.name,
      picture: avatar(client.state.bot, 28),
      pick: () => begin(entry, ''),
    }));
    popup.show(text, client.words.commands, items);
  };
  const send = (): void => {
    const content = text.value.trim();
    if (!content && waiting.length === 0) return;
    client.send({ do: 'send', channel: client.room.id, text: content, files: waiting.map(({ id }) => id) });
    text.value = '';
    waiting = [];
    grow();
    drawFiles();
  };
  const take = async (chosen: readonly File[]): Promise<void> => {
    for (const file of chosen.slice(0, 10 - waiting.length)) {
      const id = await uploaded(file);
      if (id === null) client.announce(client.words.tooLarge);
      else waiting.push({ id, name: file.name });
    }
    drawFiles();
    text.focus();
  };

  text.addEventListener('input', () => {
    grow();
    offer();
  });
  text.addEventListener('keydown', (event) => {
    if (popup.onKey(event)) return;
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  text.addEventListener('blur', () => popup.hide());
  text.addEventListener('paste', ({ clipboardData }) => {
    if (clipboardData?.files.length) take([...clipboardData.files]);
  });
  attach.addEventListener('click', () => chooser.click());
  sender.addEventListener('click', send);
  chooser.addEventListener('change', () => {
    take([...(chooser.files ?? [])]);
    chooser.value = '';
  });
  const chat = byId('chat');
  chat.addEventListener('dragover', (event) => event.preventDefault());
  chat.addEventListener('drop', (event) => {
    event.preventDefault();
    if (!order) take([...(event.dataTransfer?.files ?? [])]);
  });
  host.replaceChildren(popup.element, files, field, chooser);

  return {
    draw() {
      const { words, room } = client;
      const label = words.message(roomName(room));
      order = undefined;
      popup.hide();
      text.placeholder = label;
      text.setAttribute('aria-label', label);
      attach.setAttribute('aria-label', words.attach);
      attach.title = words.attach;
      sender.setAttribute('aria-label', words.send);
      drawField();
      drawFiles();
      grow();
    },
    type(typed) {
      order = undefined;
      drawField();
      text.value = typed;
      text.focus();
      grow();
      offer();
    },
  };
}
