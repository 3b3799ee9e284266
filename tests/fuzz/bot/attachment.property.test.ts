import fc from 'fast-check';
import { vi } from 'vitest';
import { messageCommands } from '../../../commands/index.ts';
import type { Exchange } from '../../../src/playground/discord/exchange.ts';
import { LoopbackMessage } from '../../../src/playground/discord/message.ts';
import { CHANNEL_ID, settingOf } from '../../../src/playground/discord/objects.ts';
import type { Loopback } from '../../../src/playground/discord/server.ts';
import { test } from '../../e2e/newsroom.ts';
import { fileBytes } from '../arbitraries/bytes.ts';
import { fileName } from '../arbitraries/names.ts';
import { typed } from '../arbitraries/text.ts';
import { cases, PATIENCE } from '../cases.ts';
import { type Downloads, startDownloads, WAYS, type Way } from './downloads.ts';
import { expectAnswered } from './held.ts';

/** Milliseconds in the place of the ten seconds that a download may take. */
const SHORTLY = 80;

/** A file as it is said to be, and as it comes. */
interface Sent {
  bytes: Uint8Array;
  name: string;
  size: number;
  type: string;
  way: Way;
}

const sent: fc.Arbitrary<Sent> = fc
  .record({
    file: fileBytes,
    named: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, fileName),
    size: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, fc.constantFrom(0, 1, -1, 10 ** 7, 10 ** 15)),
    type: fc.constantFrom('text/plain', 'application/pdf', 'image/png', '', 'x/__proto__'),
    way: fc.oneof({ weight: 20, arbitrary: fc.constant<Way>('whole') }, fc.constantFrom(...WAYS)),
  })
  .map(({ file: { bytes, ending }, named, size, type, way }) => {
    return { bytes, name: named ?? `a${ending}`, size: size ?? bytes.length, type, way };
  });

/** The attachment of an interaction. */
function attachment(downloads: Downloads, { bytes, name, size, type, way }: Sent) {
  const url = downloads.url(way, bytes);
  return { id: '7', filename: name, size, url, proxy_url: url, content_type: type };
}

/** Takes out again what was added, so that what is there does not grow. */
async function cleared(exchange: Exchange, discord: Loopback): Promise<void> {
  const message = await exchange.answer;
  const remove = message.buttons.find(({ label }) => label === 'Remove');
  if (remove) await discord.press(message, remove.customId, 'manager').answer;
}

const fuzz = test.extend<{ downloads: Downloads }>({
  downloads: async ({ task: _ }, use) => {
    const timeout = AbortSignal.timeout;
    const shortened = vi
      .spyOn(AbortSignal, 'timeout')
      .mockImplementation((ms) => timeout(ms === 10_000 ? SHORTLY : ms));
    const downloads = await startDownloads();
    await use(downloads);
    await downloads.close();
    shortened.mockRestore();
  },
});

fuzz(
  'any attachment of /corpus add is taken in, or told to be unusable',
  { timeout: PATIENCE },
  async ({ discord, downloads, log, start }) => {
    await start();
    const stated = fc.record(
      {
        outlet: typed,
        date: fc.oneof(fc.constant('2025-03-26'), typed),
        url: typed,
        headline: typed,
        name: fileName,
        replace: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        sent,
        fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, stated),
        async (file, more) => {
          const options = [
            { name: 'file', type: 11, value: '7' },
            ...Object.entries(more).map(([name, value]) => ({
              name,
              type: typeof value === 'boolean' ? 5 : 3,
              value,
            })),
          ];
          const data = {
            ...{ id: '1', name: 'corpus', type: 1, options: [{ name: 'add', type: 1, options }] },
            resolved: { attachments: { 7: attachment(downloads, file) } },
          };
          const exchange = discord.interact(settingOf('manager'), data);
          await expectAnswered(exchange, discord, log);
          await cleared(exchange, discord);
        },
      ),
      cases(1000, { few: 15 }),
    );
  },
);

fuzz(
  'any draft of a message that is checked is checked, or told to be unusable',
  { timeout: PATIENCE },
  async ({ discord, downloads, log, start }) => {
    await start();
    const { name } = messageCommands[0]!.data;
    const blank = { ...new LoopbackMessage(CHANNEL_ID, {}).toJSON(), id: '9' };
    await fc.assert(
      fc.asyncProperty(fc.option(sent, { freq: 8 }), typed, async (file, content) => {
        const attachments = file ? [attachment(downloads, file)] : [];
        const message = { ...blank, content, attachments };
        const data = {
          id: '1',
          name,
          type: 3,
          target_id: blank.id,
          resolved: { messages: { [blank.id]: message } },
        };
        await expectAnswered(discord.interact(settingOf('guild'), data), discord, log);
      }),
      cases(1000, { few: 15 }),
    );
  },
);
