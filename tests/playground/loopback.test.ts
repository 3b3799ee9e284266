import {
  type APIMessageTopLevelComponent,
  type ChatInputCommandInteraction,
  Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  REST,
  Routes,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eager } from '../../src/playground/discord/client.ts';
import { faults } from '../../src/playground/discord/faults.ts';
import { APPLICATION_ID, GUILD_ID } from '../../src/playground/discord/objects.ts';
import { type Loopback, startLoopback, TOKEN } from '../../src/playground/discord/server.ts';

let discord: Loopback;
let client: Client;

beforeEach(async () => {
  discord = await startLoopback();
  client = new Client({
    ...eager,
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.apiUrl },
  });
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

async function logIn(): Promise<void> {
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(TOKEN);
  await ready;
}

/** Answers every slash command with `handler`; what that throws can be awaited by its returned promise. */
function onCommand<T>(handler: (interaction: ChatInputCommandInteraction) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    client.on(Events.InteractionCreate, (interaction: Interaction) => {
      if (interaction.isChatInputCommand()) handler(interaction).then(resolve, reject);
    });
  });
}

const codeOf = (error: unknown) => (error instanceof DiscordAPIError ? error.code : error);
const text = (content: string): APIMessageTopLevelComponent => ({ type: 10, content });
const v2 = MessageFlags.IsComponentsV2;

describe('the gateway', () => {
  it('logs a client in', async () => {
    await logIn();
    expect(client.user?.username).toBe('crosscheck');
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Newsroom', 'Other newsroom']);
    expect(discord.gateway.identifies).toMatchObject([{ intents: GatewayIntentBits.Guilds }]);
    expect(discord.violations).toEqual([]);
  });

  it('refuses a token that it does not know, at the first request', async () => {
    await expect(client.login('wrong')).rejects.toThrow('An invalid token was provided.');
  });

  it('refuses a login with the close code that a test asks for', async () => {
    discord.gateway.refusal = 4004;
    const closed = discord.gateway.next('closed');
    const disconnected = new Promise((resolve) => client.once(Events.ShardDisconnect, resolve));
    client.login(TOKEN).catch(() => {});
    expect(await closed).toBe(4004);
    await disconnected;
  });

  it('resumes a dropped connection at its own address and replays what was missed', async () => {
    await logIn();
    const resumed = discord.gateway.next('resumed');
    discord.gateway.drop();
    const exchange = discord.command('ask');
    const handled = onCommand((interaction) => interaction.reply('late but here'));
    expect(await resumed).toMatchObject({ path: '/resume', replayed: ['INTERACTION_CREATE'] });
    await handled;
    expect((await exchange.answer).text).toBe('late but here');
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  it('asks a client to reconnect', async () => {
    await logIn();
    const resumed = discord.gateway.next('resumed');
    discord.gateway.reconnect();
    expect(await resumed).toMatchObject({ path: '/resume', replayed: [] });
  });

  it('declares a session invalid, resumable or not', async () => {
    await logIn();
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    discord.gateway.invalidate(true);
    await resumed;
    const ready = new Promise((resolve) => client.once(Events.ShardReady, resolve));
    discord.gateway.invalidate(false);
    await ready;
    expect(discord.gateway.identifies).toHaveLength(2);
  });

  it('leaves heartbeats without an answer, so that the client reconnects', async () => {
    discord.gateway.heartbeatInterval = 50;
    discord.gateway.acknowledges = false;
    const resumed = discord.gateway.next('resumed');
    await logIn();
    expect(await resumed).toMatchObject({ path: '/resume' });
  });
});

describe('an interaction', () => {
  beforeEach(logIn);

  it('carries its options, and its reply is kept', async () => {
    const handled = onCommand(async (interaction) => {
      await interaction.reply(`${interaction.options.getString('query')} ${interaction.guild?.name}`);
      return interaction.fetchReply();
    });
    const exchange = discord.command('ask', { query: 'deportees', private: true });
    expect((await exchange.answer).text).toBe('deportees Newsroom');
    expect((await handled).content).toBe('deportees Newsroom');
    expect(exchange.visible).toHaveLength(1);
    expect(discord.violations).toEqual([]);
  });

  it('comes from direct messages too', async () => {
    onCommand((interaction) => interaction.reply(`${interaction.user.username} ${interaction.guildId}`));
    expect((await discord.command('ask', {}, 'dm').answer).text).toBe('editor null');
  });

  it('takes a button press, and the update changes the message', async () => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isButton()) await interaction.update({ components: [text(interaction.customId)] });
    });
    onCommand((interaction) =>
      interaction.reply({
        flags: v2,
        components: [
          text('first'),
          { type: 1, components: [{ type: 2, style: 1, label: 'Next', custom_id: 'page:2' }] },
        ],
      }),
    );
    const message = await discord.command('ask').answer;
    expect(message.buttons).toEqual([{ label: 'Next', customId: 'page:2' }]);
    expect(() => discord.press(message, 'page:3')).toThrow('no button');
    const pressed = discord.press(message, 'page:2');
    expect((await pressed.seen('update')).text).toBe('page:2');
    expect(message.text).toBe('page:2');
    expect(discord.violations).toEqual([]);
  });

  it('takes a choice in a select menu, and the update changes the message', async () => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isStringSelectMenu())
        await interaction.update({ components: [text(`${interaction.customId} ${interaction.values}`)] });
    });
    const options = ['red', 'blue'].map((value) => ({ value, label: value.toUpperCase() }));
    onCommand((interaction) =>
      interaction.reply({
        flags: v2,
        components: [
          text('first'),
          { type: 1, components: [{ type: 3, custom_id: 'colour', placeholder: 'Which?', options }] },
        ],
      }),
    );
    const message = await discord.command('ask').answer;
    expect(message.menus.map(({ customId, options }) => [customId, [...options.keys()]])).toEqual([
      ['colour', ['red', 'blue']],
    ]);
    expect(() => discord.choose(message, 'size', ['red'])).toThrow('no menu');
    expect(() => discord.choose(message, 'colour', ['green'])).toThrow('offers no "green"');
    expect(() => discord.choose(message, 'colour', ['red', 'blue'])).toThrow('up to 1');
    expect((await discord.choose(message, 'colour', ['blue']).seen('update')).text).toBe('colour blue');
    expect(discord.violations).toEqual([]);
  });

  it('is answered once', async () => {
    const handled = onCommand(async (interaction) => {
      const again = `${Routes.interactionCallback(interaction.id, interaction.token)}` as const;
      await interaction.reply('one');
      return client.rest.post(again, { auth: false, body: { type: 4, data: { content: 'two' } } });
    });
    discord.command('ask');
    expect(await handled.catch(codeOf)).toBe(40060);
  });

  it('is answered in time', async () => {
    discord.deadline = -1;
    const handled = onCommand((interaction) => interaction.reply('late'));
    const exchange = discord.command('ask');
    expect(await handled.catch(codeOf)).toBe(10062);
    expect(exchange.visible).toEqual([]);
  });

  it('has no message to change before its answer, nor after that is deleted', async () => {
    const handled = onCommand(async (interaction) => {
      const before = await interaction.webhook.editMessage('@original', 'x').catch(codeOf);
      await interaction.reply('x');
      await interaction.deleteReply();
      return [before, await interaction.editReply('y').catch(codeOf)];
    });
    const exchange = discord.command('ask');
    expect(await handled).toEqual([10015, 10008]);
    expect(exchange.visible).toEqual([]);
  });

  it('shows a private follow-up to a public deferral in public, as Discord does', async () => {
    const followUp = onCommand(async (interaction) => {
      await interaction.deferReply();
      await interaction.followUp({ content: 'secret', flags: MessageFlags.Ephemeral });
    });
    const exchange = discord.command('ask');
    await followUp;
    expect(exchange.changes.map(({ kind }) => kind)).toEqual(['defer', 'edit']);
    expect(exchange.visible.map(({ ephemeral }) => ephemeral)).toEqual([false]);
  });
});

describe('faults', () => {
  beforeEach(logIn);

  it('come when they are asked for, once', async () => {
    discord.rest.fail(/^POST \/interactions/, faults.rateLimited(0.05));
    discord.rest.fail(/^POST \/interactions/, faults.serverError());
    onCommand((interaction) => interaction.reply('at last'));
    expect((await discord.command('ask').answer).text).toBe('at last');
    expect(discord.requests.slice(-3).map(({ status }) => status)).toEqual([429, 500, 204]);
  });

  it('include an interaction that Discord no longer knows', async () => {
    discord.rest.fail(/^POST \/interactions/, faults.unknownInteraction());
    const handled = onCommand((interaction) => interaction.reply('x'));
    discord.command('ask');
    expect(await handled.catch(codeOf)).toBe(10062);
  });
});

const button = (custom_id: string, more: object = {}) => ({
  type: 2,
  style: 1,
  label: 'x',
  custom_id,
  ...more,
});
const row = (...components: object[]) => ({ type: 1, components });
const container = (...components: object[]) => ({ type: 17, components });
const select = (...values: string[]) => ({
  type: 3,
  custom_id: 's',
  options: values.map((value) => ({ label: value, value })),
});
const files = [{ name: 'a.txt', data: Buffer.from('a') }];

describe('a message', () => {
  const good: [string, object, typeof files?][] = [
    ['plain text', { content: 'x' }],
    ['Components V2', { flags: v2, components: [container(text('x'), row(button('1'), button('2')))] }],
    ['40 components', { flags: v2, components: [container(...Array(39).fill(text('x')))] }],
    [
      '4000 characters in two texts',
      { flags: v2, components: [text('x'.repeat(3000)), text('x'.repeat(1000))] },
    ],
    ['a section', { flags: v2, components: [{ type: 9, components: [text('x')], accessory: button('1') }] }],
    [
      'a file that is shown',
      { flags: v2, components: [{ type: 13, file: { url: 'attachment://a.txt' } }] },
      files,
    ],
    [
      'a link',
      { flags: v2, components: [row({ type: 2, style: 5, label: 'x', url: 'https://example.org' })] },
    ],
    ['an embed', { embeds: [{ title: 'x', fields: [{ name: 'x', value: 'x' }] }] }],
    ['no pings', { content: '@everyone', allowed_mentions: { parse: [] } }],
  ];

  it.each(good)('passes: %s', async (_, data, uploads) => {
    expect(await send(data, uploads)).toBe('sent');
    expect(discord.violations).toEqual([]);
  });

  const bad: [string, object, RegExp, typeof files?][] = [
    ['nothing', {}, /empty message/],
    ['blank content', { content: ' \n' }, /empty message/],
    ['an unknown key', { content: 'x', colour: 1 }, /colour: unknown key/],
    [
      'an unknown nested key',
      { flags: v2, components: [{ ...text('x'), bold: true }] },
      /0\.bold: unknown key/,
    ],
    ['a flag that cannot be set', { content: 'x', flags: 1 << 7 }, /flags: 128/],
    ['content over 2000', { content: 'x'.repeat(2001) }, /content: too_big/],
    ['an empty container', { flags: v2, components: [container()] }, /components: too_small/],
    ['a blank text', { flags: v2, components: [text(' ')] }, /blank text/],
    ['V2 components without the flag', { components: [text('x')] }, /needs the flag/],
    ['content beside V2', { flags: v2, content: 'x', components: [text('x')] }, /content: not beside/],
    [
      'embeds beside V2',
      { flags: v2, embeds: [{ title: 'x' }], components: [text('x')] },
      /embeds: not beside/,
    ],
    [
      '41 nested components',
      { flags: v2, components: [container(...Array(40).fill(text('x')))] },
      /41 with nested/,
    ],
    [
      '4001 characters',
      { flags: v2, components: [text('x'.repeat(3000)), text('x'.repeat(1001))] },
      /4001 char/,
    ],
    ['too many bytes', { flags: v2, components: [text('語'.repeat(3400))] }, /10212 bytes/],
    ['one custom_id twice', { components: [row(button('1')), row(button('1'))] }, /duplicate custom_id "1"/],
    ['custom_id over 100', { components: [row(button('x'.repeat(101)))] }, /custom_id: too_big/],
    [
      'one id twice',
      {
        flags: v2,
        components: [
          { ...text('x'), id: 7 },
          { ...text('y'), id: 7 },
        ],
      },
      /duplicate id "7"/,
    ],
    ['6 buttons in a row', { components: [row(...'123456'.split('').map((id) => button(id)))] }, /too_big/],
    ['6 rows', { components: '123456'.split('').map((id) => row(button(id))) }, /6 action rows/],
    ['a button beside a select', { components: [row(button('1'), select('a'))] }, /5 buttons or one select/],
    [
      'a button without custom_id',
      { components: [row({ type: 2, style: 1, label: 'x' })] },
      /has no custom_id/,
    ],
    [
      'a link with custom_id',
      { components: [row(button('1', { style: 5, url: 'https://a.org' }))] },
      /has custom_id/,
    ],
    ['a button without label', { components: [row({ type: 2, style: 1, custom_id: '1' })] }, /without label/],
    ['a value twice in a select', { components: [row(select('a', 'a'))] }, /two options of one value/],
    [
      'an embed field without value',
      { embeds: [{ fields: [{ name: 'x', value: '' }] }] },
      /without name or value/,
    ],
    ['an empty embed', { embeds: [{}] }, /an empty embed/],
    [
      'embeds over 6000',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      /6001 characters/,
    ],
    [
      'a file that is not there',
      { flags: v2, components: [{ type: 13, file: { url: 'attachment://a' } }] },
      /not uploaded/,
    ],
    ['a file that V2 does not show', { flags: v2, components: [text('x')] }, /not referenced/, files],
    ['an attachment without file', { content: 'x', attachments: [{ id: '0' }] }, /names no uploaded file/],
    [
      'two ways to allow mentions',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      /parse holds "users"/,
    ],
  ];

  it.each(bad)('is refused: %s', async (_, data, reason, uploads) => {
    expect(await send(data, uploads)).toBe('refused');
    expect(discord.violations.join('\n')).toMatch(reason);
  });

  async function send(data: object, uploads: typeof files = []): Promise<string> {
    await logIn();
    const handled = onCommand(({ id, token }) => {
      const upload = uploads.length > 0 ? { files: uploads } : {};
      const body = { type: 4, data };
      return client.rest.post(Routes.interactionCallback(id, token), { auth: false, body, ...upload });
    });
    discord.command('ask');
    return handled.then(
      () => 'sent',
      () => 'refused',
    );
  }
});

describe('registering', () => {
  const command = (more: object = {}) => ({ name: 'ask', description: 'x', ...more });
  const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'x', ...more });
  const put = (body: unknown, route = Routes.applicationCommands(APPLICATION_ID)) =>
    new REST({ api: discord.apiUrl }).setToken(TOKEN).put(route, { body });

  it('keeps the commands, of every server and of one', async () => {
    const options = [option('query', { required: true }), option('since')];
    await put([command({ options, default_member_permissions: '8' })]);
    await put([command()], Routes.applicationGuildCommands(APPLICATION_ID, GUILD_ID));
    expect(discord.rest.commands.get('global')).toMatchObject([{ name: 'ask', options }]);
    expect(discord.rest.commands.get(GUILD_ID)).toMatchObject([{ name: 'ask' }]);
    expect(discord.violations).toEqual([]);
  });

  it.each<[string, unknown, RegExp]>([
    ['an upper-case name', [command({ name: 'Ask' })], /name: "Ask"/],
    ['no description', [{ name: 'ask' }], /description: missing/],
    ['an unknown key', [command({ colour: 1 })], /colour: unknown key/],
    ['a name twice', [command(), command()], /twice/],
    ['an option twice', [command({ options: [option('a'), option('a')] })], /"a" twice/],
    [
      'a required option late',
      [command({ options: [option('a'), option('b', { required: true })] })],
      /required one after/,
    ],
    [
      'a name in another language that is none',
      [command({ name_localizations: { 'es-ES': 'Preguntar algo' } })],
      /name: "Preguntar algo"/,
    ],
    [
      'an option twice in another language',
      [
        command({
          options: ['a', 'b'].map((name) => option(name, { name_localizations: { 'es-ES': 'uno' } })),
        }),
      ],
      /"uno" twice/,
    ],
    ['26 options', [command({ options: Array.from({ length: 26 }, (_, i) => option(`o${i}`)) })], /too_big/],
    ['101 commands', Array.from({ length: 101 }, (_, i) => command({ name: `c${i}` })), /more than 100/],
    [
      'choices beside autocomplete',
      [command({ options: [option('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })] })],
      /beside autocomplete/,
    ],
    [
      'bounds in the wrong order',
      [command({ options: [option('a', { min_length: 2, max_length: 1 })] })],
      /over max/,
    ],
    [
      '8001 characters in the longest language',
      [
        command({
          options: Array.from({ length: 25 }, (_, i) =>
            option(`o${i}`, {
              description_localizations: { 'es-ES': 'x'.repeat(90), 'es-419': 'x'.repeat(100) },
              choices: Array.from({ length: 3 }, (_, n) => ({ name: `${n}`, value: 'x'.repeat(80) })),
            }),
          ),
        }),
      ],
      /more than 8000/,
    ],
    [
      '8001 characters',
      [
        command({
          options: Array.from({ length: 25 }, (_, i) =>
            option(`o${i}`, {
              description: 'x'.repeat(100),
              choices: Array.from({ length: 3 }, (_, n) => ({ name: `${n}`, value: 'x'.repeat(80) })),
            }),
          ),
        }),
      ],
      /more than 8000/,
    ],
  ])('is refused: %s', async (_, body, reason) => {
    await expect(put(body)).rejects.toThrow('Invalid Form Body');
    expect(discord.violations.join('\n')).toMatch(reason);
  });
});

describe('an attachment', () => {
  beforeEach(logIn);
  const shown = [
    { type: 13, file: { url: 'attachment://a.txt' } },
  ] as unknown as APIMessageTopLevelComponent[];
  const reply = {
    flags: MessageFlags.IsComponentsV2 as const,
    components: shown,
    files: [{ name: 'a.txt', attachment: Buffer.from('words'), description: 'what it says' }],
  };

  it('is kept, told of and delivered', async () => {
    onCommand((interaction) => interaction.reply(reply));
    const { attachments, components } = (await discord.command('ask').answer).toJSON() as {
      attachments: { url: string }[];
      components: object[];
    };
    expect(attachments).toEqual([
      expect.objectContaining({ filename: 'a.txt', size: 5, description: 'what it says' }),
    ]);
    const { url } = attachments[0]!;
    expect(components).toEqual([
      expect.objectContaining({ name: 'a.txt', size: 5, file: expect.objectContaining({ url }) }),
    ]);
    expect(await (await fetch(url)).text()).toBe('words');
    expect((await fetch(url.replace(/\d{17,}/, '1'))).status).toBe(404);
  });

  it('stays through an edit that says nothing of it, and leaves with one that lists others', async () => {
    onCommand(async (interaction) => {
      await interaction.reply(reply);
      await interaction.editReply({ components: shown });
      await interaction.editReply({ components: [text('x')], attachments: [] });
    });
    const exchange = discord.command('ask');
    const kept: unknown[] = [];
    discord.on('changed', (_, { message }) => kept.push((message.toJSON().attachments as unknown[]).length));
    await expect.poll(() => kept).toEqual([1, 1, 0]);
    expect(exchange.visible).toHaveLength(1);
    expect(discord.violations).toEqual([]);
  });

  it('that a person sends is fetched like any other', async () => {
    const handled = onCommand(async (interaction) => {
      const { url, name } = interaction.options.getAttachment('file', true);
      await interaction.reply('x');
      return `${name}: ${await (await fetch(url)).text()}`;
    });
    discord.command('ask', { file: { filename: 'b.txt', content: 'b' } });
    expect(await handled).toBe('b.txt: b');
  });
});

it('answers no browser', async () => {
  const url = `${discord.apiUrl}/gateway/bot`;
  const headers = { Authorization: `Bot ${TOKEN}` };
  expect((await fetch(url, { headers })).status).toBe(200);
  expect((await fetch(url, { headers: { ...headers, Origin: 'http://evil.example' } })).status).toBe(403);
  expect((await fetch(url.replace('127.0.0.1', 'localhost'), { headers })).status).toBe(403);
});
