import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { describeLimits, readThrough } from './limits.ts';
import { test } from './newsroom.ts';

// The other topics take longer: limits.long.ts.
describeLimits(['quake', 'plant']);

// What Discord would refuse fails the test at its end.
describe('every page keeps to the limits of Discord', () => {
  test.for([
    ['nothing but marks', '*_', '_'],
    ['letters of three bytes', '語*', '語'],
  ] as const)(
    'for long lines, names and questions, full of %s',
    async ([, marks, letter], { discord, start }) => {
      const folder = await mkdtemp(join(tmpdir(), 'crosscheck-'));
      try {
        const sources: Record<string, object> = {};
        for (const i of [0, 1, 2]) {
          const file = `${letter.repeat(70)}${i}.txt`;
          sources[file] = { outlet: `${marks.repeat(150)}${i}`, published: '2025-03-26' };
          const lines = [100, 200, 300].map(
            (n) => `Officials counted ${n + i} deportees ${marks.repeat(300)}.`,
          );
          await writeFile(join(folder, file), lines.join('\n'));
        }
        await writeFile(join(folder, 'sources.json'), JSON.stringify(sources));
        await start({ corpus: folder });
        const query = `deportees count ${marks.repeat(490)}`;
        const pages = await readThrough(discord, discord.command('factcheck', { query }));
        for (const page of pages) expect(page).toContain(`### ${query}\n`);
        const first = await discord.command('factcheck', { query }).answer;
        const figures = first.buttons.find(({ label }) => label === 'Figures')!;
        const table = (await readThrough(discord, discord.press(first, figures.customId))).join('\n');
        for (const n of [100, 102, 201, 302]) expect(table).toContain(`**${n}**`);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  );
});
