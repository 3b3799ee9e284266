import type { Answer, Comparison, PassageKind, Reading } from '../domain.ts';
import type { Catalogue } from '../locale/catalogue.ts';
import { worded } from '../locale/phrase.ts';

type Placed = Pick<Reading, 'file' | 'line' | 'extracted'>;

/** Text of at most so many UTF-16 units; what is left out shows as `…`. No character is cut in two. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length - 1);
  return `${(kept.isWellFormed() ? kept : kept.slice(0, -1)).trimEnd()}…`;
}

const BLANK = /\s/u;
/** What has no blank for so long is cut between characters. */
const LONGEST_WORD = 60;
/** So little is not worth leaving out. */
const SPARED = 60;

/**
 * A stretch of a text of at most so many UTF-16 units, cut at blanks, with `…` where something is left out; a little more
 * where that is all of the text. It holds what stands at `focus`, an offset, with up to a third of its length before that.
 */
export function stretchOf(text: string, length: number, focus = 0): string {
  if (text.length <= length + SPARED) return text;
  const room = length - 4;
  const lead = Math.floor(room / 3);
  const wanted = Math.min(Math.max(0, focus - lead), text.length - room);
  const from = wanted === 0 ? 0 : blankFrom(text, wanted, Math.min(focus, wanted + LONGEST_WORD));
  const last = from + room;
  const end =
    last >= text.length ? text.length : blankBefore(text, last, Math.max(from, last - LONGEST_WORD));
  const kept = text.slice(from, end).trim();
  return `${from > 0 ? '… ' : ''}${inside(kept)}${end < text.length ? ' …' : ''}`;
}

/** The offset behind the first blank from one offset on, but not behind another; the first offset where there is none. */
function blankFrom(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (BLANK.test(text[i]!)) return i + 1;
  return from;
}

/** The offset of the last blank before one offset, but not before another; that offset where there is none. */
function blankBefore(text: string, end: number, limit: number): number {
  for (let i = end; i > limit; i--) if (BLANK.test(text[i]!)) return i;
  return end;
}

/** Text without half of a character at either end. */
function inside(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
}

/** An outlet's name, or for an article that states none the headline cut to 40 characters. */
export function outletOf(of: { outlet: string | null; headline: string | null }, say: Catalogue): string {
  if (of.outlet) return of.outlet;
  if (!of.headline) return say.words.outletNotStated;
  return say.words.ofHeadline(cut(of.headline, 40));
}

/** How the readings stand to each other, in two or three words. */
export function relationWords({ relation, readings }: Comparison, { relations }: Catalogue): string {
  switch (relation) {
    case 'agree':
      return areBoundsOnly(readings) ? relations.boundsOnly : relations.agree;
    case 'single':
      return new Set(readings.map((r) => r.file)).size > 1 ? relations.notComparable : relations.single;
    default:
      return relations[relation];
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

function unitWords(reading: Reading | undefined, { words }: Catalogue): string {
  if (typeof (reading?.low ?? reading?.high) === 'string') return words.datesAndTimes;
  return reading?.unit ? words.figuresIn(reading.unit) : words.otherFigures;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MOST_COUNTED = 2;

/**
 * What a comparison is about: for the one that answers, the question's words; for one beside it what its figures
 * count, in the articles' words, since the question's words would claim too much.
 */
export function measureWords(
  { measure, readings }: Comparison,
  query: string,
  beside: boolean,
  say: Catalogue,
): string {
  if (!beside) return asTyped(measure, query);
  if (readings.some((r) => !r.counted)) return unitWords(readings[0], say);
  const counted = [...new Set(readings.map((r) => r.counted))];
  const more = counted.length - MOST_COUNTED;
  return `${counted.slice(0, MOST_COUNTED).join(', ')}${more > 0 ? ` ${say.page.andMore(more)}` : ''}`;
}

/** Whether the phrase of a reading is counted or measured, before that phrase. */
export function countedLabel({ unit }: Reading, { words }: Catalogue): string {
  return unit === null ? words.counts : words.measures;
}

/** A place of the corpus: its file and line, and for a text that was extracted from the file whence. */
export function placeWords({ file, line, extracted }: Placed, say: Catalogue): string {
  return `${file}:${line}${extracted ? ` (${worded(extracted, say)})` : ''}`;
}

/** The day of publication, said also when the file does not state it. */
export function dateWords({ published }: { published: string | null }, { words }: Catalogue): string {
  return published ? words.published(published) : words.dateNotStated;
}

/** A figure that the question claims, and which readings state, exclude or leave it open; null when it claims none. */
export function claimWords({ claim, figures }: Answer, say: Catalogue): string | null {
  const readings = figures[0]?.readings;
  if (!claim || !readings) return null;
  const named = (indices: readonly number[]): string =>
    indices
      .map(
        (i) => `${say.quoted(readings[i]!.text)} (${readings[i]!.outlet ?? placeWords(readings[i]!, say)})`,
      )
      .join(', ');
  const { supports, excludes, open } = claim;
  const { inQuestion, statedBy, statedByNone, excludedBy, leftOpenBy } = say.words;
  const how = [
    supports.length > 0 ? statedBy(named(supports)) : statedByNone,
    excludes.length > 0 && excludedBy(named(excludes)),
    open.length > 0 && leftOpenBy(named(open)),
  ].filter(Boolean);
  return inQuestion(claim.figure.text, how.join('; '));
}

/** What the corpus holds. */
export function corpusWords(
  { corpus }: { corpus: { articles: number; passages: number } },
  { counts }: Catalogue,
): string {
  return `${counts.articles(corpus.articles)}, ${counts.passages(corpus.passages)}`;
}

/** What is listed of a corpus: all of it, or what filters leave. */
export function shownWords(of: Pick<Answer, 'corpus' | 'filters'>, say: Catalogue): string {
  return of.corpus.searched ? extentOf(of, say) : corpusWords(of, say);
}

/** How much was searched, and by which filters it was narrowed. */
export function extentOf({ corpus, filters }: Pick<Answer, 'corpus' | 'filters'>, say: Catalogue): string {
  const { fitting, someOf, nearest, outlet, since, until, event } = say.searched;
  const narrowed = [
    filters.outlet && outlet(filters.outlet),
    filters.since && since(filters.since),
    filters.until && until(filters.until),
    filters.event && event(filters.event),
  ].filter(Boolean);
  const all = corpusWords({ corpus }, say);
  const near = corpus.read ? `, ${nearest(corpus.read)}` : '';
  if (narrowed.length === 0) return `${all}${near}`;
  const { searched } = corpus;
  if (!searched) return fitting(all, narrowed.join(', '));
  const some = someOf(searched.articles, say.counts.articles(corpus.articles));
  return `${some}, ${say.counts.passages(searched.passages)} (${narrowed.join(', ')})${near}`;
}

/** What was searched, for a reader who must know how far "not found" reaches. */
export function searchedWords(of: Pick<Answer, 'corpus' | 'filters'>, say: Catalogue): string {
  return say.searched.searched(extentOf(of, say));
}

/** What kind of passage it is, where a reader must know; null for an article's own sentences. */
export function kindWords(kind: PassageKind, { kinds }: Catalogue): string | null {
  return kind === 'body' ? null : kinds[kind];
}
