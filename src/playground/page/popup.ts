import { h } from './dom.ts';

/** A line that can be picked. */
export interface PopupItem {
  label: string;
  detail?: string;
  side?: string;
  picture?: Node;
  pick: () => void;
}

/** The list over the composer: commands, options or choices. The focus stays in the field that it belongs to. */
export class Popup {
  readonly element = h('div', { class: 'popup', hidden: true });
  #items: PopupItem[] = [];
  #lines: HTMLElement[] = [];
  #active = -1;
  #field: HTMLElement | undefined;
  #isPaused = false;

  /** Whether there is something to pick. */
  get isOpen(): boolean {
    return !this.element.hidden && this.#items.length > 0;
  }

  /** Shows lines for a field; `first` is the one that is active from the start, -1 for none. */
  show(field: HTMLElement, title: string, items: PopupItem[], first = 0): void {
    this.hide();
    if (items.length === 0) return;
    this.#items = items;
    this.#lines = items.map((item, i) => this.#line(item, i));
    const list = h('div', { id: 'popup-list', role: 'listbox', 'aria-label': title }, this.#lines);
    this.element.replaceChildren(h('div', { class: 'popup-title' }, title), list);
    this.element.hidden = false;
    this.#field = field;
    field.setAttribute('aria-controls', 'popup-list');
    if (field.getAttribute('role') === 'combobox') field.setAttribute('aria-expanded', 'true');
    this.#activate(first);
  }

  /** What is shown fits what was typed before: until it is shown anew nothing of it is picked. */
  pause(): void {
    this.#activate(-1);
    this.#isPaused = true;
    this.element.classList.add('paused');
  }

  /** Shows a sentence, with nothing to pick. */
  note(title: string, text: string): void {
    this.hide();
    this.element.replaceChildren(
      h('div', { class: 'popup-note' }, h('strong', {}, title), h('span', {}, text)),
    );
    this.element.hidden = false;
  }

  hide(): void {
    this.element.hidden = true;
    this.element.classList.remove('paused');
    this.#isPaused = false;
    this.#items = [];
    this.#active = -1;
    this.#field?.removeAttribute('aria-activedescendant');
    if (this.#field?.getAttribute('role') === 'combobox') this.#field.setAttribute('aria-expanded', 'false');
    this.#field = undefined;
  }

  /** Moves, picks or hides as a key asks for; false when the key means nothing to it. */
  onKey(event: KeyboardEvent): boolean {
    if (event.isComposing) return false;
    if (event.key === 'Escape' && !this.element.hidden) this.hide();
    else if (!this.isOpen || this.#isPaused) return false;
    else if (event.key === 'ArrowDown') this.#activate(this.#active + 1);
    else if (event.key === 'ArrowUp')
      this.#activate(this.#active < 0 ? this.#items.length - 1 : this.#active - 1);
    else if (event.key === 'Tab' && !event.shiftKey) this.#items[Math.max(0, this.#active)]?.pick();
    else if (event.key === 'Enter' && !event.shiftKey && this.#active >= 0) this.#items[this.#active]?.pick();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  #line({ label, detail, side, picture, pick }: PopupItem, index: number): HTMLElement {
    const line = h(
      'div',
      { class: 'popup-item', role: 'option', id: `popup-${index}`, 'aria-selected': 'false' },
      picture,
      h(
        'span',
        { class: 'popup-words' },
        h('span', { class: 'popup-label' }, label),
        detail ? h('small', {}, detail) : null,
      ),
      side ? h('span', { class: 'popup-side' }, side) : null,
    );
    // The field keeps the focus.
    line.addEventListener('pointerdown', (event) => event.preventDefault());
    line.addEventListener('click', pick);
    line.addEventListener('pointermove', () => {
      if (this.#active !== index) this.#activate(index);
    });
    return line;
  }

  #activate(to: number): void {
    this.#active = to < 0 ? -1 : to % this.#items.length;
    for (const [i, line] of this.#lines.entries())
      line.setAttribute('aria-selected', String(i === this.#active));
    if (this.#active < 0) {
      this.#field?.removeAttribute('aria-activedescendant');
      return;
    }
    this.#field?.setAttribute('aria-activedescendant', `popup-${this.#active}`);
    this.#lines[this.#active]?.scrollIntoView({ block: 'nearest' });
  }
}
