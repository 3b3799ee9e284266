import type { Passage, PassageKind, Span } from '../domain.ts';
import { openingDate } from './dates.ts';
import { furnitureSentence, moreHeading, moreItem } from './furniture.ts';
import { firstHeadline, relatedHeadline, sectionHeading } from './headings.ts';
import { embeddedPosts } from './posts.ts';
import { LONGEST, splitSentences } from './sentences.ts';
import type { WrittenLine } from './written.ts';

/** A passage before it has its article and its place in the corpus. */
export type Piece = Omit<Passage, 'index' | 'article'>;

/**
 * Cuts the written lines of one article into passages, in order of place. `title` is the headline where it is
 * known from elsewhere. Passages never cross a line, are at most 600 code units long, and leave out nothing
 * of the lines but blanks. Never throws.
 */
export function passagesOf(lines: readonly WrittenLine[], title: string | null = null): Piece[] {
  const kinds = kindsOf(lines, title);
  return lines.flatMap((line, i) => {
    const sentences = splitSentences(line.text);
    const whole = kinds[i] !== 'body' && kinds[i] !== 'embedded-post';
    const spans = whole ? joined(sentences) : sentences;
    const spanKinds = kinds[i] === 'body' ? sentenceKinds(line, spans) : spans.map(() => kinds[i]!);
    return spans.map((span, k) => ({
      start: line.start + span.start,
      end: line.start + span.end,
      line: line.number,
      text: line.text.slice(span.start, span.end),
      kind: spanKinds[k]!,
    }));
  });
}

/** What each line is, in the order of the lines. */
function kindsOf(lines: readonly WrittenLine[], title: string | null): PassageKind[] {
  const posts = embeddedPosts(lines);
  const kinds: PassageKind[] = [];
  let headlineSeen = false;
  let inMore = false;
  lines.forEach((line, i) => {
    inMore = moreHeading(line.text, line) || (inMore && (line.item || moreItem(line.text, line.blankAbove)));
    const kind = posts.has(line.number)
      ? 'embedded-post'
      : line.furniture
        ? 'furniture'
        : relatedHeadline(line.text)
          ? 'related-headline'
          : inMore
            ? 'furniture'
            : ownKind(lines, i, kinds, headlineSeen ? null : { title });
    if (kind !== 'furniture') headlineSeen = true;
    kinds.push(kind);
  });
  return kinds;
}

/**
 * What a line is that is neither furniture by itself nor a pointer to another piece. `kinds` are those of the lines above
 * it; `awaited` is the headline, with its words where they are known, as long as none has stood above.
 */
function ownKind(
  lines: readonly WrittenLine[],
  i: number,
  kinds: readonly PassageKind[],
  awaited: { title: string | null } | null,
): PassageKind {
  const line = lines[i]!;
  const below = lines[i + 1];
  if (line.heading || (awaited && line.text === awaited.title)) return 'headline';
  if (awaited && line.fromTop < 3) return firstHeadline(line, below) ? 'headline' : 'body';
  if (line.item) return 'body';
  if (nameUnderHeadline(line, kinds)) return 'furniture';
  const attached = line.blankAbove || kinds[i - 1] !== 'body' ? undefined : lines[i - 1]?.text;
  return sectionHeading(line.text, below?.text, attached) ? 'headline' : 'body';
}

/** A line of two or three capitalised words right under the headline: a caption or a keyword, no statement. */
function nameUnderHeadline(line: WrittenLine, kinds: readonly PassageKind[]): boolean {
  return (
    line.fromTop === 1 &&
    kinds[0] === 'headline' &&
    line.blankBelow &&
    /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){0,2}$/u.test(line.text)
  );
}

/** At the head and the tail of a file a line can be part text, part furniture. */
function sentenceKinds(line: WrittenLine, spans: readonly Span[]): PassageKind[] {
  const dated = line.fromTop < 3 ? (openingDate(line.text)?.length ?? 0) : 0;
  let plug = false;
  return spans.map((span) => {
    plug ||= furnitureSentence(line.text.slice(span.start, span.end), line);
    return plug || span.end <= dated ? 'furniture' : 'body';
  });
}

/** One span for all, when a passage can be that long. */
function joined(spans: Span[]): Span[] {
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? 0;
  return end - start <= LONGEST && spans.length > 0 ? [{ start, end }] : spans;
}
