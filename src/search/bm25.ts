/**
 * BM25 over two fields of a passage, its text and its article's headline, each a set of terms: a term counts once in each.
 * Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), with the idf of Lucene, which is
 * never negative; k1 and b were measured to rank best on public test sets.
 */
export const K1 = 1.2;
export const B = 0.75;
/** What a word in the headline is worth beside one in the passage. */
export const HEADLINE = 0.3;
/** What a concept is worth beside a word. */
const CONCEPT = 0.6;

/** What a term is worth by its kind alone. */
export const weightOf = (term: string): number => (term.startsWith('~') ? CONCEPT : 1);

/** What the ranking of a corpus's passages rests on; page furniture does not count. */
export interface Statistics {
  /** How many passages there are. */
  readonly passages: number;
  /** How many terms all passages have together, each counted once a passage. */
  readonly textLength: number;
  /** The same for the headlines of their articles, each counted once for every passage. */
  readonly headlineLength: number;
  /** In how many passages a term stands. */
  inText(term: string): number;
  /** Of how many passages the article has a term in its headline. */
  inHeadline(term: string): number;
}

/** How telling a term is that stands in `df` of `n` documents. */
function idf(df: number, n: number): number {
  return Math.log(1 + (n - df + 0.5) / (df + 0.5));
}

/** What a term is worth in a passage, before the passage's length is looked at. */
export function textWeight(term: string, stats: Statistics): number {
  return weightOf(term) * idf(stats.inText(term), stats.passages);
}

/** What a term is worth in a headline, before its length is looked at. */
export function headlineWeight(term: string, stats: Statistics): number {
  return weightOf(term) * HEADLINE * idf(stats.inHeadline(term), stats.passages);
}

/** What a field's length makes of the weights of its terms: the shorter the more. */
export function lengthNorm(length: number, average: number): number {
  return (K1 + 1) / (1 + K1 * (1 - B + (B * length) / average));
}

/** The mean number of terms of a passage and of a passage's headline. */
export function averages({ passages, textLength, headlineLength }: Statistics): {
  text: number;
  headline: number;
} {
  return { text: textLength / passages, headline: headlineLength / passages };
}

/**
 * The last digits of a score depend on the order in which its parts are added up; without them the same passages rank the
 * same.
 */
export const rounded = (score: number): number => Math.round(score * 1e8) / 1e8;

/** The score of one passage for some terms. */
export function bm25(
  terms: readonly string[],
  text: ReadonlySet<string>,
  headline: ReadonlySet<string>,
  stats: Statistics,
): number {
  const mean = averages(stats);
  let [inText, inHeadline] = [0, 0];
  for (const term of terms) {
    if (text.has(term)) inText += textWeight(term, stats);
    if (headline.has(term)) inHeadline += headlineWeight(term, stats);
  }
  return (
    (inText > 0 ? inText * lengthNorm(text.size, mean.text) : 0) +
    (inHeadline > 0 ? inHeadline * lengthNorm(headline.size, mean.headline) : 0)
  );
}
