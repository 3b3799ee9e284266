import { type Format, MB } from './format.ts';
import { markdownLine } from './md.ts';

/** A saved web page. */
export const html: Format = {
  endings: ['.html', '.htm'],
  largest: 10 * MB,
  line: markdownLine,
  conversion: {
    from: 'HTML',
    version: 2,
    load: async () => (await import('./html/convert.ts')).convertHtml,
  },
};
