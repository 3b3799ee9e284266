import type { CorpusProblem, LoadedCorpus } from '../domain.ts';
import { en } from '../locale/en.ts';
import { worded } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { assemble } from './assemble.ts';
import { CorpusFolder, type CorpusOptions, HOW } from './folder.ts';

/**
 * Loads every article file below `dir`, with what its `sources.json` and their front matter state of them. A file that
 * cannot be used becomes one of the corpus's problems. Throws a Mistake when `dir` is no folder, when no article can be
 * read, and when `sources.json` is broken.
 */
export async function loadCorpus(dir: string, options?: CorpusOptions): Promise<LoadedCorpus> {
  const { files, problems } = await new CorpusFolder(dir, options).scan();
  const corpus = assemble(files, problems);
  const unusable = files.filter((f) => !f.article).flatMap((f) => f.problems);
  if (corpus.articles.length === 0) throw new Mistake(noArticle(dir, unusable));
  return corpus;
}

function noArticle(dir: string, unusable: readonly CorpusProblem[]): string {
  const [first] = unusable;
  if (!first) return `The corpus folder "${dir}" holds no article: ${HOW}.`;
  const more = unusable.length > 1 ? ` (and ${unusable.length - 1} more)` : '';
  return `The corpus folder "${dir}" holds no article that can be read: ${worded(first.message, en)}${more}`;
}
