import { Client, Events, GatewayIntentBits, type Interaction, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eager } from '../../src/playground/discord/client.ts';
import { APPLICATION_ID, CHANNEL_ID } from '../../src/playground/discord/objects.ts';
import { Loopback, TOKEN } from '../../src/playground/discord/server.ts';
import type { Action, Tiding } from '../../src/playground/link/protocol.ts';
import { Stage } from '../../src/playground/link/stage.ts';
import type { MessageView } from '../../src/playground/link/views.ts';
import { DIRECT, newsroom } from '../../src/playground/link/world.ts';

const COMMANDS = [
  {
    name: 'ask',
    description: 'x',
    options: [
      { type: 3, name: 'query', description: 'x', autocomplete: true },
      { type: 11, name: 'file', description: 'x' },
      { type: 8, name: 'role', description: 'x' },
    ],
  },
  { name: 'corpus', description: 'x', options: [{ type: 1, name: 'list', description: 'x' }] },
  { name: 'Look at it', type: 3 },
];
const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000003000000020802000000', 'hex');

let discord: Loopback;
let client: Client;
let stage: Stage;
let tidings: Tiding[];

beforeEach(async () => {
  discord = await new Loopback([newsroom]).listen();
  client = new Client({ ...eager, intents: [GatewayIntentBits.Guilds], rest: { api: discord.apiUrl } });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(TOKEN);
  await ready;
  await client.rest.put(`/applications/${APPLICATION_ID}/commands`, { body: COMMANDS });
  stage = new Stage(discord, 'en-US');
  tidings = [];
  stage.on('tiding', (tiding) => tidings.push(tiding));
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

function onInteraction(handler: (interaction: Interaction) => unknown): void {
  client.on(Events.InteractionCreate, (interaction) => {
    Promise.resolve(handler(interaction)).catch(() => {});
  });
}

const who = { as: 'member', locale: 'es-ES', nonce: 1 } as const;
const act = (action: Action) => stage.act(action, (tiding) => tidings.push(tiding));
const idOf = (name: string): string => stage.state.commands.find((c) => c.name === name)!.id;
const use = (name: string, more: object = {}): void =>
  act({
    do: 'command',
    ...who,
    channel: CHANNEL_ID,
    command: idOf(name),
    path: [],
    options: [],
    ...more,
  });
const views = (): MessageView[] => tidings.flatMap((t) => (t.tell === 'message' ? [t.message] : []));
const statuses = (): string[] => views().map(({ status }) => status);
const latest = (): MessageView => views().at(-1)!;
const refusals = (): string[] => tidings.flatMap((t) => (t.tell === 'refused' ? [t.why] : []));

describe('a command', () => {
  it('is sent, and answered in its place', async () => {
    onInteraction((i) => i.isChatInputCommand() && i.reply(`${i.locale} ${i.user.globalName} **x**`));
    use('ask');
    await expect.poll(statuses).toEqual(['sending', 'sent']);
    const [first, last] = views();
    expect(last!.key).toBe(first!.key);
    expect(last).toMatchObject({
      seenBy: null,
      asked: { by: { name: 'Lena Winter' }, command: { id: idOf('ask'), path: [] } },
    });
    expect(last!.plain).toBe('es-ES Lena Winter **x**');
    expect(stage.state.messages).toHaveLength(1);
  });

  it('that is deferred is being thought about, and then answered', async () => {
    onInteraction(async (i) => {
      if (!i.isChatInputCommand()) return;
      await i.deferReply();
      await i.editReply('done');
    });
    use('ask');
    await expect.poll(statuses).toEqual(['sending', 'thinking', 'sent']);
    expect(latest().isEdited).toBe(false);
  });

  it('that nobody answers has failed, for the asker alone', async () => {
    discord.deadline = 50;
    use('ask');
    await expect.poll(statuses).toEqual(['sending', 'failed']);
    expect(latest().seenBy).toBe('400000000000000013');
    expect(stage.state.messages).toEqual([]);
  });

  it('is answered to one person, who can dismiss the answer and nobody else', async () => {
    onInteraction((i) => i.isChatInputCommand() && i.reply({ content: 'x', flags: MessageFlags.Ephemeral }));
    use('ask');
    await expect.poll(statuses).toEqual(['sending', 'sent']);
    const { key, seenBy, isEphemeral } = latest();
    expect([seenBy, isEphemeral]).toEqual(['400000000000000013', true]);
    act({ do: 'dismiss', ...who, as: 'manager', key } as Action);
    expect(refusals()).toEqual(['This message is gone.']);
    act({ do: 'dismiss', ...who, key } as Action);
    expect(tidings.at(-1)).toEqual({ tell: 'gone', key });
  });

  it('carries its subcommand, files and roles as Discord does', async () => {
    const seen: unknown[] = [];
    onInteraction((i) => {
      if (!i.isChatInputCommand()) return;
      if (i.commandName === 'corpus') seen.push(i.options.getSubcommand());
      else seen.push(i.options.getAttachment('file')?.name, i.options.getRole('role')?.name);
      return i.reply('x');
    });
    const { id } = discord.files.keep({ filename: 'a.txt', bytes: Buffer.from('x') });
    const role = stage.state.roles[0]!.id;
    use('ask', {
      options: [
        { name: 'file', value: id },
        { name: 'role', value: role },
      ],
    });
    use('corpus', { path: ['list'] });
    await expect.poll(() => seen).toEqual(['a.txt', 'Editors', 'list']);
    expect(views().at(-1)!.asked?.command).toEqual({ id: idOf('corpus'), path: ['list'] });
  });

  it.each([
    ['an unknown command', { command: '1' }, /no such command/],
    ['an unknown subcommand', { path: ['x'] }, /has no x/],
    ['an unknown option', { options: [{ name: 'x', value: 1 }] }, /no option x/],
    ['a file that is gone', { options: [{ name: 'file', value: '1' }] }, /no longer there/],
    ['an unknown role', { options: [{ name: 'role', value: '1' }] }, /no such role/],
    ['a channel of another server', { channel: '300000000000000021' }, /does not see/],
  ])('with %s is refused', (_, more, sentence) => {
    use('ask', more);
    expect(refusals()).toEqual([expect.stringMatching(sentence)]);
  });

  it('offers what fits while it is typed', async () => {
    onInteraction((i) => i.isAutocomplete() && i.respond([{ name: i.options.getFocused(), value: 'v' }]));
    const options = [{ name: 'query', value: 'dep', focused: true as const }];
    act({ do: 'complete', ...who, channel: CHANNEL_ID, command: idOf('ask'), path: [], options });
    const choices = [{ name: 'dep', value: 'v' }];
    await expect.poll(() => tidings.at(-1)).toEqual({ tell: 'choices', nonce: 1, choices });
  });
});

describe('a message', () => {
  const row = { type: 1, components: [{ type: 2, style: 1, label: 'x', custom_id: 'next' }] };

  it('is changed by its button, in its place', async () => {
    onInteraction((i) => {
      if (i.isChatInputCommand()) return i.reply({ content: 'one', components: [row] });
      return i.isButton() && i.update({ content: 'two', components: [] });
    });
    use('ask');
    await expect.poll(() => latest().plain).toBe('one');
    act({ do: 'press', ...who, key: latest().key, customId: 'next' });
    await expect.poll(() => latest().plain).toBe('two');
    expect(tidings).toContainEqual({ tell: 'settled', nonce: 1, ok: true });
    expect(stage.state.messages).toHaveLength(1);
    act({ do: 'press', ...who, key: latest().key, customId: 'next' });
    expect(refusals()).toEqual(['This is no longer there.']);
  });

  it('whose button nobody answers says so', async () => {
    onInteraction((i) => i.isChatInputCommand() && i.reply({ content: 'one', components: [row] }));
    use('ask');
    await expect.poll(() => latest().plain).toBe('one');
    discord.deadline = 50;
    act({ do: 'press', ...who, key: latest().key, customId: 'next' });
    await expect.poll(() => tidings.at(-1)).toEqual({ tell: 'settled', nonce: 1, ok: false });
  });

  it('shows the files that came with it, from the page’s own address', async () => {
    onInteraction(
      (i) =>
        i.isChatInputCommand() &&
        i.reply({
          flags: MessageFlags.IsComponentsV2,
          components: [
            { type: 12, items: [{ media: { url: 'attachment://a.png' }, description: 'two dots' }] },
            { type: 13, file: { url: 'attachment://b.csv' } },
          ],
          files: [
            { attachment: PNG, name: 'a.png' },
            { attachment: Buffer.from('1,2'), name: 'b.csv' },
          ],
          withResponse: true,
        }),
    );
    use('ask');
    await expect.poll(statuses).toEqual(['sending', 'sent']);
    const [gallery, file] = latest().components;
    const picture = { alt: 'two dots', width: 3, height: 2, isImage: true };
    expect(gallery).toMatchObject({ kind: 'gallery', items: [{ file: picture }] });
    expect(file).toMatchObject({ kind: 'file', file: { name: 'b.csv', size: 3, isImage: false } });
    expect(JSON.stringify(latest())).not.toContain('127.0.0.1');
    expect(discord.violations).toEqual([]);
  });

  it('of a person is checked by a command of its menu', async () => {
    onInteraction(
      (i) =>
        i.isMessageContextMenuCommand() &&
        i.reply(`${i.targetMessage.author.username}: ${i.targetMessage.content}`),
    );
    act({ do: 'send', as: 'editor', locale: 'en-US', channel: CHANNEL_ID, text: 'a claim', files: [] });
    const { key, author } = latest();
    expect(author.name).toBe('Daniel Reyes');
    act({ do: 'menu', ...who, command: idOf('Look at it'), key });
    await expect.poll(() => latest().plain).toBe('daniel.reyes: a claim');
  });

  it('that the bot posts by itself appears', async () => {
    await client.rest.post(`/channels/${CHANNEL_ID}/messages`, { body: { content: 'news' } });
    expect(latest()).toMatchObject({ plain: 'news', asked: null, seenBy: null });
  });

  it('of a direct conversation is seen by its person alone', async () => {
    onInteraction((i) => i.isChatInputCommand() && i.reply(`${i.context} ${i.inGuild()}`));
    use('ask', { channel: DIRECT });
    await expect.poll(() => latest().plain).toBe('1 false');
    expect(latest().seenBy).toBe('400000000000000013');
  });
});

it('tells what was sent and what breaks a limit', async () => {
  onInteraction(
    (i) =>
      i.isChatInputCommand() &&
      i.reply({ flags: MessageFlags.IsComponentsV2, components: [{ type: 10, content: ' ' }] }),
  );
  use('ask');
  const entries = () => tidings.flatMap((t) => (t.tell === 'traffic' ? [t.entry] : []));
  await expect
    .poll(() => entries().map(({ title }) => title))
    .toEqual(['INTERACTION_CREATE ask', expect.stringMatching(/^POST \/interactions\/\d+\/…\/callback$/)]);
  expect(entries()[1]).toMatchObject({ status: 400, problems: [expect.stringContaining('blank text')] });
});
