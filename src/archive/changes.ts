import type { ReadFile } from '../corpus/assemble.ts';
import { fileKey } from '../corpus/names.ts';
import type { Article, Corpus, CorpusProblem, Passage } from '../domain.ts';
import { latestOf } from '../extract/article.ts';
import { lazily } from '../lazily.ts';
import { byText } from '../order.ts';
import type { Archive } from './archive.ts';
import { ArchivedArticle } from './article.ts';
import { fingerprintWith } from './fingerprint.ts';

/** What has changed of a folder since its archive was built. */
export class Changes {
  readonly archive: Archive;
  /** The files that are not as archived. */
  readonly files: readonly ReadFile[];
  /** The names of archived files that are gone. */
  readonly gone: ReadonlySet<string>;
  /** The archived articles that have gone, or live on in another form. */
  readonly hidden: ReadonlySet<ArchivedArticle>;
  /** The articles that are not archived, in the order of file names. */
  readonly living: readonly Article[];
  /** The archive's articles and the living ones as one corpus. */
  readonly corpus: Corpus;
  /** The names of the files of which the archive no longer tells. */
  readonly outdated: ReadonlySet<string>;
  readonly #passages: ReadonlyMap<Article, readonly Passage[]>;

  /** `problems` are those of no single file. */
  constructor(
    archive: Archive,
    files: readonly ReadFile[],
    gone: ReadonlySet<string>,
    problems: readonly CorpusProblem[],
  ) {
    this.archive = archive;
    this.files = files;
    this.gone = gone;
    this.outdated = new Set([...gone, ...files.map((read) => read.file)]);
    this.hidden = new Set([...this.outdated].flatMap((file) => archive.named(file) ?? []));
    const articles = files.flatMap(({ article, passages }) => (article ? [{ article, passages }] : []));
    this.#passages = new Map(articles.map(({ article, passages }) => [article, passages]));
    this.living = [...this.#passages.keys()].sort((a, b) => byText(a.file, b.file));
    this.corpus = corpusOf(this, problems);
  }

  /** Whether everything is as archived. */
  get isEmpty(): boolean {
    return this.files.length === 0 && this.gone.size === 0;
  }

  /** The passages of a living article. */
  passagesOf(article: Article): readonly Passage[] {
    return this.#passages.get(article) ?? [];
  }

  /** The latest date that the living articles give. */
  get latest(): string | null {
    return latestOf(this.files.flatMap((read) => read.passages));
  }
}

function corpusOf(changes: Changes, problems: readonly CorpusProblem[]): Corpus {
  const { archive, hidden, living } = changes;
  const names = new Map(living.map((article) => [article.file, article]));
  const keys = lazily(() => new Map(living.map((article) => [fileKey(article.file), article])));
  const shown = (article: ArchivedArticle | undefined): ArchivedArticle | undefined =>
    article && !hidden.has(article) ? article : undefined;
  const passagesIn = (article: Article): number =>
    article instanceof ArchivedArticle ? archive.passagesIn(article) : changes.passagesOf(article).length;
  const articles = lazily(() => joined(changes));
  const found = lazily(() => problemsOf(changes, problems));
  const summary = lazily(() => summaryOf(changes, passagesIn));
  return {
    get articles() {
      return articles();
    },
    get problems() {
      return found();
    },
    get summary() {
      return summary();
    },
    named: (file) => names.get(file) ?? shown(archive.named(file)),
    keyed: (key) => keys().get(key) ?? shown(archive.keyed(key)),
    passagesIn,
  };
}

/** All articles in the order of file names. */
function joined({ archive, hidden, living }: Changes): Article[] {
  const all: Article[] = [];
  let from = 0;
  const upTo = (to: number): void => {
    for (; from < to; from++) if (!hidden.has(archive.articles[from]!)) all.push(archive.articles[from]!);
  };
  for (const article of living) {
    upTo(archive.placeOf(article.file));
    all.push(article);
  }
  upTo(archive.articles.length);
  return all;
}

function problemsOf(
  { archive, files, outdated }: Changes,
  problems: readonly CorpusProblem[],
): CorpusProblem[] {
  const archived = archive.problems.filter((p) => !outdated.has(p.file));
  const living = files.flatMap((read) => read.problems);
  return [...problems, ...archived, ...living].sort((a, b) => byText(a.file, b.file));
}

function summaryOf(
  { archive, files, gone, hidden, living }: Changes,
  passagesIn: (article: Article) => number,
): Corpus['summary'] {
  const changed = new Map<string, string | null>();
  for (const name of gone) changed.set(name, null);
  for (const { file, digest } of files) changed.set(file, digest);
  const { articles, passages } = archive.summary;
  const sum = (of: Iterable<Article>): number => [...of].reduce((n, article) => n + passagesIn(article), 0);
  return {
    articles: articles - hidden.size + living.length,
    passages: passages - sum(hidden) + sum(living),
    fingerprint: fingerprintWith(archive.segment.sections, changed),
  };
}
