import {
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { describe, expect, it, test } from 'vitest';
import { checkMessage, type Outgoing } from '../../src/discord/limits.ts';
import { Mistake } from '../../src/mistake.ts';

const text = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;
const texts = (count: number, content = 'x') => Array.from({ length: count }, () => text(content));
const container = (...components: ReturnType<typeof text>[]) =>
  ({ type: ComponentType.Container, components }) as const;
const button = (custom_id: string) =>
  ({ type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'x', custom_id }) as const;
const row = (...ids: string[]) => ({ type: ComponentType.ActionRow, components: ids.map(button) }) as const;
const section = (id: string): APISectionComponent => ({
  type: ComponentType.Section,
  components: [text('x')],
  accessory: button(id),
});

const of = (...components: APIMessageTopLevelComponent[]): Outgoing => ({
  flags: MessageFlags.IsComponentsV2,
  components,
});

describe('a message at its limits passes', () => {
  it.each<[string, Outgoing]>([
    ['40 components', of(container(...texts(38)), text('x'))],
    ['4000 characters', of(container(text('x'.repeat(3999))), text('x'))],
    ['10,170 bytes', of(text('漢'.repeat(3386)))],
    ['an id of 100 characters', of(row('x'.repeat(100), 'x'))],
    ['a private one', { ...of(text('x')), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral }],
  ])('%s', (_, message) => {
    expect(() => checkMessage(message)).not.toThrow();
  });
});

describe('a message beyond a limit is a bug', () => {
  it.each<[string, Outgoing]>([
    ['41 components of 40', of(container(...texts(39)), text('x'))],
    ['4001 characters of 4000', of(container(text('x'.repeat(4000))), text('x'))],
    ['10173 bytes of 10170', of(text('漢'.repeat(3387)))],
    ['10182 bytes of 10170', of(container(...texts(2, '漢'.repeat(1693))))],
    ['a custom_id has 101 characters', of(row('x'.repeat(101)))],
    ['a custom_id has 0 characters', of(row(''))],
    ['the same custom_id', of(row('a', 'b'), row('a'))],
    ['the same custom_id', of(section('a'), row('a'))],
    ['a text is empty', of(text(' '))],
    ['it has no component', of()],
    ['content or embeds', { ...of(text('x')), content: 'x' }],
    ['content or embeds', { ...of(text('x')), embeds: [{}] }],
    ['lacks the flag', { ...of(text('x')), flags: 0 }],
  ])('%s', (limit, message) => {
    expect(() => checkMessage(message)).toThrow(limit);
    expect(() => checkMessage(message)).not.toThrow(Mistake);
  });
});

test('every broken limit is named', () => {
  expect(() => checkMessage(of(...texts(41, 'x'.repeat(100))))).toThrow(/41 components.*4100 characters/);
});
