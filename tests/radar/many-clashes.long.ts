import { expect, test } from 'vitest';
import { deskOf } from '../fuzz/desks.ts';

const source = { outlet: null, title: null, published: null, url: null };

test('articles that are nothing but figures which clash, again and again, are compared', {
  timeout: 120_000,
}, async () => {
  const texts = ['', 1, 2, 3, 4, 5].map((n) => `Feb. 29${n}, 2023${n} `.repeat(200));
  const desk = await deskOf(texts.map((text) => ({ name: 'a.txt', source, copies: 1, text })));
  expect(desk.conflicts().disagreements).toHaveLength(1);
});
