import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Quotation, QuoteOccurrence } from '../../src/domain.ts';
import { findQuote } from '../../src/quote/find.ts';
import { wordsOf } from '../../src/quote/tokens.ts';
import { runs } from '../runs.ts';
import { allQuoted, quotationsAmong } from './corpus.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const corpora = [
  join(ROOT, 'seeds'),
  ...['topics', 'aside'].flatMap((kind) => {
    const dir = join(ROOT, 'tests/relevance', kind);
    return readdirSync(dir).map((topic) => join(dir, topic, 'corpus'));
  }),
];

/** A word that no article has. */
const STRANGE = 'zyxq';

/** Every way of changing one word: another in its place, one put in before it, none. */
function changed(text: string): string[] {
  const words = wordsOf(text);
  return words.flatMap(({ start, end }, i) => [
    `${text.slice(0, start)}${STRANGE}${text.slice(end)}`,
    ...(i > 0 ? [`${text.slice(0, start)}${STRANGE} ${text.slice(start)}`] : []),
    ...(i > 0 && i < words.length - 1 ? [`${text.slice(0, start)}${text.slice(end)}`] : []),
  ]);
}

/** Other marks, case and end, the same words. */
function remarked(text: string): string[] {
  return [
    `"${text}"`,
    text.toUpperCase(),
    text.replace(/[’‘]/g, "'"),
    `${text.replace(/[.,!?;:]+$/, '')}!`,
    text.replace(/(?<=\p{L}), /gu, ' '),
    text.replace(/\s+/g, '  '),
  ];
}

const asOne = ({ status }: QuoteOccurrence) => status === 'exact' || status === 'punctuation';

describe.each(corpora)('every quotation of %s', async (dir) => {
  const { passages } = await loadCorpus(dir);
  const quotations = quotationsAmong(passages);
  const all = allQuoted(passages);
  const own = (typed: string, { article, start, end }: Quotation) =>
    findQuote(typed, null, quotations).occurrences.filter(
      (o) => o.file === article.file && o.start <= start && o.end >= end,
    );

  test('is found word for word', () => {
    for (const quotation of all)
      expect(
        own(quotation.text, quotation).map((o) => o.status),
        quotation.text,
      ).toContain('exact');
  });

  test('is the same with other marks, case and end', () => {
    for (const quotation of all)
      for (const typed of remarked(quotation.text))
        expect(own(typed, quotation).some(asOne), typed).toBe(true);
  });

  test('is not the same with one word changed', () => {
    for (const quotation of all) {
      const ways = changed(quotation.text);
      const some = ways.filter((_, i) => i % Math.ceil(ways.length / runs(12)) === 0 || i > ways.length - 3);
      for (const typed of some) {
        const same = own(typed, quotation).filter(
          (o) => asOne(o) || (o.status === 'cut' && o.extent === 'more'),
        );
        expect(same, typed).toEqual([]);
      }
    }
  });
});
