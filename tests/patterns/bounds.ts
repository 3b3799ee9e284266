import { LONGEST_QUERY } from '../../src/ask/longest.ts';
import { LONGEST } from '../../src/corpus/sentences.ts';
import { fileOf } from './places.ts';

/** What is looked for behind a quotation, and the lines in which a pronoun's name may stand. */
const AROUND_QUOTATION = 1500;
/** The longest sentence that is held for an outlet's own, at the end of a file. */
const PLUG = 300;

/**
 * The files whose expressions may take more than linear time, as they are run over short texts alone: the most characters,
 * which those are. Every other expression is held to be run over a text of any length.
 */
export const BOUNDED: Readonly<Record<string, number>> = {
  'src/corpus/plugs.ts': PLUG,
  'src/ask/intents.ts': LONGEST_QUERY,
  'src/quote/topic.ts': LONGEST_QUERY,
  'src/ask/fit/scope.ts': LONGEST,
  'src/ask/fit/time.ts': LONGEST,
  'src/extract/negation.ts': LONGEST,
  'src/extract/part.ts': LONGEST,
  'src/extract/past.ts': LONGEST,
  'src/extract/quotation/quotations.ts': AROUND_QUOTATION,
  'src/extract/quotation/speaker.ts': AROUND_QUOTATION,
  'src/extract/scan/age.ts': LONGEST,
  'src/extract/scan/digits.ts': LONGEST,
  'src/extract/scan/masks.ts': LONGEST,
  'src/extract/scan/range.ts': LONGEST,
  'src/extract/scan/words.ts': LONGEST,
  'src/extract/scope.ts': LONGEST,
  'src/radar/rivals.ts': LONGEST,
};

/** The files whose sticky expressions begin where they ended, and so come by each place of a text once. */
export const IN_A_ROW: readonly string[] = ['src/corpus/formats/html/tags.ts', 'src/language/words.ts'];

/** The most characters that an expression at these places is run over; Infinity where nothing bounds it. */
export const mostFor = (at: readonly string[]): number =>
  Math.max(...at.map((place) => BOUNDED[fileOf(place)] ?? Infinity));
