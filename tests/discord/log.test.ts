import { setImmediate } from 'node:timers/promises';
import { HTTPError } from 'discord.js';
import { expect, test } from 'vitest';
import { onRequest, openLog } from '../../src/discord/log.ts';
import { hiddenIn } from '../hostile/hidden.ts';
import { HOSTILE } from '../hostile/strings.ts';

const SECRET = 'where the minister was on Thursday';

function logged(): { log: ReturnType<typeof openLog>; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  return { log: openLog('debug', { write: (line) => lines.push(JSON.parse(line)) }), lines };
}

test('a line says what it is logged for, however deep in the work on that', async () => {
  const { log, lines } = logged();
  const deep = async (n: number): Promise<void> => {
    await setImmediate();
    log.warn({ n }, 'the library is slow');
  };
  await Promise.all([
    onRequest({ request: '1', command: 'quote' }, () => deep(1)),
    onRequest({ request: '2', command: 'sources' }, () => deep(2)),
  ]);
  log.info('nobody asked');
  expect(lines).toMatchObject([
    { n: 1, request: '1', command: 'quote', msg: 'the library is slow' },
    { n: 2, request: '2', command: 'sources' },
    { msg: 'nobody asked' },
  ]);
  expect(lines[2]).not.toHaveProperty('request');
});

test.each([
  ['of a database', Object.assign(new Error('no room'), { query: SECRET, params: [SECRET], code: '53100' })],
  ['with a cause', new Error('no room', { cause: Object.assign(new Error('x'), { params: [SECRET] }) })],
  [
    'of Discord',
    new HTTPError(
      502,
      'Bad Gateway',
      'POST',
      `https://discord.com/api/v10/interactions/1/${SECRET}/callback`,
      {
        body: { data: { content: SECRET } },
        files: undefined,
      },
    ),
  ],
])('an error %s is logged with where it happened, and without what was sent', (_, err) => {
  const { log, lines } = logged();
  log.error({ err }, 'an interaction failed');
  expect(lines[0]).toMatchObject({
    err: { message: expect.any(String), stack: expect.stringContaining('log.test.ts') },
  });
  expect(JSON.stringify(lines)).not.toContain(SECRET);
});

test('a database tells its own code', () => {
  const { log, lines } = logged();
  log.error({ err: Object.assign(new Error('no room'), { code: '53100' }) });
  expect(lines[0]).toMatchObject({ err: { type: 'Error', message: 'no room', code: '53100' } });
});

test('a line is JSON that holds every text and hides none', () => {
  const written: string[] = [];
  const log = openLog('info', { write: (line) => written.push(line) });
  for (const { text } of HOSTILE) log.info({ text, err: new Error(text) }, text);
  expect(written.map((line) => JSON.parse(line).msg)).toEqual(HOSTILE.map(({ text }) => text));
  for (const line of written) expect(hiddenIn(line.trimEnd())).toEqual([]);
});
