import { describe, expect } from 'vitest';
import type { LoopbackMessage } from '../../src/playground/discord/message.ts';
import { test } from './newsroom.ts';

const ASIDE = 'Not the same thing';

const buttonsOf = (message: LoopbackMessage, label: string) =>
  message.buttons.filter((b) => b.label === label);

describe('/conflicts', () => {
  test.for(['guild', 'dm'] as const)(
    'lists what the articles disagree on, in a %s',
    async (place, { discord, start }) => {
      await start();
      const { text, ephemeral } = await discord.command('conflicts', {}, place).answer;
      expect(ephemeral).toBe(false);
      expect(text).toMatch(/^### Conflicts\n2 conflicts and 3 differences to look at/);
      expect(text).toContain('**CONFLICT · wording of a quotation** · Noem · 3 origins');
      expect(text).toContain('If an immigrant commits a crime');
    },
  );

  test('goes on over pages, and narrows to a topic', async ({ discord, start }) => {
    await start();
    const first = await discord.command('conflicts', {}).answer;
    const next = first.buttons.find((b) => b.label === 'Next');
    const second = await discord.press(first, next!.customId).seen('update');
    expect(second.text).toMatch(/page 2 of \d/);
    const { text } = await discord.command('conflicts', { topic: 'opening of the prison' }).answer;
    expect(text).toMatch(/^### opening of the prison\n1 conflict to look at/);
    expect(text).toContain('**“2022”**');
    expect(text).toContain('**“2023”**');
  });

  test('says when nothing is found', async ({ discord, start }) => {
    await start();
    const { text } = await discord.command('conflicts', { topic: 'zeppelins' }).answer;
    expect(text).toContain('None found on “zeppelins”, which is no proof that there is none.');
  });
});

describe('“Not the same thing”', () => {
  test('puts a pair aside for one who manages the server; it stays so over a restart', async ({
    discord,
    start,
  }) => {
    const bot = await start();
    const message = await discord.command('conflicts', { topic: 'opening of the prison' }, 'manager').answer;
    const [button] = buttonsOf(message, ASIDE);
    const after = await discord.press(message, button!.customId, 'manager').seen('update');
    expect(after.id).toBe(message.id);
    expect(after.text).toContain('1 put aside as not the same thing');
    expect(after.text).not.toContain('2022');
    await bot.stop();
    await start();
    const { text } = await discord.command('conflicts', {}).answer;
    expect(text).toContain('1 conflict and 3 differences to look at');
  });

  test('can be taken back', async ({ discord, start }) => {
    await start();
    const message = await discord.command('conflicts', { topic: 'opening of the prison' }, 'manager').answer;
    await discord.press(message, buttonsOf(message, ASIDE)[0]!.customId, 'manager').seen('update');
    const away = await discord.command('conflicts', { aside: true }, 'manager').answer;
    expect(away.text).toContain('1 conflict, put aside here as not the same thing.');
    expect(away.text).toContain('**“2022”**');
    const [back] = buttonsOf(away, 'Put back');
    const after = await discord.press(away, back!.customId, 'manager').seen('update');
    expect(after.text).not.toContain('2022');
    expect((await discord.command('conflicts', {}).answer).text).toContain('2 conflicts and 3 differences');
  });

  test('is refused to others, to them alone, and not offered in direct messages', async ({
    discord,
    start,
  }) => {
    await start();
    const message = await discord.command('conflicts', {}).answer;
    const [button] = buttonsOf(message, ASIDE);
    const refusal = await discord.press(message, button!.customId).seen('reply', 'followUp');
    expect(refusal.ephemeral).toBe(true);
    expect(refusal.text).toContain('Only members who may manage the server');
    expect((await discord.command('conflicts', {}).answer).text).toContain('2 conflicts and 3 differences');
    expect(buttonsOf(await discord.command('conflicts', {}, 'dm').answer, ASIDE)).toEqual([]);
    const { text } = await discord.command('conflicts', { aside: true }, 'dm').answer;
    expect(text).toContain('Only a server puts things aside');
  });

  test('on an outdated list says so', async ({ discord, start }) => {
    await start();
    const message = await discord.command('conflicts', {}, 'manager').answer;
    const [button] = buttonsOf(message, ASIDE);
    const stale = button!.customId.replace(/=[0-9a-f]{12}/, '=000000000000');
    const forged = message.components.find((c) => c.custom_id === button!.customId)!;
    forged.custom_id = stale;
    const told = await discord.press(message, stale, 'manager').seen('reply', 'followUp');
    expect(told.text).toContain('listed no more: ask again');
  });
});
