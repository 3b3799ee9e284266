/** What each close code of the gateway that ends for good means, and the way out. */
const REASONS: Readonly<Record<number, string>> = {
  4004: 'Discord refuses the token: in the developer portal, page "Bot", choose "Reset Token" and put the new one in DISCORD_TOKEN',
  4010: 'Discord refuses the shard of this connection: run one process without sharding',
  4011: 'Discord wants sharding because the bot is in 2,500 servers or more: Crosscheck has none yet, so remove it from some',
  4012: 'Discord no longer has this version of its gateway: update Crosscheck',
  4013: 'Discord refuses the intents of this connection: update Crosscheck',
  4014: 'Discord does not allow the intents of this connection: update Crosscheck, which needs no privileged intent',
};

/** Discord ended the connection for good: trying again with the same settings cannot help. */
export class GatewayRefusal extends Error {
  override readonly name = 'GatewayRefusal';
  readonly code: number;

  constructor(code: number) {
    super(`${REASONS[code] ?? `Discord ended the connection for good (close code ${code})`}.`);
    this.code = code;
  }
}
