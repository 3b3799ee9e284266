import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { digester } from '../../src/archive/conflicts/digests.ts';
import { ArchivedDisagreements } from '../../src/archive/conflicts/disagreements.ts';
import { writeDisagreements } from '../../src/archive/conflicts/stage.ts';
import { DisagreementsWriter } from '../../src/archive/conflicts/writer.ts';
import { Sections, SectionWriter } from '../../src/archive/container.ts';
import { archiveHoldings } from '../../src/archive/holdings.ts';
import { VERSION } from '../../src/archive/segment.ts';
import { assemble, type ReadFile } from '../../src/corpus/assemble.ts';
import { deskOf, deskOn } from '../../src/desk.ts';
import { isStopWord } from '../../src/language/words.ts';
import { archiveOf, filesIn, filesOf, inScratch } from './archived.ts';

const TOPICS = 'tests/relevance/topics';
const filesOfTopic = (topic: string): Promise<ReadFile[]> => filesIn(join(TOPICS, topic, 'corpus'));

/** The articles of several topics, as articles of one folder. */
async function merged(topics: readonly string[]): Promise<ReadFile[]> {
  const all = await Promise.all(topics.map(filesOfTopic));
  const named = all.flatMap((files, i) =>
    files.map((read): ReadFile => {
      const file = `${topics[i]}/${read.file}`;
      const article = read.article && { ...read.article, file };
      const passages = article ? read.passages.map((passage) => ({ ...passage, article })) : [];
      return { ...read, file, article, passages };
    }),
  );
  return named.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The numbers of the articles of each topic. */
function topicsOf({ articles }: Archive): number[][] {
  const events = new Map<string, number[]>();
  for (const { file, number } of articles) {
    const topic = file.split('/')[0]!;
    events.set(topic, [...(events.get(topic) ?? []), number]);
  }
  return [...events.values()];
}

/** The sections of what the articles of an archive's topics disagree on. */
async function sectionsOf(
  archive: Archive,
  path: string,
  { before = null, threads = 1 }: { before?: Sections | null; threads?: number } = {},
): Promise<Sections> {
  const to = new SectionWriter(path, VERSION);
  await writeDisagreements(archive, to, { events: topicsOf(archive), before, threads });
  to.finish();
  return Sections.read(path, VERSION);
}

const listOf = (sections: Sections): ArchivedDisagreements =>
  new ArchivedDisagreements(sections, () => {
    throw new Error('not asked for');
  });

/** What is told of a list, in its order. */
const toldIn = (sections: Sections): string[] => {
  const list = listOf(sections);
  return Array.from({ length: list.size }, (_, place) => list.told(place));
};

describe('the disagreements of an archive', { timeout: 60_000 }, () => {
  test('are those of the corpus, on any topic, of any outlet, with anything put aside', async () => {
    const files = await filesOfTopic('quake');
    const live = deskOn(assemble(files));
    const all = live.conflicts().disagreements;
    const sentences = all.flatMap((d) => d.sides.flat().map((p) => p.sentence));
    const words = sentences
      .flatMap((s) => s.match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !isStopWord(word.toLowerCase()));
    const topic = fc.array(fc.constantFrom(...new Set(words), 'zeppelins', 'shaking'), {
      minLength: 1,
      maxLength: 5,
    });
    const outlets = live.corpus.articles.flatMap(({ outlet }) => outlet ?? []);
    const pairs = fc.subarray(all.flatMap((d) => d.pairs));
    await inScratch(async (dir) => {
      const desk = deskOf(archiveHoldings(await archiveOf(files, dir)));
      fc.assert(
        fc.property(
          fc.oneof(fc.constant([]), topic),
          fc.option(fc.constantFrom(...outlets), { nil: undefined }),
          pairs,
          fc.boolean(),
          (wanted, outlet, aside, only) => {
            const asked = [
              wanted.join(' '),
              outlet ? { outlet } : {},
              { pairs: new Set(aside), only },
            ] as const;
            expect(desk.conflicts(...asked)).toEqual(live.conflicts(...asked));
          },
        ),
      );
    });
  });

  test('are the same to the byte, whatever threads have compared the articles', async () => {
    // More articles than are compared without threads.
    const files = await merged(readdirSync(TOPICS).slice(0, 9));
    await inScratch(async (dir) => {
      const archive = await archiveOf(files, dir);
      const [one, three] = [
        await sectionsOf(archive, join(dir, 'one'), { threads: 1 }),
        await sectionsOf(archive, join(dir, 'three'), { threads: 3 }),
      ];
      for (const name of one.names) expect(one.bytes(name).equals(three.bytes(name)), name).toBe(true);
      const list = listOf(one);
      expect(list.size).toBeGreaterThan(20);
      const relations = Array.from({ length: list.size }, (_, place) => list.relation(place));
      expect(relations).toEqual([...relations].sort());
    });
  });
});

describe('when an archive is built again', () => {
  test('events that are as they were keep their disagreements, and the others are compared', async () => {
    const files = await merged(['quake', 'strike', 'budget']);
    const [more] = await filesOf(['The strike cost 77 million pounds, the union said. It lasted 12 days.']);
    const article = { ...more!.article!, file: 'strike/zz.txt' };
    const added: ReadFile = {
      ...more!,
      ...{ file: article.file, article },
      passages: more!.passages.map((passage) => ({ ...passage, article })),
    };
    await inScratch(async (dir) => {
      const before = await sectionsOf(await archiveOf(files, dir), join(dir, 'before'));
      const disputed = listOf(before).at(0).sides[0]![0]!.file;
      const archive = await archiveOf([...files.filter(({ file }) => file !== disputed), added], dir);
      const fresh = await sectionsOf(archive, join(dir, 'fresh'));
      const again = await sectionsOf(archive, join(dir, 'again'), { before });
      expect(toldIn(again)).toEqual(toldIn(fresh));
      expect(toldIn(again)).not.toEqual(toldIn(before));
      for (const name of ['disagreementTerms', 'disagreementsWith', 'disagreementArticles'])
        expect(again.bytes(name).equals(fresh.bytes(name)), name).toBe(true);
    });
  });

  test('what was found out of an event before is taken as it stands', async () => {
    const files = await merged(['quake', 'strike']);
    await inScratch(async (dir) => {
      const archive = await archiveOf(files, dir);
      const [quake, strike] = topicsOf(archive);
      // An archive which knows of the first topic that its articles disagree on nothing.
      const to = new SectionWriter(join(dir, 'before'), VERSION);
      to.section('comparedDigests', digester(archive)(quake!));
      new DisagreementsWriter(to).finish();
      to.finish();
      const before = Sections.read(join(dir, 'before'), VERSION);
      const again = await sectionsOf(archive, join(dir, 'again'), { before });
      const [fresh, kept] = [await sectionsOf(archive, join(dir, 'fresh')), new Set(toldIn(again))];
      expect(toldIn(fresh).filter((told) => kept.has(told))).toEqual(toldIn(again));
      expect(kept.size).toBeGreaterThan(0);
      const about = [...again.u32('disagreementArticles')];
      expect(about.every((number) => strike!.includes(number))).toBe(true);
    });
  });

  test('an event is another when a name of the corpus makes a word of its articles a name', async () => {
    const text = 'The Comet carried 214 people. The comet was seen at noon, and 3 ships met the Comet.';
    const [one, other] = ['It was a comet, a small comet.', 'They met the Comet, and the Comet left. '];
    const digestWith = (extra: string): Promise<string> =>
      inScratch(async (dir) => {
        const archive = await archiveOf(await filesOf([text, extra.repeat(9)]), dir);
        return digester(archive)([0]).toString('hex');
      });
    expect(await digestWith(one!)).not.toBe(await digestWith(other!));
    expect(await digestWith(one!)).toBe(await digestWith(`${one!} `));
  });
});
