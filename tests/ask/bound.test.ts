import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { storyOf } from '../../src/ask/live-story.ts';
import { Matcher } from '../../src/ask/match.ts';
import { readQuestion } from '../../src/ask/question.ts';
import { assemble } from '../../src/corpus/assemble.ts';
import { readFileText } from '../../src/corpus/read.ts';
import { NOTHING } from '../../src/corpus/sources.ts';
import type { LoadedCorpus } from '../../src/domain.ts';
import { family } from '../../src/language/families.ts';
import { filesIn } from '../archive/archived.ts';

const TOPICS = 'tests/relevance/topics';

/** The figures that score more than their article is said to be able to. */
function beyond(corpus: LoadedCorpus, query: string): string[] {
  const story = storyOf(corpus);
  const question = readQuestion(
    query,
    () => [],
    (word) => story.frequency(family(word)) > 0,
  );
  const matcher = new Matcher(story, question);
  return corpus.articles.flatMap((article) => {
    const figures = story.figuresIn([article]);
    const most = matcher.most(article, figures);
    return figures
      .filter((figure) => matcher.figure(figure).score > most + 1e-9)
      .map((figure) => `${query}: ${figure.surface} in ${figure.passage.text}`);
  });
}

describe('no figure scores more than is told of its article before it is looked at', () => {
  test.each(readdirSync(TOPICS))('in %s', async (topic) => {
    const corpus = assemble(await filesIn(join(TOPICS, topic, 'corpus')));
    const lines = readFileSync(join(TOPICS, topic, 'gold.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean);
    for (const line of lines) expect(beyond(corpus, JSON.parse(line).query)).toEqual([]);
  });

  test.each([
    [
      'where a place stands in page furniture on its line',
      'Roof collapse kills 41\n\nLindaro, 13 June 2025. Forty-one people were killed when a roof fell in.',
      'how many people were killed in Lindaro',
    ],
    [
      'where an expression hides the word that is counted',
      'Northgate Bank\n\nNorthgate Bank will eliminate 640 positions next year, its board said.',
      'how many jobs at Northgate Bank',
    ],
  ])('%s', async (_, text, query) => {
    const other = 'Mill Town hires\n\nThe mill in Mill Town has 77 jobs to offer, the mayor said on Monday.';
    const files = await Promise.all(
      [text, other].map((one, i) => readFileText(`${i}.txt`, String(i), one, NOTHING, null)),
    );
    const corpus = assemble(files);
    expect(beyond(corpus, query)).toEqual([]);
  });
});
