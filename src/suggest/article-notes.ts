import type { Story } from '../ask/story.ts';
import type { Article, Figure, Passage, Quotation } from '../domain.ts';
import { words } from '../language/words.ts';
import { quotationsIn } from '../quote/article-quotations.ts';
import { namesIn } from './names.ts';
import type { Note } from './note.ts';
import { quotedIn } from './quoted.ts';
import { thingsIn } from './things.ts';

/** How often each word stands in an article's sentences. */
function wordsIn(passages: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, kind } of passages) {
    if (kind !== 'body') continue;
    for (const token of words(text)) counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
  }
  return counts;
}

const known = new WeakMap<Article, readonly Note[]>();

/** What an article gives to ask about: its figures, all of its passages and its quotations tell. */
export function notesFrom(
  figures: readonly Figure[],
  passages: readonly Passage[],
  quotations: readonly Quotation[],
): Note[] {
  return [...thingsIn(figures, wordsIn(passages)), ...namesIn(passages), ...quotedIn(quotations)];
}

/** What an article gives to ask about, read once whatever corpora it is in. */
export function notesOf(article: Article, story: Story): readonly Note[] {
  const made = known.get(article);
  if (made) return made;
  const passages = story.passagesOf(article);
  const notes = notesFrom(story.figuresIn([article]), passages, quotationsIn(article, passages));
  known.set(article, notes);
  return notes;
}
