import type { Client } from './client.ts';
import { avatar, byId, h, icon } from './dom.ts';

/** Draws the line over the messages: where one is, and the button of the payloads with the count of breaches. */
export function drawHeader(client: Client, breaches: number): void {
  const { room, words, isPanelOpen, state } = client;
  const back = h(
    'button',
    { type: 'button', class: 'tool back', 'aria-label': words.back },
    icon('back', 22),
  );
  back.addEventListener('click', () => client.change({ isSidebarOpen: true }));
  const sign = room.server === null ? avatar(state.bot, 24) : icon('hash', 24);
  const told = breaches === 0 ? words.breachesNone : words.breaches(breaches);
  const badge = breaches > 0 ? h('span', { class: 'badge' }, String(breaches)) : null;
  const panel = h(
    'button',
    {
      type: 'button',
      id: 'panel-toggle',
      class: `tool ${breaches > 0 ? 'alarmed' : ''}`,
      'aria-expanded': String(isPanelOpen),
      'aria-controls': 'panel',
      'aria-label': `${words.panel}. ${told}`,
      title: `${words.panel}. ${told}`,
      'data-breaches': breaches,
    },
    icon('code', 22),
    badge,
  );
  panel.addEventListener('click', () => client.change({ isPanelOpen: !client.isPanelOpen }));
  byId('header').replaceChildren(
    back,
    sign,
    h('h1', { class: 'room-name' }, room.name),
    room.topic ? h('span', { class: 'topic' }, room.topic) : '',
    h('span', { class: 'spring' }),
    panel,
  );
}
