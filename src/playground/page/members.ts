import type { Client } from './client.ts';
import { avatar, byId, h } from './dom.ts';

/** Draws who is in the channel, beside the messages where there is room. */
export function drawMembers(client: Client): void {
  const { state, room, words, persona } = client;
  const host = byId('members');
  host.hidden = room.server === null || client.isPanelOpen;
  host.setAttribute('aria-label', words.members);
  if (room.server === null) return;
  const { server } = room;
  const people = state.personas.filter(({ servers }) => servers.includes(server));
  const hasBot = state.servers.some(({ id, hasBot }) => id === server && hasBot);
  const group = (title: string, members: HTMLElement[]): HTMLElement[] => [
    h('h2', {}, `${title} — ${members.length}`),
    h('ul', {}, members),
  ];
  const line = (author: { id: string; name: string; isBot: boolean }, detail: string): HTMLElement =>
    h(
      'li',
      { class: author.id === persona.userId ? 'own' : '' },
      h('span', { class: 'online' }, avatar(author, 32)),
      h(
        'span',
        { class: 'user-words' },
        h('strong', {}, author.name, author.isBot ? h('span', { class: 'tag' }, words.app) : null),
        detail ? h('small', {}, detail) : null,
      ),
    );
  host.replaceChildren(
    ...(hasBot ? group(words.apps, [line(state.bot, '')]) : []),
    ...group(
      words.members,
      people.map(({ id, userId, name }) => line({ id: userId, name, isBot: false }, words[id])),
    ),
  );
}
