import { describe, expect, it } from 'vitest';
import { areCopies } from '../../src/compare/copies.ts';
import { originsOfArticles } from '../../src/compare/origins.ts';
import type { Article } from '../../src/domain.ts';

const REPORT =
  'Flood waters broke through the old wall at Lindmoor on Tuesday night and swept eleven barges down the Orle, the harbour master said. Crews worked until dawn to close the gap with sacks of sand, while families slept in the school on the hill. Nobody was killed.';

let files = 0;
function article(text: string, outlet: string | null = null): Article {
  return { file: `${files++}.txt`, text, outlet, headline: null, published: null, url: null };
}

describe('one text in two papers', () => {
  it.each([
    ['as it is', REPORT],
    ['under another headline', `Barges lost in flood\n\n${REPORT}`],
    ['cut short', REPORT.slice(0, 180)],
    [
      'with a lead of its own',
      `It was a night that the town will not forget, say those who saw it. ${REPORT}`,
    ],
    ['with other marks and capitals', REPORT.toUpperCase().replaceAll(',', ' –')],
  ])('%s', (_, other) => {
    expect(areCopies(article(REPORT), article(other))).toBe(true);
    expect(originsOfArticles([article(REPORT, 'Post'), article(other, 'Herald')])).toBe(1);
  });
});

describe('two texts', () => {
  it.each([
    [
      'of one event',
      'The wall at Lindmoor gave way on Tuesday night. Eleven barges were lost, and the school on the hill took in families whose homes stood under water. Crews filled the gap with sand by the morning, and the harbour master counted his boats.',
    ],
    [
      'that share a quotation',
      `“Nobody was killed,” she said. ${'Another town, another river and another story told by others. '.repeat(4)}`,
    ],
    ['too short to tell', 'Flood waters broke through the old wall at Lindmoor.'],
  ])('%s', (_, other) => {
    expect(areCopies(article(REPORT), article(other))).toBe(false);
    expect(originsOfArticles([article(REPORT, 'Post'), article(other, 'Herald')])).toBe(2);
  });

  it('of one agency are one origin all the same', () => {
    const [one, other] = ['The wall held.', 'The wall broke.'].map((t) =>
      article(`LINDMOOR (Reuters) - ${t}`),
    );
    expect(originsOfArticles([one!, other!])).toBe(1);
  });
});
