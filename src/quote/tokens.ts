/** A word of a quotation, as it is compared. Offsets are into the text as given. */
export interface Word {
  start: number;
  end: number;
  /** In lower case, without accents, apostrophes and the separators of thousands. */
  text: string;
}

const WORD =
  /(?:\p{Lu}\.){2,}|[$€£¥₹%]|(?<![\p{L}\p{N}])[-−+](?=\d)|\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+(?:['’‘`´][\p{L}\p{M}]+)*/gu;
const CONTENT = /[\p{L}\p{N}]{4,}/u;

function folded(word: string): string {
  if (word === '%') return 'percent';
  if (word === '−') return '-';
  const bare = /^\d/.test(word) ? word.replace(/,(?=\d{3}\b)/g, '') : word.replace(/['’‘`´.]/g, '');
  return bare.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The words of a text by which two quotations are the same, signs of money, percent and minus among them: marks, case,
 * accents and apostrophes make no difference, "U.S." is "US" and "1,000" is "1000"; words run together at a full stop ("valley.Mayor") are two.
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    text: folded(m[0]),
  }));
}

/** Whether a word says something of its own: four letters or digits and more. */
export const isContent = (word: string): boolean => CONTENT.test(word);
