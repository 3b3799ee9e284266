import { z } from 'zod';
import type { MessageView, StateView, TrafficView } from './views.ts';

const id = z.string().regex(/^\d{1,20}$/);
const who = {
  as: z.enum(['manager', 'editor', 'member', 'guest']),
  locale: z.string().regex(/^[a-z]{2}(-[A-Z]{2}|-419)?$/),
};
const nonce = z.number().int().nonnegative();
const option = z.strictObject({
  name: z.string().min(1).max(32),
  value: z.union([z.string().max(6000), z.number(), z.boolean()]),
  focused: z.literal(true).optional(),
});
const asked = {
  ...who,
  nonce,
  channel: id,
  command: id,
  path: z.array(z.string().min(1).max(32)).max(2),
  options: z.array(option).max(25),
};
const customId = z.string().min(1).max(100);

/** What the page asks for, in the name of a person. */
export const action = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('send'),
    ...who,
    channel: id,
    text: z.string().max(2000),
    files: z.array(id).max(10),
  }),
  z.strictObject({ do: z.literal('command'), ...asked }),
  z.strictObject({ do: z.literal('complete'), ...asked }),
  z.strictObject({ do: z.literal('menu'), ...who, nonce, command: id, key: id }),
  z.strictObject({ do: z.literal('press'), ...who, nonce, key: id, customId }),
  z.strictObject({
    do: z.literal('choose'),
    ...who,
    nonce,
    key: id,
    customId,
    values: z.array(z.string().max(100)).max(25),
  }),
  z.strictObject({ do: z.literal('dismiss'), ...who, key: id }),
]);
export type Action = z.infer<typeof action>;
export type ActionOf<Do extends Action['do']> = Extract<Action, { do: Do }>;

/** What the page is told. */
export type Tiding =
  | { tell: 'state'; state: StateView }
  | { tell: 'message'; message: MessageView }
  | { tell: 'gone'; key: string }
  | { tell: 'choices'; nonce: number; choices: { name: string; value: string | number }[] }
  | { tell: 'settled'; nonce: number; ok: boolean }
  | { tell: 'traffic'; entry: TrafficView }
  | { tell: 'refused'; why: string };
