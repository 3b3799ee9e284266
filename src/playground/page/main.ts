import type { Tiding } from '../link/protocol.ts';
import type { MessageView, StateView } from '../link/views.ts';
import { type Client, choose, isSeen, keepChoice, keptChoice } from './client.ts';
import { makeComposer } from './composer.ts';
import { byId, h } from './dom.ts';
import { drawHeader } from './header.ts';
import { connect } from './link.ts';
import { makeList } from './list.ts';
import { drawMembers } from './members.ts';
import { makePanel } from './panel.ts';
import { drawSidebar } from './sidebar.ts';
import { wordsIn } from './words.ts';

/** Characters of a new message that are read out. */
const READ_OUT = 300;

const waiting = new Map<number, (tiding: Tiding) => void>();
let count = 0;
let page: ReturnType<typeof makePage> | undefined;

const link = connect(hear, (isUp) => {
  document.documentElement.classList.toggle('ended', !isUp);
  if (!isUp) notice(wordsIn(page?.client.locale ?? 'en-US').ended);
});

function hear(tiding: Tiding): void {
  if (tiding.tell === 'state') start(tiding.state);
  else if (tiding.tell === 'choices' || tiding.tell === 'settled') {
    waiting.get(tiding.nonce)?.(tiding);
    waiting.delete(tiding.nonce);
  } else page?.hear(tiding);
}

function start(state: StateView): void {
  if (page) page.restart(state);
  else page = makePage(state);
}

/** A line at the top, for what concerns the whole page. */
function notice(text: string): void {
  byId('live').textContent = text;
  let bar = document.querySelector('.notice');
  if (!bar) {
    bar = h('div', { class: 'notice', role: 'alert' });
    document.body.append(bar);
  }
  bar.textContent = text;
  if (!document.documentElement.classList.contains('ended')) setTimeout(() => bar.remove(), 6000);
}

function makePage(state: StateView) {
  const kept = keptChoice(state);
  const client: Client = {
    state,
    messages: new Map(),
    persona: state.personas[0]!,
    locale: state.locale,
    words: wordsIn(state.locale),
    room: state.rooms[0]!,
    theme: 'dark',
    isSidebarOpen: false,
    isPanelOpen: false,
    send: (doing) => link.send({ ...doing, as: client.persona.id, locale: client.locale }),
    ask: (doing, heard) => {
      count += 1;
      waiting.set(count, heard);
      client.send(doing(count));
      return count;
    },
    change: (choice) => {
      choose(client, choice);
      keepChoice(client);
      draw();
    },
    announce: (text) => {
      byId('live').textContent = text;
    },
  };
  const composer = makeComposer(client);
  const list = makeList(client, (text) => composer.type(text));
  const panel = makePanel(client);
  const breaches = (): number => client.state.traffic.reduce((sum, { problems }) => sum + problems.length, 0);

  const draw = (): void => {
    const { documentElement: root } = document;
    root.lang = client.locale;
    root.dataset.theme = client.theme;
    root.classList.toggle('sidebar-open', client.isSidebarOpen);
    root.classList.toggle('panel-open', client.isPanelOpen);
    document.title = `${client.room.server === null ? '@' : '#'}${client.room.name} | Crosscheck playground`;
    drawSidebar(client);
    drawMembers(client);
    drawHeader(client, breaches());
    list.draw();
    composer.draw();
    panel.draw();
  };
  const put = (message: MessageView): void => {
    client.messages.set(message.key, message);
    list.put(message);
    const isOwn = message.author.id === client.persona.userId;
    if (isSeen(client, message) && message.status === 'sent' && !isOwn)
      client.announce(`${client.words.newMessage(message.author.name)}: ${message.plain.slice(0, READ_OUT)}`);
  };
  const load = (given: StateView): void => {
    client.state = given;
    client.messages = new Map(given.messages.map((message) => [message.key, message]));
  };
  load(state);
  choose(client, { locale: state.locale, ...kept });
  draw();
  byId('message-text').focus();
  return {
    client,
    restart(given: StateView): void {
      document.querySelector('.notice')?.remove();
      load(given);
      draw();
    },
    hear(tiding: Tiding): void {
      if (tiding.tell === 'message') put(tiding.message);
      else if (tiding.tell === 'gone') {
        client.messages.delete(tiding.key);
        list.remove(tiding.key);
      } else if (tiding.tell === 'traffic') {
        client.state = { ...client.state, traffic: [...client.state.traffic, tiding.entry] };
        panel.put(tiding.entry);
        if (tiding.entry.problems.length > 0) drawHeader(client, breaches());
      } else if (tiding.tell === 'refused') notice(tiding.why);
    },
  };
}
