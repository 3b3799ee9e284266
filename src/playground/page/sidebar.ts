import { type Client, roomsOf } from './client.ts';
import { avatar, byId, h, icon } from './dom.ts';
import { openMenu } from './menu.ts';
import { LOCALES } from './words.ts';

/** Draws the servers, the channels, and who one is. */
export function drawSidebar(client: Client): void {
  drawRail(client);
  drawChannels(client);
}

function drawRail(client: Client): void {
  const { state, room, persona, words } = client;
  const rail = byId('rail');
  rail.setAttribute('aria-label', words.servers);
  const rooms = roomsOf(client);
  const entry = (server: string | null, name: string, sign: Node | string): HTMLElement => {
    const isHere = room.server === server;
    const button = h(
      'button',
      {
        type: 'button',
        class: 'server',
        'aria-label': name,
        title: name,
        'aria-current': isHere ? 'true' : null,
      },
      sign,
    );
    const first = rooms.find((one) => one.server === server);
    button.addEventListener('click', () => client.change({ room: first?.id ?? room.id }));
    return h('div', { class: 'server-place' }, button);
  };
  const initials = (name: string): string =>
    name
      .split(' ')
      .map((word) => word[0]?.toUpperCase())
      .join('');
  const own = state.servers.filter(({ id }) => persona.servers.includes(id));
  rail.replaceChildren(
    entry(null, words.direct, h('img', { src: '/icon.svg', alt: '', width: 28, height: 28 })),
    h('hr'),
    ...own.map(({ id, name }) => entry(id, name, initials(name))),
  );
}

function drawChannels(client: Client): void {
  const { state, room, persona, words } = client;
  const server = state.servers.find(({ id }) => id === room.server);
  const rooms = roomsOf(client).filter((one) => one.server === room.server);
  const links = rooms.map((one) => {
    const isHere = one.id === room.id;
    const sign = one.server === null ? avatar(state.bot, 32) : icon('hash', 20);
    const link = h(
      'button',
      { type: 'button', class: 'channel', 'aria-current': isHere ? 'page' : null },
      sign,
      h('span', {}, one.name),
    );
    link.addEventListener('click', () => client.change({ room: one.id, isSidebarOpen: false }));
    return h('li', {}, link);
  });
  byId('sidebar').replaceChildren(
    h('div', { class: 'server-name' }, server?.name ?? words.direct),
    h(
      'nav',
      { 'aria-label': words.channels },
      h('div', { class: 'channels-title', 'aria-hidden': 'true' }, server ? words.channels : words.direct),
      h('ul', { class: 'channels' }, links),
    ),
    userArea(client, persona),
  );
}

function userArea(client: Client, persona: Client['persona']): HTMLElement {
  const { words } = client;
  const button = h(
    'button',
    {
      type: 'button',
      class: 'user',
      'aria-haspopup': 'menu',
    },
    h('span', { class: 'online' }, avatar({ id: persona.userId, name: persona.name, isBot: false }, 32)),
    h('span', { class: 'user-words' }, h('strong', {}, persona.name), h('small', {}, words[persona.id])),
    h('span', { class: 'unseen' }, words.settings),
    icon('gear', 20),
  );
  button.addEventListener('click', () => openMenu(choices(client), button, words.settings));
  return h('div', { class: 'user-area' }, button);
}

function choices(client: Client) {
  const { state, persona, words, locale, theme } = client;
  return [
    {
      title: words.actAs,
      items: state.personas.map(({ id, userId, name }) => ({
        label: name,
        detail: words[id],
        picture: avatar({ id: userId, name, isBot: false }, 28),
        checked: id === persona.id,
        pick: () => client.change({ persona: id }),
      })),
    },
    {
      title: words.language,
      items: Object.entries(LOCALES).map(([id, { name }]) => ({
        label: name,
        checked: id === locale,
        pick: () => client.change({ locale: id }),
      })),
    },
    {
      title: words.theme,
      items: (['dark', 'light'] as const).map((id) => ({
        label: words[id],
        checked: id === theme,
        pick: () => client.change({ theme: id }),
      })),
    },
  ];
}
