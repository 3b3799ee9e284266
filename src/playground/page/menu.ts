import { byId, h, icon } from './dom.ts';

/** A line of a menu: it does something, opens a further menu, or is one of several to choose from. */
interface MenuItem {
  label: string;
  detail?: string;
  picture?: Node;
  /** Of one that can be chosen. */
  checked?: boolean;
  pick?: () => void;
  items?: MenuItem[];
}

/** Lines under a heading. */
export interface MenuGroup {
  title?: string;
  items: MenuItem[];
}

type Place = { x: number; y: number };

let open: { close: (refocus: boolean) => void } | undefined;

/** Closes whatever menu is open. */
export function closeMenu(): void {
  open?.close(true);
}

/** Opens a menu at a place, or beside what was pressed; the focus comes back when it closes. */
export function openMenu(groups: MenuGroup[], at: Place | HTMLElement, label: string): void {
  open?.close(false);
  const opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const layers = byId('layers');
  const close = (refocus: boolean): void => {
    if (open !== self) return;
    open = undefined;
    layers.replaceChildren();
    document.removeEventListener('pointerdown', outside, true);
    if (refocus && opener?.isConnected) opener.focus();
  };
  const outside = (event: Event): void => {
    if (!layers.contains(event.target as Node)) close(false);
  };
  const self = { close };
  open = self;
  const done = (item: MenuItem): void => {
    close(true);
    item.pick?.();
  };
  const menu = drawMenu(groups, label, done, () => close(true));
  layers.replaceChildren(menu);
  document.addEventListener('pointerdown', outside, true);
  place(menu, at instanceof HTMLElement ? beside(at) : at);
  focusItem(menu, 0);
}

function drawMenu(
  groups: MenuGroup[],
  label: string,
  done: (item: MenuItem) => void,
  close: () => void,
): HTMLElement {
  const menu = h('div', { class: 'menu', role: 'menu', 'aria-label': label });
  for (const [i, { title, items }] of groups.entries()) {
    const lines = items.map((item) => drawItem(item, done, menu));
    const heading = title ? h('div', { class: 'menu-title', 'aria-hidden': 'true' }, title) : null;
    if (i > 0) menu.append(h('hr'));
    menu.append(h('div', { role: 'group', 'aria-label': title ?? null }, heading, lines));
  }
  menu.addEventListener('keydown', (event) => onKey(event, menu, close));
  return menu;
}

function drawItem(item: MenuItem, done: (item: MenuItem) => void, menu: HTMLElement): HTMLElement {
  const isChoice = item.checked !== undefined;
  const line = h(
    'button',
    {
      type: 'button',
      class: 'menu-item',
      role: isChoice ? 'menuitemradio' : 'menuitem',
      tabindex: -1,
      'aria-checked': isChoice ? String(item.checked) : null,
      'aria-haspopup': item.items ? 'menu' : null,
    },
    item.picture,
    h(
      'span',
      { class: 'menu-words' },
      h('span', {}, item.label),
      item.detail ? h('small', {}, item.detail) : null,
    ),
    item.items ? icon('right', 16) : null,
    item.checked ? icon('tick', 16) : null,
  );
  line.addEventListener('pointerenter', () => line.focus({ preventScroll: true }));
  const { items } = item;
  if (!items) {
    line.addEventListener('click', () => done(item));
    line.addEventListener('pointerenter', () => {
      for (const other of menu.querySelectorAll('.menu')) other.remove();
    });
    return line;
  }
  const unfold = (focus: boolean): void => {
    if (line.nextElementSibling?.classList.contains('menu')) return;
    const below = drawMenu([{ items }], item.label, done, () => {
      below.remove();
      line.focus();
    });
    below.classList.add('submenu');
    line.after(below);
    placeBeside(below, line);
    if (focus) focusItem(below, 0);
  };
  line.addEventListener('click', () => unfold(true));
  line.addEventListener('pointerenter', () => unfold(false));
  line.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowRight') unfold(true);
  });
  return line;
}

function onKey(event: KeyboardEvent, menu: HTMLElement, close: () => void): void {
  const items = itemsOf(menu);
  const at = items.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const isSub = menu.classList.contains('submenu');
  if (event.key === 'ArrowDown') focusItem(menu, at + 1);
  else if (event.key === 'ArrowUp') focusItem(menu, at - 1);
  else if (event.key === 'Home') focusItem(menu, 0);
  else if (event.key === 'End') focusItem(menu, items.length - 1);
  else if (event.key === 'Escape' || event.key === 'Tab' || (isSub && event.key === 'ArrowLeft')) close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('.menu-item')].filter(
    (item) => item.closest('.menu') === menu,
  );
}

function focusItem(menu: HTMLElement, index: number): void {
  const items = itemsOf(menu);
  items.at(index % items.length)?.focus({ preventScroll: true });
}

/** The place under an element. */
function beside(element: HTMLElement): Place {
  const { left, bottom } = element.getBoundingClientRect();
  return { x: left, y: bottom + 4 };
}

/** Puts a menu beside the line that opens it, where the window has room: to the right, to the left, or else below. */
function placeBeside(menu: HTMLElement, line: HTMLElement): void {
  const { left, right, top, bottom } = line.getBoundingClientRect();
  const { width } = menu.getBoundingClientRect();
  if (right + width + 12 <= innerWidth) place(menu, { x: right + 4, y: top - 6 });
  else if (left - width - 12 >= 0) place(menu, { x: left - width - 4, y: top - 6 });
  else place(menu, { x: left, y: bottom });
}

/** Puts a menu at a place, moved so that the window holds it. */
function place(menu: HTMLElement, { x, y }: Place): void {
  const { width, height } = menu.getBoundingClientRect();
  const left = Math.max(8, Math.min(x, innerWidth - width - 8));
  const top = Math.max(8, Math.min(y, innerHeight - height - 8));
  menu.style.left = `${left}px`;
  menu.style.top = `${top}px`;
}
