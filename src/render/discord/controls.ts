import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { placeKey } from '../../corpus/context.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
import { onOneLine } from '../one-line.ts';
import { cut, outletOf } from '../words.ts';
import { LIMITS } from './limits.ts';
import { plainPlace, type Sourced } from './lines.ts';
import type { View } from './view.ts';

/** The custom_id of the button that shows a private reply to all. */
export const SHARE = 'share';
/** So much of a file's name leaves room for its line in the label of an option. */
const WIDEST_FILE = 60;

/** What can be done with a reply. */
export interface Controls {
  /** The views that open in a message of their own, as buttons in this order. */
  views: readonly Exclude<View, 'context'>[];
  /** The `custom_id` of a view's button; that of `context` is a menu's. */
  openId: (view: View) => string;
  /** Offers to show a private reply to all. */
  isShareable: boolean;
}

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

export function button(label: string, id: string, disabled = false): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: id,
    ...(disabled && { disabled }),
  };
}

/** The buttons of a reply's views, and the one that shares it; null where there are none. */
export function viewRow({ views, openId, isShareable }: Controls, say: Catalogue): Row | null {
  const buttons = [
    ...views.map((view) => button(say.views[view], openId(view))),
    ...(isShareable ? [button(say.page.share, SHARE)] : []),
  ];
  return buttons.length > 0 ? { type: ComponentType.ActionRow, components: buttons } : null;
}

/** What a menu shows stands as it is: it knows no marks. Empty text, which Discord refuses, is a dash. */
export function inMenu(text: string): string {
  return cut(onOneLine(text), LIMITS.option) || '–';
}

/** A menu of the places on a page, each of which opens with its neighbouring lines; null for a page without places. */
export function contextRow(places: readonly Sourced[], { openId }: Controls, say: Catalogue): Row | null {
  const options = new Map(places.map((of) => [placeKey(of), of]));
  if (options.size === 0) return null;
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: openId('context'),
        placeholder: say.views.context,
        options: [...options].slice(0, LIMITS.options).map(([value, of]) => ({
          value,
          label: inMenu(plainPlace(of, WIDEST_FILE, say)),
          description: inMenu(of.text ? `${outletOf(of, say)}: ${of.text}` : outletOf(of, say)),
        })),
      },
    ],
  };
}
