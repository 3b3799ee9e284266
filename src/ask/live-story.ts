import type { LoadedCorpus } from '../domain.ts';
import { latestOf } from '../extract/article.ts';
import { groupBy } from '../group.ts';
import { indexOf } from './article-index.ts';
import { LiveLexicon } from './live-lexicon.ts';
import { Story } from './story.ts';

/** The story of a loaded corpus; `lexicon` are its words where they have been counted. */
export function storyOf({ articles, passages }: LoadedCorpus, lexicon?: LiveLexicon): Story {
  const byArticle = groupBy(passages, (p) => p.article);
  const indexes = new Map(articles.map((a) => [a, indexOf(a, byArticle.get(a) ?? [])]));
  const counted = lexicon ?? new LiveLexicon();
  if (!lexicon) for (const index of indexes.values()) counted.add(index);
  return new Story({
    articles,
    lexicon: counted,
    latest: latestOf(passages),
    of: (article) => indexes.get(article)!,
  });
}
