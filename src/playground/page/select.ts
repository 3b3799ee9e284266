import type { SelectView } from '../link/views.ts';
import type { Board } from './components.ts';
import { h, icon } from './dom.ts';

let count = 0;

/** A select menu: a list that opens under it. One that takes several options sends them when it closes. */
export function drawSelect(view: SelectView, board: Board): HTMLElement {
  const { customId, placeholder, disabled, most, least, options } = view;
  const id = `select-${count++}`;
  const shown = placeholder || board.client.words.select;
  const chosen = new Set(options.filter((option) => option.chosen).map(({ value }) => value));
  const before = [...chosen];
  const label = h('span', { class: 'select-shown' });
  const head = h(
    'button',
    {
      type: 'button',
      class: 'select-head',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': id,
      'aria-label': shown,
      disabled,
    },
    label,
    icon('chevron', 20),
  );
  const lines = options.map(({ label: name, description, emoji, value }, i) =>
    h(
      'div',
      { class: 'select-option', role: 'option', id: `${id}-${i}`, 'data-value': value },
      emoji ? h('span', { class: 'emoji' }, emoji) : null,
      h(
        'span',
        { class: 'select-words' },
        h('span', {}, name),
        description ? h('small', {}, description) : null,
      ),
      h('span', { class: most > 1 ? 'box' : 'dot' }, icon('tick', 14)),
    ),
  );
  const list = h(
    'div',
    { class: 'select-list', id, role: 'listbox', hidden: true, 'aria-label': shown },
    lines,
  );
  if (most > 1) list.setAttribute('aria-multiselectable', 'true');
  const whole = h('div', { class: 'select' }, head, list);
  let active = 0;

  const draw = (): void => {
    const names = options.filter(({ value }) => chosen.has(value)).map((option) => option.label);
    label.textContent = names.join(', ') || shown;
    label.classList.toggle('placeholder', names.length === 0);
    for (const [i, line] of lines.entries()) {
      line.setAttribute('aria-selected', String(chosen.has(options[i]!.value)));
      line.classList.toggle('active', i === active);
    }
    if (list.hidden) head.removeAttribute('aria-activedescendant');
    else head.setAttribute('aria-activedescendant', `${id}-${active}`);
  };
  const send = (): void => {
    head.setAttribute('aria-busy', 'true');
    board.choose(customId, [...chosen], () => head.removeAttribute('aria-busy'));
  };
  const close = (): void => {
    if (list.hidden) return;
    list.hidden = true;
    head.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', outside, true);
    draw();
    const isNew = chosen.size !== before.length || before.some((value) => !chosen.has(value));
    if (most > 1 && isNew && chosen.size >= least) send();
  };
  const outside = ({ target }: Event): void => {
    if (!whole.contains(target as Node)) close();
  };
  const unfold = (): void => {
    list.hidden = false;
    active = Math.max(
      0,
      options.findIndex(({ value }) => chosen.has(value)),
    );
    head.setAttribute('aria-expanded', 'true');
    document.addEventListener('pointerdown', outside, true);
    const room = innerHeight - head.getBoundingClientRect().bottom;
    list.classList.toggle('above', room < Math.min(list.scrollHeight, 320) + 16);
    draw();
  };
  const pick = (index: number): void => {
    const option = options[index];
    if (!option) return;
    if (most === 1) {
      chosen.clear();
      chosen.add(option.value);
      close();
      send();
    } else if (chosen.has(option.value)) chosen.delete(option.value);
    else if (chosen.size < most) chosen.add(option.value);
    draw();
  };
  const move = (to: number): void => {
    active = (to + options.length) % options.length;
    draw();
    lines[active]?.scrollIntoView({ block: 'nearest' });
  };
  head.addEventListener('click', () => (list.hidden ? unfold() : close()));
  head.addEventListener('keydown', (event) => {
    if (list.hidden) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      unfold();
    } else if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active - 1);
    else if (event.key === 'Enter' || event.key === ' ') pick(active);
    else if (event.key === 'Escape') close();
    else {
      if (event.key === 'Tab') close();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  for (const [i, line] of lines.entries()) {
    line.addEventListener('click', () => pick(i));
    line.addEventListener('pointermove', () => {
      if (active !== i) move(i);
    });
  }
  draw();
  return whole;
}
