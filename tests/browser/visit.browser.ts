import { describe, expect } from 'vitest';
import { faults } from '../../src/playground/discord/faults.ts';
import { TOKEN } from '../../src/playground/discord/server.ts';
import { chrome } from './chrome.ts';
import {
  answered,
  ask,
  composer,
  latest,
  PHONE,
  picture,
  submit,
  test,
  toFirst,
  withBrowser,
} from './visit.ts';

withBrowser();

describe.skipIf(!chrome)('somebody who is new here', () => {
  test('types /, chooses /factcheck, asks, and turns the pages', async ({ page, playground }) => {
    await page.keyboard.type('/');
    const list = page.getByRole('listbox', { name: 'Commands' });
    await list.getByRole('option', { name: /factcheck/ }).waitFor();
    await picture(page, 'commands');
    await page.keyboard.type('fact');
    expect(await list.getByRole('option').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.type('deportees count');
    await page.getByText('+').first().waitFor();
    await submit(page);
    const message = latest(page);
    await answered(message);
    for (const text of [
      'Maya Okafor',
      '/factcheck',
      'Crosscheck',
      'deportees count',
      '238',
      '250',
      '200+',
      'hundreds',
    ])
      expect(await message.innerText()).toContain(text);
    expect(await message.locator('.container').count()).toBe(1);
    await toFirst(page);
    await picture(page, 'factcheck');
    const first = await message.innerText();
    await message.getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => message.innerText()).toContain('page 2 of');
    await message.getByRole('button', { name: 'Previous' }).click();
    await expect.poll(() => message.innerText()).toBe(first);
    expect(playground.discord.violations).toEqual([]);
  });

  test('is offered what the corpus can answer, and what was typed first of all', async ({ page }) => {
    await composer(page).pressSequentially('/factcheck depor');
    const list = page.getByRole('listbox', { name: /^query/ });
    await expect.poll(() => list.getByRole('option').count()).toBeGreaterThan(1);
    expect(await list.getByRole('option').first().innerText()).toMatch(/^depor\b/);
    await picture(page, 'autocomplete');
    await page.keyboard.press('ArrowDown');
    const chosen = await list.getByRole('option', { selected: true }).innerText();
    await page.keyboard.press('Enter');
    expect(await page.locator('.chip input').first().inputValue()).toBe(chosen);
    await submit(page);
    await answered(latest(page));
    // Who types on and presses Enter at once asks what was typed, whatever was offered before.
    await composer(page).pressSequentially('/factcheck depor');
    await list.waitFor();
    await page.keyboard.type('tees count');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.message').count()).toBe(2);
    await answered(latest(page));
    expect(await latest(page).locator('.h3').first().innerText()).toBe('deportees count');
  });

  test('presses what the page suggests', async ({ page }) => {
    await page.getByRole('button', { name: '/factcheck deportees count' }).click();
    expect(await page.locator('.chip[data-option=query] input').inputValue()).toBe('deportees count');
    await submit(page);
    await answered(latest(page));
  });

  test('gets a private answer, and dismisses it', async ({ page }) => {
    await composer(page).pressSequentially('/factcheck deportees count');
    await page.locator('.more-options').click();
    await page.getByRole('option', { name: /^private/ }).click();
    await page.getByRole('option', { name: 'True' }).click();
    await page.keyboard.press('Enter');
    const message = latest(page);
    await answered(message);
    expect(await message.innerText()).toContain('Only you can see this');
    await message.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.locator('.message').count()).toBe(0);
  });

  test('right-clicks a message and has it checked, then shares the answer', async ({ page, playground }) => {
    await page.keyboard.type('CECOT opened in 2022. It holds 500 deportees.');
    await page.keyboard.press('Enter');
    await latest(page).locator('.text').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Apps' }).hover();
    await page.getByRole('menuitem', { name: 'Fact-check this message' }).waitFor();
    await picture(page, 'message-menu');
    await page.getByRole('menuitem', { name: 'Fact-check this message' }).click();
    await expect.poll(() => page.locator('.message').count()).toBe(2);
    const message = latest(page);
    await answered(message);
    const text = await message.innerText();
    for (const word of ['EXCLUDED', '2022', '2023', 'Only you can see this']) expect(text).toContain(word);
    await picture(page, 'message-checked');
    await message.getByRole('button', { name: 'Share to channel' }).click();
    await expect.poll(() => page.locator('.message').count()).toBe(3);
    await answered(latest(page));
    expect(await latest(page).innerText()).not.toContain('Only you can see this');
    expect(playground.discord.violations).toEqual([]);
  });

  test('adds an article from a file, is offered its name, and is told of what is new', async ({
    page,
    playground,
  }) => {
    await ask(page, '/watch deportees count');
    await composer(page).pressSequentially('/corpus add ');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'report.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(
          'A count\n\nThe prison holds 412 deportees from Venezuela, the director said on Thursday.\n',
        ),
      });
    await page.getByText('report.txt').waitFor();
    await page.locator('.tail').press('Escape');
    await page.locator('.tail').press('Enter');
    const alert = page.locator('.message', { hasText: 'A watched question has a new answer' });
    await alert.waitFor();
    expect(await alert.innerText()).toContain('412');
    await composer(page).pressSequentially('/corpus remove rep');
    await page.getByRole('option', { name: 'report.txt' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await page.locator('.chip input').inputValue()).toBe('report.txt');
    await page.locator('.chip input').press('Enter');
    await page.locator('.message', { hasText: 'was removed' }).waitFor();
    expect(playground.discord.violations).toEqual([]);
  });

  test('has an attached draft checked, and gets the sheet as a file', async ({ page, playground }) => {
    const draft = Array.from({ length: 40 }, (_, i) => `The prison holds ${500 + i} deportees.`).join('\n\n');
    await page.locator('#composer > input[type=file]').setInputFiles({
      name: 'draft.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(draft),
    });
    await page.getByText('draft.txt').waitFor();
    await page.keyboard.press('Enter');
    const sent = latest(page);
    await sent.locator('.file-name').waitFor();
    await sent.hover();
    await sent.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Fact-check this message' }).click();
    await expect.poll(() => page.locator('.message').count()).toBe(2);
    await answered(latest(page));
    const link = latest(page).locator('.file-name').first();
    const loading = page.waitForEvent('download');
    await link.click();
    const file = await loading;
    expect(file.suggestedFilename()).toBe(await link.innerText());
    expect(playground.discord.violations).toEqual([]);
  });

  test('is told when the bot does not answer in time', async ({ page, playground }) => {
    await composer(page).pressSequentially('/sources ');
    for (let i = 0; i < 2; i++)
      playground.discord.rest.fail(/^POST \/interactions/, faults.unknownInteraction());
    await submit(page);
    await page.getByText('The application did not respond').waitFor({ timeout: 10_000 });
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.locator('.message').count()).toBe(0);
  });

  test('sees what was sent, and in red what Discord would refuse', async ({ page, playground }) => {
    await ask(page, '/sources ');
    const toggle = page.locator('#panel-toggle');
    expect(await toggle.getAttribute('data-breaches')).toBe('0');
    await fetch(`${playground.discord.apiUrl}/channels/300000000000000001/messages`, {
      method: 'POST',
      headers: { Authorization: `Bot ${TOKEN}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ content: ' ' }),
    });
    await expect.poll(() => toggle.getAttribute('data-breaches')).toBe('1');
    expect(await toggle.innerText()).toBe('1');
    await toggle.click();
    const panel = page.getByRole('complementary', { name: 'Payloads' });
    expect(await panel.innerText()).toContain('1 breach of Discord’s limits');
    expect(await panel.locator('.problems').innerText()).toContain('empty message');
    await panel.locator('summary', { hasText: 'sources' }).click();
    await panel.locator('.json', { hasText: '"name": "sources"' }).first().waitFor();
  });
});

describe.skipIf(!chrome)('the page', () => {
  test('fits a phone', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await ask(page, '/factcheck deportees count');
    const width = await page.locator('html').evaluate((root) => root.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE.width);
    const sides = await page.locator('.container').boundingBox();
    expect(sides!.x + sides!.width).toBeLessThanOrEqual(PHONE.width);
    await toFirst(page);
    await picture(page, 'phone');
    expect(await page.locator('#sidebar').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Channels' }).click();
    await page.getByRole('button', { name: 'drafts' }).click();
    expect(await page.locator('.room-name').innerText()).toBe('drafts');
    expect(await page.locator('#sidebar').isVisible()).toBe(false);
  });

  test('speaks Spanish, and stays so', async ({ page }) => {
    await page.getByRole('button', { name: /Persona, language and theme/ }).click();
    await page.getByRole('menuitemradio', { name: 'Español' }).click();
    expect(await composer(page).getAttribute('placeholder')).toBe('Enviar mensaje a #desk');
    await page.reload();
    await composer(page).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('es-ES');
    await page.keyboard.type('/');
    await page.getByRole('listbox', { name: 'Comandos' }).waitFor();
    await page.getByRole('option', { name: /^\/verificar/ }).waitFor();
    await picture(page, 'spanish');
    await composer(page).fill('');
    const message = await ask(page, '/verificar deportees count');
    expect(await message.innerText()).toMatch(/ha usado\s+\/verificar[\s\S]*artículos[\s\S]*Siguiente/);
  });

  test('is used with the keys alone', async ({ page }) => {
    await page.keyboard.type('CECOT opened in 2022.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/factcheck deportees count');
    await submit(page);
    const message = latest(page);
    await answered(message);
    // Back from the field to the last button of the answer, and on it.
    const focused = () => page.evaluate('document.activeElement?.textContent');
    for (let i = 0; i < 40 && (await focused()) !== 'Next'; i++) await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Next');
    await page.keyboard.press('Enter');
    await expect.poll(() => message.innerText()).toContain('page 2 of');
    expect(await focused()).toBe('Next');
    for (
      let i = 0;
      i < 40 && !(await message.evaluate((row) => row === row.ownerDocument.activeElement));
      i++
    )
      await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ContextMenu');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('menuitem', { name: 'Fact-check this message' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.message').count()).toBe(3);
    await answered(latest(page));
    expect(await latest(page).innerText()).toContain('EXCLUDED');
  });

  test('shows each person what they may see', async ({ page }) => {
    const become = async (name: string): Promise<void> => {
      await page.getByRole('button', { name: /Persona, language and theme/ }).click();
      await page.getByRole('menuitemradio', { name }).click();
    };
    const offered = async (): Promise<string> => {
      await composer(page).fill('/');
      const shown = await page.getByRole('listbox', { name: 'Commands' }).innerText();
      await composer(page).fill('');
      return shown;
    };
    expect(await offered()).toContain('/settings');
    await become('Lena Winter');
    expect(await offered()).not.toContain('/settings');
    await become('Pia Falk');
    expect(await page.locator('.room-name').innerText()).toBe('field-notes');
    const brought = await offered();
    expect(brought).toContain('/factcheck');
    expect(brought).not.toContain('/corpus');
    await ask(page, '/factcheck deportees count');
    await page.getByRole('button', { name: 'Direct Messages' }).click();
    await ask(page, '/factcheck when did CECOT open');
    expect(await latest(page).innerText()).toContain('2023');
  });

  test('is light when that is chosen', async ({ page }) => {
    await ask(page, '/factcheck deportees count');
    await page.getByRole('button', { name: /Persona, language and theme/ }).click();
    await page.getByRole('menuitemradio', { name: 'Light' }).click();
    await toFirst(page);
    await picture(page, 'light');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  });
});
