import { EventEmitter } from 'node:events';
import type { Change, Exchange } from '../discord/exchange.ts';
import { LoopbackMessage } from '../discord/message.ts';
import type { Loopback } from '../discord/server.ts';
import { commandData } from './data.ts';
import type { Action, ActionOf, Tiding } from './protocol.ts';
import { BOT, type Slot } from './slot.ts';
import { Slots } from './slots.ts';
import { Traffic } from './traffic.ts';
import type { AskedView, CommandView, StateView } from './views.ts';
import { NEWSROOM, newsroom, PERSONAS, type Persona, personaOf, ROOMS, SERVERS, settingIn } from './world.ts';

/** An action that cannot be done, with the sentence that says why. */
class Refused extends Error {}

/** Tells one page something. */
type Reply = (tiding: Tiding) => void;

/** The channels of the playground: what people do there goes to the bot, and what the bot does is shown. */
export class Stage extends EventEmitter<{ tiding: [Tiding] }> {
  readonly #discord: Loopback;
  readonly #locale: string;
  readonly #slots = new Slots((tiding) => this.emit('tiding', tiding));
  readonly #traffic: Traffic;
  /** Who is behind an exchange, and where. */
  readonly #by = new WeakMap<Exchange, { by: Persona; channel: string }>();
  /** Those that wait to hear whether the bot answers in time. */
  readonly #waiting = new Map<Exchange, (isAnswered: boolean) => void>();

  constructor(discord: Loopback, locale: string) {
    super();
    this.#discord = discord;
    this.#locale = locale;
    this.#traffic = new Traffic(discord, (entry) => this.emit('tiding', { tell: 'traffic', entry }));
    discord.on('changed', (exchange, change) => this.#changed(exchange, change));
    discord.rest.on('posted', (message) => {
      this.#slots.add({ key: message.id, channel: message.channel, by: null, message });
    });
  }

  /** Everything that a page needs at first. */
  get state(): StateView {
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
      messages: this.#slots.lasting,
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
    else if (action.do === 'dismiss') this.#slots.remove(this.#slot(action).key);
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
    this.#slots.add({ key: message.id, channel, by, message, isWritten: true });
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
    this.#asked(exchange, action, action.channel, { id: command.id, path: action.path });
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
    this.#asked(exchange, action, channel, { id: command.id, path: [] });
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
    this.#by.set(exchange, { by: personaOf(action.as), channel });
    this.#await(exchange, (ok) => reply({ tell: 'settled', nonce: action.nonce, ok }));
  }

  #asked(exchange: Exchange, { as }: Action, channel: string, command: AskedView): void {
    const by = personaOf(as);
    this.#by.set(exchange, { by, channel });
    this.#slots.add({ key: exchange.id, channel, by, command, message: null });
    this.#await(exchange, (isAnswered) => {
      const slot = this.#slots.at(exchange.id);
      if (isAnswered || !slot) return;
      slot.hasFailed = true;
      this.#slots.changed(slot);
    });
  }

  /** Tells once whether the bot answers in the time that Discord gives it. */
  #await(exchange: Exchange, then: (isAnswered: boolean) => void): void {
    const end = (isAnswered: boolean): void => {
      clearTimeout(timer);
      this.#waiting.delete(exchange);
      then(isAnswered);
    };
    const timer = setTimeout(() => end(false), this.#discord.deadline).unref();
    this.#waiting.set(exchange, end);
  }

  #changed(exchange: Exchange, { kind, message }: Change): void {
    const place = this.#by.get(exchange);
    const known = this.#slots.of(message);
    const own = this.#slots.at(exchange.id);
    if (kind === 'delete') {
      if (known) this.#slots.remove(known.key);
    } else if (known) this.#slots.changed(known);
    else if (own && (kind === 'reply' || kind === 'defer'))
      this.#slots.changed(Object.assign(own, { message, hasFailed: false }));
    else if (place) this.#slots.add({ ...place, key: message.id, message, source: exchange.source ?? null });
    this.#waiting.get(exchange)?.(true);
  }

  #slot({ key, as }: { key: string; as: Action['as'] }): Slot {
    const slot = this.#slots.seen(key, personaOf(as));
    if (!slot) throw new Refused('This message is gone.');
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
