import { EventEmitter } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApplicationCommandOptionType, ComponentType, type InteractionType } from 'discord.js';
import { type Change, Exchange } from './exchange.ts';
import { type Attachment, Files } from './files.ts';
import { Gateway } from './gateway.ts';
import { type Asked, LoopbackMessage } from './message.ts';
import {
  APPLICATION_ID,
  type Guild,
  guild,
  otherGuild,
  type Place,
  type Setting,
  settingOf,
  snowflake,
} from './objects.ts';
import { type RecordedRequest, Rest } from './rest.ts';

/** The one bot token that the loopback Discord knows. It has the form of a real one and belongs to nobody. */
export const TOKEN = `${Buffer.from(APPLICATION_ID).toString('base64url')}.loopback.loopback-loopback-loopback`;

/** What a person typed or chose, by option name. */
export type Options = Record<string, string | number | boolean | Attached | Role>;

/** A file that the person attaches. */
interface Attached {
  filename: string;
  content: string | Uint8Array;
}

/** A role that the person chooses. */
interface Role {
  role: string;
}

/** Where an interaction happens, and who acts. */
type Where = Place | Setting;

/** What an interaction is beside where it happens. */
interface Doing {
  /** The message whose component is used. */
  source?: LoopbackMessage | undefined;
  /** An option is still being typed. */
  typing?: boolean;
  /** What else it is than a command or the use of a component, such as a form that is sent. */
  kind?: InteractionType;
}

/** Milliseconds for which the bot can answer an interaction. */
const TOKEN_LIFE = 15 * 60_000;

/** A Discord of one's own on 127.0.0.1, for one bot. */
export class Loopback extends EventEmitter<{ changed: [Exchange, Change] }> {
  /** What was uploaded to it. */
  readonly files = new Files(() => this.#origin);
  readonly gateway: Gateway;
  readonly rest: Rest;
  /** Milliseconds that an interaction waits for its first response. */
  deadline = 3000;
  /** What the bot may do in the channel: see it, write into it, use commands. */
  appPermissions = '2147486720';
  /** The language in which the person, and their server, use Discord. */
  locale = 'en-US';
  readonly #exchanges = new Map<string, Exchange>();
  readonly #http = createServer((request, response) => {
    this.#handle(request, response).catch((error: unknown) => {
      this.violations.push(`the loopback Discord failed: ${error}`);
      response.destroy();
    });
  });

  constructor(guilds: readonly Guild[] = [guild, otherGuild]) {
    super();
    this.gateway = new Gateway(this.#http, TOKEN, guilds);
    this.rest = new Rest({
      token: TOKEN,
      gateway: () => this.gateway.bot,
      exchange: (token) => this.#exchanges.get(token),
      guilds: () => this.gateway.guilds,
      keep: (upload) => this.files.keep(upload),
    });
  }

  /** For `rest.api` of a client, or DISCORD_API_URL. */
  get apiUrl(): string {
    return `${this.#origin}/api`;
  }

  get #origin(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  /** What the bot sent that Discord would refuse. Empty at the end of every test, unless that is what is tested. */
  get violations(): string[] {
    return this.rest.violations;
  }

  /** Every request of the bot. */
  get requests(): RecordedRequest[] {
    return this.rest.requests;
  }

  /** The person uses a slash command. */
  command(name: string, options: Options = {}, where: Where = 'guild'): Exchange {
    const [command, sub] = name.split(' ');
    const chosen = this.#chosen(options);
    const own = sub ? [{ name: sub, type: 1, options: chosen.options }] : chosen.options;
    return this.#interact(where, {
      id: snowflake(),
      name: command,
      type: 1,
      options: own,
      resolved: chosen.resolved,
    });
  }

  /** The person uses a command of a message's own menu. */
  menu(name: string, content: string, where: Where = 'guild', files: Record<string, string> = {}): Exchange {
    const target = new LoopbackMessage(this.#settingOf(where).fields.channel_id, { content });
    const data = { id: snowflake(), name, type: 3, target_id: target.id };
    const attachments = Object.entries(files).map(([filename, content]) =>
      this.#uploaded({ filename, content }),
    );
    return this.#interact(where, {
      ...data,
      resolved: { messages: { [target.id]: { ...target.toJSON(), attachments } } },
    });
  }

  /** The person types an option of a slash command and waits for what is offered. */
  typing(name: string, option: string, typed: string, where: Where = 'guild'): Exchange {
    const [command, sub] = name.split(' ');
    const options = [{ name: option, type: optionType(typed), value: typed, focused: true }];
    const own = sub ? [{ name: sub, type: 1, options }] : options;
    return this.#interact(where, { id: snowflake(), name: command, type: 1, options: own }, { typing: true });
  }

  /** The person presses a button of a message. */
  press(message: LoopbackMessage, customId: string, where: Where = 'guild'): Exchange {
    const button = message.buttons.find((b) => b.customId === customId);
    if (!button || message.deleted) throw new Error(`There is no button "${customId}" to press.`);
    const id = message.components.findIndex((c) => c.custom_id === customId) + 1;
    return this.#interact(
      where,
      { component_type: ComponentType.Button, custom_id: customId, id },
      { source: message },
    );
  }

  /** The person chooses in a select menu of a message. */
  choose(message: LoopbackMessage, customId: string, values: string[], where: Where = 'guild'): Exchange {
    const menu = message.menus.find((m) => m.customId === customId);
    if (!menu || message.deleted) throw new Error(`There is no menu "${customId}" to choose in.`);
    const missing = values.filter((value) => !menu.options.has(value));
    if (missing.length > 0) throw new Error(`The menu "${customId}" offers no "${missing.join('", "')}".`);
    if (values.length > menu.most || new Set(values).size < values.length)
      throw new Error(`The menu "${customId}" takes up to ${menu.most} of its options.`);
    const id = message.components.findIndex((c) => c.custom_id === customId) + 1;
    const data = { component_type: ComponentType.StringSelect, custom_id: customId, id, values };
    return this.#interact(where, data, { source: message });
  }

  /** Starts to listen on a free port. */
  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve));
    return this;
  }

  /** Cuts every connection and ends. */
  async close(): Promise<void> {
    this.gateway.close();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  /** Somebody uses a command or a component, or types an option: `data` is that of the interaction. */
  interact(
    { fields, owners, locale }: Setting,
    data: unknown,
    { source, typing, kind }: Doing = {},
  ): Exchange {
    const exchange: Exchange = new Exchange({
      channel: fields.channel_id,
      deadline: this.deadline,
      by: { user: actorIn(fields), owners },
      source,
      typing: typing ?? false,
      kind,
      changed: (change) => this.emit('changed', exchange, change),
    });
    this.#exchanges.set(exchange.token, exchange);
    setTimeout(() => this.#exchanges.delete(exchange.token), TOKEN_LIFE).unref();
    this.gateway.dispatch('INTERACTION_CREATE', {
      ...fields,
      id: exchange.id,
      application_id: APPLICATION_ID,
      token: exchange.token,
      type: exchange.kind,
      version: 1,
      data,
      ...(source && { message: source.toJSON() }),
      locale,
      entitlements: [],
      authorizing_integration_owners: owners,
      app_permissions: this.appPermissions,
      attachment_size_limit: 10 * 1024 * 1024,
    });
    return exchange;
  }

  #settingOf(where: Where): Setting {
    return typeof where === 'string' ? settingOf(where, this.locale) : where;
  }

  #interact(where: Where, data: unknown, doing?: Doing): Exchange {
    return this.interact(this.#settingOf(where), data, doing);
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A browser names the page that it comes from, or the name that it was told; a bot does neither.
    const { host, origin } = request.headers;
    if (origin !== undefined || `http://${host}` !== this.#origin) {
      response.writeHead(403).end();
      return;
    }
    const path = request.url ?? '/';
    if (request.method !== 'GET' || !path.startsWith('/attachments/'))
      return this.rest.handle(request, response);
    const file = this.files.at(path);
    if (file) response.writeHead(200, { 'Content-Type': file.attachment.content_type }).end(file.bytes);
    else response.writeHead(404).end();
  }

  #uploaded({ filename, content }: Attached): Attachment {
    return this.files.keep({ filename, bytes: Buffer.from(content) });
  }

  /** Options as an interaction carries them, with the files and roles that they name. */
  #chosen(options: Options) {
    const attachments: Record<string, Attachment> = {};
    const roles: Record<string, object> = {};
    const chosen = Object.entries(options).map(([name, value]) => {
      if (typeof value !== 'object') return { name, type: optionType(value), value };
      if ('role' in value) {
        roles[value.role] = { ...guild.roles[0], id: value.role, name: 'editors' };
        return { name, type: ApplicationCommandOptionType.Role, value: value.role };
      }
      const file = this.#uploaded(value);
      attachments[file.id] = file;
      return { name, type: ApplicationCommandOptionType.Attachment, value: file.id };
    });
    return { options: chosen, resolved: { attachments, roles } };
  }
}

/** Who interacts, by the fields of an interaction: in a server a member, else a user. */
function actorIn({ user, member }: Setting['fields']): Asked['user'] {
  return (user ?? (member as { user: unknown }).user) as Asked['user'];
}

/** Starts a loopback Discord on a free port of 127.0.0.1. */
export function startLoopback(): Promise<Loopback> {
  return new Loopback().listen();
}

function optionType(value: string | number | boolean): ApplicationCommandOptionType {
  if (typeof value === 'boolean') return ApplicationCommandOptionType.Boolean;
  if (typeof value === 'string') return ApplicationCommandOptionType.String;
  return Number.isInteger(value) ? ApplicationCommandOptionType.Integer : ApplicationCommandOptionType.Number;
}
