import { filterFor, summaryOf } from './ask/filters.ts';
import type { Story } from './ask/story.ts';
import { creditIn, isNewsSource } from './compare/agencies.ts';
import { countedWords } from './compare/counted.ts';
import { pageAt } from './corpus/extracted.ts';
import type {
  Article,
  Corpus,
  Filters,
  Passage,
  Placed,
  SourceDetail,
  SourceEntry,
  SourcesAnswer,
} from './domain.ts';
import { attributionsIn } from './extract/attribution.ts';
import { phrase } from './locale/phrase.ts';
import { Mistake } from './mistake.ts';
import type { Quotations } from './quote/quotations.ts';

/** "(With AP Input)", "Reporting by Reuters", "with files from the Post": a credit at the head or the end. */
const CREDIT =
  /\(?\b(?:with (?:additional )?(?:inputs?|files|reporting) (?:from|by) [^.()\n]{2,60}|with [\p{Lu}][^.()\n]{1,40} inputs?|(?:additional )?reporting by [^.()\n]{2,60}|source: [^.()\n]{2,60})\)?/giu;
const MOST_NAMED = 5;
/** So many articles are listed; who wants another names its file, or narrows. */
const MOST_LISTED = 200;

/** What a passage names as the paper or the agency that it leans on. */
function leaningsIn({ text, line, article }: Passage): Placed[] {
  const own = article.outlet?.toLowerCase();
  const said = attributionsIn(text).filter(
    ({ name }) => name !== null && isNewsSource(name) && name.toLowerCase() !== own,
  );
  const credits = [...text.matchAll(CREDIT)]
    .filter(([credit]) => isNewsSource(credit))
    .map(([credit]) => credit);
  const dated = creditIn(text);
  return [
    ...said.map(({ start, end }) => ({ line, text: text.slice(start, end) })),
    ...credits.map((credit) => ({ line, text: credit })),
    ...(dated ? [{ line, text: dated }] : []),
  ];
}

/** The article that a file name, or a part of one, means. Throws a Mistake that names what there is. */
function articleFor(file: string, articles: readonly Article[]): Article {
  const asked = file.trim().toLowerCase();
  const exact = articles.find((a) => a.file.toLowerCase() === asked);
  const near = exact ? [exact] : articles.filter((a) => a.file.toLowerCase().includes(asked));
  if (near.length === 1) return near[0]!;
  if (near.length === 0) throw new Mistake(phrase('noArticleNamed', file));
  const named = [...near.slice(0, MOST_NAMED).map((a) => a.file), ...(near.length > MOST_NAMED ? ['…'] : [])];
  throw new Mistake(phrase('articlesNamed', near.length, file, named));
}

/** A place of an article that is listed by line, with its page where the article has pages. */
function placed<T>(article: Article, offset: number, rest: T): T & Pick<Placed, 'page'> {
  return { ...rest, page: pageAt(article, offset) ?? undefined };
}

/** Whence an article's text comes, for one that is not its file's own. */
function extractionOf({ extracted }: Article): SourceEntry['extracted'] {
  if (!extracted) return undefined;
  const { from, pages, stored } = extracted;
  return { from, pages: pages ? pages.length : null, stored };
}

/** Tells what a corpus holds: all of it, what filters leave of it, or one file. */
export function catalogueOf(
  corpus: Corpus,
  story: Story,
  quotations: Quotations,
): (file?: string, filters?: Filters) => SourcesAnswer {
  const entry = (article: Article): SourceEntry => {
    const own = story.passagesOf(article);
    const furniture = own.filter((p) => p.kind === 'furniture').length;
    const { file, outlet, headline, published, url } = article;
    return {
      file,
      outlet,
      headline,
      published,
      url,
      extracted: extractionOf(article),
      passages: own.length - furniture,
      figures: story.figuresIn([article]).length,
      quotations: quotations.of(article).length,
      furniture,
      leansOn: own.flatMap(leaningsIn),
    };
  };

  const detail = (article: Article): SourceDetail => ({
    figures: story
      .figuresIn([article])
      .map((f) =>
        placed(article, f.start, { line: f.passage.line, text: f.surface, counted: countedWords(f) }),
      ),
    quotations: quotations
      .of(article)
      .map(({ line, text, speaker, start }) => placed(article, start, { line, text, speaker })),
    furniture: story
      .passagesOf(article)
      .filter((p) => p.kind === 'furniture')
      .map(({ line, text, start }) => placed(article, start, { line, text })),
  });

  return (file, filters = {}) => {
    const keep = filterFor(corpus, filters);
    const kept = corpus.articles.filter(keep);
    const article = file?.trim() ? articleFor(file, kept) : null;
    return {
      kind: 'sources',
      query: article?.file ?? '',
      filters,
      corpus: summaryOf(corpus, filters, keep),
      articles: (article ? [article] : kept.slice(0, MOST_LISTED)).map(entry),
      ...(!article && kept.length > MOST_LISTED && { unlisted: kept.length - MOST_LISTED }),
      problems: corpus.problems.filter((p) => !article || p.file === article.file),
      detail: article && detail(article),
    };
  };
}
