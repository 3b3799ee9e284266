import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { pino } from 'pino';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, test as base, beforeAll, expect, vi } from 'vitest';
import { openPlayground, type Playground } from '../../src/playground/playground.ts';
import { emptyData } from '../store/databases.ts';
import { chrome } from './chrome.ts';

/** When every visit begins, so that every picture shows the same time. */
const NOW = '2025-03-28T14:03:00Z';
const PICTURES = 'docs/pictures';
const WIDE = { width: 1280, height: 860 };
export const PHONE = { width: 390, height: 844 };

interface Visit {
  /** A playground of one's own. At the end the bot must have broken no limit. */
  playground: Playground;
  /**
   * Its page. At the end it must have asked nothing of any other place, reported no error, and show no breach of a limit.
   */
  page: Page;
}

let browser: Browser;

/** Opens the browser for the tests of a file. */
export function withBrowser(): void {
  beforeAll(async () => {
    if (!chrome) return;
    const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
    const args = [...quiet, '--no-sandbox', '--disable-component-update', '--disable-sync'];
    browser = await chromium.launch({ executablePath: chrome, args });
  }, 60_000);
  afterAll(() => browser?.close());
}

/** A test of somebody's visit to the playground. */
export const test = base.extend<Visit>({
  playground: async ({ task: _ }, use) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW), shouldAdvanceTime: true });
    const dataDir = await emptyData();
    const log = pino({ level: 'silent' });
    const playground = await openPlayground({ port: 0, corpus: 'seeds', dataDir, locale: 'en-US', log });
    await use(playground);
    await playground.close();
    await rm(dataDir, { recursive: true });
    vi.useRealTimers();
  },
  page: async ({ playground }, use) => {
    const context = await browser.newContext({
      viewport: WIDE,
      timezoneId: 'UTC',
      locale: 'en-US',
      colorScheme: 'dark',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(NOW);
    const elsewhere: string[] = [];
    const errors: string[] = [];
    const note = (url: string): void => {
      if (new URL(url).host !== new URL(playground.url).host) elsewhere.push(url);
    };
    page.on('request', (request) => note(request.url()));
    page.on('websocket', (socket) => note(socket.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
    });
    const visits = process.env.PAGE_COVERAGE;
    if (visits) await page.coverage.startJSCoverage();
    await page.goto(playground.url);
    await composer(page).waitFor();
    await use(page);
    if (visits) {
      const ran = await page.coverage.stopJSCoverage();
      await writeFile(`${visits}/${randomUUID()}.json`, JSON.stringify(ran));
    }
    expect(elsewhere).toEqual([]);
    expect(errors).toEqual([]);
    const breaches = await page.locator('#panel-toggle').getAttribute('data-breaches');
    expect(Number(breaches)).toBe(playground.discord.violations.length);
    await context.close();
  },
});

/** The field in which messages are typed. */
export function composer(page: Page): Locator {
  return page.locator('#message-text');
}

/** The latest message. */
export function latest(page: Page): Locator {
  return page.locator('.message').last();
}

/** Types a command whole, as somebody does who knows it, and waits for its answer. */
export async function ask(page: Page, line: string): Promise<Locator> {
  const before = await page.locator('.message').count();
  await composer(page).pressSequentially(line);
  await submit(page);
  await expect.poll(() => page.locator('.message').count()).toBeGreaterThan(before);
  const message = page.locator('.message').nth(before);
  await answered(message);
  return message;
}

/** Sends what is typed: a list that still offers something is put away first. */
export async function submit(page: Page): Promise<void> {
  await page.waitForTimeout(250);
  if (await page.locator('.popup').isVisible()) await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
}

/** Waits until a message is there whole. */
export async function answered(message: Locator): Promise<void> {
  await expect.poll(() => message.getAttribute('class'), { timeout: 15_000 }).toContain('is-sent');
}

const TO_FIRST = `(() => {
  const list = document.getElementById('messages');
  const [row, top] = [document.querySelector('.message'), list.getBoundingClientRect().top];
  list.scrollTop += row.getBoundingClientRect().top - top - 16;
  return list.scrollTop;
})()`;
const DRAWN =
  'document.fonts.ready.then(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))';

/** Scrolls to the first message, and waits until it stays there. */
export async function toFirst(page: Page): Promise<void> {
  let before = await page.evaluate(TO_FIRST);
  await expect
    .poll(async () => {
      await page.evaluate(DRAWN);
      const now = await page.evaluate(TO_FIRST);
      const isStill = now === before;
      before = now;
      return isStill;
    })
    .toBe(true);
}

/** Takes one of the README's pictures, where they are asked for: of the page, or of a message alone. */
export async function picture(page: Page, name: string, of?: Locator): Promise<void> {
  if (process.env.MODE !== 'pictures') return;
  await page.mouse.move(0, 0);
  await page.evaluate(DRAWN);
  await mkdir(PICTURES, { recursive: true });
  await (of ?? page).screenshot({ path: `${PICTURES}/${name}.png`, animations: 'disabled' });
}
