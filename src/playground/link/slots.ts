import type { LoopbackMessage } from '../discord/message.ts';
import type { Tiding } from './protocol.ts';
import { type Slot, slotView } from './slot.ts';
import type { MessageView } from './views.ts';
import type { Persona } from './world.ts';

/** Messages that are kept. */
const MOST = 500;

/** What a new slot needs to be told; the rest is as it mostly is. */
type NewSlot = Pick<Slot, 'key' | 'channel' | 'by' | 'message'> & Partial<Slot>;

/** Everything that stands in the channels, in order. Each change is told to the pages. */
export class Slots {
  readonly #slots = new Map<string, Slot>();
  readonly #tell: (tiding: Tiding) => void;

  constructor(tell: (tiding: Tiding) => void) {
    this.#tell = tell;
  }

  /** What a page that is opened now shows; private answers are gone with the page that showed them. */
  get lasting(): MessageView[] {
    const views = [...this.#slots.values()].map(slotView);
    const passing: MessageView['status'][] = ['sending', 'failed'];
    return views.filter(({ isEphemeral, status }) => !isEphemeral && !passing.includes(status));
  }

  /** Adds one at the end. */
  add(slot: NewSlot): void {
    const at = new Date().toISOString();
    const whole = { command: null, isWritten: false, source: null, hasFailed: false, at, ...slot };
    this.#slots.set(slot.key, whole);
    for (const key of this.#slots.keys()) {
      if (this.#slots.size <= MOST) break;
      this.remove(key);
    }
    this.changed(whole);
  }

  /** Tells how one stands now. */
  changed(slot: Slot): void {
    this.#tell({ tell: 'message', message: slotView(slot) });
  }

  remove(key: string): void {
    if (this.#slots.delete(key)) this.#tell({ tell: 'gone', key });
  }

  at(key: string): Slot | undefined {
    return this.#slots.get(key);
  }

  /** The one that this person sees under a key. */
  seen(key: string, { user }: Persona): Slot | undefined {
    const slot = this.#slots.get(key);
    const seenBy = slot && slotView(slot).seenBy;
    return seenBy && seenBy !== user.id ? undefined : slot;
  }

  /** Where a message stands. */
  of(message: LoopbackMessage): Slot | undefined {
    return [...this.#slots.values()].find((slot) => slot.message === message);
  }
}
