import { ArticleIndex, bagIn, indexOf } from '../ask/article-index.ts';
import { LiveLexicon } from '../ask/live-lexicon.ts';
import type { ReadFile } from '../corpus/assemble.ts';
import { bagOf } from '../language/bag.ts';
import { LiveQuotations } from '../quote/live.ts';
import { indexTerms } from '../search/index-terms.ts';
import { MiniSearchEngine } from '../search/minisearch.ts';
import { TermCounts } from '../search/term-counts.ts';
import type { Source } from '../suggest/offer.ts';
import type { Archive } from './archive.ts';
import type { ArchivedArticle } from './article.ts';
import { Changes } from './changes.ts';
import { JointVocabulary } from './suggest/joint-vocabulary.ts';

/** What is searched beside an archive; kept up to date at the cost of each change. */
export class Beside {
  readonly engine = new MiniSearchEngine([], bagIn);
  readonly lexicon = new LiveLexicon();
  readonly quotations = new LiveQuotations();
  /** What the words of the archived articles counted for that have gone, or live on in another form. */
  readonly goneLexicon = new LiveLexicon();
  readonly goneCounts = new TermCounts();
  readonly #archive: Archive;
  #changes: Changes;
  #vocabulary: JointVocabulary | null = null;

  constructor(archive: Archive) {
    this.#archive = archive;
    this.#changes = new Changes(archive, [], new Set(), []);
  }

  /** Takes in what has changed, in the place of what had before. */
  update(changes: Changes): void {
    const before = this.#changes;
    this.#changes = changes;
    const [was, is] = [new Set(before.files), new Set(changes.files)];
    for (const file of was) if (!is.has(file)) this.#remove(file);
    for (const file of is) if (!was.has(file)) this.#add(file);
    for (const article of before.hidden) if (!changes.hidden.has(article)) this.#count(article, 'remove');
    for (const article of changes.hidden) if (!before.hidden.has(article)) this.#count(article, 'add');
    this.quotations.update(changes.living, (article) => changes.passagesOf(article));
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

  /** Counts the words of an archived article to those that have gone, or no longer. */
  #count(article: ArchivedArticle, way: 'add' | 'remove'): void {
    const { passages } = this.#archive.reading(article);
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
}
