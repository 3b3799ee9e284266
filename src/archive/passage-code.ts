import type { Passage, PassageKind } from '../domain.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';

/** A passage without its text. */
export interface PassagePlace extends Pick<Passage, 'index' | 'line' | 'start' | 'end' | 'kind'> {
  /** The kinds of its figures: a bit each, by their places in `KINDS`. */
  figures: number;
}

/** Their places are what is stored: add at the end, and raise the archive's version for any other change. */
export const PASSAGE_KINDS: readonly PassageKind[] = [
  'body',
  'headline',
  'related-headline',
  'embedded-post',
  'furniture',
];

/** Writes an article's passages, which are in order of place. */
export function writePassages(passages: readonly PassagePlace[], to: ByteWriter): void {
  to.varint(passages.length);
  let [line, end] = [0, 0];
  for (const passage of passages) {
    to.byte(PASSAGE_KINDS.indexOf(passage.kind));
    to.signed(passage.line - line);
    to.signed(passage.start - end);
    to.varint(passage.end - passage.start);
    to.varint(passage.figures);
    [line, end] = [passage.line, passage.end];
  }
}

/** Reads what `writePassages` has written. */
export function readPassages(from: ByteReader): PassagePlace[] {
  const passages: PassagePlace[] = [];
  const count = from.varint();
  let [line, end] = [0, 0];
  for (let index = 0; index < count; index++) {
    const kind = PASSAGE_KINDS[from.byte()]!;
    line += from.signed();
    const start = end + from.signed();
    end = start + from.varint();
    passages.push({ index, line, start, end, kind, figures: from.varint() });
  }
  return passages;
}
