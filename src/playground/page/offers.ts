import type { ActionOf } from '../link/protocol.ts';
import { type Chip, ownChoices } from './chip.ts';
import type { Client } from './client.ts';
import { choiceName, descriptionOf, OptionType } from './commands.ts';
import type { Popup } from './popup.ts';

/** Milliseconds without a key before the bot is asked what it offers. */
const PAUSE = 150;

/** What the bot is asked while an option is typed. */
type Typing = Pick<ActionOf<'complete'>, 'channel' | 'command' | 'path' | 'options'>;
type Found = { shown: string; value: string | number | boolean };

/** What is offered for the option that is being typed. */
export interface Offers {
  /** Shows what fits an option: what it offers by itself, what the bot offers, or what it is for. */
  show: (chip: Chip) => void;
  /** Asks no more, and hears no more answers. */
  stop: () => void;
}

/** Makes the offers of a command. `typing` gives what is filled in; `next` goes on from an option that is chosen. */
export function makeOffers(
  client: Client,
  popup: Popup,
  typing: (chip: Chip) => Typing,
  next: (chip: Chip) => void,
): Offers {
  const { words, locale } = client;
  let asking = -1;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(pause);
    asking = -1;
  };
  const offer = (chip: Chip, title: string, found: readonly Found[]): void => {
    const items = found.map(({ shown, value }) => ({
      label: shown,
      pick: () => {
        chip.choose(shown, value);
        popup.hide();
        next(chip);
      },
    }));
    popup.show(chip.field, title, items);
  };
  const ask = (chip: Chip, title: string, about: string): void => {
    asking = client.ask(
      (nonce) => ({ do: 'complete', nonce, ...typing(chip) }),
      (tiding) => {
        // An answer to what is no longer typed.
        if (tiding.tell !== 'choices' || tiding.nonce !== asking || document.activeElement !== chip.field)
          return;
        const found = tiding.choices.map(({ name, value }) => ({ shown: name, value }));
        if (found.length > 0) offer(chip, `${title}: ${about}`, found);
        else popup.note(title, about);
      },
    );
  };
  return {
    stop,
    show(chip) {
      stop();
      const { option, filling } = chip;
      const title = choiceName(option, locale);
      const about = descriptionOf(option, locale);
      if (filling.chosen !== undefined) {
        popup.note(title, about);
        if (option.type === OptionType.Attachment && document.activeElement === chip.field) next(chip);
      } else if (option.autocomplete) {
        if (popup.isOpen) popup.pause();
        else popup.note(title, about);
        pause = setTimeout(() => ask(chip, title, about), PAUSE);
      } else {
        const own = ownChoices(option, filling.typed, client);
        const isListed =
          option.choices || option.type === OptionType.Boolean || option.type === OptionType.Role;
        if (own.length > 0) offer(chip, `${title}: ${about}`, own);
        else popup.note(title, isListed ? words.noChoices : about);
      }
    },
  };
}
