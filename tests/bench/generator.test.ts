import { describe, expect, it } from 'vitest';
import { readFileText } from '../../src/corpus/read.ts';
import { NOTHING } from '../../src/corpus/sources.ts';
import { readQuantities } from '../../src/extract/quantities.ts';
import { words } from '../../src/language/words.ts';
import { articles } from './generator/articles.ts';
import { questions } from './generator/questions.ts';

const some = [...articles(3000, 4)];
const texts = some.map((a) => a.text);

describe('generated articles', () => {
  it('are the same for a seed, others for another, and fewer are the first of more', () => {
    expect([...articles(800, 4)]).toEqual(some.slice(0, [...articles(800, 4)].length));
    expect([...articles(800, 5)].map((a) => a.text)).not.toContain(texts[0]);
  });

  it('have a file each, and no slot is left open', () => {
    expect(new Set(some.map((a) => a.file)).size).toBe(some.length);
    for (const text of texts) expect(text).not.toMatch(/[{}|]|undefined|NaN|\(\)| {2}| ,|\.\./);
  });

  it('have about as many passages as was asked for, mostly with figures', async () => {
    const read = await Promise.all(
      some.map(({ file, text, source }) => readFileText(file, '', text, { ...NOTHING, ...source }, null)),
    );
    const passages = read.flatMap((r) => r.passages.filter((p) => p.kind !== 'furniture'));
    expect(passages.length).toBeGreaterThan(2900);
    expect(passages.length).toBeLessThan(3200);
    expect(
      read.every(({ passages: own, source }) => own[0]?.kind === 'headline' && own[0].text === source.title),
    ).toBe(true);
    const figures = passages.filter((p) => readQuantities(p.text, null).length > 0).length;
    expect(figures / passages.length).toBeGreaterThan(0.5);
    expect(figures / passages.length).toBeLessThan(0.75);
  });

  it('come in events that several outlets tell, partly in the same words', () => {
    const byEvent = new Map<number, typeof some>();
    for (const a of some) byEvent.set(a.event, [...(byEvent.get(a.event) ?? []), a]);
    const told = [...byEvent.values()];
    expect(told.filter((t) => t.length === 1).length).toBeGreaterThan(told.length / 2);
    expect(Math.max(...told.map((t) => t.length))).toBe(6);
    const alike = told.filter(([a, b]) => b && a && sharedLines(a.text, b.text) > 0);
    expect(alike.length).toBeGreaterThan(5);
  });

  it('hardly ever say the same twice', () => {
    const sentences = texts.flatMap((t) => t.split(/(?<=[.”]) |\n+/).filter((s) => s.length > 60));
    expect(new Set(sentences).size / sentences.length).toBeGreaterThan(0.85);
  });
});

function sharedLines(a: string, b: string): number {
  const lines = new Set(a.split(/(?<=\.) |\n+/));
  return b.split(/(?<=\.) |\n+/).filter((line) => line.length > 40 && lines.has(line)).length;
}

describe('questions', () => {
  const asked = questions(300, 4, 3000);

  it('are claims of 8 to 14 words, and short ones', () => {
    const claims = asked.filter((q) => q.kind === 'claim');
    expect(claims.length).toBeGreaterThan(180);
    expect(claims.length).toBeLessThan(260);
    for (const { text } of claims) {
      expect(text.split(' ').length).toBeGreaterThanOrEqual(8);
      expect(text.split(' ').length).toBeLessThanOrEqual(14);
    }
  });

  it('are made of the words of one of the articles', () => {
    const byFile = new Map(some.map((a) => [a.file, new Set(words(a.text).map((w) => w.text))]));
    for (const { kind, text, file } of asked)
      if (kind === 'claim')
        for (const { text: word } of words(text)) expect(byFile.get(file)).toContain(word);
  });

  it('are the same for a seed', () => {
    expect(questions(300, 4, 3000)).toEqual(asked);
  });
});
