import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { chrome } from './chrome.ts';
import { ask, composer, picture, test, withBrowser } from './visit.ts';

withBrowser();

/** Tall enough for any answer, and without the list of members. */
const TALL = { width: 960, height: 1800 };

/** Commands by the name of their picture, each with what an answer of it says. */
const COMMANDS: [name: string, line: string, says: RegExp][] = [
  ['quote', '/quote if you come to our country illegally', /if you come to our country illegally/i],
  ['conflicts', '/conflicts deportees', /238[\s\S]*250/],
  ['sources', '/sources ', /Tampa Free Press/],
  ['watch', '/watch deportees count', /deportees count/],
  ['history', '/history mine ', /./],
  ['corpus-status', '/corpus status ', /5 articles/],
  ['settings', '/settings show ', /./],
  ['absent', '/factcheck how many children were deported', /not in the corpus/i],
];

async function attach(page: Page, name: string, content: string): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByText(name).waitFor();
}

describe.skipIf(!chrome)('the answer of', () => {
  test.for(COMMANDS)('%s', async ([name, line, says], { page, playground }) => {
    await page.setViewportSize(TALL);
    const message = await ask(page, line);
    expect(await message.innerText()).toMatch(says);
    expect(playground.discord.violations).toEqual([]);
    await picture(page, name, message);
  });

  test('corpus add', async ({ page, playground }) => {
    await page.setViewportSize(TALL);
    await composer(page).pressSequentially('/corpus add ');
    await attach(
      page,
      'report.txt',
      'A report\n\nThe prison holds 412 deportees, the director said on Thursday.\n',
    );
    await page.locator('.tail').press('Escape');
    await page.locator('.tail').press('Enter');
    const message = page.locator('.message', { hasText: 'was added' });
    await message.waitFor();
    await picture(page, 'corpus-add', message);
    expect(playground.discord.violations).toEqual([]);
  });
});
