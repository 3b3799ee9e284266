import { describe, expect } from 'vitest';
import { test } from './newsroom.ts';

const MENU = 'Fact-check this message';
const MESSAGE =
  'The US has sent 238 Venezuelan gang members to a prison that opened in 2022 and holds 40,000 inmates. What a disgrace!';

describe('Apps ▸ Fact-check this message', () => {
  test.for(['guild', 'dm'] as const)(
    'answers claim by claim, to the asker alone, in a %s',
    async (place, { discord, start }) => {
      await start();
      const { text, ephemeral } = await discord.menu(MENU, MESSAGE, place).answer;
      expect(ephemeral).toBe(true);
      expect(text).toMatch(/^### Claim by claim\n/);
      expect(text).toMatch(/\*\*DIFFERS\*\* · “238”\n.*against.*“250” \(001_d673f119d82a12d9\.txt:12\)/);
      expect(text).toMatch(
        /\*\*EXCLUDED\*\* · “2022”\n.*excluded by “2023” \(002_053712979a199459\.txt:43\)/,
      );
      expect(text).toMatch(/\*\*DIFFERS\*\* · “40,000”\n.*beside it “up to 40,000”/);
      expect(text).toContain('“What a disgrace!” (opinion)');
    },
  );

  test('is shown to all when the asker shares it', async ({ discord, start }) => {
    await start();
    const own = await discord.menu(MENU, MESSAGE).answer;
    const share = own.buttons.find((b) => b.label === 'Share to channel');
    const { text, ephemeral, buttons } = await discord.press(own, share!.customId).seen('reply');
    expect(ephemeral).toBe(false);
    expect(text).toContain('“2022”');
    expect(buttons).toEqual([]);
  });

  test('sends what does not fit as a sheet', async ({ discord, start }) => {
    await start();
    const exchange = discord.menu(MENU, `${MESSAGE} `.repeat(12));
    const { text } = await exchange.answer;
    expect(text).toMatch(/page 1 of \d/);
    expect(discord.requests.flatMap((r) => r.files)).toEqual(['claims.md']);
  });

  test('checks a draft that is attached, and sends the annotated sheet', async ({ discord, start }) => {
    await start();
    const { text } = await discord.menu(MENU, 'have a look', 'guild', {
      'photo.png': 'x',
      'draft.md': MESSAGE,
    }).answer;
    expect(text).toContain('“2022”');
    expect(discord.requests.flatMap((r) => r.files)).toEqual(['claims.md']);
  });

  test('checks a draft whose text is extracted first', async ({ discord, start }) => {
    await start();
    const draft = `<html><body><nav>Home</nav><article><p>${MESSAGE}</p></article></body></html>`;
    const { text } = await discord.menu(MENU, '', 'guild', { 'draft.html': draft }).answer;
    expect(text).toContain('“2022”');
    const { text: refused } = await discord.menu(MENU, '', 'guild', { 'draft.docx': 'no DOCX' }).answer;
    expect(refused).toContain('"draft.docx" is no DOCX inside');
  });

  test('says that a draft is too long', async ({ discord, start }) => {
    await start();
    const { text } = await discord.menu(MENU, '', 'guild', { 'draft.txt': 'x'.repeat(90_000) }).answer;
    expect(text).toContain('The file draft.txt is too long');
  });

  test('says that a message without text has nothing to check', async ({ discord, start }) => {
    await start();
    const { text, ephemeral } = await discord.menu(MENU, '').answer;
    expect(ephemeral).toBe(true);
    expect(text).toContain('The message has no text to check.');
  });
});
