import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Answer } from '../../domain.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
import { extentWords, partsOf } from '../event-words.ts';
import { relationWords } from '../words.ts';
import { inMenu } from './controls.ts';
import { LIMITS } from './limits.ts';

/** The custom_ids by which one event of an answer is chosen, and all are asked for again. */
export interface Choosing {
  menuId: () => string;
  allId: () => string;
}

/** A menu of the events that an answer tells apart; under the answer for one of them the way back; null for others. */
export function choosing(
  answer: Answer,
  { menuId, allId }: Choosing,
  say: Catalogue,
): APIActionRowComponent<APIStringSelectComponent | APIButtonComponent> | null {
  if (answer.filters.event !== undefined)
    return {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.Button,
          style: ButtonStyle.Secondary,
          label: say.events.all,
          custom_id: allId(),
        },
      ],
    };
  if (answer.events.length < 2) return null;
  const options = partsOf(answer)
    .perEvent.slice(0, LIMITS.options)
    .map(({ event, comparison }, i) => ({
      value: event.id,
      label: inMenu(`${i + 1}. ${event.label}`),
      description: inMenu(
        [comparison && relationWords(comparison, say), extentWords(event, say)].filter(Boolean).join(' · '),
      ),
    }));
  return {
    type: ComponentType.ActionRow,
    components: [
      { type: ComponentType.StringSelect, custom_id: menuId(), placeholder: say.events.which, options },
    ],
  };
}
