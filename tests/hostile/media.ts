import { describe, expect, test } from 'vitest';
import { discord } from './discord.ts';
import { faultsAt, type Medium } from './medium.ts';
import { sheetsIn } from './sheets.ts';
import { terminal } from './terminal.ts';

const MEDIA: Record<string, Medium> = {
  Discord: discord,
  'the terminal': terminal,
  CSV: sheetsIn('csv'),
  HTML: sheetsIn('html'),
  Markdown: sheetsIn('md'),
  JSON: sheetsIn('json'),
  ClaimReview: sheetsIn('claimreview'),
};

/** Puts each hostile text into each place, as many turns of that as are given, in every medium. */
export function testMedia(turns: readonly number[]): void {
  describe.each(Object.entries(MEDIA))('in %s nothing but text comes of a text', (_, medium) => {
    test.each(turns)('turn %d', (turn) => {
      expect(faultsAt(turn, medium)).toEqual([]);
    });
  });
}
