import { afterEach, expect, test } from 'vitest';
import { type Health, type HealthPage, serveHealth } from '../src/health.ts';

const pages: HealthPage[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

async function serve(health: () => Promise<Health>): Promise<string> {
  const page = await serveHealth(0, health);
  pages.push(page);
  return `http://127.0.0.1:${page.port}`;
}

test('a supervisor is told how the bot is now', async () => {
  let isReady = false;
  const url = await serve(async () => ({ isReady, corpus: { fingerprint: 'abc' } }));
  const before = await fetch(`${url}/health`);
  expect([before.status, await before.json()]).toEqual([
    503,
    { isReady: false, corpus: { fingerprint: 'abc' } },
  ]);
  isReady = true;
  const now = await fetch(`${url}/health`);
  expect([now.status, now.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect((await fetch(`${url}/health`, { method: 'HEAD' })).status).toBe(200);
});

test.each([
  ['GET', '/'],
  ['GET', '/health/..'],
  ['POST', '/health'],
  ['DELETE', '/health'],
])('%s %s is nothing', async (method, path) => {
  const url = await serve(async () => ({ isReady: true }));
  expect((await fetch(`${url}${path}`, { method })).status).toBe(404);
});

test('a port that is in use is named', async () => {
  const page = await serveHealth(0, async () => ({ isReady: true }));
  pages.push(page);
  await expect(serveHealth(page.port, async () => ({ isReady: true }))).rejects.toThrow(
    `HEALTH_PORT ${page.port} is in use on this machine: set another.`,
  );
});

test('a bot that cannot tell how it is is not ready', async () => {
  const url = await serve(async () => {
    throw new Error('no corpus');
  });
  const answer = await fetch(`${url}/health`);
  expect([answer.status, await answer.json()]).toEqual([503, { isReady: false, fault: 'no corpus' }]);
});
