import { type Format, MB } from './format.ts';

/** Plain text. */
export const txt: Format = { endings: ['.txt'], largest: 5 * MB, line: () => null, conversion: null };
