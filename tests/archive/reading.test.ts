import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indexOf } from '../../src/ask/article-index.ts';
import { clauseBag, countedBag } from '../../src/ask/figure-bags.ts';
import { storyOf } from '../../src/ask/live-story.ts';
import { assemble } from '../../src/corpus/assemble.ts';
import type { Bag } from '../../src/language/bag.ts';
import { archiveOf, filesIn, inScratch } from './archived.ts';

const TOPICS = 'tests/relevance/topics';
const CORPORA = ['seeds', ...readdirSync(TOPICS).map((topic) => `${TOPICS}/${topic}/corpus`)];

const sorted = ({ families, concepts }: Bag) => [[...families].sort(), [...concepts].sort()];

test.each(CORPORA)('what was read of %s is the same from the archive', async (dir) => {
  const files = await filesIn(dir);
  const corpus = assemble(files);
  const story = storyOf(corpus);
  await inScratch(async (scratch) => {
    const archive = await archiveOf(files, scratch, 3);
    expect(archive.summary).toEqual(corpus.summary);
    expect(archive.articles.map((a) => a.file)).toEqual(corpus.articles.map((a) => a.file));
    for (const article of corpus.articles) {
      const own = archive.named(article.file)!;
      const { file, text, outlet, headline, published, url, extracted } = own;
      expect({ file, text, outlet, headline, published, url, ...(extracted && { extracted }) }).toEqual(
        article,
      );
      const [live, reading] = [indexOf(article, story.passagesOf(article)), archive.reading(own)];
      const plain = (passages: typeof live.passages) => passages.map(({ article: _, ...rest }) => rest);
      expect(plain(reading.passages)).toEqual(plain(live.passages));
      const figures = (all: ReturnType<typeof live.figures>) =>
        all.map(({ passage, ...rest }) => ({ ...rest, at: passage.index }));
      expect(figures(reading.figures())).toEqual(figures(live.figures(story.latest)));
      for (const bag of ['topic', 'whole'] as const) expect(sorted(reading[bag])).toEqual(sorted(live[bag]));
      for (const { index } of live.passages) {
        expect(sorted(reading.bag(index))).toEqual(sorted(live.bag(index)));
        expect(sorted(reading.line(index))).toEqual(sorted(live.line(index)));
        for (const kind of ['count', 'money', 'date'])
          expect(reading.holds(index, kind)).toBe(live.holds(index, kind, story.latest));
      }
      live.figures(story.latest).forEach((figure, i) => {
        expect(sorted(clauseBag(reading.figures()[i]!))).toEqual(sorted(clauseBag(figure)));
        expect(sorted(countedBag(reading.figures()[i]!))).toEqual(sorted(countedBag(figure)));
      });
    }
  });
});

test('the words of the whole corpus are counted the same', async () => {
  const files = await filesIn(`${TOPICS}/quake/corpus`);
  const corpus = assemble(files);
  const story = storyOf(corpus);
  await inScratch(async (scratch) => {
    const archive = await archiveOf(files, scratch);
    const words = new Set(
      corpus.articles.flatMap((a) => [...story.whole(a).families, ...story.whole(a).concepts]),
    );
    expect(archive.lexicon.passages).toBe(corpus.passages.length);
    for (const word of words) {
      expect([word, archive.lexicon.frequency(word)]).toEqual([word, story.frequency(word)]);
      expect([word, archive.story.isNameFamily(word)]).toEqual([word, story.isNameFamily(word)]);
      expect(archive.story.demonyms(word)).toEqual(story.demonyms(word));
    }
    expect(archive.lexicon.frequency('zzzz')).toBe(0);
    expect(archive.lexicon.usesOf('zzzz')).toBeUndefined();
    expect(archive.lexicon.beginningWith('zzzz')).toEqual([]);
  });
});
