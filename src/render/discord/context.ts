import type { Context } from '../../domain.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
import { escapeText } from '../escape.ts';
import { corpusWords, dateWords, outletOf } from '../words.ts';
import type { Body } from './body.ts';
import { joined, link, phrase, place, plain } from './lines.ts';
import type { Block, Line } from './pack.ts';

/** Characters of an article's line that stand in one piece, of which escaping may make so many, or else of half as many. */
const PIECE = 1200;
const ESCAPED = 1400;

function lengthAt(text: string, from: number): number {
  return escapeText(text.slice(from, from + PIECE)).length > ESCAPED ? PIECE / 2 : PIECE;
}

/** A line of an article in pieces, cut at blanks where there are some. Together they are the line. */
function* piecesOf(text: string): Generator<string> {
  let from = 0;
  for (let most = lengthAt(text, 0); text.length - from > most; most = lengthAt(text, from)) {
    const blank = text.lastIndexOf(' ', from + most);
    let end = blank > from ? blank + 1 : from + most;
    if (/[\udc00-\udfff]/.test(text[end]!)) end -= 1;
    yield text.slice(from, end);
    from = end;
  }
  yield text.slice(from);
}

/** What a reply on a place shows: the article, and the line among its neighbours, all whole. */
export function contextBody(context: Context, say: Catalogue): Body {
  const { lines, line: asked } = context;
  const about: Line = (width) =>
    joined([
      `**${place(context, width, say)}**`,
      phrase(outletOf(context, say), width),
      phrase(dateWords(context, say), width + 10),
      link(context.url, say),
    ]);
  const blocks = lines.map(({ line, text }): Block => {
    const title = line === asked ? `**${say.line(line)}**` : `-# ${say.line(line)}`;
    return {
      title: () => title,
      continued: () => title,
      items: [...piecesOf(text)].map((piece) => () => `> ${escapeText(piece)}`),
      gap: '\n',
    };
  });
  return {
    blocks: [plain(about(100)), ...blocks],
    colour: undefined,
    searched: corpusWords(context, say),
  };
}
