import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { ArchivedEvents } from '../../src/archive/events.ts';
import { storyOf } from '../../src/ask/live-story.ts';
import type { Story } from '../../src/ask/story.ts';
import { assemble, type ReadFile } from '../../src/corpus/assemble.ts';
import { readFileText } from '../../src/corpus/read.ts';
import { NOTHING } from '../../src/corpus/sources.ts';
import type { Events, NewsEvent } from '../../src/events/events.ts';
import { LiveEvents } from '../../src/events/live.ts';
import { articles } from '../bench/generator/articles.ts';
import { mergeTopics } from '../relevance/merged-folder.ts';
import { archiveOf, filesIn, inScratch } from './archived.ts';

const TOPICS = 'tests/relevance/topics';

/** The topics of the relevance corpus as one, and news that are made up, of many events and names. */
const CORPORA: Record<string, () => Promise<ReadFile[]>> = {
  'all topics': () =>
    inScratch((dir) => {
      mergeTopics(
        readdirSync(TOPICS).map((name) => ({ name, dir: join(TOPICS, name) })),
        join(dir, 'all'),
      );
      return filesIn(join(dir, 'all'));
    }),
  'generated news': () =>
    Promise.all(
      [...articles(3000, 5)].map(({ file, text, source }) =>
        readFileText(file, '00'.repeat(32), text, { ...NOTHING, ...source }, null),
      ),
    ),
};

const plain = ({ id, label, articles: own }: NewsEvent) => ({ id, label, files: own.map((a) => a.file) });

/** What somebody is answered who types something for an event. */
function typing(typed: string, events: Events): unknown {
  try {
    return plain(events.named(typed));
  } catch (error) {
    return (error as Error).message;
  }
}

describe.each(Object.keys(CORPORA))('the events of an archive of %s are those of memory', (name) => {
  let live: LiveEvents;
  let story: Story;
  let archive: Archive;
  let events: ArchivedEvents;

  beforeAll(async () => {
    const files = (await CORPORA[name]!()).sort((a, b) => (a.file < b.file ? -1 : 1));
    const corpus = assemble(files);
    story = storyOf(corpus);
    live = new LiveEvents(corpus.articles, story);
    await inScratch(async (dir) => {
      archive = await archiveOf(files, dir, 3);
    });
    events = new ArchivedEvents(archive, archive.story);
  });

  test('one by one, with their ids, labels and articles', () => {
    expect(events.size).toBe(live.size);
    expect(events.size).toBeGreaterThan(12);
    expect(events.all.map(plain)).toEqual(live.all.map(plain));
    story.articles.forEach((article, i) => {
      const own = events.of(archive.articles[i]!);
      expect(own.id).toBe(live.of(article).id);
      expect(events.of(own.articles[0]!)).toBe(own);
    });
  });

  test('in which figures are of another event', () => {
    const others = story.figures.map((figure) => live.isOfOther(figure));
    expect(archive.story.figures.map((figure) => events.isOfOther(figure))).toEqual(others);
    // Of the topics none speaks of another by what that is about.
    if (name === 'generated news') expect(others).toContain(true);
  });

  test('for every word that an article has, and any year', () => {
    const words = new Set(['1066', '2023', '2024', '2025', 'nobody', '~death']);
    for (const article of story.articles) for (const word of story.whole(article).families) words.add(word);
    const found = [...words].filter((word) => {
      const about = [...live.about([word])].map((e) => e.id);
      expect([word, [...events.about([word])].map((e) => e.id)]).toEqual([word, about]);
      expect(events.about([word]).size).toBe(about.length);
      return about.length > 0;
    });
    const several = found.slice(0, 5).concat('nobody', found.slice(2, 7));
    expect([...events.about(several)].map((e) => e.id)).toEqual([...live.about(several)].map((e) => e.id));
    expect(events.about([]).size).toBe(0);
  });

  test('whatever is typed for one', () => {
    const [first, second] = [story.articles[0]!, story.articles.at(-1)!];
    const typed = [
      ...live.all.slice(0, 20).flatMap(({ id }) => [id, id.toUpperCase(), id.slice(0, 7), `${id}00`]),
      ...[first, second].flatMap(({ file }) => [
        file,
        file.toUpperCase(),
        ` ${file} `,
        file.slice(2, -4),
        file.slice(-5),
      ]),
      ...['', ' ', 'a', 'txt', 'zzz', '00000000'],
    ];
    for (const text of typed) expect([text, typing(text, events)]).toEqual([text, typing(text, live)]);
  });
});

test.each(['memory', 'an archive'])(
  'in %s a file name as it is typed goes before others that are like it',
  (kind) =>
    inScratch(async (dir) => {
      const texts = {
        'A.txt': 'Lindor was flooded.',
        'a.txt': 'Marvek voted.',
        'ba.txt': 'Orvel sold Brek.',
      };
      const files = await Promise.all(
        Object.entries(texts).map(([file, text]) => readFileText(file, '00'.repeat(32), text, NOTHING, null)),
      );
      const corpus = assemble(files);
      const archive = await archiveOf(files, dir);
      const events =
        kind === 'memory'
          ? new LiveEvents(corpus.articles, storyOf(corpus))
          : new ArchivedEvents(archive, archive.story);
      const named = (typed: string) => events.named(typed).articles.map((a) => a.file);
      for (const file of Object.keys(texts)) expect(named(file)).toContain(file);
      expect(named('BA.TXT')).toContain('ba.txt');
    }),
);
