import type { TrafficView } from '../link/views.ts';
import type { Client } from './client.ts';
import { byId, h, icon } from './dom.ts';

/** Entries that are drawn at once. */
const MOST = 200;

/** What goes to the bot and what comes from it. */
export interface Panel {
  draw: () => void;
  put: (entry: TrafficView) => void;
}

/** Makes the panel. */
export function makePanel(client: Client): Panel {
  const host = byId('panel');
  const list = h('ol', { class: 'traffic', role: 'list' });
  const drawn = (entry: TrafficView): HTMLElement => drawEntry(entry, client.locale);
  const panel: Panel = {
    draw() {
      const { words, state } = client;
      const { traffic } = state;
      host.hidden = !client.isPanelOpen;
      host.setAttribute('aria-label', words.panel);
      const close = h(
        'button',
        { type: 'button', class: 'tool', 'aria-label': words.close },
        icon('cross', 20),
      );
      close.addEventListener('click', () => client.change({ isPanelOpen: false }));
      const count = traffic.reduce((sum, { problems }) => sum + problems.length, 0);
      const told = count === 0 ? words.breachesNone : words.breaches(count);
      list.replaceChildren(...traffic.slice(-MOST).toReversed().map(drawn));
      host.replaceChildren(
        h('header', {}, h('h2', {}, words.panel), h('span', { class: 'spring' }), close),
        h('p', { class: `breaches ${count > 0 ? 'some' : ''}` }, told),
        h('p', { class: 'hint' }, traffic.length === 0 ? words.none : words.panelHint),
        list,
      );
    },
    put(entry) {
      if (entry.problems.length > 0) {
        panel.draw();
        return;
      }
      list.prepend(drawn(entry));
      if (list.children.length > MOST) list.lastElementChild?.remove();
    },
  };
  return panel;
}

function drawEntry(
  { at, from, title, status, sent, answer, problems }: TrafficView,
  locale: string,
): HTMLElement {
  const isBad = problems.length > 0 || (status !== null && status >= 400);
  const arrow = from === 'discord' ? '→' : '←';
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }).format(new Date(at));
  const body = h('div', { class: 'entry-body' });
  const details = h(
    'details',
    { class: isBad ? 'bad' : null, open: problems.length > 0 },
    h(
      'summary',
      {},
      h('span', { class: `arrow ${from}` }, arrow),
      h('span', { class: 'entry-title' }, title),
      status === null ? null : h('span', { class: `status ${status >= 400 ? 'bad' : ''}` }, String(status)),
      h('time', { datetime: at }, time),
    ),
    problems.length > 0
      ? h(
          'ul',
          { class: 'problems' },
          problems.map((problem) => h('li', {}, problem)),
        )
      : null,
    body,
  );
  // Long payloads are written out when somebody looks at them.
  const fill = (): void => {
    if (!details.open || body.hasChildNodes()) return;
    body.append(drawJson(sent));
    if (answer !== null) body.append(h('p', { class: 'answer' }, String(status)), drawJson(answer));
  };
  details.addEventListener('toggle', fill);
  fill();
  return h('li', {}, details);
}

const TOKEN = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** JSON with its keys, strings and numbers told apart. */
function drawJson(value: unknown): HTMLElement {
  const text = JSON.stringify(value, null, 2) ?? '';
  const pre = h('pre', { class: 'json', tabindex: 0 });
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, string, colon] = match;
    pre.append(text.slice(from, match.index));
    const kind = string ? (colon ? 'key' : 'string') : 'number';
    pre.append(h('span', { class: `json-${kind}` }, string ?? whole), colon ?? '');
    from = match.index + whole.length;
  }
  pre.append(text.slice(from));
  return pre;
}
