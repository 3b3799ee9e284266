/** What each close code of the gateway that ends for good means, and the way out. */
const REASONS: Readonly<Record<number, string>> = {
  4004: 'Discord refuses the token: in the developer portal, page "Bot", choose "Reset Token" and put the new one in DISCORD_TOKEN',
  4010: 'Discord refuses this number of shards: set SHARDS=auto, which takes as many as Discord asks for',
  4011: 'The bot is in more servers than Discord puts on so few connections: set SHARDS=auto',
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
