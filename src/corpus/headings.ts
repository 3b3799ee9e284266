import type { WrittenLine } from './written.ts';

const RELATED =
  /^[\s*_[\]#-]*(?:read(?: more| also| next)?|related(?: stor(?:y|ies)| articles?)?|also read|see also|more|watch|listen)\s*[*_]*:[*_]*\s+\S/i;

/** Whether the line points to another piece by its headline: "READ: …", "See also: …". */
export function relatedHeadline(line: string): boolean {
  const text = line.trim();
  return text.length <= 250 && RELATED.test(text) && !sentenceEnd(text) && text.split(/\s+/).length >= 3;
}

/** Whether the text ends like a sentence: a full stop that is no abbreviation's, or one inside quotes. */
function sentenceEnd(text: string): boolean {
  return /\.["”’')\]]*$/.test(text) && !/(?:^|[\s.])\p{Lu}\.$/u.test(text);
}

/** Short and title-like: no end of a sentence, not cut off by a comma or colon, begins like a title. */
function titleLike(text: string, longest: number): boolean {
  return (
    text.length < longest &&
    /^[“"‘']?[\p{Lu}\p{N}$€£]/u.test(text) &&
    /\p{L}/u.test(text) &&
    !sentenceEnd(text) &&
    !/[,;:…—–-]$/.test(text) &&
    !/^(?:[•*·▪◦–—-]|\d{1,3}[.)])\s/.test(text)
  );
}

/**
 * Whether the first line of text is the article's headline: title-like, under 160 characters, and over a blank
 * line, page furniture or clearly longer text.
 */
export function firstHeadline(line: WrittenLine, below: WrittenLine | undefined): boolean {
  if (!below || !titleLike(line.text, 160) || !/\s/.test(line.text)) return false;
  return line.blankBelow || below.furniture || longer(below.text, line.text);
}

/** Whether `below` is text under a heading: clearly longer, and not the rest of its own sentence. */
function longer(below: string, heading: string): boolean {
  return below.length >= heading.length * 1.5 && !/^\p{Ll}/u.test(below);
}

/**
 * Whether the line is the heading of a section: title-like, short, and over longer text or a list. A numbered
 * question is one too. `before` is the line above it when no blank line stands between.
 */
export function sectionHeading(text: string, below: string | undefined, before: string | undefined): boolean {
  if (below === undefined || text.length >= 100) return false;
  if (before !== undefined && before !== '' && !/[.!?…:"”’')\]]$/.test(before)) return false;
  if (/^\d{1,3}[.)]\s\p{Lu}.*\?$/u.test(text)) return true;
  return titleLike(text, 100) && (/^(?:[•*·▪◦-]|1[.)])\s/.test(below) || longer(below, text));
}
