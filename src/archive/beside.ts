import { ArticleIndex, bagIn, indexOf } from '../ask/article-index.ts';
import { LiveLexicon } from '../ask/live-lexicon.ts';
import type { ReadFile } from '../corpus/assemble.ts';
import { fileKey } from '../corpus/names.ts';
import type { Article, Corpus, CorpusProblem, Passage } from '../domain.ts';
import { latestOf } from '../extract/article.ts';
import { bagOf } from '../language/bag.ts';
import { byText } from '../order.ts';
import { LiveQuotations } from '../quote/live.ts';
import { indexTerms } from '../search/index-terms.ts';
import { MiniSearchEngine } from '../search/minisearch.ts';
import { TermCounts } from '../search/term-counts.ts';
import type { Source } from '../suggest/offer.ts';
import type { Archive } from './archive.ts';
import type { ArchivedArticle } from './article.ts';
import { fingerprintWith } from './fingerprint.ts';
import { JointVocabulary } from './suggest/joint-vocabulary.ts';

/** What has changed of a folder since its archive was built; kept up to date at the cost of each change. */
export class Beside {
  readonly archive: Archive;
  readonly engine = new MiniSearchEngine([], bagIn);
  readonly lexicon = new LiveLexicon();
  readonly quotations = new LiveQuotations();
  /** The archived articles that have gone, or live on in another form, and what their words counted for. */
  readonly hidden = new Set<Article>();
  readonly goneLexicon = new LiveLexicon();
  readonly goneCounts = new TermCounts();
  #files = new Set<ReadFile>();
  #gone: ReadonlySet<string> = new Set();
  #problems: readonly CorpusProblem[] = [];
  #vocabulary: JointVocabulary | null = null;

  constructor(archive: Archive) {
    this.archive = archive;
  }

  /** Takes in what there is now: the files that are not as archived, the names of archived files that are gone, and what is wrong. */
  update(files: readonly ReadFile[], gone: ReadonlySet<string>, problems: readonly CorpusProblem[]): void {
    const now = new Set(files);
    for (const file of this.#files) if (!now.has(file)) this.#remove(file);
    for (const file of now) if (!this.#files.has(file)) this.#add(file);
    this.#files = now;
    this.#gone = gone;
    this.#problems = problems;
    const outdated = new Set([...gone, ...files.map((read) => read.file)]);
    for (const article of this.hidden)
      if (!outdated.has(article.file)) this.#show(article as ArchivedArticle);
    for (const name of outdated) {
      const article = this.archive.named(name);
      if (article && !this.hidden.has(article)) this.#hide(article);
    }
    this.quotations.update(this.living, (article) => this.passagesOf(article));
    this.quotations.takeIn();
  }

  #add({ article, passages }: ReadFile): void {
    if (!article) return;
    this.lexicon.add(indexOf(article, passages));
    this.engine.add(passages);
  }

  #remove({ article, passages }: ReadFile): void {
    if (!article) return;
    this.lexicon.remove(indexOf(article, passages));
    this.engine.remove(passages);
  }

  #hide(article: ArchivedArticle): void {
    this.hidden.add(article);
    this.#count(article, 'add');
  }

  #show(article: ArchivedArticle): void {
    this.hidden.delete(article);
    this.#count(article, 'remove');
  }

  /** Counts the words of an archived article to those that have gone, or no longer. */
  #count(article: ArchivedArticle, way: 'add' | 'remove'): void {
    const { passages } = this.archive.reading(article);
    const index = new ArticleIndex(article, passages);
    this.goneLexicon[way](index);
    const headline = indexTerms(bagOf(article.headline ?? ''));
    for (const { kind, index: i } of passages)
      if (kind !== 'furniture') this.goneCounts[way](indexTerms(index.bag(i)), headline);
  }

  /** What can be asked of all together; `archived` is what the archive can. */
  vocabulary(archived: Source): JointVocabulary {
    this.#vocabulary ??= new JointVocabulary(archived);
    return this.#vocabulary;
  }

  /** Whether everything is as archived. */
  get isEmpty(): boolean {
    return this.#files.size === 0 && this.hidden.size === 0 && this.#gone.size === 0;
  }

  /** The files that are not as archived. */
  get files(): readonly ReadFile[] {
    return [...this.#files];
  }

  /** The articles that are not archived, in the order of file names. */
  get living(): readonly Article[] {
    return [...this.#files].flatMap((read) => read.article ?? []).sort((a, b) => byText(a.file, b.file));
  }

  passagesOf(article: Article): readonly Passage[] {
    for (const read of this.#files) if (read.article === article) return read.passages;
    return [];
  }

  keyed(key: string): Article | undefined {
    return this.living.find(({ file }) => fileKey(file) === key);
  }

  get latest(): string | null {
    return latestOf([...this.#files].flatMap((read) => read.passages));
  }

  get problems(): CorpusProblem[] {
    const outdated = new Set([...this.#gone, ...[...this.#files].map((read) => read.file)]);
    const archived = this.archive.problems.filter((p) => !outdated.has(p.file));
    const living = [...this.#files].flatMap((read) => read.problems);
    return [...this.#problems, ...archived, ...living].sort((a, b) => byText(a.file, b.file));
  }

  get summary(): Corpus['summary'] {
    const changes = new Map<string, string | null>();
    for (const name of this.#gone) changes.set(name, null);
    for (const { file, digest } of this.#files) changes.set(file, digest);
    const { articles, passages } = this.archive.summary;
    const living = this.living;
    const goneCount = this.hidden.size;
    const gonePassages = this.goneLexicon.passages;
    return {
      articles: articles - goneCount + living.length,
      passages: passages - gonePassages + this.lexicon.passages,
      fingerprint: fingerprintWith(this.archive.segment.sections, changes),
    };
  }
}
