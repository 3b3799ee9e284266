import type { Placed, SourceEntry, SourcesAnswer } from '../../domain.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
import { extractionWords, leaningWords, lineWords, problemWords, readWords } from '../sources-words.ts';
import { dateWords, outletOf, shownWords } from '../words.ts';
import type { Body } from './body.ts';
import { joined, phrase } from './lines.ts';
import type { Block, Line } from './pack.ts';

/** The longest figure, quotation or line of furniture that is listed whole. */
const LONGEST = 300;

function entryLine(entry: SourceEntry, say: Catalogue): Line {
  return (width) => {
    const leaning = leaningWords(entry, say);
    const extraction = extractionWords(entry, say);
    return [
      joined([
        `**${phrase(entry.file, Math.max(width, 60))}**`,
        phrase(outletOf(entry, say), width),
        phrase(dateWords(entry, say), width + 10),
      ]),
      entry.headline && entry.outlet ? say.quoted(phrase(entry.headline, width)) : null,
      extraction && phrase(extraction, LONGEST),
      readWords(entry, say),
      leaning && phrase(leaning, 2 * width),
      entry.url && phrase(entry.url, width),
    ]
      .filter(Boolean)
      .join('\n');
  };
}

function block(title: string, items: Line[], gap: string, say: Catalogue): Block[] {
  if (items.length === 0) return [];
  const bold = title && `**${title}**`;
  return [{ title: () => bold, continued: () => (bold ? `${bold} ${say.page.continued}` : ''), items, gap }];
}

function listed(
  title: string,
  items: readonly Placed[],
  about: (i: number) => string | null,
  say: Catalogue,
): Block[] {
  const lines = items.map((item, i): Line => {
    return (width) => {
      const note = about(i);
      return `${lineWords(item, say)}: ${phrase(item.text, LONGEST)}${note ? ` (${phrase(note, width)})` : ''}`;
    };
  });
  return block(title, lines, '\n', say);
}

/** What a reply on the corpus shows. */
export function sourcesBody(answer: SourcesAnswer, say: Catalogue): Body {
  const { articles, unlisted, detail, problems } = answer;
  return {
    blocks: [
      ...block(
        '',
        articles.map((a) => entryLine(a, say)),
        '\n\n',
        say,
      ),
      ...(unlisted ? block('', [() => say.sources.unlisted(unlisted)], '\n', say) : []),
      ...(detail
        ? listed(say.sources.figuresByLine, detail.figures, (i) => detail.figures[i]!.counted, say)
        : []),
      ...(detail
        ? listed(say.sources.quotationsByLine, detail.quotations, (i) => detail.quotations[i]!.speaker, say)
        : []),
      ...(detail ? listed(say.sources.setAside, detail.furniture, () => null, say) : []),
      ...block(
        say.sources.notUsed,
        problems.map(
          (p): Line =>
            () =>
              phrase(problemWords(p, say), LONGEST),
        ),
        '\n',
        say,
      ),
    ],
    colour: undefined,
    searched: shownWords(answer, say),
  };
}
