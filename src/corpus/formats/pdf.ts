import { type Format, MB } from './format.ts';
import { markdownLine } from './md.ts';

/** A PDF that holds text. */
export const pdf: Format = {
  endings: ['.pdf'],
  largest: 50 * MB,
  line: markdownLine,
  conversion: {
    from: 'PDF',
    version: 2,
    load: async () => (await import('./pdf/convert.ts')).convertPdf,
  },
};
