import type { Placed, SourceEntry, SourcesAnswer } from '../../domain.ts';
import { en as say } from '../../locale/en.ts';
import { extractionWords, leaningWords, lineWords, problemWords, readWords } from '../sources-words.ts';
import { visible, visibleLine } from '../visible.ts';
import { dateWords, outletOf, shownWords } from '../words.ts';
import { atMargin, type Style, WIDTH, wrap } from './layout.ts';

function entryLines(entry: SourceEntry, style: Style): string {
  const leaning = leaningWords(entry, say);
  const extraction = extractionWords(entry, say);
  return [
    `${style('bold', atMargin(entry.file))}  ${style('dim', visibleLine(`${outletOf(entry, say)}, ${dateWords(entry, say)}`))}`,
    ...(entry.headline && entry.outlet ? [wrap(visible(say.quoted(entry.headline)), WIDTH, '  ')] : []),
    ...(entry.url ? [`  ${visibleLine(entry.url)}`] : []),
    ...(extraction ? [wrap(visibleLine(extraction), WIDTH, '  ')] : []),
    `  ${readWords(entry, say)}`,
    ...(leaning ? [wrap(visible(leaning), WIDTH, '  ')] : []),
  ].join('\n');
}

function list(title: string, items: readonly Placed[], about: (i: number) => string, style: Style): string[] {
  if (items.length === 0) return [];
  const lines = items.map((item, i) => {
    const note = about(i);
    return wrap(visible(`${lineWords(item, say)}: ${item.text}${note && `  (${note})`}`), WIDTH, '  ');
  });
  return [`${style('bold', title)}\n${lines.join('\n')}`];
}

/** What the corpus holds, for a terminal. */
export function sourcesText(
  { query, filters, articles, unlisted, problems, detail, corpus }: SourcesAnswer,
  style: Style,
): string {
  const parts = [
    style('bold', query ? `Source ${visibleLine(query)}` : 'Sources'),
    ...articles.map((entry) => entryLines(entry, style)),
    ...(unlisted ? [say.sources.unlisted(unlisted)] : []),
    ...(detail ? list('Figures, by line', detail.figures, (i) => detail.figures[i]!.counted, style) : []),
    ...(detail
      ? list('Quotations, by line', detail.quotations, (i) => detail.quotations[i]!.speaker ?? '', style)
      : []),
    ...(detail ? list('Set aside as page furniture', detail.furniture, () => '', style) : []),
    ...(problems.length > 0
      ? [
          `${style('bold', 'Not used, or not as it stands')}\n${problems.map((p) => wrap(visible(problemWords(p, say)), WIDTH, '  ')).join('\n')}`,
        ]
      : []),
    style('dim', visibleLine(`${shownWords({ corpus, filters }, say)} · corpus ${corpus.fingerprint}`)),
  ];
  return `${parts.join('\n\n')}\n`;
}
