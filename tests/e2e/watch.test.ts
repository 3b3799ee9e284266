import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { faults } from '../../src/playground/discord/faults.ts';
import { CHANNEL_ID, channel, GUILD_ID, OTHER_CHANNEL_ID } from '../../src/playground/discord/objects.ts';
import { test as base } from './newsroom.ts';

const article = (figure: number): string =>
  `A prison for the deported\n\nThe prison holds ${figure} deportees from Venezuela, the director said on Thursday.\n`;
const QUERY = { query: 'deportees count' };
/** Milliseconds in which an alert would have come. */
const QUIET = 900;

const test = base.extend<{ corpus: string }>({
  corpus: async ({ data }, use) => {
    const folder = join(data, 'corpus');
    await cp('seeds', folder, { recursive: true });
    await use(folder);
  },
});

describe('/watch', () => {
  test('tells the channel once of a new figure, with the old and the new, and of the same again never', async ({
    discord,
    start,
    corpus,
  }) => {
    await start({ corpus });
    const set = await discord.command('watch', QUERY, 'manager').answer;
    expect(set.ephemeral).toBe(false);
    expect(set.text).toContain('Watched from now on, as number 1');
    for (const value of ['238', '250', '200+', 'hundreds']) expect(set.text).toContain(`> ${value}`);

    const posted = discord.rest.next(/^POST \/channels/);
    await writeFile(join(corpus, 'new.txt'), article(412));
    expect((await posted).path).toBe(`/channels/${CHANNEL_ID}/messages`);
    const [alert] = discord.rest.posts;
    expect(alert!.text).toMatch(
      /^### deportees count\nA watched question has a new answer\.\n\*\*New in the answer\*\*\n- \*\*412\*\*/,
    );
    expect(alert!.text).toContain('new.txt:3');
    expect(alert!.text).toContain(
      '> The prison holds 412 deportees from Venezuela, the director said on Thursday.',
    );
    expect(alert!.text).toContain('**Before**: “238”, “250”, “200+”, “hundreds”');

    // The same again, under another name and after it was away.
    await writeFile(join(corpus, 'again.txt'), article(412));
    await wait(QUIET);
    await rm(join(corpus, 'new.txt'));
    await rm(join(corpus, 'again.txt'));
    await wait(QUIET);
    await writeFile(join(corpus, 'new.txt'), article(412));
    await wait(QUIET);
    expect(discord.rest.posts).toHaveLength(1);
  });

  test('tells of what came while the bot did not run', async ({ discord, start, corpus }) => {
    const bot = await start({ corpus });
    await discord.command('watch', QUERY, 'manager').answer;
    await bot.stop();
    await writeFile(join(corpus, 'new.txt'), article(412));
    const posted = discord.rest.next(/^POST \/channels/);
    await start({ corpus });
    await posted;
    expect(discord.rest.posts.map((m) => m.text)).toEqual([expect.stringContaining('**412**')]);
  });

  test('tells of an article that the server adds for itself, and no other server', async ({
    discord,
    start,
  }) => {
    await start();
    await discord.command('watch', QUERY, 'manager').answer;
    await discord.command('watch', QUERY, 'elsewhere').answer;
    const posted = discord.rest.next(/^POST \/channels/);
    const file = { filename: 'own.txt', content: article(412) };
    await discord.command('corpus add', { file }, 'manager').answer;
    expect((await posted).path).toBe(`/channels/${CHANNEL_ID}/messages`);
    await wait(QUIET);
    expect(discord.rest.posts).toHaveLength(1);
  });

  test('is listed, and ended with a button', async ({ discord, start, corpus }) => {
    await start({ corpus });
    await discord.command('watch', { ...QUERY, since: '2025' }, 'manager').answer;
    await discord.command('watch', { query: 'CECOT capacity' }, 'manager').answer;
    const list = await discord.command('watch', {}).answer;
    expect(list.ephemeral).toBe(true);
    expect(list.text).toContain('Watched here: 2.');
    expect(list.text).toContain('> deportees count · 2025');
    const [first] = list.buttons.filter((b) => b.label === 'Watch no more');
    const refused = await discord.press(list, first!.customId).seen('reply', 'followUp');
    expect(refused.text).toContain('Only members who may manage the server');
    const after = await discord.press(list, first!.customId, 'manager').seen('update');
    expect(after.text).toContain('Number 1 is watched no more.');
    expect(after.text).toContain('Watched here: 1.');
    expect((await discord.command('watch', {}, 'elsewhere').answer).text).toContain(
      'Nothing is watched here.',
    );
  });

  test('is set only where the bot may write', async ({ discord, start, store }) => {
    await start();
    discord.appPermissions = '2147483648';
    const { text, ephemeral } = await discord.command('watch', QUERY, 'manager').answer;
    expect(text).toContain('give it the permission View Channel and Send Messages here');
    expect(ephemeral).toBe(true);
    expect(await store.watches.list(null)).toEqual([]);
  });

  test('shows what everybody sees on one page, however many values there are', async ({
    discord,
    start,
    corpus,
  }) => {
    const many = Array.from({ length: 40 }, (_, i) => `The prison held ${500 + i} deportees on day ${i}.`);
    for (const [i, line] of many.entries()) await writeFile(join(corpus, `many-${i}.txt`), line);
    await start({ corpus });
    const set = await discord.command('watch', QUERY, 'manager').answer;
    expect(set.text).toMatch(/> … and \d+ more/);
    expect(set.buttons).toEqual([]);
  });

  test('shows members what their own channel watches', async ({ discord, start, store }) => {
    await start();
    const about = { server: GUILD_ID, seen: [], shown: [], by: '1', at: new Date() };
    await store.watches.add({ ...about, channel: '300000000000000099', args: { query: 'secret plans' } }, 50);
    expect((await discord.command('watch', {}, 'manager').answer).text).toContain('> secret plans');
    expect((await discord.command('watch', {}, 'colleague').answer).text).toContain(
      'Nothing is watched here.',
    );
  });

  test('refuses a question twice, and one that cannot be asked', async ({ discord, start }) => {
    await start();
    await discord.command('watch', QUERY, 'manager').answer;
    const twice = await discord.command('watch', { query: ' Deportees count ' }, 'manager').answer;
    expect(twice.text).toContain('This channel watches that question already');
    const unknown = await discord.command('watch', { ...QUERY, outlet: 'No such paper' }, 'manager').answer;
    expect(unknown.text).toContain('No article states the outlet "No such paper"');
    const wordless = await discord.command('watch', { outlet: 'The Example' }, 'manager').answer;
    expect(wordless.text).toContain('Give the question to watch as "query".');
  });

  test('ends what a channel watches that is gone, and no other', async ({
    discord,
    start,
    corpus,
    log,
    store,
  }) => {
    await start({ corpus });
    await discord.command('watch', QUERY, 'manager').answer;
    await discord.command('watch', QUERY, 'elsewhere').answer;
    discord.gateway.dispatch('CHANNEL_DELETE', { ...channel, guild_id: GUILD_ID });
    discord.rest.fail(new RegExp(`^POST /channels/${CHANNEL_ID}`), faults.unknownChannel());
    await writeFile(join(corpus, 'new.txt'), article(412));
    await expect
      .poll(() => log.map(({ msg }) => msg), { timeout: 12_000 })
      .toContain('a channel is gone, and what it watched is watched no more');
    expect((await store.watches.list(null)).map(({ channel }) => channel)).toEqual([OTHER_CHANNEL_ID]);
  });

  test('tells later what Discord would not take at once', async ({ discord, start, corpus, log, store }) => {
    const bot = await start({ corpus });
    await discord.command('watch', QUERY, 'manager').answer;
    discord.rest.fail(/^POST \/channels/, { status: 403, body: { message: 'Missing Access', code: 50001 } });
    await writeFile(join(corpus, 'new.txt'), article(412));
    await expect
      .poll(() => log.some((l) => l.msg.startsWith('a channel could not be told of news')), {
        timeout: 12_000,
      })
      .toBe(true);
    expect(discord.rest.posts).toHaveLength(0);
    await bot.stop();
    const later = await store.watches.next(new Date(Date.now() + 120_000));
    expect(later).toMatchObject({ channel: CHANNEL_ID, content: { query: 'deportees count' } });
  });
});
