import type { OptionView } from '../link/views.ts';
import type { Client } from './client.ts';
import { choiceName, descriptionOf, type Filling, OptionType, problemOf } from './commands.ts';
import { h, icon } from './dom.ts';
import { uploaded } from './uploads.ts';

/** One option of a command that is being typed. */
export interface Chip {
  option: OptionView;
  element: HTMLElement;
  /** What takes the focus: a field, or the button of a file. */
  field: HTMLInputElement | HTMLButtonElement;
  filling: Filling;
  /** Puts a choice in. */
  choose: (shown: string, value: string | number | boolean) => void;
  /** Shows what is wrong with it, and says whether something is. */
  check: () => boolean;
}

/** Makes the chip of an option. `changed` is told when something is typed or chosen. */
export function makeChip(option: OptionView, client: Client, changed: (chip: Chip) => void): Chip {
  const { locale, words } = client;
  const name = choiceName(option, locale);
  const filling: Filling = { typed: '' };
  const problem = h('span', { class: 'chip-problem', role: 'alert' });
  const field = option.type === OptionType.Attachment ? fileButton() : textField();
  field.setAttribute('aria-label', `${name}: ${descriptionOf(option, locale)}`);
  const element = h(
    'span',
    { class: 'chip', 'data-option': option.name },
    h('span', { class: 'chip-name' }, name),
    field,
    problem,
  );
  const widen = (text: string): void => {
    if (field instanceof HTMLInputElement) field.style.width = `${Math.max(2, [...text].length + 1)}ch`;
  };
  const chip: Chip = {
    option,
    element,
    field,
    filling,
    choose(shown, value) {
      filling.typed = shown;
      filling.chosen = value;
      if (field instanceof HTMLInputElement) field.value = shown;
      widen(shown);
      chip.check();
    },
    check() {
      const wrong = problemOf(option, filling, words);
      problem.textContent = wrong ?? '';
      element.classList.toggle('wrong', wrong !== null);
      return wrong === null;
    },
  };
  if (field instanceof HTMLInputElement)
    field.addEventListener('input', () => {
      filling.typed = field.value;
      filling.chosen = undefined;
      widen(field.value);
      problem.textContent = '';
      element.classList.remove('wrong');
      changed(chip);
    });
  else attachFile(chip, field, problem, client, changed);
  widen('');
  return chip;
}

function textField(): HTMLInputElement {
  return h('input', {
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'send',
  });
}

function fileButton(): HTMLButtonElement {
  return h('button', { type: 'button', class: 'chip-file' });
}

function attachFile(
  chip: Chip,
  button: HTMLButtonElement,
  problem: HTMLElement,
  { words }: Client,
  changed: (chip: Chip) => void,
): void {
  const input = h('input', { type: 'file', hidden: true, tabindex: -1 });
  button.append(icon('file', 16), words.chooseFile);
  chip.element.append(input);
  button.addEventListener('click', () => input.click());
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    if (!file) return;
    const id = await uploaded(file);
    if (id === null) {
      problem.textContent = words.tooLarge;
      return;
    }
    chip.choose(file.name, id);
    button.replaceChildren(icon('file', 16), file.name);
    changed(chip);
  });
}

/** What an option offers without asking the bot, narrowed by what is typed. */
export function ownChoices(
  { type, choices }: OptionView,
  typed: string,
  { words, state, locale }: Client,
): { shown: string; value: string | number | boolean }[] {
  const all =
    type === OptionType.Boolean
      ? [
          { shown: words.yes, value: true },
          { shown: words.no, value: false },
        ]
      : type === OptionType.Role
        ? state.roles.map(({ id, name }) => ({ shown: `@${name}`, value: id }))
        : (choices ?? []).map((choice) => ({ shown: choiceName(choice, locale), value: choice.value }));
  const wanted = typed.trim().toLowerCase();
  return all.filter(({ shown }) => shown.toLowerCase().includes(wanted));
}
