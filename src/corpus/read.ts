import type { Passage, Phrase } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { readArticle } from './article.ts';
import { digestOf, type ReadFile } from './assemble.ts';
import { decode, tooLargeReason } from './decode.ts';
import type { Extraction, Extractor } from './extraction/extractor.ts';
import { formatOf } from './formats/index.ts';
import { otherInside } from './other-formats.ts';
import { NOTHING, type Source } from './sources.ts';

/**
 * Reads the bytes of one article file, wherever they come from; the ending of `file` tells its format, and `source` what is
 * stated of it elsewhere. Never rejects: what stands in the way is among the `problems` of what comes back.
 */
export async function readFileBytes(
  file: string,
  bytes: Uint8Array,
  source: Source,
  extractor: Extractor,
): Promise<ReadFile> {
  const tooLarge = tooLargeReason(bytes.length, file);
  if (tooLarge) return refusedFile(file, digestOf(bytes, source), source, tooLarge);
  const { conversion } = formatOf(file);
  const digest = conversion ? extractedDigest(file, bytes, source) : digestOf(bytes, source);
  const other = otherInside(file, bytes);
  if (other) return refusedFile(file, digest, source, phrase('aboutFile', file, other));
  const read = conversion && bytes.length > 0 ? await extractor.extract(bytes, conversion) : decode(bytes);
  if ('reason' in read) return refusedFile(file, digest, source, phrase('aboutFile', file, read.reason));
  return readFileText(file, digest, read.text, source, read.from ? read : null);
}

/** The digest of a file whose text is extracted: another version of what extracts may give another text. */
function extractedDigest(file: string, bytes: Uint8Array, source: Source): string {
  const { from, version } = formatOf(file).conversion!;
  return digestOf(bytes, { ...source, extracted: `${from}${version}` });
}

/**
 * An article of a text that was read before: the same as `readFileBytes` makes of the file's bytes, without them. `digest`
 * and, for a text that was extracted, `extraction` are what that gave.
 */
export async function readFileText(
  file: string,
  digest: string,
  text: string,
  source: Source,
  extraction: Extraction | null,
): Promise<ReadFile> {
  const { article, pieces, problems } = await readArticle(file, text, source, extraction);
  const passages = pieces.map((piece, index): Passage => ({ index, article, ...piece }));
  return { file, digest, source, article, passages, problems, ...(extraction && { extraction }) };
}

/** A file that cannot be used, with the sentence that says why. */
export function refusedFile(file: string, digest: string, source: Source, message: Phrase): ReadFile {
  return { file, digest, source, article: null, passages: [], problems: [{ file, line: null, message }] };
}

/** The text of a file that comes alone, such as a draft. Throws a Mistake that says why there is none. */
export async function textOf(file: string, bytes: Uint8Array, extractor: Extractor): Promise<string> {
  const { article, problems } = await readFileBytes(file, bytes, NOTHING, extractor);
  if (!article) throw new Mistake(problems[0]!.message);
  return article.text;
}
