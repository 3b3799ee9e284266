import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Tiding } from '../../src/playground/link/protocol.ts';
import { openPlayground, type Playground } from '../../src/playground/playground.ts';
import { emptyData } from '../store/databases.ts';

let playground: Playground;
let data: string;
const log = pino({ level: 'silent' });

beforeAll(async () => {
  data = await emptyData();
  playground = await openPlayground({ port: 0, corpus: 'seeds', dataDir: data, locale: 'en-US', log });
});

afterAll(async () => {
  await playground.close();
  await rm(data, { recursive: true });
});

it('is the real bot, with its own commands, on a Discord that finds nothing to refuse', async () => {
  const socket = new WebSocket(`${playground.url.replace('http', 'ws')}/link`, { origin: playground.url });
  const heard: Tiding[] = [];
  socket.on('message', (data) => heard.push(JSON.parse(String(data))));
  await expect.poll(() => heard[0]?.tell).toBe('state');
  const [state] = heard;
  const commands = state?.tell === 'state' ? state.state.commands : [];
  expect(commands.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'factcheck',
      'quote',
      'conflicts',
      'sources',
      'corpus',
      'Fact-check this message',
    ]),
  );
  const { id } = commands.find(({ name }) => name === 'factcheck')!;
  const options = [{ name: 'query', value: 'deportees count' }];
  const where = { as: 'guest', locale: 'en-US', nonce: 1, channel: '300000000000000021' };
  socket.send(JSON.stringify({ do: 'command', ...where, command: id, path: [], options }));
  const answer = () => heard.findLast((tiding) => tiding.tell === 'message');
  await expect.poll(() => answer()?.message.status, { timeout: 10_000 }).toBe('sent');
  const text = JSON.stringify(answer()!.message.components);
  for (const value of ['238', '250', '200+', 'hundreds']) expect(text).toContain(value);
  expect(playground.discord.violations).toEqual([]);
  socket.terminate();
});

it('ends with a sentence, and leaves nothing open, when its port is in use', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  const opening = openPlayground({ port, corpus: 'seeds', dataDir: data, locale: 'en-US', log });
  await expect(opening).rejects.toThrow(`The port ${port} is in use`);
  other.close();
});
