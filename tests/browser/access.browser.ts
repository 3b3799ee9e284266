import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { chrome } from './chrome.ts';
import { ask, composer, PHONE, test, withBrowser } from './visit.ts';

withBrowser();

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What stands in the way of somebody who does not see, hear or point, by the rules of axe. */
async function hurdles(page: Page, tags = [...WCAG, 'best-practice']): Promise<string[]> {
  await page.evaluate(source);
  const off = { enabled: false };
  // The lists over the composer scroll with the arrow keys of their field; a menu stands over all parts of the page.
  const options = { runOnly: tags, rules: { 'scrollable-region-focusable': off, region: off } };
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe.skipIf(!chrome)('the page has no hurdle that a tool can find', () => {
  test.for(['dark', 'light'] as const)(
    'in the theme %s, with an answer, a private one, a menu and the payloads',
    async (theme, { page }) => {
      await page.getByRole('button', { name: /Persona, language and theme/ }).click();
      if (theme === 'light') await page.getByRole('menuitemradio', { name: 'Light' }).click();
      else await page.keyboard.press('Escape');
      expect(await hurdles(page)).toEqual([]);
      await ask(page, '/factcheck deportees count');
      await ask(page, '/corpus status ');
      await page.locator('#panel-toggle').click();
      await page.locator('summary').first().click();
      expect(await hurdles(page)).toEqual([]);
      await page.locator('#panel-toggle').click();
      await composer(page).fill('/');
      await page.getByRole('listbox', { name: 'Commands' }).waitFor();
      expect(await hurdles(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.keyboard.type('x');
      expect(await hurdles(page)).toEqual([]);
      await page.getByRole('button', { name: /Persona, language and theme/ }).click();
      expect(await hurdles(page)).toEqual([]);
    },
  );

  test('on a phone, with the channels open', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await ask(page, '/conflicts ');
    expect(await hurdles(page)).toEqual([]);
    await page.getByRole('button', { name: 'Channels' }).click();
    // The channels stand there instead of the main part.
    expect(await hurdles(page, WCAG)).toEqual([]);
  });
});
