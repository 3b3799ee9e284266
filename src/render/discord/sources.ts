import type { Placed, SourceEntry, SourcesAnswer } from '../../domain.ts';
import { extractionWords, leaningWords, lineWords, problemWords, readWords } from '../sources-words.ts';
import { dateWords, outletOf, shownWords } from '../words.ts';
import type { Body } from './body.ts';
import { joined, phrase } from './lines.ts';
import type { Block, Line } from './pack.ts';

/** The longest figure, quotation or line of furniture that is listed whole. */
const LONGEST = 300;

function entryLine(entry: SourceEntry): Line {
  return (width) => {
    const leaning = leaningWords(entry);
    const extraction = extractionWords(entry);
    return [
      joined([
        `**${phrase(entry.file, Math.max(width, 60))}**`,
        phrase(outletOf(entry), width),
        phrase(dateWords(entry), width + 10),
      ]),
      entry.headline && entry.outlet ? phrase(entry.headline, width) : null,
      extraction && phrase(extraction, LONGEST),
      readWords(entry),
      leaning && phrase(leaning, 2 * width),
      entry.url && phrase(entry.url, width),
    ]
      .filter(Boolean)
      .join('\n');
  };
}

function block(title: string, items: Line[], gap: string): Block[] {
  if (items.length === 0) return [];
  const bold = title && `**${title}**`;
  return [{ title: () => bold, continued: () => (bold ? `${bold} (continued)` : ''), items, gap }];
}

function listed(title: string, items: readonly Placed[], about: (i: number) => string | null): Block[] {
  const lines = items.map((item, i): Line => {
    return (width) => {
      const note = about(i);
      return `${lineWords(item)}: ${phrase(item.text, LONGEST)}${note ? ` (${phrase(note, width)})` : ''}`;
    };
  });
  return block(title, lines, '\n');
}

/** What a reply on the corpus shows. */
export function sourcesBody(answer: SourcesAnswer): Body {
  const { articles, detail, problems } = answer;
  return {
    blocks: [
      ...block('', articles.map(entryLine), '\n\n'),
      ...(detail ? listed('Figures, by line', detail.figures, (i) => detail.figures[i]!.counted) : []),
      ...(detail
        ? listed('Quotations, by line', detail.quotations, (i) => detail.quotations[i]!.speaker)
        : []),
      ...(detail ? listed('Set aside as page furniture', detail.furniture, () => null) : []),
      ...block(
        'Not used, or not as it stands',
        problems.map(
          (p): Line =>
            () =>
              phrase(problemWords(p), LONGEST),
        ),
        '\n',
      ),
    ],
    colour: undefined,
    searched: shownWords(answer),
  };
}
