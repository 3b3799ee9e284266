import { describe, expect } from 'vitest';
import { test } from './newsroom.ts';

describe('/quote', () => {
  test('shows where words stand, and where they stand otherwise', async ({ discord, start }) => {
    await start();
    const { text, ephemeral } = await discord.command('quote', {
      words: 'if you come to our country illegally',
    }).answer;
    expect(ephemeral).toBe(false);
    expect(text).toMatch(/^### if you come to our country illegally\n/);
    expect(text).toContain(
      '**In part, or within a longer quotation, in 2 articles; worded differently in 1 article.**',
    );
    expect(text).toContain('**PART OF A LONGER QUOTATION** · 002_053712979a199459.txt:29');
    expect(text).toContain('**WORDED DIFFERENTLY** · 004_b9b093abca9d6c56.txt:8');
    expect(text).toContain('≠ “an immigrant commits a crime” for “you come to our country illegally”');
  });

  test('takes a speaker, privately, in a direct message', async ({ discord, start }) => {
    await start();
    const words = 'You will be removed and you will be prosecuted';
    const exchange = discord.command('quote', { words, speaker: 'Villatoro', private: true }, 'dm');
    const { text, ephemeral } = await exchange.answer;
    expect(ephemeral).toBe(true);
    expect(text).toContain('No article that is found gives them to Villatoro.');
  });

  test('lists what somebody said on a subject, page by page', async ({ discord, start }) => {
    await start();
    const words = 'what did Noem say about consequences';
    const first = await discord.command('quote', { words }).answer;
    expect(first.text).toContain('quotations fit');
    const next = first.buttons.find((b) => b.label === 'Next');
    const second = await discord.press(first, next!.customId).seen('update');
    expect(second.text).toMatch(/^### what did Noem say about consequences\n/);
    expect(second.text).toContain('page 2 of');
  });

  test('says when no article has the words', async ({ discord, start }) => {
    await start();
    const { text } = await discord.command('quote', { words: 'the moon is made of cheese' }).answer;
    expect(text).toContain('**Not found: no article quotes these words or a version of them.**');
  });

  test('asks for words where there are none', async ({ discord, start }) => {
    await start();
    const { text, ephemeral } = await discord.command('quote', { words: '…' }).answer;
    expect(ephemeral).toBe(true);
    expect(text).toContain('Type the words of the quotation');
  });
});
