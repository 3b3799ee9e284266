import type { Story } from './ask/story.ts';
import type { Article, Corpus } from './domain.ts';
import type { Events } from './events/events.ts';
import type { Held } from './message/figures.ts';
import type { Quotations } from './quote/quotations.ts';
import type { Disagreements } from './radar/disagreements.ts';
import type { Survey } from './radar/survey.ts';
import type { SearchEngine } from './search/engine.ts';
import type { Suggestion } from './suggest/entry.ts';
import type { Fit } from './suggest/list.ts';
import type { NoteKind } from './suggest/note.ts';

/** What a desk answers from: articles as they were read, wherever they are kept. */
export interface Holdings {
  corpus: Corpus;
  story: Story;
  engine: SearchEngine;
  quotations: Quotations;
  /** What the articles tell of. */
  events(): Events;
  /** The figures of the articles to `keep` that a message can be held against. */
  held(message: string, keep: ((article: Article) => boolean) | null): Held;
  /** The articles that may have much of a text: all of a small corpus, else those nearest to it. */
  like(text: string): readonly Article[];
  /** On what the articles disagree. */
  disagreements(): Disagreements;
  /** What the corpus can be asked that fits a text that is being typed. */
  suggest(typed: string, kinds: readonly NoteKind[], most: number): Suggestion[];
  /** The articles whose file, outlet or headline fits a text that is being typed, the best first. */
  files(typed: string, most: number): Fit<Article>[];
  /** Compares the articles with which that was not done when they were read. */
  survey(): Survey;
}
