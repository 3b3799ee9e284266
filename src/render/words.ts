import type { Answer, Comparison, PassageKind, Reading } from '../domain.ts';
import { en } from '../locale/en.ts';
import { worded } from '../locale/phrase.ts';

type Placed = Pick<Reading, 'file' | 'line' | 'extracted'>;

/** Text of at most so many UTF-16 units; what is left out shows as `…`. No character is cut in two. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length - 1);
  return `${(kept.isWellFormed() ? kept : kept.slice(0, -1)).trimEnd()}…`;
}

/** An outlet's name, or for an article that states none the headline cut to 40 characters. */
export function outletOf(of: { outlet: string | null; headline: string | null }): string {
  if (of.outlet) return of.outlet;
  if (!of.headline) return 'outlet not stated';
  return `“${cut(of.headline, 40)}” (outlet not stated)`;
}

/** "1 article", "2 articles". */
export function plural(n: number, one: string): string {
  return `${n} ${n === 1 ? one : `${one}s`}`;
}

/** How the readings stand to each other, in two or three words. */
export function relationWords({ relation, readings }: Comparison): string {
  switch (relation) {
    case 'conflict':
      return 'CONFLICT';
    case 'differs':
      return 'DIFFERS';
    case 'agree':
      return areBoundsOnly(readings) ? 'BOUNDS ONLY' : 'AGREE';
    case 'single':
      return new Set(readings.map((r) => r.file)).size > 1 ? 'NOT COMPARABLE' : 'ONE ARTICLE ONLY';
  }
}

/** "At least 10" and "more than 400" do not contradict each other, and neither supports the other. */
function areBoundsOnly(readings: readonly Reading[]): boolean {
  const [first] = readings;
  return (
    readings.every((r) => r.low === null || r.high === null) &&
    readings.some((r) => r.low !== first?.low || r.high !== first?.high)
  );
}

/** The question's own spelling of the words of a heading: "orvac capacity" is "ORVAC capacity". */
function asTyped(words: string, query: string): string {
  const typed = new Map((query.match(WORD) ?? []).map((word) => [word.toLowerCase(), word]));
  return words.replace(WORD, (word) => typed.get(word.toLowerCase()) ?? word);
}

function unitWords(reading: Reading | undefined): string {
  if (typeof (reading?.low ?? reading?.high) === 'string') return 'dates and times';
  return reading?.unit ? `figures in ${reading.unit}` : 'other figures';
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MOST_COUNTED = 2;

/**
 * What a comparison is about: for the one that answers, the question's words; for one beside it what its figures
 * count, in the articles' words, since the question's words would claim too much.
 */
export function measureWords({ measure, readings }: Comparison, query: string, beside: boolean): string {
  if (!beside) return asTyped(measure, query);
  if (readings.some((r) => !r.counted)) return unitWords(readings[0]);
  const counted = [...new Set(readings.map((r) => r.counted))];
  const more = counted.length - MOST_COUNTED;
  return `${counted.slice(0, MOST_COUNTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Whether the phrase of a reading is counted or measured, before that phrase. */
export function countedLabel({ unit }: Reading): string {
  return unit === null ? 'counts' : 'measures';
}

/** A place of the corpus: its file and line, and for a text that was extracted from the file whence. */
export function placeWords({ file, line, extracted }: Placed): string {
  return `${file}:${line}${extracted ? ` (${worded(extracted, en)})` : ''}`;
}

/** The day of publication, said also when the file does not state it. */
export function dateWords({ published }: { published: string | null }): string {
  return published ? `published ${published}` : 'date not stated';
}

/** A figure that the question claims, and which readings state, exclude or leave it open; null when it claims none. */
export function claimWords({ claim, figures }: Answer): string | null {
  const readings = figures[0]?.readings;
  if (!claim || !readings) return null;
  const named = (indices: readonly number[]): string =>
    indices
      .map((i) => `“${readings[i]!.text}” (${readings[i]!.outlet ?? placeWords(readings[i]!)})`)
      .join(', ');
  const { supports, excludes, open } = claim;
  return [
    `“${claim.figure.text}” in the question: ${supports.length > 0 ? `stated by ${named(supports)}` : 'stated by none'}`,
    excludes.length > 0 && `excluded by ${named(excludes)}`,
    open.length > 0 && `left open by ${named(open)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** What the corpus holds. */
export function corpusWords({ corpus }: { corpus: { articles: number; passages: number } }): string {
  return `${plural(corpus.articles, 'article')}, ${plural(corpus.passages, 'passage')}`;
}

/** What is listed of a corpus: all of it, or what filters leave. */
export function shownWords(of: Pick<Answer, 'corpus' | 'filters'>): string {
  return of.corpus.searched ? searchedWords(of).replace(/^searched /, '') : corpusWords(of);
}

/** What was searched, for a reader who must know how far "not found" reaches. */
export function searchedWords({ corpus, filters }: Pick<Answer, 'corpus' | 'filters'>): string {
  const narrowed = [
    filters.outlet && `outlet ${filters.outlet}`,
    filters.since && `since ${filters.since}`,
    filters.until && `until ${filters.until}`,
    filters.event && `event ${filters.event}`,
  ].filter(Boolean);
  const all = corpusWords({ corpus });
  const near = corpus.read ? `, figures read in the ${corpus.read} nearest` : '';
  if (narrowed.length === 0) return `searched ${all}${near}`;
  const { searched } = corpus;
  if (!searched) return `searched those of ${all} that fit ${narrowed.join(', ')}`;
  return `searched ${searched.articles} of ${plural(corpus.articles, 'article')}, ${plural(searched.passages, 'passage')} (${narrowed.join(', ')})${near}`;
}

/** What kind of passage it is, where a reader must know; null for an article's own sentences. */
export function kindWords(kind: PassageKind): string | null {
  return kind === 'body'
    ? null
    : {
        headline: 'headline',
        'related-headline': 'related headline',
        'embedded-post': 'embedded post',
        furniture: 'page furniture',
      }[kind];
}
