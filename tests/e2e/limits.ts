import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { Exchange } from '../../src/playground/discord/exchange.ts';
import type { Loopback } from '../../src/playground/discord/server.ts';
import { test } from './newsroom.ts';

export const TOPICS = 'tests/relevance/topics';

/** Turns every page of an answer; returns their texts. */
export async function readThrough(discord: Loopback, exchange: Exchange): Promise<string[]> {
  const message = await exchange.answer;
  const pages = [message.text];
  for (;;) {
    const next = message.buttons.find(({ label }) => label === 'Next');
    if (!next) return pages;
    pages.push((await discord.press(message, next.customId).seen('update')).text);
  }
}

/** Reads every page of the answer to every question of labelled topics. What Discord would refuse fails the test at its end. */
export function describeLimits(topics: readonly string[]): void {
  describe('every page keeps to the limits of Discord', () => {
    test.for(topics)('for every question about %s', async (topic, { discord, start }) => {
      await start({ corpus: join(TOPICS, topic, 'corpus') });
      const gold = await readFile(join(TOPICS, topic, 'gold.jsonl'), 'utf8');
      for (const line of gold.trim().split('\n')) {
        const { query } = JSON.parse(line) as { query: string };
        const pages = await readThrough(discord, discord.command('factcheck', { query }));
        for (const page of pages) expect(page).toContain(`### ${query}\n`);
        expect(pages.at(-1)).toContain(`page ${pages.length} of ${pages.length}`);
      }
    });
  });
}
