import { createHash } from 'node:crypto';
import type { Article, CorpusProblem, LoadedCorpus, Passage } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { byText } from '../order.ts';
import type { Extraction } from './extraction/extractor.ts';
import { fileKey } from './names.ts';
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
export function assemble(files: readonly ReadFile[], problems: readonly CorpusProblem[] = []): LoadedCorpus {
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
  found.sort((a, b) => byText(a.file, b.file));
  const fingerprint = hash.digest('hex').slice(0, 12);
  const summary = { articles: articles.length, passages: passages.length, fingerprint };
  return new Assembled({ articles, passages, problems: found, summary });
}

/** What of a corpus is of some articles. */
export function narrowed(corpus: LoadedCorpus, keep: (article: Article) => boolean): LoadedCorpus {
  const { articles, passages, problems, summary } = corpus;
  return new Assembled({
    articles: articles.filter(keep),
    passages: passages.filter((p) => keep(p.article)),
    problems,
    summary,
  });
}

type Content = Pick<LoadedCorpus, 'articles' | 'passages' | 'problems' | 'summary'>;

class Assembled implements LoadedCorpus {
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  readonly problems: readonly CorpusProblem[];
  readonly summary: LoadedCorpus['summary'];
  #byName: ReadonlyMap<string, Article> | null = null;
  #byKey: ReadonlyMap<string, Article> | null = null;
  #counts: Map<Article, number> | null = null;

  constructor({ articles, passages, problems, summary }: Content) {
    this.articles = articles;
    this.passages = passages;
    this.problems = problems;
    this.summary = summary;
  }

  named(file: string): Article | undefined {
    this.#byName ??= new Map(this.articles.map((article) => [article.file, article]));
    return this.#byName.get(file);
  }

  keyed(key: string): Article | undefined {
    this.#byKey ??= new Map(this.articles.map((article) => [fileKey(article.file), article]));
    return this.#byKey.get(key);
  }

  passagesIn(article: Article): number {
    if (!this.#counts) {
      this.#counts = new Map();
      for (const { article: own } of this.passages) this.#counts.set(own, (this.#counts.get(own) ?? 0) + 1);
    }
    return this.#counts.get(article) ?? 0;
  }
}
