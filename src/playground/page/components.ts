import type { ButtonView, ComponentView, FileView } from '../link/views.ts';
import type { Client } from './client.ts';
import { h, icon } from './dom.ts';
import { drawText } from './markdown.ts';
import { drawSelect } from './select.ts';

/** What the components of one message need. */
export interface Board {
  client: Client;
  /** Presses a button; `done` is told whether the bot answered. */
  press: (customId: string, done: (ok: boolean) => void) => void;
  /** Chooses in a menu. */
  choose: (customId: string, values: string[], done: (ok: boolean) => void) => void;
}

/** Draws components from top to bottom. */
export function drawComponents(components: readonly ComponentView[], board: Board): HTMLElement[] {
  return components.map((component) => drawComponent(component, board));
}

function drawComponent(component: ComponentView, board: Board): HTMLElement {
  const { client } = board;
  switch (component.kind) {
    case 'text':
      return h('div', { class: 'text' }, drawText(component.tree, client));
    case 'row':
      return h('div', { class: 'row' }, drawComponents(component.children, board));
    case 'button':
      return drawButton(component, board);
    case 'select':
      return drawSelect(component, board);
    case 'section': {
      const words = h('div', { class: 'section-text' }, drawComponents(component.children, board));
      const beside = component.accessory ? drawComponent(component.accessory, board) : null;
      return h('div', { class: 'section' }, words, beside);
    }
    case 'thumbnail':
      return h('div', { class: 'thumbnail' }, picture(component.file, client, component.spoiler));
    case 'gallery': {
      const items = component.items.map(({ file, spoiler }) => picture(file, client, spoiler));
      return h('div', { class: `gallery of-${Math.min(items.length, 4)}` }, items);
    }
    case 'file':
      return drawFile(component.file, client);
    case 'separator': {
      const size = component.wide ? 'wide' : 'narrow';
      return h('div', {
        class: `separator ${size} ${component.divider ? 'drawn' : ''}`,
        role: component.divider ? 'separator' : null,
      });
    }
    case 'container':
      return container(component, board);
    default:
      return h('div', { class: 'unknown' }, `Component of type ${component.type}`);
  }
}

function container(component: ComponentView & { kind: 'container' }, board: Board): HTMLElement {
  const box = h('div', { class: 'container' }, drawComponents(component.children, board));
  const { accent } = component;
  if (accent !== null) {
    box.classList.add('accented');
    box.style.setProperty('--accent', `#${accent.toString(16).padStart(6, '0')}`);
  }
  if (component.spoiler) veil(box, board.client);
  return box;
}

const STYLES: Record<number, string> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'secondary',
};

function drawButton({ style, label, emoji, disabled, customId, url }: ButtonView, board: Board): HTMLElement {
  const words = [emoji ? h('span', { class: 'emoji' }, emoji) : null, label ? h('span', {}, label) : null];
  const look = `button ${STYLES[style] ?? 'secondary'}`;
  if (url !== null && !disabled)
    return h(
      'a',
      { class: look, href: url, target: '_blank', rel: 'noreferrer noopener' },
      words,
      icon('link', 16),
    );
  const button = h('button', { type: 'button', class: look, disabled: disabled || customId === null }, words);
  button.addEventListener('click', () => {
    if (customId === null || button.getAttribute('aria-busy') === 'true') return;
    button.setAttribute('aria-busy', 'true');
    board.press(customId, () => button.removeAttribute('aria-busy'));
  });
  return button;
}

/** A file that can be downloaded. */
export function drawFile({ name, size, url }: FileView, { words }: Client): HTMLElement {
  const href = url || null;
  return h(
    'div',
    { class: 'file' },
    icon('file', 32),
    h(
      'div',
      { class: 'file-words' },
      h('a', { class: 'file-name', href, download: name }, name),
      size === null ? null : h('small', {}, sizeShown(size)),
    ),
    h(
      'a',
      {
        class: 'file-load',
        href,
        download: name,
        'aria-label': `${words.download}: ${name}`,
        title: words.download,
      },
      icon('down', 22),
    ),
  );
}

/** A size in bytes as Discord writes it. */
function sizeShown(bytes: number): string {
  const units = ['bytes', 'KB', 'MB'];
  const step = bytes < 1024 ? 0 : bytes < 1024 * 1024 ? 1 : 2;
  return `${(bytes / 1024 ** step).toFixed(step === 0 ? 0 : 2)} ${units[step]}`;
}

/** A picture, which opens large, with its description for those who do not see it. */
export function picture(file: FileView, client: Client, spoiler = false): HTMLElement {
  const { words } = client;
  if (!file.url || !file.isImage) return drawFile(file, client);
  const { width, height, alt, name } = file;
  const image = h('img', { src: file.url, alt: alt || name, width, height, loading: 'lazy' });
  const opener = h('button', { type: 'button', class: 'picture-open', 'aria-label': alt || name }, image);
  opener.addEventListener('click', () => enlarge(file, client));
  const frame = h('figure', { class: 'picture' }, opener);
  if (alt) {
    const told = h(
      'figcaption',
      { class: 'alt-text', hidden: true },
      h('strong', {}, words.alt),
      h('span', {}, alt),
    );
    const badge = h(
      'button',
      { type: 'button', class: 'alt', 'aria-expanded': 'false', 'aria-label': words.alt },
      'ALT',
    );
    badge.addEventListener('click', () => {
      told.hidden = !told.hidden;
      badge.setAttribute('aria-expanded', String(!told.hidden));
    });
    frame.append(badge, told);
  }
  if (spoiler) veil(frame, client);
  return frame;
}

/** Shows a picture as large as the window takes it. */
function enlarge({ url, alt, name }: FileView, { words }: Client): void {
  const close = h(
    'button',
    { type: 'button', class: 'lightbox-close', 'aria-label': words.close },
    icon('cross', 24),
  );
  const dialog = h(
    'dialog',
    { class: 'lightbox', 'aria-label': alt || name },
    close,
    h('img', { src: url, alt: alt || name }),
    alt ? h('p', {}, alt) : null,
  );
  dialog.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLImageElement)) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** Hides something until it is pressed. */
function veil(element: HTMLElement, { words }: Client): void {
  const cover = h(
    'button',
    { type: 'button', class: 'veil', 'aria-label': words.spoiler },
    words.spoiler.split(':')[0]!,
  );
  cover.addEventListener('click', () => {
    element.classList.remove('veiled');
    cover.remove();
  });
  element.classList.add('veiled');
  element.append(cover);
}
