import type { Article, Quotation } from '../domain.ts';
import { isCue } from '../extract/quotation/cues.ts';
import { words } from '../language/words.ts';
import { type Word, wordsOf } from './tokens.ts';

const MOST_WORDS = 14;

/** A quotation with its words; or several of one speaker with nothing but their attribution between. */
export interface Unit {
  readonly article: Article;
  /** Whether it is several quotations. */
  readonly isRun: boolean;
  /** The words as they are compared. */
  readonly texts: readonly string[];
  /** Quotations and words with their places in the article's text; they may be read when they are first asked for. */
  readonly quotations: readonly Quotation[];
  readonly words: readonly Word[];
}

/** The article in which a unit stands. */
export const articleOf = ({ article }: Pick<Unit, 'article'>): Article => article;

/** What tells a unit of one quotation from all others. */
export const placeOf = ({ quotations: [first] }: Unit): string =>
  `${first!.start} ${first!.end} ${first!.article.file}`;

function wordsIn({ article, pieces }: Quotation): Word[] {
  return pieces.flatMap(({ start, end }) =>
    wordsOf(article.text.slice(start, end)).map((w) => ({
      ...w,
      start: w.start + start,
      end: w.end + start,
    })),
  );
}

function unit(quotations: readonly Quotation[]): Unit {
  const words = quotations.flatMap(wordsIn);
  return {
    article: quotations[0]!.article,
    isRun: quotations.length > 1,
    texts: words.map((w) => w.text),
    quotations,
    words,
  };
}

/** What may stand between two parts of what somebody said at one time. */
const ATTRIBUTION = /^[^“”"\n]{0,120}$/;

/** One sentence or less that says who speaks: ", Ann Tamm said. ". */
function isAttribution(between: string): boolean {
  const tokens = words(between);
  if (!ATTRIBUTION.test(between) || /[.?!]\s+\p{L}/u.test(between)) return false;
  return tokens.length === 0 || (tokens.length <= MOST_WORDS && tokens.some((t) => isCue(t.text)));
}

/** Whether one quotation goes on in the next, with no more than the attribution between. */
function goesOn(one: Quotation, next: Quotation): boolean {
  return (
    !one.nested &&
    !next.nested &&
    one.article === next.article &&
    one.line === next.line &&
    one.speaker !== null &&
    one.speaker === next.speaker &&
    isAttribution(one.article.text.slice(one.end, next.start).replace(/[“”"]/g, ' '))
  );
}

/** The units of quotations in order of article and place: each alone, and runs of what was said at one time. */
export function unitsOf(quotations: readonly Quotation[]): Unit[] {
  const units = quotations.map((q) => unit([q]));
  const outer = quotations.filter((q) => !q.nested);
  for (let from = 0; from < outer.length; ) {
    let to = from + 1;
    while (to < outer.length && goesOn(outer[to - 1]!, outer[to]!)) to++;
    if (to - from > 1) units.push(unit(outer.slice(from, to)));
    from = to;
  }
  return units.filter((u) => u.words.length > 0);
}
