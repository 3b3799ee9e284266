import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Desk, openDesk } from '../../../src/desk.ts';
import type { Article, Reply } from '../../../src/domain.ts';
import { en } from '../../../src/locale/en.ts';
import { exported } from '../../../src/render/export/index.ts';
import { sheetSchema } from '../../../src/render/export/json.ts';
import { corpusOf } from './corpus-of.ts';

/** What stands at a JSON Pointer (RFC 6901). */
function at(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((node, key) => (node as Record<string, unknown>)[key], document);
}

/** Finds every stretch of a JSON sheet in its article by each of its selectors, and returns how many there are. */
export function checkSelectors(reply: Reply, articles: readonly Article[]): number {
  const { text } = exported(reply, 'json', { asked: '2025-03-27', corpus: corpusOf(articles), say: en });
  const sheet = sheetSchema.parse(JSON.parse(text));
  expect(sheet.reply).toEqual(JSON.parse(JSON.stringify(reply)));
  const texts = new Map(articles.map((a) => [a.file, a.text]));
  for (const { of, target, line } of sheet.evidence) {
    const whole = texts.get(target.source)!;
    const characters = [...whole];
    const [{ exact, prefix, suffix }, { start, end }] = target.selector;
    expect(characters.slice(start, end).join('')).toBe(exact);
    expect(characters.slice(Math.max(0, start - 32), start).join('')).toBe(prefix);
    expect(characters.slice(end, end + 32).join('')).toBe(suffix);
    expect(whole).toContain(prefix + exact + suffix);
    expect(characters.slice(0, start).filter((c) => c === '\n')).toHaveLength(line - 1);
    for (const pointer of of) {
      const found = at(sheet, pointer);
      expect(typeof found === 'string' ? found : (found as { text: string }).text).toBe(exact);
    }
  }
  return sheet.evidence.length;
}

/** A reply of every kind. */
export function* repliesOf(desk: Desk, questions: readonly string[]): Generator<Reply> {
  for (const question of questions) yield desk.ask(question);
  yield desk.conflicts();
  for (const { text } of desk.corpus.articles.slice(0, 2)) yield desk.message(text.slice(0, 1500));
  const [sentence] = /“[^”]{20,80}”/.exec(desk.corpus.articles.map((a) => a.text).join('\n')) ?? [
    'what was said',
  ];
  yield desk.quote(sentence);
  yield desk.sources();
}

/** Checks the sheets of the first questions of a labelled topic, and of the other kinds of reply. Returns how many stretches. */
export async function checkTopic(dir: string, most: number): Promise<number> {
  const desk = await openDesk(join(dir, 'corpus'));
  const rows = readFileSync(join(dir, 'gold.jsonl'), 'utf8').trim().split('\n').slice(0, most);
  const questions = rows.map((row) => (JSON.parse(row) as { query: string }).query);
  let found = 0;
  for (const reply of repliesOf(desk, questions)) found += checkSelectors(reply, desk.corpus.articles);
  return found;
}
