import { escapeText } from '../../src/render/escape.ts';

/** Characters of no letter that Discord is shown by one sign for all of them, from which they cannot be had back. */
const isRare = (char: string): boolean =>
  /[\p{Cn}\p{Cf}\p{Cc}]/u.test(char) && escapeText(char + char).includes('\ufffd');

/** Text in which every character can be had back from what Discord shows. */
export const withoutRare = (text: string): string => [...text].filter((char) => !isRare(char)).join('');
