import { extractedLabel } from '../corpus/extracted.ts';
import type { QuoteAnswer, QuoteOccurrence, QuoteStatus } from '../domain.ts';
import { byText } from '../order.ts';
import type { Change, Range } from './align.ts';
import type { Asked, Match } from './match.ts';
import { isBy } from './speakers.ts';
import type { Unit } from './units.ts';

/** The better ways of carrying words first. */
export const ORDER: readonly QuoteStatus[] = ['exact', 'punctuation', 'cut', 'worded', 'paraphrased', 'fits'];

/** Changes in words as changes in texts. */
export function changesIn(asked: Asked, text: string, words: Unit['words'], changes: readonly Change[]) {
  const piece = (list: Unit['words'], { from, to }: Range, of: string) =>
    to > from ? of.slice(list[from]!.start, list[to - 1]!.end) : '';
  return changes.map((c) => ({
    asked: piece(asked.words, c.asked, asked.text),
    found: piece(words, c.found, text),
  }));
}

/** A match as an occurrence; `group` numbers the variants of the same words. */
export function occurrenceOf(
  asked: Asked,
  { unit, status, range, extent, changes }: Omit<Match, 'likeness' | 'status'> & { status: QuoteStatus },
  group = 1,
): QuoteOccurrence {
  const [first, last] = [unit.quotations[0]!, unit.quotations.at(-1)!];
  const { article } = first;
  const { file, outlet, headline, published, url, text } = article;
  const teller = unit.quotations.find((q) => q.named) ?? first;
  return {
    status,
    file,
    line: first.line,
    extracted: extractedLabel(article, { start: first.start, end: last.end }),
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    words:
      range.to > range.from ? text.slice(unit.words[range.from]!.start, unit.words[range.to - 1]!.end) : '',
    extent,
    changes: changesIn(asked, text, unit.words, changes),
    speaker: first.speaker,
    named: teller.named,
    cue: teller.cue,
    toldBy: first.toldBy,
    medium: unit.quotations.find((q) => q.medium)?.medium ?? null,
    group,
    outlet,
    headline,
    published,
    url,
    kind: first.kind,
  };
}

/** Behind every date. */
const UNDATED = '~';

/** The speaker asked for first, then the better ways of carrying the words, then as they were published; undated ones last. */
export function inOrder(occurrences: readonly QuoteOccurrence[], speaker: string | null): QuoteOccurrence[] {
  const others = new Set(speaker === null ? [] : occurrences.filter((o) => !isBy(o.speaker, speaker)));
  const other = (o: QuoteOccurrence) => Number(others.has(o));
  return [...occurrences].sort(
    (a, b) =>
      a.group - b.group ||
      other(a) - other(b) ||
      ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
      byText(a.published ?? UNDATED, b.published ?? UNDATED) ||
      byText(a.file, b.file) ||
      a.start - b.start,
  );
}

/** In how many articles the words stand in each way. */
export function carriedIn(occurrences: readonly QuoteOccurrence[]): QuoteAnswer['carried'] {
  return ORDER.flatMap((status) => {
    const articles = new Set(occurrences.filter((o) => o.status === status).map((o) => o.file)).size;
    return articles > 0 ? [{ status, articles }] : [];
  });
}
