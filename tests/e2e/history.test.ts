import { describe, expect } from 'vitest';
import { GUILD_ID } from '../../src/playground/discord/objects.ts';
import { test } from './newsroom.ts';

describe('/history', () => {
  test('shows a member their own checks, private ones too, and the answers as they were', async ({
    discord,
    start,
  }) => {
    await start();
    const asked = await discord.command('factcheck', { query: 'deportees count' }).answer;
    await discord.command('quote', { words: 'you will be removed', private: true }).answer;
    await discord.command('factcheck', { query: 'CECOT capacity' }, 'colleague').answer;
    const mine = await discord.command('history mine').answer;
    expect(mine.ephemeral).toBe(true);
    expect(mine.text).toMatch(
      /quote · private · corpus [0-9a-f]{12} · .*\n> you will be removed\nNumber 1 · factcheck/,
    );
    expect(mine.text).not.toContain('CECOT capacity');
    const show = mine.buttons.filter((b) => b.label === 'Show').at(-1);
    const shown = await discord.press(mine, show!.customId).seen('update');
    const readings = asked.text.match(/^- \*\*.*\*\*/gm)!;
    expect(readings).toHaveLength(5);
    for (const line of readings) expect(shown.text).toContain(line);
    const next = shown.buttons.find((b) => b.label === 'Next');
    expect((await discord.press(shown, next!.customId).seen('update')).text).toContain('page 2 of');
  });

  test('shows a manager the public ones of the server, and nobody else', async ({ discord, start }) => {
    await start();
    await discord.command('factcheck', { query: 'deportees count' }, 'colleague').answer;
    await discord.command('factcheck', { query: 'CECOT capacity', private: true }, 'colleague').answer;
    await discord.menu('Fact-check this message', '238 were deported.', 'colleague').answer;
    const all = await discord.command('history server', {}, 'manager').answer;
    expect(all.text).toContain('> deportees count');
    expect(all.text).not.toMatch(/CECOT capacity|238 were deported/);
    expect(all.markdown).toContain('<@400000000000000002>');
    const refused = await discord.command('history server', {}).answer;
    expect(refused.text).toContain('Only members who may manage the server');
    expect((await discord.command('history server', {}, 'elsewhere').answer).text).toContain(
      'No check is kept',
    );
    expect((await discord.command('history server', {}, 'dm').answer).text).toContain('works in a server');
  });

  test('keeps of a message the claims, and not its text', async ({ discord, start, store }) => {
    await start();
    const message = '238 were deported. I think that Karl told us too much.';
    await discord.menu('Fact-check this message', message).answer;
    const [check] = await store.record.own(GUILD_ID, '400000000000000001', 5);
    expect(check).toMatchObject({ command: 'Fact-check this message', query: '', isPrivate: true });
    const { reply } = (await store.record.one(GUILD_ID, check!.id))!;
    expect(reply).toContain('238');
    expect(reply).not.toContain('Karl');
  });

  test('keeps a list as it was shown, without what was put aside', async ({ discord, start }) => {
    await start();
    const list = await discord.command('conflicts', { topic: 'opening of the prison' }, 'manager').answer;
    const [aside] = list.buttons.filter((b) => b.label === 'Not the same thing');
    await discord.press(list, aside!.customId, 'manager').seen('update');
    const asked = await discord.command('conflicts', {}).answer;
    const mine = await discord.command('history mine').answer;
    const [show] = mine.buttons.filter((b) => b.label === 'Show');
    const shown = await discord.press(mine, show!.customId).seen('update');
    expect(shown.text.split('\n')[1]).toBe(asked.text.split('\n')[1]);
    expect(shown.text).not.toContain('2022');
  });

  test('does not open what is another’s, by a forged button either', async ({ discord, start }) => {
    await start();
    await discord.command('factcheck', { query: 'deportees count', private: true }, 'colleague').answer;
    await discord.command('factcheck', { query: 'CECOT capacity' }).answer;
    const mine = await discord.command('history mine').answer;
    const [show] = mine.buttons.filter((b) => b.label === 'Show');
    const forged = show!.customId.replace('show=2', 'show=1');
    mine.components.find((c) => c.custom_id === show!.customId)!.custom_id = forged;
    for (const place of ['guild', 'manager', 'elsewhere', 'dm'] as const) {
      const { text } = await discord.press(mine, forged, place).seen('reply', 'followUp');
      expect(text).toContain('not kept any more, or not yours');
    }
  });

  test('is deleted by its member, one or all', async ({ discord, start }) => {
    await start();
    for (const query of ['deportees count', 'CECOT capacity', 'when did CECOT open'])
      await discord.command('factcheck', { query }).answer;
    await discord.command('factcheck', { query: 'deportees' }, 'colleague').answer;
    const one = await discord.command('history forget', { number: 2 }).answer;
    expect(one.text).toContain('Deleted: 1.');
    expect(one.text).not.toContain('CECOT capacity');
    expect((await discord.command('history forget', { number: 4 }).answer).text).toContain('Deleted: 0.');
    expect((await discord.command('history forget').answer).text).toContain('Deleted: 2.');
    expect((await discord.command('history mine', {}, 'colleague').answer).text).toContain('> deportees');
  });

  test('keeps direct messages apart from servers', async ({ discord, start }) => {
    await start();
    await discord.command('factcheck', { query: 'deportees count' }, 'dm').answer;
    expect((await discord.command('history mine').answer).text).toContain('No check is kept');
    expect((await discord.command('history mine', {}, 'dm').answer).text).toContain('> deportees count');
  });

  test('is kept as long as the server says', async ({ discord, start, store }) => {
    await start();
    await discord.command('factcheck', { query: 'deportees count' }).answer;
    await store.expire(new Date(Date.now() + 29 * 86_400_000));
    expect((await discord.command('history mine').answer).text).toContain('> deportees count');
    const set = await discord.command('settings record', { days: 3 }, 'manager').answer;
    expect(set.text).toContain('Checks are kept for 3 days.');
    await store.expire(new Date(Date.now() + 4 * 86_400_000));
    expect((await discord.command('history mine').answer).text).toContain('No check is kept');
    await discord.command('settings record', { days: 0 }, 'manager').answer;
    await discord.command('factcheck', { query: 'deportees count' }).answer;
    expect((await discord.command('history mine').answer).text).toContain('No check is kept');
  });

  test('is erased when the bot leaves the server, with what is watched', async ({
    discord,
    start,
    store,
  }) => {
    await start();
    await discord.command('factcheck', { query: 'deportees count' }).answer;
    await discord.command('watch', { query: 'deportees count' }, 'manager').answer;
    discord.gateway.dispatch('GUILD_DELETE', { id: GUILD_ID });
    await expect.poll(() => store.record.ofServer(GUILD_ID, 10)).toEqual([]);
    expect(await store.watches.list(GUILD_ID)).toEqual([]);
  });

  test('is erased when the bot left while it did not run', async ({ start, store }) => {
    const gone = '200000000000000007';
    const check = { command: 'factcheck', query: 'x', isPrivate: false, fingerprint: '0', reply: '{}' };
    await store.record.add({ server: gone, by: '1', at: new Date(), ...check });
    await start();
    await expect.poll(() => store.record.ofServer(gone, 10)).toEqual([]);
  });
});
