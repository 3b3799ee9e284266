import type { OptionView } from '../link/views.ts';
import { type Chip, makeChip } from './chip.ts';
import type { Client } from './client.ts';
import { choiceName, descriptionOf, type Entry, OptionType, sentValue } from './commands.ts';
import { avatar, h, icon } from './dom.ts';
import { makeOffers } from './offers.ts';
import type { Popup } from './popup.ts';

/** A command that is being typed, option by option. */
export interface Order {
  element: HTMLElement;
  focus: () => void;
}

/** Makes the line of a command. `end` is told when it was sent, or given up with the text that stays. */
export function makeOrder(
  entry: Entry,
  rest: string,
  client: Client,
  popup: Popup,
  end: (left: string | null) => void,
): Order {
  const { words, locale } = client;
  const chips: Chip[] = [];
  const tail = h('input', {
    type: 'text',
    class: 'tail',
    autocomplete: 'off',
    enterkeyhint: 'send',
    'aria-label': words.options,
  });
  const more = h('button', { type: 'button', class: 'more-options', tabindex: -1 });
  const sender = h(
    'button',
    { type: 'button', class: 'sender', 'aria-label': words.send },
    icon('right', 20),
  );
  const line = h('span', { class: 'order-line' });
  const element = h(
    'div',
    { class: 'order', role: 'group', 'aria-label': `/${entry.name}` },
    avatar(client.state.bot, 20),
    h('span', { class: 'order-name' }, `/${entry.name}`),
    line,
    tail,
    more,
    sender,
  );

  const left = (): OptionView[] =>
    entry.options.filter((option) => !chips.some((chip) => chip.option === option));
  const drawMore = (): void => {
    const { length } = left();
    more.hidden = length === 0;
    more.textContent = words.moreOptions(length);
  };
  const add = (option: OptionView): Chip => {
    const chip = makeChip(option, client, offers.show);
    chips.push(chip);
    line.append(chip.element);
    chip.field.addEventListener('focus', () => offers.show(chip));
    chip.field.addEventListener('keydown', (event) => onKey(event as KeyboardEvent, chip));
    chip.element.addEventListener('click', ({ target }) => {
      if (target !== chip.field) chip.field.focus();
    });
    drawMore();
    return chip;
  };
  const remove = (chip: Chip): void => {
    const at = chips.indexOf(chip);
    chips.splice(at, 1);
    chip.element.remove();
    drawMore();
    (chips[at - 1]?.field ?? tail).focus();
  };
  const next = (chip: Chip): void => {
    const missing = chips.find(
      (one) => one !== chip && one.option.required && sentValue(one.option, one.filling) === undefined,
    );
    (missing?.field ?? chips[chips.indexOf(chip) + 1]?.field ?? tail).focus();
  };
  const filled = (focused?: Chip) =>
    chips.flatMap((chip) => {
      const { option, filling } = chip;
      if (chip === focused) return [{ name: option.name, value: filling.typed, focused: true as const }];
      const value = sentValue(option, filling);
      return value === undefined ? [] : [{ name: option.name, value }];
    });
  const target = () => ({ channel: client.room.id, command: entry.command.id, path: entry.path });
  const offers = makeOffers(client, popup, (chip) => ({ ...target(), options: filled(chip) }), next);

  function offerOptions(): void {
    const wanted = tail.value.trim().toLowerCase().replace(/:$/, '');
    const found = left().filter((option) => choiceName(option, locale).startsWith(wanted));
    const items = found.map((option) => ({
      label: choiceName(option, locale),
      detail: descriptionOf(option, locale),
      pick: () => {
        tail.value = '';
        popup.hide();
        add(option).field.focus();
      },
    }));
    const free = found.length === 0 ? left().find(({ type }) => type === OptionType.String) : undefined;
    if (free) {
      // What names no option is what somebody wants to say.
      put(add(free), tail.value);
      return;
    }
    popup.show(tail, words.options, items, wanted ? 0 : -1);
    if (wanted && tail.value.endsWith(':') && found.length === 1) items[0]?.pick();
  }

  function submit(): void {
    popup.hide();
    offers.stop();
    const wrong = chips.filter((chip) => !chip.check());
    if (wrong[0]) {
      wrong[0].field.focus();
      popup.hide();
      return;
    }
    client.ask(
      (nonce) => ({ do: 'command', nonce, ...target(), options: filled() }),
      () => {},
    );
    end(null);
  }

  function leave(): void {
    offers.stop();
    popup.hide();
    end(`/${entry.name}`);
  }

  function onKey(event: KeyboardEvent, chip: Chip | null): void {
    if (popup.onKey(event) || event.isComposing) return;
    const { key } = event;
    const field = chip?.field ?? tail;
    const isText = field instanceof HTMLInputElement;
    const start = isText ? field.selectionStart === 0 && field.selectionEnd === 0 : true;
    const finish = isText ? field.selectionStart === field.value.length : true;
    const at = chip ? chips.indexOf(chip) : chips.length;
    if (key === 'Enter' && (isText || chip?.filling.chosen !== undefined)) submit();
    else if (key === 'Escape') leave();
    else if (key === 'Backspace' && start && (!isText || field.value === '')) {
      if (chip && !chip.option.required) remove(chip);
      else if (at === 0) leave();
      else chips[at - 1]?.field.focus();
    } else if (key === 'ArrowLeft' && start && at > 0) chips[at - 1]?.field.focus();
    else if (key === 'ArrowRight' && finish && chip) (chips[at + 1]?.field ?? tail).focus();
    else return;
    event.preventDefault();
  }

  tail.addEventListener('focus', offerOptions);
  tail.addEventListener('input', offerOptions);
  tail.addEventListener('keydown', (event) => onKey(event, null));
  more.addEventListener('click', () => tail.focus());
  sender.addEventListener('click', submit);
  element.addEventListener('focusout', ({ relatedTarget }) => {
    if (!element.contains(relatedTarget as Node | null)) popup.hide();
  });
  drawMore();
  for (const option of entry.options.filter((one) => one.required)) add(option);
  const [first] = chips;
  const text = rest.trim()
    ? (chips.find(({ option }) => option.type === OptionType.String) ?? addText())
    : first;
  if (text && rest.trim()) put(text, rest);

  function addText(): Chip | undefined {
    const option = entry.options.find(({ type }) => type === OptionType.String);
    return option && add(option);
  }

  /** Types a text into an option. */
  function put({ field }: Chip, typed: string): void {
    if (!(field instanceof HTMLInputElement)) return;
    tail.value = '';
    field.value = typed;
    field.focus();
    field.dispatchEvent(new Event('input'));
  }

  return { element, focus: () => (text?.field ?? tail).focus() };
}
