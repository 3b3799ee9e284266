import type { Article, Quotation, Span } from '../../domain.ts';
import type { ByteReader, ByteWriter } from '../bytes.ts';
import { NameReader, NameWriter } from '../names.ts';
import { PASSAGE_KINDS } from '../passage-code.ts';

/** `whole` is a quotation of one piece, which is not written. */
const FLAG = { nested: 1, named: 2, whole: 4 } as const;

const isWhole = ({ start, end, pieces }: Quotation): boolean =>
  pieces.length === 1 && pieces[0]!.start === start && pieces[0]!.end === end;

/** Writes an article's quotations, which are in order of place. */
export function writeQuotations(quotations: readonly Quotation[], to: ByteWriter): void {
  const names = new NameWriter(to);
  to.varint(quotations.length);
  let [start, line] = [0, 0];
  for (const q of quotations) {
    const whole = isWhole(q);
    to.byte(PASSAGE_KINDS.indexOf(q.kind));
    to.byte((q.nested ? FLAG.nested : 0) | (q.named ? FLAG.named : 0) | (whole ? FLAG.whole : 0));
    to.varint(q.start - start);
    to.varint(q.end - q.start);
    to.varint(q.line - line);
    if (!whole) writePieces(q, to);
    names.write(q.toldBy);
    names.write(q.speaker);
    names.write(q.cue);
    names.write(q.medium);
    [start, line] = [q.start, q.line];
  }
}

function writePieces({ start, pieces }: Quotation, to: ByteWriter): void {
  to.varint(pieces.length);
  let at = start;
  for (const piece of pieces) {
    to.varint(piece.start - at);
    to.varint(piece.end - piece.start);
    at = piece.end;
  }
}

/** Reads what `writeQuotations` has written of an article. */
export function readQuotations(from: ByteReader, article: Article): Quotation[] {
  const names = new NameReader(from);
  const quotations: Quotation[] = [];
  const count = from.varint();
  if (count === 0) return quotations;
  const { text } = article;
  let [start, line] = [0, 0];
  for (let left = count; left > 0; left--) {
    const kind = PASSAGE_KINDS[from.byte()]!;
    const flags = from.byte();
    start += from.varint();
    const end = start + from.varint();
    line += from.varint();
    quotations.push({
      start,
      end,
      pieces: (flags & FLAG.whole) !== 0 ? [{ start, end }] : readPieces(start, from),
      nested: (flags & FLAG.nested) !== 0,
      toldBy: names.read(),
      article,
      line,
      text: text.slice(start, end),
      speaker: names.read(),
      named: (flags & FLAG.named) !== 0,
      cue: names.read(),
      medium: names.read(),
      kind,
    });
  }
  return quotations;
}

function readPieces(start: number, from: ByteReader): Span[] {
  let at = start;
  return Array.from({ length: from.varint() }, () => {
    const begin = at + from.varint();
    at = begin + from.varint();
    return { start: begin, end: at };
  });
}
