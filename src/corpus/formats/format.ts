import type { Extracted, Phrase } from '../../domain.ts';
import { en } from '../../locale/en.ts';
import { worded } from '../../locale/phrase.ts';
import type { LineReading } from '../lines.ts';
import type { Source } from '../sources.ts';

/** A kind of article file. To add one: a file in this folder, and an entry in FORMATS. */
export interface Format {
  /** Endings of the file's name, in lower case with their dot. */
  endings: readonly string[];
  /** The largest file that is read, in bytes. */
  largest: number;
  /** Reads the markup of one line of the text; null when the format has none on it. */
  line(text: string): LineReading | null;
  /** How the text is got out of the bytes; null where the bytes are the text. */
  conversion: Conversion | null;
}

/** How text is got out of a file that is not text itself. */
export interface Conversion {
  from: Extracted['from'];
  /** Goes up when the same bytes give another text than before. */
  version: number;
  /** Loads what converts, which may be heavy: only the extraction's own thread does. */
  load(): Promise<Convert>;
}

/** Bytes to text. Throws a Refusal with the reason why a file cannot be used. */
type Convert = (bytes: Uint8Array) => Promise<Converted>;

/** What a file that is not text itself says. */
export interface Converted {
  /** Paragraphs with a blank line between, headings and lists marked as in Markdown, a row of a table a line. */
  text: string;
  /** Offsets into the text at which each page begins; null for a format without pages. */
  pages: number[] | null;
  /** What the file states of itself outside of its text. */
  stated: Source;
}

/** Why a file is refused: the rest of a sentence that begins with its name, and as `message` the same in English. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly said: Phrase;

  constructor(said: Phrase) {
    super(worded(said, en));
    this.said = said;
  }
}

export const MB = 1024 * 1024;

/** Control characters but tabs and line breaks, and byte order marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/g;
/** Line breaks that editors do not count. */
const OTHER_BREAKS = /[\v\f\u0085\u2028\u2029]/g;

/** Text as it can be stored and shown: without control characters and halves of characters, its lines ended by `\n`. */
export const clean = (text: string): string =>
  text.toWellFormed().replace(CONTROLS, '').replace(OTHER_BREAKS, ' ');
