import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { EDITOR_ROLE } from '../../src/playground/discord/objects.ts';
import { lines, pdfOf } from '../corpus/formats/pdf.ts';
import { test } from './newsroom.ts';

const ARTICLE =
  'Prison holds 412 deportees\n\nThe prison holds 412 deportees from Venezuela, the director said on Thursday.\n';
const file = { filename: 'director.txt', content: ARTICLE };
const COUNT = { query: 'deportees count' };

describe('/corpus add', () => {
  test('takes an article in for its server alone, with who and when', async ({ discord, start }) => {
    await start();
    const added = await discord.command(
      'corpus add',
      { file, outlet: 'The Example', date: '2025-03-27' },
      'manager',
    ).answer;
    expect(added.ephemeral).toBe(true);
    expect(added.text).toContain('“director.txt” (The Example, 2025-03-27) was added: 2 passages.');
    expect(added.markdown).toMatch(/director\.txt.*<@400000000000000001> · <t:\d+:f>/);
    const { text } = await discord.command('factcheck', COUNT).answer;
    expect(text).toContain('**412** · The Example · director.txt:3 · published 2025-03-27');
    expect((await discord.command('factcheck', COUNT, 'elsewhere').answer).text).not.toContain('412');
    expect((await discord.command('factcheck', COUNT, 'dm').answer).text).not.toContain('412');
  });

  test('takes a PDF, whose text is quoted with its page, also after a restart', async ({
    discord,
    start,
  }) => {
    const bot = await start();
    const sentence = 'The prison holds 412 deportees from Venezuela, the director said on Thursday.';
    const pdf = { filename: 'report.pdf', content: pdfOf([lines(['A first page.']), lines([sentence])]) };
    const added = await discord.command('corpus add', { file: pdf, outlet: 'The Example' }, 'manager').answer;
    expect(added.text).toContain('“report.pdf” (The Example, date not stated) was added');
    const place = /\*\*412\*\* · The Example · report\.pdf:\d+ \(?.*extracted from PDF, page 2/;
    expect((await discord.command('factcheck', COUNT).answer).text).toMatch(place);
    await bot.stop();
    await start();
    const { text } = await discord.command('factcheck', COUNT).answer;
    expect(text).toMatch(place);
    const broken = { filename: 'broken.pdf', content: 'no PDF' };
    const refused = await discord.command('corpus add', { file: broken }, 'manager').answer;
    expect(refused.text).toMatch(/"broken\.pdf" (?:is|cannot be)/);
  });

  test('is kept over a restart', async ({ discord, start }) => {
    const bot = await start();
    await discord.command('corpus add', { file }, 'manager').answer;
    await bot.stop();
    await start();
    expect((await discord.command('factcheck', COUNT).answer).text).toContain('**412**');
  });

  test('notices a text that is there already, and a near copy', async ({ discord, start }) => {
    await start();
    await discord.command('corpus add', { file }, 'manager').answer;
    const again = { ...file, filename: 'other.txt' };
    const twice = await discord.command('corpus add', { file: again }, 'manager').answer;
    expect(twice.text).toContain('This very text is in the corpus already, as "director.txt"');
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    const wire = { filename: 'wire.txt', content: `The report of the day says ${words}.` };
    const copy = { filename: 'copy.txt', content: `A paper prints it and says ${words}.` };
    await discord.command('corpus add', { file: wire, outlet: 'Agency' }, 'manager').answer;
    const near = await discord.command('corpus add', { file: copy, outlet: 'Paper' }, 'manager').answer;
    expect(near.text).toContain('shares most of its text with “wire.txt”: they count as one origin');
  });

  test.for([
    ['picture.png', 'x', {}, 'The file "picture.png" cannot be read: it must be .txt, .md'],
    ['empty.txt', '', {}, '"empty.txt" is empty'],
    ['bytes.txt', new Uint8Array([0xff, 0xfe, 0x41]), {}, '"bytes.txt" is UTF-16'],
    ['dated.txt', 'A text.', { date: '26.3.2025' }, '"date" takes a date like 2025'],
    ['dated.txt', 'A text.', { url: 'javascript:alert(1)' }, '"url" takes an address like https://'],
    [
      'plain.txt',
      'A text.',
      { name: '../plain.txt' },
      'The file "../plain.txt" has a name with a path in it',
    ],
    ['plain.txt', 'A text.', { name: 'a/b.txt' }, 'The file "a/b.txt" has a name with a path in it'],
    [
      'plain.txt',
      'A text.',
      { name: '.hidden.txt' },
      'The file ".hidden.txt" has a name that begins with a dot',
    ],
    ['plain.txt', 'A text.', { name: '004_b9b093abca9d6c56.txt' }, 'A common article is called'],
  ] as const)('refuses %s with a sentence', async ([filename, content, more, words], { discord, start }) => {
    await start();
    const { text } = await discord.command('corpus add', { file: { filename, content }, ...more }, 'manager')
      .answer;
    expect(text).toContain(words);
    expect((await discord.command('corpus list', {}, 'manager').answer).text).toContain('added no article');
  });

  test('gives a name without an ending that of the file, and mends what is stated with “replace”', async ({
    discord,
    start,
  }) => {
    await start();
    await discord.command('corpus add', { file, name: 'prison', date: '2025-03-01' }, 'manager').answer;
    const mended = { file, name: 'prison', date: '2025-03-27', replace: true };
    const { text } = await discord.command('corpus add', mended, 'manager').answer;
    expect(text).toContain('“prison.txt” (outlet not stated, 2025-03-27) took the place of the one before');
  });

  test('replaces an article of the same name only when told, and the one before can be put back', async ({
    discord,
    start,
  }) => {
    await start();
    await discord.command('corpus add', { file }, 'manager').answer;
    const corrected = { ...file, content: ARTICLE.replaceAll('412', '415') };
    const refused = await discord.command('corpus add', { file: corrected }, 'manager').answer;
    expect(refused.text).toContain('set "replace" to put this one in its place');
    const replaced = await discord.command('corpus add', { file: corrected, replace: true }, 'manager')
      .answer;
    expect(replaced.text).toContain('took the place of the one before');
    const { text } = await discord.command('factcheck', COUNT).answer;
    expect(text).toContain('**415**');
    expect(text).not.toContain('412');
  });
});

describe('/corpus', () => {
  test('remove takes an article out of the answers, and it can be put back', async ({ discord, start }) => {
    await start();
    await discord.command('corpus add', { file }, 'manager').answer;
    const removed = await discord.command('corpus remove', { file: 'director.txt' }, 'manager').answer;
    expect(removed.text).toContain('“director.txt” was removed. It can be put back for 30 days.');
    expect((await discord.command('factcheck', COUNT).answer).text).not.toContain('412');
    const back = removed.buttons.find((b) => b.label === 'Put back');
    const after = await discord.press(removed, back!.customId, 'manager').seen('update');
    expect(after.text).toContain('“director.txt” was put back.');
    expect((await discord.command('factcheck', COUNT).answer).text).toContain('**412**');
    const button = after.buttons.find((b) => b.label === 'Remove');
    await discord.press(after, button!.customId, 'manager').seen('update');
    expect((await discord.command('factcheck', COUNT).answer).text).not.toContain('412');
    const { text } = await discord.command('corpus status', {}, 'manager').answer;
    expect(text).toMatch(/removed: director\.txt.*\nput back: director\.txt.*\nremoved: .*\nadded: /);
    expect(text).toContain('5 articles, 0 of them added by this server; 140 passages');
  });

  test('remove offers what the server has added, to itself alone', async ({ discord, start }) => {
    await start();
    await discord.command('corpus add', { file }, 'manager').answer;
    const offered = await discord.typing('corpus remove', 'file', 'dir', 'manager').offer;
    expect(offered.map((c) => c.value)).toEqual(['director.txt']);
    expect(await discord.typing('corpus remove', 'file', '', 'elsewhere').offer).toEqual([]);
  });

  test('remove of what is not there says so', async ({ discord, start }) => {
    await start();
    const { text } = await discord.command('corpus remove', { file: 'nothing.txt' }, 'manager').answer;
    expect(text).toContain('This server has added no article called "nothing.txt"');
  });

  test('may be edited with a role that /settings names, and not without', async ({ discord, start }) => {
    await start();
    const refused = await discord.command('corpus add', { file }, 'editor').answer;
    expect(refused.text).toContain('Only members who may manage the server, or hold a role');
    const settings = await discord.command(
      'settings editor',
      { role: { role: EDITOR_ROLE }, allow: true },
      'manager',
    ).answer;
    expect(settings.markdown).toContain(`<@&${EDITOR_ROLE}>`);
    expect((await discord.command('corpus add', { file }, 'editor').answer).text).toContain('was added');
    await discord.command('settings editor', { role: { role: EDITOR_ROLE }, allow: false }, 'manager').answer;
    expect(
      (await discord.command('corpus remove', { file: 'director.txt' }, 'editor').answer).text,
    ).toContain('Only members who may manage');
  });
});

describe('the folder', () => {
  test('is followed while the bot runs: added, changed and removed files', async ({
    discord,
    start,
    data,
  }) => {
    const folder = join(data, 'corpus');
    await cp('seeds', folder, { recursive: true });
    await start({ corpus: folder });
    const answer = async () => (await discord.command('factcheck', COUNT).answer).text;
    expect(await answer()).not.toContain('412');
    await writeFile(join(folder, 'new.txt'), ARTICLE);
    await expect.poll(answer, { timeout: 12_000 }).toContain('**412**');
    await writeFile(join(folder, 'new.txt'), ARTICLE.replaceAll('412', '415'));
    await expect.poll(answer, { timeout: 12_000 }).toContain('**415**');
    await rm(join(folder, 'new.txt'));
    await expect.poll(answer, { timeout: 12_000 }).not.toContain('415');
  });

  test('is looked at anew by /corpus reload', async ({ discord, start, data }) => {
    const folder = join(data, 'corpus');
    await cp('seeds', folder, { recursive: true });
    await start({ corpus: folder });
    await writeFile(join(folder, 'new.txt'), ARTICLE);
    const { text } = await discord.command('corpus reload', {}, 'manager').answer;
    expect(text).toContain('6 articles');
    expect((await discord.command('factcheck', COUNT).answer).text).toContain('**412**');
  });
});
