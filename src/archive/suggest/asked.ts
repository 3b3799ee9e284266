import { isAnsweredBy } from '../../ask/answer.ts';
import type { Story } from '../../ask/story.ts';
import type { Article } from '../../domain.ts';
import { family } from '../../language/families.ts';
import type { SearchEngine } from '../../search/engine.ts';
import type { Asked } from '../../suggest/asking.ts';
import type { Archive } from '../archive.ts';
import { ArchivedArticle } from '../article.ts';
import { articlesWith } from '../articles-with.ts';
import { Bits } from './bits.ts';

/** Tells of an article whether it has all of some words, by the posting lists where it is archived. */
function havingIn(archive: Archive, story: Story, words: readonly string[]): (article: Article) => boolean {
  const families = words.map(family);
  const sets = families.map((own) => {
    const bits = new Bits(archive.articles.length);
    for (const article of articlesWith(own, archive)) bits.add(article);
    return bits;
  });
  return (article) =>
    article instanceof ArchivedArticle
      ? sets.every((bits) => bits.has(article.number))
      : families.every((own) => story.whole(article).families.has(own));
}

/** What is asked of an archive, and of articles beside it, before something of it is offered. */
export function askedOf(archive: Archive, story: Story, engine: SearchEngine): Asked {
  return {
    isName: (word) => story.isNameFamily(family(word)),
    isAnsweredBy: (some, question) => isAnsweredBy(some, question, { story, engine }),
    having: (words) => havingIn(archive, story, words),
  };
}
