import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { chrome } from './chrome.ts';
import { answered, ask, latest, picture, test, withBrowser } from './visit.ts';

withBrowser();

/** Tall enough for any answer, and without the list of members. */
const TALL = { width: 960, height: 1800 };
const LINE = '/factcheck deportees count';

/** Presses a button of a message, and waits for the message that it brings. */
async function opened(page: Page, message: Locator, name: string): Promise<Locator> {
  const before = await page.locator('.message').count();
  await message.getByRole('button', { name }).click();
  return brought(page, before);
}

async function brought(page: Page, before: number): Promise<Locator> {
  await expect.poll(() => page.locator('.message').count()).toBe(before + 1);
  await answered(latest(page));
  return latest(page);
}

/** Chooses in a menu of a message by what an option says. */
async function choose(page: Page, message: Locator, menu: RegExp, option: RegExp): Promise<void> {
  await message.getByRole('combobox', { name: menu }).click();
  await page.getByRole('option', { name: option }).first().click();
}

describe.skipIf(!chrome)('under an answer', () => {
  test.for([
    ['Figures', /counts: alleged members of the Tren de Aragua/],
    ['Quotations', /So now, when we deport them/],
  ] as const)('%s opens for whoever presses it', async ([name, says], { page, playground }) => {
    await page.setViewportSize(TALL);
    const view = await opened(page, await ask(page, LINE), name);
    expect(await view.innerText()).toMatch(says);
    expect(await view.innerText()).toContain('Only you can see this');
    await picture(page, name.toLowerCase(), view);
    expect(playground.discord.violations).toEqual([]);
  });

  test('a place opens with its neighbouring lines', async ({ page, playground }) => {
    await page.setViewportSize(TALL);
    const message = await ask(page, LINE);
    await choose(page, message, /Context/, /002_053712979a199459\.txt:15/);
    const view = await brought(page, 1);
    expect(await view.innerText()).toMatch(/Line 13[\s\S]*Line 15\s+The CECOT facility currently houses 250/);
    await picture(page, 'context', view);
    expect(playground.discord.violations).toEqual([]);
  });

  test('Chart shows the picture with its words, and can be shared', async ({ page, playground }) => {
    await page.setViewportSize(TALL);
    const view = await opened(page, await ask(page, LINE), 'Chart');
    const image = view.locator('img').last();
    expect(await image.getAttribute('alt')).toMatch(/238[\s\S]*250/);
    await expect
      .poll(() => image.evaluate((img) => (img as { naturalWidth?: number }).naturalWidth))
      .toBe(1100);
    await picture(page, 'chart', view);
    const shared = await opened(page, view, 'Share to channel');
    expect(await shared.innerText()).not.toContain('Only you can see this');
    await expect.poll(() => shared.locator('img').last().getAttribute('alt')).toMatch(/238/);
    expect(playground.discord.violations).toEqual([]);
  });

  test('Export gives the sheet as a file, in the format that is chosen', async ({ page, playground }) => {
    await page.setViewportSize(TALL);
    const view = await opened(page, await ask(page, LINE), 'Export');
    await picture(page, 'export', view);
    const loaded = async (): Promise<[string, string]> => {
      const loading = page.waitForEvent('download');
      await view.locator('.file-name').first().click();
      const file = await loading;
      return [file.suggestedFilename(), await readFile(await file.path(), 'utf8')];
    };
    const [name, markdown] = await loaded();
    expect(name).toBe('crosscheck-deportees-count.md');
    expect(markdown).toContain('b0d460585da1');
    await choose(page, view, /Markdown/, /CSV/);
    await expect.poll(() => view.locator('.file-name').first().innerText()).toMatch(/\.csv$/);
    expect((await loaded())[1]).toContain('Venezuelan gang members');
    expect(playground.discord.violations).toEqual([]);
  });
});

describe.skipIf(!chrome)('a private answer', () => {
  test('is shared with buttons that go on working', async ({ page, playground }) => {
    await page.setViewportSize(TALL);
    const own = await ask(page, '/factcheck when did CECOT open');
    const table = await opened(page, own, 'Figures');
    const shared = await opened(page, table, 'Share to channel');
    expect(await shared.innerText()).toContain('CONFLICT');
    expect(await shared.innerText()).not.toContain('Only you can see this');
    expect(playground.discord.violations).toEqual([]);
  });
});
