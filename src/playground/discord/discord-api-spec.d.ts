/** The package ships these schemas without types: only what the loopback checks with is declared. */
declare module 'discord-api-spec/zod' {
  import type { ZodType } from 'zod';

  export const ApplicationCommandUpdateRequestSchema: ZodType;
  export const ApplicationCommandResponseSchema: ZodType;
  export const CreateMessageInteractionCallbackRequestSchema: ZodType;
  export const GatewayBotResponseSchema: ZodType;
  export const IncomingWebhookRequestPartialSchema: ZodType;
  export const IncomingWebhookUpdateRequestPartialSchema: ZodType;
  export const InteractionCallbackResponseSchema: ZodType;
  export const MessageCreateRequestSchema: ZodType;
  export const MessageResponseSchema: ZodType;
  export const PrivateApplicationResponseSchema: ZodType;
  export const UpdateMessageInteractionCallbackRequestSchema: ZodType;
}
