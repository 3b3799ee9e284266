import { InteractionResponseType, InteractionType, MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import type { Attachment } from './files.ts';
import { type Asked, LoopbackMessage } from './message.ts';
import type { Body } from './message-rules.ts';
import { PATIENCE, snowflake } from './objects.ts';

/** An error that the loopback Discord answers with. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** What a person can choose while typing. */
export interface Choice {
  name: string;
  value: string | number;
}

/** How a response changed what the person sees. */
export type ChangeKind = 'reply' | 'defer' | 'update' | 'deferUpdate' | 'edit' | 'followUp' | 'delete';

/** One response of the bot. */
export interface Change {
  kind: ChangeKind;
  message: LoopbackMessage;
  /** Milliseconds since the interaction. */
  after: number;
}

const CALLBACKS: Partial<Record<InteractionResponseType, ChangeKind>> = {
  [InteractionResponseType.ChannelMessageWithSource]: 'reply',
  [InteractionResponseType.DeferredChannelMessageWithSource]: 'defer',
  [InteractionResponseType.UpdateMessage]: 'update',
  [InteractionResponseType.DeferredMessageUpdate]: 'deferUpdate',
};
/** What a deferral becomes once it is filled in. */
const FILLED: Partial<Record<ChangeKind, ChangeKind>> = { defer: 'reply', deferUpdate: 'update' };
const READABLE: ChangeKind[] = ['reply', 'update', 'edit', 'followUp'];

/** One interaction and what the bot made of it, as the person at the keyboard sees it. */
export class Exchange {
  readonly id = snowflake();
  readonly token = `token-of-${this.id}`;
  /** Everything that the bot did, in order. */
  readonly changes: Change[] = [];
  /** A slash command, a component of a message, or a form. */
  readonly kind: InteractionType;
  /** The message whose component was used. */
  readonly source: LoopbackMessage | undefined;
  readonly #sent = Date.now();
  readonly #deadline: number;
  readonly #channel: string;
  readonly #asked: Asked | undefined;
  readonly #tell: (change: Change) => void;
  readonly #followUps = new Map<string, LoopbackMessage>();
  #original: LoopbackMessage | undefined;
  #waiting: { kinds: ChangeKind[]; resolve: (message: LoopbackMessage) => void }[] = [];

  /** Ends with what the bot offered while an option was typed. */
  readonly offer: Promise<Choice[]>;
  #offered: (choices: Choice[]) => void = () => {};

  constructor(options: {
    channel: string;
    deadline: number;
    /** Who interacts, and who has installed the application there. */
    by?: { user: Asked['user']; owners: Record<string, string> };
    source?: LoopbackMessage | undefined;
    typing?: boolean;
    kind?: InteractionType | undefined;
    changed?: (change: Change) => void;
  }) {
    this.#channel = options.channel;
    this.#tell = options.changed ?? (() => {});
    this.#deadline = options.deadline;
    this.source = options.source;
    this.kind =
      options.kind ??
      (options.source
        ? InteractionType.MessageComponent
        : options.typing
          ? InteractionType.ApplicationCommandAutocomplete
          : InteractionType.ApplicationCommand);
    this.#asked = options.by && {
      ...{ id: this.id, type: this.kind, user: options.by.user },
      authorizing_integration_owners: options.by.owners,
      ...(options.source && { interacted_message_id: options.source.id }),
    };
    this.offer = new Promise((resolve) => {
      this.#offered = resolve;
    });
  }

  /** `POST /interactions/…/callback` with choices. */
  complete(choices: Choice[]): void {
    this.checkCallback();
    if (this.kind !== InteractionType.ApplicationCommandAutocomplete)
      throw new ApiError(400, RESTJSONErrorCodes.InvalidFormBodyOrContentType, 'Nothing is being typed');
    this.#offered(choices);
  }

  /** The first message that can be read, whichever way it came. */
  get answer(): Promise<LoopbackMessage> {
    return this.seen(...READABLE);
  }

  /** The messages that can be read at the end of it all. */
  get visible(): LoopbackMessage[] {
    const messages = [...(this.#original ? [this.#original] : []), ...this.#followUps.values()];
    return messages.filter((message) => !message.deleted && !message.loading);
  }

  /**
   * The first change of one of these kinds, past or to come. A reply or an update may come in two steps: it is deferred
   * and then filled in.
   */
  seen(...kinds: ChangeKind[]): Promise<LoopbackMessage> {
    const past = this.changes.find((change) => this.#isOf(kinds, change));
    if (past) return Promise.resolve(past.message);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const so = this.changes.map(({ kind }) => kind).join(', ') || 'nothing';
        reject(new Error(`No ${kinds.join(' or ')} within ${PATIENCE} ms; so far: ${so}.`));
      }, PATIENCE);
      this.#waiting.push({
        kinds,
        resolve: (message) => {
          clearTimeout(timer);
          resolve(message);
        },
      });
    });
  }

  /** `POST /interactions/…/callback` */
  callback(type: InteractionResponseType, body: Body, files: Attachment[] = []): LoopbackMessage {
    this.checkCallback();
    const kind = CALLBACKS[type];
    const isUpdate = kind === 'update' || kind === 'deferUpdate';
    if (!kind || (isUpdate && !this.source)) {
      throw new ApiError(400, RESTJSONErrorCodes.InvalidFormBodyOrContentType, `Type ${type} does not fit`);
    }
    this.#original =
      isUpdate && this.source
        ? this.source
        : new LoopbackMessage(this.#channel, body, {
            ...{ loading: kind === 'defer', files, asked: this.#asked },
          });
    if (kind === 'update') this.#original.edit(body, files);
    return this.#changed(kind, this.#original);
  }

  /** Throws as Discord does when a callback comes late or twice. */
  checkCallback(): void {
    if (Date.now() - this.#sent > this.#deadline) {
      throw new ApiError(404, RESTJSONErrorCodes.UnknownInteraction, 'Unknown interaction');
    }
    if (this.#original) {
      throw new ApiError(
        400,
        RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
        'Interaction has already been acknowledged.',
      );
    }
  }

  /** `GET /webhooks/…/messages/{id}`, where the id may be `@original`. */
  find(id: string): LoopbackMessage {
    if (!this.#original) throw new ApiError(404, RESTJSONErrorCodes.UnknownWebhook, 'Unknown Webhook');
    const message = id === '@original' ? this.#original : (this.#followUps.get(id) ?? this.#original);
    if (message.deleted || (id !== '@original' && message.id !== id)) {
      throw new ApiError(404, RESTJSONErrorCodes.UnknownMessage, 'Unknown Message');
    }
    return message;
  }

  /** `PATCH /webhooks/…/messages/{id}` */
  edit(id: string, body: Body, files: Attachment[] = []): LoopbackMessage {
    const message = this.find(id);
    message.edit(body, files);
    return this.#changed('edit', message);
  }

  /** `DELETE /webhooks/…/messages/{id}` */
  delete(id: string): void {
    const message = this.find(id);
    message.deleted = true;
    this.#changed('delete', message);
  }

  /** `POST /webhooks/…`: a new message, but the first one after a deferral fills that, public or not as it was. */
  followUp(body: Body, files: Attachment[] = []): LoopbackMessage {
    if (!this.#original) throw new ApiError(404, RESTJSONErrorCodes.UnknownWebhook, 'Unknown Webhook');
    if (this.#original.loading && !this.#original.deleted) {
      const { flags, ...rest } = body;
      this.#original.edit({ ...rest, flags: Number(flags ?? 0) & ~MessageFlags.Ephemeral }, files);
      return this.#changed('edit', this.#original);
    }
    const message = new LoopbackMessage(this.#channel, body, { files, asked: this.#asked });
    this.#followUps.set(message.id, message);
    return this.#changed('followUp', message);
  }

  #isOf(kinds: readonly ChangeKind[], { kind, message }: Change): boolean {
    const deferred = kind === 'edit' && message === this.#original && FILLED[this.changes[0]!.kind];
    return kinds.includes(kind) || (!!deferred && kinds.includes(deferred));
  }

  #changed(kind: ChangeKind, message: LoopbackMessage): LoopbackMessage {
    const change = { kind, message, after: Date.now() - this.#sent };
    this.changes.push(change);
    this.#tell(change);
    const [due, later] = [true, false].map((is) =>
      this.#waiting.filter((w) => this.#isOf(w.kinds, change) === is),
    );
    this.#waiting = later!;
    for (const { resolve } of due!) resolve(message);
    return message;
  }
}
