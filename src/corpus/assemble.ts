import { createHash } from 'node:crypto';
import type { Article, Corpus, CorpusProblem, Passage } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { byText } from '../order.ts';
import type { Extraction } from './extraction/extractor.ts';
import type { Source } from './sources.ts';

/** One file of a corpus as it was read: an article with its passages, or what stood in the way. */
export interface ReadFile {
  file: string;
  /** SHA-256 over its bytes and what is stated of it elsewhere, in hexadecimal. */
  digest: string;
  /** What is stated of it elsewhere. */
  source: Source;
  /** Null when it cannot be used; `problems` then says why. */
  article: Article | null;
  passages: Passage[];
  problems: CorpusProblem[];
  /** What was extracted from the file, from which it can be read again; absent where the file is text itself. */
  extraction?: Extraction | undefined;
}

/** SHA-256 over some bytes and what is stated of them, in hexadecimal. */
export function digestOf(bytes: Uint8Array, stated: unknown): string {
  return createHash('sha256')
    .update(bytes)
    .update(`\0${JSON.stringify(stated)}`)
    .digest('hex');
}

/**
 * Makes a corpus of files, in whatever order they come; `problems` are those of no single file. Files that were read
 * before keep their articles and passages, so that what was made of these can be kept too. Two files of one name are
 * the caller's fault.
 */
export function assemble(files: readonly ReadFile[], problems: readonly CorpusProblem[] = []): Corpus {
  const sorted = [...files].sort((a, b) => byText(a.file, b.file));
  const hash = createHash('sha256');
  const articles: Article[] = [];
  const passages: Passage[] = [];
  const found = [...problems];
  /** The first file that holds a text. */
  const texts = new Map<string, string>();
  for (const { file, digest, article, passages: own, problems: met } of sorted) {
    hash.update(`${file}\0${digest}\0`);
    found.push(...met);
    if (!article) continue;
    const first = texts.get(article.text);
    if (first === undefined) texts.set(article.text, file);
    else found.push({ file, line: null, message: phrase('sameText', file, first) });
    articles.push(article);
    for (const passage of own) passages.push(passage);
  }
  return {
    articles,
    passages,
    problems: found.sort((a, b) => byText(a.file, b.file)),
    summary: {
      articles: articles.length,
      passages: passages.length,
      fingerprint: hash.digest('hex').slice(0, 12),
    },
  };
}
