import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../src/desk.ts';
import type { Answer } from '../src/domain.ts';
import { words } from '../src/language/words.ts';
import { Mistake } from '../src/mistake.ts';
import { runs } from './runs.ts';

const ROOT = join(import.meta.dirname, '..');
const TOPICS = ['quake', 'budget', 'aircrash', 'strike'];
const FOLDERS = [
  { name: 'seeds', dir: join(ROOT, 'seeds') },
  ...TOPICS.map((name) => ({ name, dir: join(ROOT, 'tests/relevance/topics', name, 'corpus') })),
];
const RUNS = { numRuns: runs(40) };

/** What the questions of each folder are made of: its files by name, and their words. */
const shelves = FOLDERS.map(({ name, dir }) => {
  const names = readdirSync(dir).filter((file) => file.endsWith('.txt'));
  const files = new Map(names.map((file) => [file, readFileSync(join(dir, file), 'utf8')]));
  const vocabulary = [...new Set([...files.values()].flatMap((text) => words(text).map((w) => w.text)))];
  return { name, dir, files, vocabulary };
});

const OPENINGS = [
  '',
  'how many',
  'how much',
  'when did',
  'who said',
  'what did',
  'number of',
  'percentage of',
  'cost of',
  'how long',
  'was there',
];
const ENDINGS = ['', 'say', 'count', 'today', 'last year', 'in total', '?'];

function questionsOf(vocabulary: readonly string[]): fc.Arbitrary<string> {
  const some = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 4 });
  return fc
    .tuple(fc.constantFrom(...OPENINGS), some, fc.constantFrom(...ENDINGS))
    .map(([opening, middle, ending]) => [opening, ...middle, ending].join(' ').trim());
}

const desks = new Map<string, Desk>();
beforeAll(async () => {
  for (const { dir } of shelves) desks.set(dir, await openDesk(dir));
});

const everyExcerpt = (answer: Answer) => [...answer.excerpts, ...answer.nearest];

describe.each(shelves)('questions of words in $name', ({ dir, files, vocabulary }) => {
  const questions = questionsOf(vocabulary);

  /** Asks random questions and shows each answer to `check`. */
  function forAnswers(check: (answer: Answer) => void): void {
    fc.assert(
      fc.property(questions, (question) => {
        check(desks.get(dir)!.ask(question));
      }),
      RUNS,
    );
  }

  test('every excerpt is byte for byte in its file at its line', () => {
    forAnswers((answer) => {
      for (const { file, start, end, text, line } of everyExcerpt(answer)) {
        const whole = files.get(file)!;
        expect(whole.slice(start, end)).toBe(text);
        expect(whole.slice(0, start).split('\n')).toHaveLength(line);
      }
    });
  });

  test('every reading is on its line, within its sentence', () => {
    forAnswers(({ figures }) => {
      for (const { file, line, text, sentence, counted } of figures.flatMap((f) => f.readings)) {
        expect(files.get(file)!.split('\n')[line - 1]).toContain(sentence);
        expect(sentence).toContain(text);
        expect(files.get(file)).toContain(counted);
      }
    });
  });

  test('every reading that answers is shown in an excerpt', () => {
    forAnswers(({ figures, excerpts }) => {
      for (const { file, sentence } of figures[0]?.readings ?? [])
        expect(excerpts.some((e) => e.file === file && e.text.includes(sentence))).toBe(true);
    });
  });

  test('clashes are pairs of readings, lower index first, none twice', () => {
    forAnswers(({ figures }) => {
      for (const { clashes, readings } of figures) {
        for (const [i, j] of clashes) {
          expect(i).toBeGreaterThanOrEqual(0);
          expect(i).toBeLessThan(j);
          expect(j).toBeLessThan(readings.length);
        }
        expect(new Set(clashes.map(String)).size).toBe(clashes.length);
      }
    });
  });

  test('the relation follows from clashes and articles, the origins from the readings', () => {
    forAnswers(({ figures }) => {
      for (const { relation, clashes, readings, origins } of figures) {
        const articles = new Set(readings.map((r) => r.file)).size;
        const told =
          clashes.length > 0 ? ['conflict', 'differs'] : articles > 1 ? ['agree', 'single'] : ['single'];
        expect(told).toContain(relation);
        const seen = [...new Set(readings.map((r) => r.origin))].sort((a, b) => a - b);
        expect(seen).toEqual(Array.from({ length: origins }, (_, i) => i + 1));
        expect(origins).toBeLessThanOrEqual(articles);
      }
    });
  });

  test('no reading stands twice in a comparison, no excerpt twice in an answer', () => {
    forAnswers((answer) => {
      for (const { readings } of answer.figures)
        expect(new Set(readings.map((r) => JSON.stringify(r))).size).toBe(readings.length);
      const places = everyExcerpt(answer).map((e) => `${e.file} ${e.start} ${e.end}`);
      expect(new Set(places).size).toBe(places.length);
    });
  });

  test('an answer is either given or not, and page furniture is none', () => {
    forAnswers((answer) => {
      const { answered, excerpts, nearest, figures } = answer;
      if (answered) expect(nearest).toEqual([]);
      else expect([...excerpts, ...figures]).toEqual([]);
      if (answered) expect(excerpts.length).toBeGreaterThan(0);
      for (const { kind } of [...everyExcerpt(answer), ...figures.flatMap((f) => f.readings)])
        expect(kind).not.toBe('furniture');
    });
  });

  test('excerpts come best first', () => {
    forAnswers((answer) => {
      const scores = everyExcerpt(answer).map((e) => e.score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    });
  });

  test('the same question gives the same answer', () => {
    forAnswers((answer) => expect(desks.get(dir)!.ask(answer.query)).toEqual(answer));
  });

  test('spaces around a question change nothing', () => {
    forAnswers((answer) => {
      expect(desks.get(dir)!.ask(` \t${answer.query}\n `)).toEqual(answer);
    });
  });
});

describe('a folder written in another order', () => {
  const copies: string[] = [];
  afterAll(() => {
    for (const copy of copies) rmSync(copy, { recursive: true });
  });

  test.each(shelves)('gives the same answers: $name', async ({ dir, vocabulary }) => {
    const copy = mkdtempSync(join(tmpdir(), 'order-'));
    copies.push(copy);
    for (const file of readdirSync(dir).toReversed()) cpSync(join(dir, file), join(copy, file));
    const other = await openDesk(copy);
    fc.assert(
      fc.property(questionsOf(vocabulary), (question) => {
        expect(other.ask(question)).toEqual(desks.get(dir)!.ask(question));
      }),
      { numRuns: runs(30) },
    );
  });
});

describe('any string at all', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.string({ maxLength: 1200 }),
    fc
      .array(fc.constantFrom(...'"“”«»\'’()[]{}*+?.^$|\\/%€$£0123456789,.- \n\t'), { maxLength: 60 })
      .map((c) => c.join('')),
  );

  test.each(shelves)('is answered or told what is wrong with it: $name', ({ dir }) => {
    fc.assert(
      fc.property(anything, (typed) => {
        try {
          expect(desks.get(dir)!.ask(typed).query).toBe(typed.trim());
        } catch (error) {
          if (!(error instanceof Mistake)) throw error;
          expect(error.message).toMatch(/^[“"A-Z].*[.]$/s);
        }
      }),
      { numRuns: runs(150) },
    );
  });

  test('as a filter, too', () => {
    const outlets = fc.oneof(anything, fc.constantFrom('tampa', 'Moneycontrol'));
    const dates = fc.oneof(anything, fc.constantFrom('2024', '2025-03', '2025-03-26'));
    const filters = fc.record({ outlet: outlets, since: dates, until: dates }, { requiredKeys: [] });
    fc.assert(
      fc.property(filters, (given) => {
        try {
          expect(desks.get(FOLDERS[0]!.dir)!.ask('deportees count', given).filters).toEqual(given);
        } catch (error) {
          if (!(error instanceof Mistake)) throw error;
        }
      }),
      { numRuns: runs(100) },
    );
  });
});
