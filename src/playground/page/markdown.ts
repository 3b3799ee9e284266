import type { Inline } from '../link/markdown.ts';
import type { Client } from './client.ts';
import { h } from './dom.ts';
import { timeShown } from './times.ts';

const TAGS = { strong: 'strong', em: 'em', underline: 'u', strike: 's', quote: 'blockquote' } as const;

/** Draws a text's tree. */
export function drawText(tree: readonly Inline[], client: Client): Node[] {
  return tree.map((piece) => draw(piece, client));
}

function draw(piece: Inline, client: Client): Node {
  switch (piece.kind) {
    case 'text':
      return document.createTextNode(piece.text);
    case 'break':
      return h('br');
    case 'code':
      return h('code', {}, piece.text);
    case 'codeBlock':
      return h('pre', {}, h('code', {}, piece.text));
    case 'heading':
      return h(
        `h${Math.min(3, piece.level + 2) as 3}`,
        { class: `h${piece.level}` },
        drawText(piece.children, client),
      );
    case 'list':
      return h(
        piece.ordered ? 'ol' : 'ul',
        { start: piece.ordered ? piece.start : null },
        piece.items.map((item) => h('li', {}, drawText(item, client))),
      );
    case 'link': {
      const link = { href: piece.url, target: '_blank', rel: 'noreferrer noopener', title: piece.url };
      return h('a', link, drawText(piece.children, client));
    }
    case 'mention':
      return h('span', { class: 'mention' }, piece.text);
    case 'time': {
      const { locale } = client;
      const when = new Date(piece.at);
      const isTime = !Number.isNaN(when.getTime());
      const shown = isTime ? timeShown(piece.at, piece.style, locale, Date.now()) : '';
      const title = isTime ? timeShown(piece.at, 'F', locale, Date.now()) : null;
      return h('time', { class: 'time', title, datetime: isTime ? when.toISOString() : null }, shown);
    }
    case 'subtext':
      return h('small', { class: 'subtext' }, drawText(piece.children, client));
    case 'spoiler':
      return spoiler(piece.children, client);
    default:
      return h(TAGS[piece.kind], {}, drawText(piece.children, client));
  }
}

/** Hidden until it is pressed. */
function spoiler(children: readonly Inline[], client: Client): HTMLElement {
  const inside = h('span', { class: 'inside', 'aria-hidden': 'true' }, drawText(children, client));
  const hidden = h(
    'span',
    { class: 'spoiler', role: 'button', tabindex: 0, 'aria-label': client.words.spoiler },
    inside,
  );
  const show = (): void => {
    hidden.replaceWith(h('span', { class: 'spoiler shown' }, drawText(children, client)));
  };
  hidden.addEventListener('click', show);
  hidden.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') show();
  });
  return hidden;
}
