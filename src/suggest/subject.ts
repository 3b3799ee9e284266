import { isAnsweredBy } from '../ask/answer.ts';
import type { Story } from '../ask/story.ts';
import type { Article } from '../domain.ts';
import { family } from '../language/families.ts';
import type { SearchEngine } from '../search/engine.ts';
import { notesOf } from './article-notes.ts';
import type { Subject } from './vocabulary.ts';

/** A corpus as its vocabulary sees it. */
export function subjectOf(articles: readonly Article[], story: Story, engine: SearchEngine): Subject {
  return {
    articles,
    notesOf: (article) => notesOf(article, story),
    isName: (word) => story.isNameFamily(family(word)),
    isAnsweredBy: (some, question) => isAnsweredBy(some, question, { story, engine }),
    having: (some) => {
      const families = some.map(family);
      return (article) => families.every((own) => story.whole(article).families.has(own));
    },
  };
}
