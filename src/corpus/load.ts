import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import type { Article, Corpus, CorpusProblem, Passage } from '../domain.ts';
import { Mistake } from '../mistake.ts';
import { readArticle } from './article.ts';
import { readText } from './decode.ts';
import { articleFiles, byName } from './files.ts';
import { readSources } from './sources.ts';

/** How many files are read at the same time. */
const AT_ONCE = 32;

const HOW = 'put the articles there as .txt or .md files, or name another folder';

/**
 * Loads every .txt and .md file below `dir`, with what its `sources.json` and their front matter state of them.
 * A file that cannot be used becomes one of the corpus's problems. Throws a Mistake when `dir` is no folder,
 * when no article can be read, and when `sources.json` is broken.
 */
export async function loadCorpus(dir: string): Promise<Corpus> {
  await mustBeFolder(dir);
  const sources = await readSources(dir);
  const { files, problems } = await articleFiles(dir);
  problems.push(...sources.problems(files));

  const hash = createHash('sha256');
  const articles: Article[] = [];
  const passages: Passage[] = [];
  const unusable: CorpusProblem[] = [];
  /** The first file that holds a text. */
  const texts = new Map<string, string>();
  for (let i = 0; i < files.length; i += AT_ONCE) {
    const batch = files.slice(i, i + AT_ONCE);
    const readings = await Promise.all(batch.map((file) => readText(join(dir, file), file)));
    for (const [k, reading] of readings.entries()) {
      const file = batch[k]!;
      hash.update(`${file}\0${reading.bytes.length}\0`).update(reading.bytes);
      if ('reason' in reading) {
        unusable.push({ file, line: null, message: reading.reason });
        continue;
      }
      const first = texts.get(reading.text);
      if (first === undefined) texts.set(reading.text, file);
      else problems.push({ file, line: null, message: sameText(file, first) });
      const read = await readArticle(file, reading.text, sources.of(file));
      problems.push(...read.problems);
      articles.push(read.article);
      for (const piece of read.pieces)
        passages.push({ id: passages.length, article: read.article, ...piece });
    }
  }
  hash.update(sources.bytes);
  if (articles.length === 0) throw new Mistake(noArticle(dir, unusable));
  return {
    articles,
    passages,
    problems: [...unusable, ...problems].sort((a, b) => byName(a.file, b.file)),
    summary: {
      articles: articles.length,
      passages: passages.length,
      fingerprint: hash.digest('hex').slice(0, 12),
    },
  };
}

function sameText(file: string, first: string): string {
  return `"${file}" holds the very text of "${first}", and the two count as one origin: remove one, unless two outlets print it.`;
}

async function mustBeFolder(dir: string): Promise<void> {
  const stat = await fs.stat(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
      throw new Mistake(`The corpus folder "${dir}" does not exist: create it and ${HOW}.`);
    }
    throw new Mistake(
      `The corpus folder "${dir}" cannot be opened (${error.message}): allow reading it, or name another folder.`,
    );
  });
  if (!stat.isDirectory())
    throw new Mistake(
      `The corpus "${dir}" is a file, not a folder: name the folder that holds the articles.`,
    );
}

function noArticle(dir: string, unusable: readonly CorpusProblem[]): string {
  const [first] = unusable;
  if (!first) return `The corpus folder "${dir}" holds no article: ${HOW}.`;
  const more = unusable.length > 1 ? ` (and ${unusable.length - 1} more)` : '';
  return `The corpus folder "${dir}" holds no article that can be read: ${first.message}${more}`;
}
