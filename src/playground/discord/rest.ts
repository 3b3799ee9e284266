import { EventEmitter, once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { InteractionResponseType, MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import {
  ApplicationCommandResponseSchema,
  CreateMessageInteractionCallbackRequestSchema,
  GatewayBotResponseSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  InteractionCallbackResponseSchema,
  MessageCreateRequestSchema,
  MessageResponseSchema,
  PrivateApplicationResponseSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import type { ZodType } from 'zod';
import { commandListProblems } from './command-rules.ts';
import { ApiError, type Choice, type Exchange } from './exchange.ts';
import type { Fault } from './faults.ts';
import type { Attachment, Upload } from './files.ts';
import type { Gateway } from './gateway.ts';
import { LoopbackMessage } from './message.ts';
import { type Body, type MessageContext, messageProblems, tooManyBytes } from './message-rules.ts';
import { APPLICATION_ID, application, type Guild, PATIENCE, snowflake } from './objects.ts';
import { isObject, schemaProblems } from './schema.ts';

/** A request of the bot and how it was answered. */
export interface RecordedRequest {
  method: string;
  /** Without `/api/v10`, decoded: `/webhooks/1/token/messages/@original`. */
  path: string;
  query: URLSearchParams;
  authorization: string | undefined;
  body: unknown;
  /** Names of the uploaded files. */
  files: string[];
  /** The status of the answer. */
  status: number;
  /** The body of the answer. */
  answer: unknown;
  /** What Discord would refuse in it. */
  problems: string[];
}

/** What the routes need of the rest of the loopback Discord. */
export interface RestWorld {
  token: string;
  /** What `GET /gateway/bot` answers. */
  gateway: () => Gateway['bot'];
  exchange: (token: string) => Exchange | undefined;
  /** The servers in which the bot is. */
  guilds: () => readonly Guild[];
  /** Keeps an uploaded file. */
  keep: (upload: Upload) => Attachment;
}

interface Call extends RecordedRequest {
  /** What the route's pattern captured. */
  params: string[];
  uploads: Upload[];
}

interface Reply {
  status: number;
  body?: unknown;
}

interface Route {
  method: string;
  path: RegExp;
  /** Needs no bot token: the token in the path is enough. */
  open?: boolean;
  handle: (call: Call) => Reply;
}

const MESSAGE = '/webhooks/(\\d+)/([^/]+)/messages/([^/]+)';

/** The REST side of the loopback Discord. */
export class Rest extends EventEmitter<{ answered: [RecordedRequest]; posted: [LoopbackMessage] }> {
  /** Every request so far, with those that met a fault. */
  readonly requests: RecordedRequest[] = [];
  /** What the bot sent that Discord would refuse. */
  readonly violations: string[] = [];
  /** Messages that the bot posted of its own accord, in order. */
  readonly posts: LoopbackMessage[] = [];
  /** The registered commands, by the id of their server; those for every server under `global`. */
  readonly commands = new Map<string, Body[]>();
  readonly #nonces = new Map<string, LoopbackMessage>();
  readonly #world: RestWorld;
  readonly #faults: { path: RegExp; fault: Fault }[] = [];
  readonly #routes: Route[] = [
    { method: 'GET', path: /^\/gateway\/bot$/, handle: () => this.#gateway() },
    { method: 'GET', path: /^(?:\/oauth2)?\/applications\/@me$/, handle: () => this.#application() },
    { method: 'PUT', path: /^\/applications\/(\d+)\/commands$/, handle: (call) => this.#register(call) },
    {
      method: 'PUT',
      path: /^\/applications\/(\d+)\/guilds\/(\d+)\/commands$/,
      handle: (call) => this.#register(call),
    },
    {
      method: 'POST',
      path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
      open: true,
      handle: (call) => this.#callback(call),
    },
    {
      method: 'POST',
      path: /^\/channels\/(\d+)\/messages$/,
      handle: (call) => this.#post(call),
    },
    {
      method: 'POST',
      path: /^\/webhooks\/(\d+)\/([^/]+)$/,
      open: true,
      handle: (call) => this.#followUp(call),
    },
    {
      method: 'GET',
      path: new RegExp(`^${MESSAGE}$`),
      open: true,
      handle: (call) => this.#message(this.#exchange(call).find(call.params[2]!)),
    },
    {
      method: 'PATCH',
      path: new RegExp(`^${MESSAGE}$`),
      open: true,
      handle: (call) => this.#edit(call),
    },
    {
      method: 'DELETE',
      path: new RegExp(`^${MESSAGE}$`),
      open: true,
      handle: (call) => {
        this.#exchange(call).delete(call.params[2]!);
        return { status: 204 };
      },
    },
  ];

  constructor(world: RestWorld) {
    super();
    this.#world = world;
  }

  /** The next request whose `METHOD /path` matches meets this fault instead. */
  fail(path: RegExp, fault: Fault): void {
    this.#faults.push({ path, fault });
  }

  /** The next request whose `METHOD /path` matches, once it is answered; fails when it is late. */
  async next(path: RegExp): Promise<RecordedRequest> {
    const signal = AbortSignal.timeout(PATIENCE);
    for (;;) {
      const [request] = await once(this, 'answered', { signal });
      if (path.test(`${request.method} ${request.path}`)) return request;
    }
  }

  /** Answers one request of node:http. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await read(request);
    this.requests.push(call);
    const fault = this.#fault(call);
    if (fault && 'slow' in fault) await wait(fault.slow);
    if (fault && 'lost' in fault) {
      if (fault.lost === 'answer') this.#answer(call);
      response.destroy();
      this.emit('answered', call);
      return;
    }
    const { status, body, headers } = fault && 'status' in fault ? fault : this.#answer(call);
    call.status = status;
    call.answer = body;
    response.writeHead(status, {
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    });
    response.end(body === undefined ? undefined : JSON.stringify(body));
    this.emit('answered', call);
  }

  #fault({ method, path }: Call): Fault | undefined {
    const index = this.#faults.findIndex((fault) => fault.path.test(`${method} ${path}`));
    return index < 0 ? undefined : this.#faults.splice(index, 1)[0]?.fault;
  }

  #answer(call: Call): Reply & { headers?: Record<string, string> } {
    try {
      const route = this.#routes.find(({ method, path }) => method === call.method && path.test(call.path));
      if (!route) {
        this.#violation(call, ['the loopback Discord has no such route']);
        throw new ApiError(404, 0, '404: Not Found');
      }
      if (!route.open && call.authorization !== `Bot ${this.#world.token}`) {
        throw new ApiError(401, 0, '401: Unauthorized');
      }
      call.params = call.path.match(route.path)?.slice(1) ?? [];
      return route.handle(call);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { status: error.status, body: { code: error.code, message: error.message } };
    }
  }

  #violation({ method, path, problems: told }: Call, problems: string[]): void {
    const where = path.replace(/token-of-\d+/, '…');
    told.push(...problems);
    this.violations.push(...problems.map((problem) => `${method} ${where}: ${problem}`));
  }

  #refuse(call: Call, problems: string[]): void {
    if (problems.length === 0) return;
    this.#violation(call, problems);
    const code = RESTJSONErrorCodes.InvalidFormBodyOrContentType;
    throw new ApiError(400, code, `Invalid Form Body: ${problems.join('; ')}`);
  }

  /** An answer of the loopback itself; one that Discord would never give is a violation too. */
  #own(schema: ZodType, body: unknown, status = 200): Reply {
    const problems = schemaProblems(schema, body);
    this.violations.push(...problems.map((problem) => `the loopback Discord's own answer: ${problem}`));
    return { status, body };
  }

  #gateway(): Reply {
    return this.#own(GatewayBotResponseSchema, this.#world.gateway());
  }

  #application(): Reply {
    return this.#own(PrivateApplicationResponseSchema, application);
  }

  #register(call: Call): Reply {
    const [applicationId, guildId] = call.params;
    if (applicationId !== APPLICATION_ID) {
      const code = RESTJSONErrorCodes.NotAuthorizedToPerformThisActionOnThisApplication;
      throw new ApiError(403, code, 'You are not authorized to perform this action on this application');
    }
    if (guildId !== undefined && !this.#world.guilds().some(({ id }) => id === guildId)) {
      throw new ApiError(403, RESTJSONErrorCodes.MissingAccess, 'Missing Access');
    }
    this.#refuse(call, commandListProblems(call.body));
    const commands = (call.body as Body[]).map((command) => ({
      type: 1,
      default_member_permissions: null,
      description: '',
      ...command,
      id: snowflake(),
      application_id: APPLICATION_ID,
      version: snowflake(),
      ...(guildId && { guild_id: guildId }),
    }));
    this.commands.set(guildId ?? 'global', commands);
    for (const command of commands) this.#own(ApplicationCommandResponseSchema, command);
    return { status: 200, body: commands };
  }

  #callback(call: Call): Reply {
    const exchange = this.#world.exchange(call.params[1]!);
    if (!exchange || exchange.id !== call.params[0]) {
      throw new ApiError(404, RESTJSONErrorCodes.UnknownInteraction, 'Unknown interaction');
    }
    const { type, data } = isObject(call.body) ? call.body : {};
    const body = isObject(data) ? data : {};
    exchange.checkCallback();
    if (type === InteractionResponseType.ApplicationCommandAutocompleteResult)
      return this.#complete(call, exchange, body);
    const isUpdate =
      type === InteractionResponseType.UpdateMessage ||
      type === InteractionResponseType.DeferredMessageUpdate;
    const schema = isUpdate
      ? UpdateMessageInteractionCallbackRequestSchema
      : CreateMessageInteractionCallbackRequestSchema;
    this.#refuse(call, schemaProblems(schema, call.body));
    const deferral =
      type === InteractionResponseType.DeferredChannelMessageWithSource ||
      type === InteractionResponseType.DeferredMessageUpdate;
    this.#checkMessage(call, body, {
      edit: isUpdate,
      empty: deferral,
      flags: isUpdate ? (exchange.source?.flags ?? 0) : 0,
    });
    const message = exchange.callback(type as InteractionResponseType, body, this.#kept(call, body));
    if (call.query.get('with_response') !== 'true') return { status: 204 };
    return this.#withResponse(exchange, type as number, message);
  }

  #complete(call: Call, exchange: Exchange, { choices }: Body): Reply {
    const offered = Array.isArray(choices) ? (choices as Choice[]) : [];
    const long = (text: unknown) => String(text).length < 1 || String(text).length > 100;
    this.#refuse(call, [
      ...(Array.isArray(choices) ? [] : ['choices: missing']),
      ...(offered.length > 25 ? [`choices: ${offered.length} of 25`] : []),
      ...(offered.some(({ name, value }) => long(name) || long(value))
        ? ['choices: 1 to 100 characters']
        : []),
    ]);
    exchange.complete(offered);
    return { status: 204 };
  }

  #withResponse({ id, kind }: Exchange, type: number, message: LoopbackMessage): Reply {
    const interaction = {
      id,
      type: kind,
      response_message_id: message.id,
      response_message_loading: message.loading,
      response_message_ephemeral: message.ephemeral,
    };
    const body = { interaction, resource: { type, message: message.toJSON() } };
    // The published schema has no resource for deferrals, although Discord sends one.
    if (message.loading) return { status: 200, body };
    return this.#own(InteractionCallbackResponseSchema, body);
  }

  #exchange({ params: [applicationId, token] }: Call): Exchange {
    const exchange = applicationId === APPLICATION_ID ? this.#world.exchange(token!) : undefined;
    if (!exchange) throw new ApiError(404, RESTJSONErrorCodes.UnknownWebhook, 'Unknown Webhook');
    return exchange;
  }

  #followUp(call: Call): Reply {
    const exchange = this.#exchange(call);
    const body = isObject(call.body) ? call.body : {};
    this.#refuse(call, schemaProblems(IncomingWebhookRequestPartialSchema, call.body));
    this.#checkMessage(call, body, {});
    return this.#message(exchange.followUp(body, this.#kept(call, body)));
  }

  /** `POST /channels/{id}/messages`; a nonce that is enforced posts its message once. */
  #post(call: Call): Reply {
    const body = isObject(call.body) ? call.body : {};
    const channel = call.params[0]!;
    if (!this.#world.guilds().some(({ channels }) => channels.some(({ id }) => id === channel)))
      throw new ApiError(404, RESTJSONErrorCodes.UnknownChannel, 'Unknown Channel');
    this.#refuse(call, schemaProblems(MessageCreateRequestSchema, call.body));
    this.#checkMessage(call, body, {});
    const key = body.enforce_nonce === true ? `${channel} ${body.nonce}` : null;
    const known = key === null ? undefined : this.#nonces.get(key);
    if (known) return this.#message(known);
    const message = new LoopbackMessage(channel, body, { files: this.#kept(call, body) });
    if (key !== null) this.#nonces.set(key, message);
    this.posts.push(message);
    this.emit('posted', message);
    return this.#message(message);
  }

  #edit(call: Call): Reply {
    const exchange = this.#exchange(call);
    const id = call.params[2]!;
    const message = exchange.find(id);
    const body = isObject(call.body) ? call.body : {};
    this.#refuse(call, schemaProblems(IncomingWebhookUpdateRequestPartialSchema, call.body));
    // What fills a deferral has to show something, like a new message.
    this.#checkMessage(call, body, { edit: true, flags: message.flags });
    if (message.loading)
      this.#refuse(
        call,
        messageProblems({ ...body, flags: message.flags | flagsOf(body) }, { files: call.files }),
      );
    return this.#message(exchange.edit(id, body, this.#kept(call, body)));
  }

  /** Keeps the uploaded files under the names and with the descriptions that the body gives them. */
  #kept({ uploads }: Call, { attachments }: Body): Attachment[] {
    const listed = Array.isArray(attachments) ? attachments.filter(isObject) : [];
    return uploads.map((upload, i) => {
      const { filename, description } = listed.find(({ id }) => String(id) === String(i)) ?? {};
      return this.#world.keep({
        ...upload,
        ...(typeof filename === 'string' && { filename }),
        ...(typeof description === 'string' && { description }),
      });
    });
  }

  #message(message: LoopbackMessage): Reply {
    return this.#own(MessageResponseSchema, message.toJSON());
  }

  #checkMessage(call: Call, body: Body, context: MessageContext): void {
    this.#refuse(call, messageProblems(body, { ...context, files: call.files }));
    const bytes = tooManyBytes(body);
    if (bytes.length === 0) return;
    this.#violation(call, bytes);
    throw new ApiError(500, 0, '500: Internal Server Error');
  }
}

function flagsOf({ flags }: Body): number {
  return typeof flags === 'number' ? flags & ~MessageFlags.Ephemeral : 0;
}

async function read(request: IncomingMessage): Promise<Call> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const type = request.headers['content-type'] ?? '';
  const { body, uploads } = await parse(Buffer.concat(chunks), type);
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(url.pathname.replace(/^\/api(\/v10)?/, '')),
    query: url.searchParams,
    authorization: request.headers.authorization,
    body,
    files: uploads.map(({ filename }) => filename),
    uploads,
    status: 0,
    answer: undefined,
    problems: [],
    params: [],
  };
}

async function parse(raw: Buffer, type: string): Promise<{ body: unknown; uploads: Upload[] }> {
  if (raw.length === 0) return { body: undefined, uploads: [] };
  if (!type.startsWith('multipart/form-data')) return { body: JSON.parse(String(raw)), uploads: [] };
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData();
  const json = form.get('payload_json');
  const files = [...form.values()].filter((value) => typeof value !== 'string');
  const uploads = files.map(async (file) => ({ filename: file.name, bytes: await file.bytes() }));
  return { body: typeof json === 'string' ? JSON.parse(json) : {}, uploads: await Promise.all(uploads) };
}
