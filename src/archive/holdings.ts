import type { Corpus } from '../domain.ts';
import type { Holdings } from '../holdings.ts';
import { lazily } from '../lazily.ts';
import { ArchiveEngine } from '../search/archive.ts';
import type { Archive } from './archive.ts';
import type { ArchivedArticle } from './article.ts';
import { ArchivedDisagreements } from './conflicts/disagreements.ts';
import { ArchivedEvents } from './events.ts';
import { articlesLike, heldNear } from './near.ts';
import { ArchivedQuotations } from './quotations/archived.ts';
import { ArchivedFiles } from './suggest/files.ts';
import { ArchivedSource } from './suggest/source.ts';
import { archivedVocabulary } from './suggest/vocabulary.ts';

/** Holdings of an archive alone. */
export interface ArchiveHoldings extends Holdings {
  archive: Archive;
  engine: ArchiveEngine;
  /** What it can be asked. */
  source(): ArchivedSource;
}

/** Holdings of articles that were read before. */
export function archiveHoldings(archive: Archive): ArchiveHoldings {
  const { articles, summary, problems, story } = archive;
  const engine = new ArchiveEngine(archive);
  const corpus: Corpus = {
    articles,
    problems,
    summary,
    named: (file) => archive.named(file),
    keyed: (key) => archive.keyed(key),
    passagesIn: (article) => archive.passagesIn(article as ArchivedArticle),
  };
  const quotations = new ArchivedQuotations(archive);
  const events = lazily(() => new ArchivedEvents(archive, story));
  const disagreements = new ArchivedDisagreements(archive.segment.sections, (number) => articles[number]!);
  const files = lazily(() => new ArchivedFiles(archive));
  const source = lazily(() => new ArchivedSource(archive));
  const vocabulary = lazily(() => archivedVocabulary(archive, source(), story, engine));
  return {
    archive,
    source,
    corpus,
    story,
    engine,
    quotations,
    events,
    held: (message, keep) => heldNear(message, keep, { story, engine, events }),
    like: (text) => articlesLike(text, engine),
    disagreements: () => disagreements,
    suggest: (typed, kinds, most) => vocabulary().look(typed, kinds, most),
    files: (typed, most) => files().find(typed, most),
    survey: () => ({ disagreements: [], clashes: [] }),
  };
}
