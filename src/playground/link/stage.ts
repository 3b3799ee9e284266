import { EventEmitter } from 'node:events';
import type { Change, Exchange } from '../discord/exchange.ts';
import { LoopbackMessage } from '../discord/message.ts';
import type { Loopback } from '../discord/server.ts';
import { commandData } from './data.ts';
import type { Action, ActionOf, CommandView, StateView, Tiding } from './protocol.ts';
import { BOT, type Slot, slotView } from './slot.ts';
import { Traffic } from './traffic.ts';
import { NEWSROOM, newsroom, PERSONAS, personaOf, ROOMS, SERVERS, settingIn } from './world.ts';

/** Messages that are kept. */
const MOST = 500;

/** An action that cannot be done, with the sentence that says why. */
class Refused extends Error {}

/** Tells one page something. */
type Reply = (tiding: Tiding) => void;

/** The channels of the playground: what people do there goes to the bot, and what the bot does is shown. */
export class Stage extends EventEmitter<{ tiding: [Tiding] }> {
  readonly #discord: Loopback;
  readonly #locale: string;
  readonly #slots = new Map<string, Slot>();
  readonly #traffic: Traffic;

  constructor(discord: Loopback, locale: string) {
    super();
    this.#discord = discord;
    this.#locale = locale;
    this.#traffic = new Traffic(discord, (entry) => this.emit('tiding', { tell: 'traffic', entry }));
    discord.on('changed', (exchange, change) => this.#changed(exchange, change));
    discord.rest.on('posted', (message) => {
      this.#put({ key: message.id, channel: message.channel, by: null, command: null, message });
    });
  }

  /** Everything that a page needs at first; private answers are gone with the page that showed them. */
  get state(): StateView {
    const slots = [...this.#slots.values()].map(slotView);
    return {
      bot: BOT,
      servers: SERVERS.map((server) => ({ ...server, hasBot: server.id === NEWSROOM })),
      rooms: ROOMS,
      roles: newsroom.roles.slice(1).map(({ id, name }) => ({ id, name })),
      personas: PERSONAS.map(({ id, user, servers }) => ({
        id,
        userId: user.id,
        name: user.global_name ?? user.username,
        servers,
      })),
      commands: this.#commands,
      messages: slots.filter(
        ({ isEphemeral, status }) => !isEphemeral && status !== 'sending' && status !== 'failed',
      ),
      traffic: this.#traffic.entries,
      locale: this.#locale,
    };
  }

  /** Does what a page asks for; `reply` tells that page alone. */
  act(action: Action, reply: Reply): void {
    try {
      this.#act(action, reply);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      reply({ tell: 'refused', why: error.message });
    }
  }

  get #commands(): readonly CommandView[] {
    return (this.#discord.rest.commands.get('global') ?? []) as unknown as CommandView[];
  }

  #act(action: Action, reply: Reply): void {
    if (action.do === 'send') this.#send(action);
    else if (action.do === 'command' || action.do === 'complete') this.#command(action, reply);
    else if (action.do === 'menu') this.#menu(action);
    else if (action.do === 'dismiss') this.#remove(this.#slot(action).key);
    else this.#use(action, reply);
  }

  #send({ as, channel, text, files }: ActionOf<'send'>): void {
    const found = files.map((id) => this.#discord.files.find(id)?.attachment);
    if (found.includes(undefined)) throw new Refused('The file is no longer there: choose it again.');
    if (!text.trim() && files.length === 0) throw new Refused('There is nothing to send.');
    const by = personaOf(as);
    this.#room(channel, as);
    const message = new LoopbackMessage(
      channel,
      { content: text },
      { author: by.user, files: found.filter((file) => file !== undefined) },
    );
    this.#put({ key: message.id, channel, by, command: null, message, isWritten: true });
  }

  #command(action: ActionOf<'command'> | ActionOf<'complete'>, reply: Reply): void {
    const command = this.#named(action.command);
    const data = commandData(command, action, this.#discord);
    if (typeof data === 'string') throw new Refused(data);
    const setting = this.#setting(action.channel, action);
    const exchange = this.#discord.interact(setting, data, { typing: action.do === 'complete' });
    if (action.do === 'complete') {
      exchange.offer.then((choices) => reply({ tell: 'choices', nonce: action.nonce, choices }));
      return;
    }
    const words = [command.name, ...action.path].join(' ');
    this.#asked(exchange, action, action.channel, `/${words}`);
  }

  #menu(action: ActionOf<'menu'>): void {
    const command = this.#named(action.command);
    const { message, channel } = this.#slot(action);
    if (!message) throw new Refused('This message is not there yet.');
    const data = {
      id: command.id,
      name: command.name,
      type: command.type,
      target_id: message.id,
      resolved: { messages: { [message.id]: message.toJSON() } },
    };
    const exchange = this.#discord.interact(this.#setting(channel, action), data);
    this.#asked(exchange, action, channel, command.name);
  }

  #use(action: ActionOf<'press'> | ActionOf<'choose'>, reply: Reply): void {
    const { message, channel } = this.#slot(action);
    const index = message?.components.findIndex((c) => c.custom_id === action.customId && !c.disabled) ?? -1;
    if (!message || index < 0) throw new Refused('This is no longer there.');
    const data = {
      component_type: message.components[index]!.type,
      custom_id: action.customId,
      id: index + 1,
      ...(action.do === 'choose' && { values: action.values }),
    };
    const exchange = this.#discord.interact(this.#setting(channel, action), data, { source: message });
    this.#by.set(exchange, { as: action.as, channel });
    this.#whenAnswered(exchange, (ok) => reply({ tell: 'settled', nonce: action.nonce, ok }));
  }

  /** Who is behind an exchange that stands in no slot of its own. */
  readonly #by = new WeakMap<Exchange, { as: Action['as']; channel: string }>();

  #asked(exchange: Exchange, { as }: Action, channel: string, command: string): void {
    this.#by.set(exchange, { as, channel });
    this.#put({ key: exchange.id, channel, by: personaOf(as), command, message: null });
    this.#whenAnswered(exchange, (ok) => {
      const slot = this.#slots.get(exchange.id);
      if (ok || !slot) return;
      slot.hasFailed = true;
      this.#tell(slot);
    });
  }

  /** Tells once whether the bot answered in the time that Discord gives it. */
  #whenAnswered(exchange: Exchange, then: (ok: boolean) => void): void {
    const end = (ok: boolean): void => {
      clearTimeout(timer);
      this.#discord.off('changed', heard);
      then(ok);
    };
    const heard = (changed: Exchange): void => {
      if (changed === exchange) end(true);
    };
    const timer = setTimeout(() => end(false), this.#discord.deadline).unref();
    this.#discord.on('changed', heard);
  }

  #changed(exchange: Exchange, { kind, message }: Change): void {
    const by = this.#by.get(exchange);
    const known = [...this.#slots.values()].find((slot) => slot.message === message);
    if (kind === 'delete') {
      if (known) this.#remove(known.key);
    } else if (known) this.#tell(known);
    else if (kind === 'reply' || kind === 'defer') {
      const slot = this.#slots.get(exchange.id);
      if (slot) this.#tell(Object.assign(slot, { message, hasFailed: false }));
      else if (by) this.#putFor(by, message, exchange.source);
    } else if (kind === 'followUp' && by) this.#putFor(by, message, exchange.source);
  }

  #putFor(
    { as, channel }: { as: Action['as']; channel: string },
    message: LoopbackMessage,
    source: LoopbackMessage | null = null,
  ): void {
    this.#put({ key: message.id, channel, by: personaOf(as), command: null, message, source });
  }

  #put(slot: Pick<Slot, 'key' | 'channel' | 'by' | 'command' | 'message'> & Partial<Slot>): void {
    const whole = { isWritten: false, source: null, ...slot, hasFailed: false, at: new Date().toISOString() };
    this.#slots.set(slot.key, whole);
    for (const key of this.#slots.keys()) {
      if (this.#slots.size <= MOST) break;
      this.#remove(key);
    }
    this.#tell(whole);
  }

  #tell(slot: Slot): void {
    this.emit('tiding', { tell: 'message', message: slotView(slot) });
  }

  #remove(key: string): void {
    this.#slots.delete(key);
    this.emit('tiding', { tell: 'gone', key });
  }

  #slot({ key, as }: { key: string; as: Action['as'] }): Slot {
    const slot = this.#slots.get(key);
    const seenBy = slot && slotView(slot).seenBy;
    if (!slot || (seenBy && seenBy !== personaOf(as).user.id)) throw new Refused('This message is gone.');
    return slot;
  }

  #named(id: string): CommandView {
    const command = this.#commands.find((one) => one.id === id);
    if (!command) throw new Refused('There is no such command.');
    return command;
  }

  #room(channel: string, as: Action['as']) {
    const room = ROOMS.find(({ id }) => id === channel);
    const isOpen = room && (room.server === null || personaOf(as).servers.includes(room.server));
    if (!isOpen) throw new Refused('This person does not see that channel.');
    return room;
  }

  #setting(channel: string, { as, locale }: Action) {
    return settingIn(this.#room(channel, as), personaOf(as), locale);
  }
}
