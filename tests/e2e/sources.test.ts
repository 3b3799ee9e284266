import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { test } from './newsroom.ts';

describe('/sources', () => {
  test('shows every article, what it leans on and what was set aside', async ({ discord, start }) => {
    await start();
    const { text } = await discord.command('sources').answer;
    expect(text).toMatch(/^### Sources\n/);
    expect(text).toContain('**000_0e51a4008a4d27ba.txt** · Tampa Free Press · date not stated');
    expect(text).toContain('leans on: “According to the New York Post” (line 12)');
    expect(text).toContain('“(With AP Input)” (line 12)');
  });

  test('shows one article with its figures and quotations by line', async ({ discord, start }) => {
    await start();
    const { text } = await discord.command('sources', { file: '002' }).answer;
    expect(text).toMatch(/^### 002_053712979a199459\.txt\n/);
    expect(text).toContain('9: 238 (Venezuelan gang members)');
    expect(text).toContain('29: If you come to our country illegally');
    expect(text).not.toContain('Tampa Free Press');
  });

  test('says which files a part of a name may mean', async ({ discord, start }) => {
    await start();
    const { text, ephemeral } = await discord.command('sources', { file: '00' }).answer;
    expect(ephemeral).toBe(true);
    expect(text).toContain('5 articles have "00" in their file name');
  });

  test('offers file names while one is typed, those that begin so first', async ({ discord, start }) => {
    await start();
    const names = async (typed: string) =>
      (await discord.typing('sources', 'file', typed).offer).map(({ value }) => value);
    expect(await names('')).toHaveLength(5);
    expect(await names('002')).toEqual(['002_053712979a199459.txt']);
    expect(await names('CA9D6')).toEqual(['004_b9b093abca9d6c56.txt']);
    expect(await names('xyzzy')).toEqual([]);
  });

  test('offers no more and nothing longer than Discord takes', async ({ discord, start }) => {
    const folder = await mkdtemp(join(tmpdir(), 'crosscheck-'));
    try {
      for (let i = 0; i < 30; i++) await writeFile(join(folder, `article-${i}.txt`), 'The dam held.');
      await writeFile(join(folder, `${'a'.repeat(120)}.txt`), 'The dam broke.');
      await start({ corpus: folder });
      expect(await discord.typing('sources', 'file', 'a').offer).toHaveLength(25);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
