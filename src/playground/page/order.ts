import type { OptionView } from '../link/protocol.ts';
import { type Chip, makeChip, ownChoices } from './chip.ts';
import type { Client } from './client.ts';
import { choiceName, descriptionOf, type Entry, OptionType, sentValue } from './commands.ts';
import { avatar, h } from './dom.ts';
import type { Popup } from './popup.ts';

/** Milliseconds without a key before the bot is asked what it offers. */
const PAUSE = 150;

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
  const line = h('span', { class: 'order-line' });
  const element = h(
    'div',
    { class: 'order', role: 'group', 'aria-label': `/${entry.name}` },
    avatar(client.state.bot, 20),
    h('span', { class: 'order-name' }, `/${entry.name}`),
    line,
    tail,
    more,
  );
  let asking = -1;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const left = (): OptionView[] =>
    entry.options.filter((option) => !chips.some((chip) => chip.option === option));
  const drawMore = (): void => {
    const { length } = left();
    more.hidden = length === 0;
    more.textContent = words.moreOptions(length);
  };
  const add = (option: OptionView): Chip => {
    const chip = makeChip(option, client, offer);
    chips.push(chip);
    line.append(chip.element);
    chip.field.addEventListener('focus', () => offer(chip));
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
  const pickable = (chip: Chip, found: { shown: string; value: string | number | boolean }[]) =>
    found.map(({ shown, value }) => ({
      label: shown,
      pick: () => {
        chip.choose(shown, value);
        popup.hide();
        next(chip);
      },
    }));
  const filled = (focused?: Chip) =>
    chips.flatMap((chip) => {
      const { option, filling } = chip;
      if (chip === focused) return [{ name: option.name, value: filling.typed, focused: true as const }];
      const value = sentValue(option, filling);
      return value === undefined ? [] : [{ name: option.name, value }];
    });
  const target = () => ({ channel: client.room.id, command: entry.command.id, path: entry.path });

  /** Shows what fits an option: what it offers by itself, what the bot offers, or what it is for. */
  function offer(chip: Chip): void {
    clearTimeout(pause);
    asking = -1;
    const { option, filling } = chip;
    const title = choiceName(option, locale);
    const about = descriptionOf(option, locale);
    if (option.autocomplete && filling.chosen === undefined) {
      if (popup.isOpen) popup.pause();
      else popup.note(title, about);
      pause = setTimeout(() => ask(chip, `${title}: ${about}`), PAUSE);
      return;
    }
    if (filling.chosen !== undefined) {
      popup.note(title, about);
      if (option.type === OptionType.Attachment && document.activeElement === chip.field) next(chip);
      return;
    }
    const own = ownChoices(option, filling.typed, client);
    const offersChoices =
      option.choices || option.type === OptionType.Boolean || option.type === OptionType.Role;
    if (own.length > 0) popup.show(chip.field, `${title}: ${about}`, pickable(chip, own));
    else popup.note(title, offersChoices ? words.noChoices : about);
  }

  function ask(chip: Chip, title: string): void {
    const nonce = client.ask(
      (number) => ({ do: 'complete', nonce: number, ...target(), options: filled(chip) }),
      (tiding) => {
        // An answer to what is no longer typed.
        if (tiding.tell !== 'choices' || nonce !== asking || document.activeElement !== chip.field) return;
        const found = tiding.choices.map(({ name, value }) => ({ shown: name, value }));
        if (found.length > 0) popup.show(chip.field, title, pickable(chip, found));
        else popup.note(choiceName(chip.option, locale), descriptionOf(chip.option, locale));
      },
    );
    asking = nonce;
  }

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
    clearTimeout(pause);
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
    clearTimeout(pause);
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
