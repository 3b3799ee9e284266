import { crc32, deflateSync } from 'node:zlib';
import { MessageFlags } from 'discord.js';
import { describe, expect } from 'vitest';
import { CHANNEL_ID } from '../../src/playground/discord/objects.ts';
import { TOKEN } from '../../src/playground/discord/server.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { chrome } from './chrome.ts';
import { latest, test, withBrowser } from './visit.ts';

withBrowser();

/** A red PNG of so many pixels (https://www.w3.org/TR/png-3/#5DataRep). */
function redPicture(width: number, height: number): Buffer {
  const uint32 = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
  };
  const chunk = (type: string, data: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type), data]);
    return Buffer.concat([uint32(data.length), named, uint32(crc32(named))]);
  };
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(3 * width, Buffer.from([200, 0, 0]))]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.concat([uint32(width), uint32(height), Buffer.from([8, 2, 0, 0, 0])])),
    chunk('IDAT', deflateSync(Buffer.concat(Array(height).fill(row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const text = (content: string) => ({ type: 10, content });
const button = (style: number, label: string, more: object = {}) => ({
  type: 2,
  style,
  label,
  custom_id: style === 5 ? undefined : label,
  ...more,
});

/** Posts a message as the bot does, with files beside it. */
async function post(
  { discord }: Playground,
  components: object[],
  files: Record<string, Buffer> = {},
): Promise<void> {
  const form = new FormData();
  form.set('payload_json', JSON.stringify({ flags: MessageFlags.IsComponentsV2, components }));
  for (const [i, [name, bytes]] of Object.entries(files).entries())
    form.set(`files[${i}]`, new Blob([new Uint8Array(bytes)]), name);
  const response = await fetch(`${discord.apiUrl}/channels/${CHANNEL_ID}/messages`, {
    method: 'POST',
    headers: { Authorization: `Bot ${TOKEN}` },
    body: form,
  });
  expect(await response.json()).toMatchObject({ type: 20 });
}

describe.skipIf(!chrome)('a message', () => {
  test('shows every component that a bot may send', async ({ page, playground }) => {
    await post(
      playground,
      [
        text(
          '# one\n## two\n### three\n-# small\n**b** *i* __u__ ~~s~~ `c` ||hidden|| <@400000000000000011> <t:1743170580:t>',
        ),
        {
          type: 17,
          accent_color: 0x00ff00,
          components: [
            { type: 9, components: [text('beside a button')], accessory: button(1, 'Accessory') },
            {
              type: 9,
              components: [text('beside a picture')],
              accessory: { type: 11, media: { url: 'attachment://a.png' }, description: 'small red' },
            },
            { type: 14, spacing: 2 },
            text(
              '> quoted\n> twice\n- first\n  - inner\nthen\n1. one\n2. two\n```js\nlet a;\n```\n[link](https://example.org/)',
            ),
            { type: 12, items: [{ media: { url: 'attachment://a.png' }, description: 'large red' }] },
            { type: 13, file: { url: 'attachment://b.csv' } },
            {
              type: 1,
              components: [
                button(1, 'One'),
                button(2, 'Two'),
                button(3, 'Three'),
                button(4, 'Four', { disabled: true }),
                button(5, 'Five', { url: 'https://example.org/' }),
              ],
            },
          ],
        },
        {
          type: 1,
          components: [
            {
              type: 3,
              custom_id: 'many',
              placeholder: 'Pick two',
              max_values: 2,
              options: ['x', 'y', 'z'].map((value) => ({
                label: `Label ${value}`,
                value,
                description: `About ${value}`,
              })),
            },
          ],
        },
      ],
      { 'a.png': redPicture(400, 160), 'b.csv': Buffer.from('1,2\n') },
    );
    const message = latest(page);
    await message.locator('.container').waitFor();
    expect(playground.discord.violations).toEqual([]);
    for (const tag of [
      'strong',
      'em',
      'u',
      's',
      'code',
      'blockquote',
      'ul ul',
      'ol',
      'pre',
      'small.subtext',
      'h3.h1',
      'time',
    ])
      expect(await message.locator(tag).count(), tag).toBeGreaterThan(0);
    expect(await message.locator('.mention').innerText()).toBe('@Maya Okafor');
    expect(await message.locator('time.time').innerText()).toBe('2:03 PM');
    expect(await message.getByRole('link', { name: 'Five' }).getAttribute('href')).toBe(
      'https://example.org/',
    );
    expect(await message.getByRole('button', { name: 'Four' }).isDisabled()).toBe(true);
    const accent = "getComputedStyle(document.querySelector('.container'), '::before').backgroundColor";
    expect(await page.evaluate(accent)).toBe('rgb(0, 255, 0)');
    await message.getByRole('img', { name: 'large red' }).waitFor();
    expect(await page.evaluate("document.querySelector('.gallery img').naturalWidth")).toBe(400);
    await message.locator('.gallery .alt').click();
    expect(await message.locator('.gallery .alt-text').innerText()).toContain('large red');
    await message.locator('.gallery .alt').click();
    await message.locator('.gallery .picture-open').click();
    await page.getByRole('dialog', { name: 'large red' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.screenshot({ path: '/tmp/c1.png' });
    await message.getByRole('button', { name: /Spoiler/ }).click();
    expect(await message.locator('.spoiler.shown').innerText()).toBe('hidden');
  });

  test('sends what is chosen in a menu once it closes, and says when the bot knows nothing of it', async ({
    page,
    playground,
  }) => {
    const options = ['x', 'y', 'z'].map((value) => ({ label: `Label ${value}`, value }));
    await post(playground, [
      {
        type: 1,
        components: [{ type: 3, custom_id: 'many', placeholder: 'Pick two', max_values: 2, options }],
      },
    ]);
    const menu = page.getByRole('combobox', { name: 'Pick two' });
    await menu.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('.select-option[aria-selected=true]').count()).toBe(2);
    await page.keyboard.press('Escape');
    await expect.poll(() => latest(page).innerText()).toContain('another version of Crosscheck');
  });
});
