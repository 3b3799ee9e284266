import type { RecordedRequest } from '../discord/rest.ts';
import { isObject } from '../discord/schema.ts';
import type { Loopback } from '../discord/server.ts';
import type { TrafficView } from './views.ts';

const MOST = 200;

/** What went to the bot and came from it, the newest last, with what Discord would refuse in it. */
export class Traffic {
  readonly entries: TrafficView[] = [];
  readonly #discord: Loopback;
  readonly #tell: (entry: TrafficView) => void;
  #count = 0;
  #told = 0;

  constructor(discord: Loopback, tell: (entry: TrafficView) => void) {
    this.#discord = discord;
    this.#tell = tell;
    discord.gateway.on('dispatched', ({ t, d }) => {
      this.#add({ from: 'discord', title: `${t}${about(d)}`, status: null, sent: d, answer: null });
    });
    discord.rest.on('answered', (request) => this.#answered(request));
  }

  #answered({ method, path, body, files, status, answer }: RecordedRequest): void {
    const sent = files.length > 0 ? { payload_json: body, files } : (body ?? null);
    const title = `${method} ${path.replace(/token-of-\d+/, '…')}`;
    this.#add({ from: 'bot', title, status, sent, answer: answer ?? null });
  }

  #add(entry: Omit<TrafficView, 'id' | 'at' | 'problems'>): void {
    const problems = this.#discord.violations.slice(this.#told);
    this.#told += problems.length;
    this.#count += 1;
    const whole = { ...entry, id: this.#count, at: new Date().toISOString(), problems };
    this.entries.push(whole);
    if (this.entries.length > MOST) this.entries.shift();
    this.#tell(whole);
  }
}

/** What an interaction is about, for its title. */
function about(d: unknown): string {
  const data = isObject(d) && isObject(d.data) ? d.data : {};
  const name = data.name ?? data.custom_id;
  return typeof name === 'string' ? ` ${name}` : '';
}
