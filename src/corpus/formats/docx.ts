import { type Format, MB } from './format.ts';
import { markdownLine } from './md.ts';

/** A document of a word processor. */
export const docx: Format = {
  endings: ['.docx'],
  largest: 20 * MB,
  line: markdownLine,
  conversion: {
    from: 'DOCX',
    version: 2,
    load: async () => (await import('./docx/convert.ts')).convertDocx,
  },
};
