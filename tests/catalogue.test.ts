import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../src/desk.ts';
import { toJson } from '../src/render/json.ts';
import { toText } from '../src/render/text.ts';
import { inEnglish } from './english.ts';

let dir: string;
let desk: Desk;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'catalogue-'));
  await writeFile(
    join(dir, 'courier.txt'),
    'Dam cracks\n\nLINDMOOR (Reuters) - The dam lost 41 stones, according to the Harbour Times. “It holds,” Ann Tamm said.\n\nThe Courier reported no injuries.\n\nSubscribe to our free newsletter',
  );
  await writeFile(join(dir, 'herald.txt'), 'The dam lost 47 stones.\n\nReporting by the Associated Press');
  await writeFile(join(dir, 'empty.txt'), '');
  await writeFile(
    join(dir, 'sources.json'),
    JSON.stringify({
      'courier.txt': { outlet: 'The Courier', published: '2025-03-26', url: 'https://example.com/1' },
    }),
  );
  desk = await openDesk(dir);
});
afterAll(() => rm(dir, { recursive: true }));

describe('what a corpus holds', () => {
  test('counts what is read in an article, and what is set aside', () => {
    const [courier] = desk.sources('courier').articles;
    expect(courier).toMatchObject({
      file: 'courier.txt',
      outlet: 'The Courier',
      published: '2025-03-26',
      url: 'https://example.com/1',
      figures: 1,
      quotations: 1,
      furniture: 1,
    });
  });

  test('names the papers and agencies that an article leans on, never itself', () => {
    const leaning = (file: string) =>
      desk.sources(file).articles[0]!.leansOn.map(({ line, text }) => `${line}: ${text}`);
    expect(leaning('courier')).toEqual(['3: according to the Harbour Times', '3: Reuters']);
    expect(leaning('herald')).toEqual(['3: Reporting by the Associated Press']);
  });

  test('tells of one article its figures and quotations by line, and its problems alone', () => {
    const { detail, problems, query } = desk.sources('courier.txt');
    expect(query).toBe('courier.txt');
    expect(detail).toEqual({
      figures: [{ line: 3, text: '41', counted: 'stones' }],
      quotations: [{ line: 3, text: 'It holds,', speaker: 'Ann Tamm' }],
      furniture: [{ line: 7, text: 'Subscribe to our free newsletter' }],
    });
    expect(problems).toEqual([]);
    expect(desk.sources().problems.map((p) => p.file)).toEqual(['empty.txt']);
  });

  test('asks for another name where none or several fit', () => {
    expect(() => desk.sources('tribune')).toThrow(/^No article of the corpus has "tribune" in its file name/);
    expect(() => desk.sources('.txt')).toThrow(
      /^2 articles have "\.txt" in their file name: courier\.txt, herald\.txt\. Name one/,
    );
  });

  test('keeps its JSON schema and can be read in a terminal', () => {
    expect(JSON.parse(toJson(desk.sources()))).toEqual(inEnglish(desk.sources()));
    const text = toText(desk.sources(), false, 5);
    expect(text).toContain('courier.txt  The Courier, published 2025-03-26');
    expect(text).toContain('Not used, or not as it stands');
  });
});

describe('of very many articles', () => {
  test('the first are listed, and how many more there are is said', async () => {
    const many = await mkdtemp(join(tmpdir(), 'catalogue-'));
    try {
      for (let i = 0; i < 205; i++) await writeFile(join(many, `${1000 + i}.txt`), `Boat ${i} sank.`);
      const answer = (await openDesk(many)).sources();
      expect([answer.articles.length, answer.articles.at(-1)?.file, answer.unlisted]).toEqual([
        200,
        '1199.txt',
        5,
      ]);
      expect(toText(answer, false, 5)).toContain(
        '5 more articles: name a file, or narrow by outlet or date.',
      );
      expect(JSON.parse(toJson(answer)).unlisted).toBe(5);
      expect((await openDesk(many)).sources('1203').articles.map((a) => a.file)).toEqual(['1203.txt']);
    } finally {
      await rm(many, { recursive: true });
    }
  });
});
