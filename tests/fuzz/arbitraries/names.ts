import fc from 'fast-check';
import { pieces } from './pieces.ts';

const PARTS = pieces(
  'a¦report¦001¦é¦e\u0301¦漢字¦مرحبا¦👩‍👩‍👧¦ﬁ¦İ¦K¦.¦..¦...¦/¦\\¦//¦./¦../¦..\\¦/etc/passwd¦C:\\¦\\\\host\\¦~¦%2e%2e%2f¦%00',
  '\0¦\n¦\r¦\t¦ ¦  ¦\u202e¦\u2066¦\u200b¦\u200f¦\u2028¦\ufeff¦\ud800¦\ufffd¦\u001b[2J¦\u007f¦\u0085',
  'CON¦nul¦LPT1¦aux¦__proto__¦constructor¦node_modules¦page_files¦.git¦.env¦-rf',
  `*¦?¦<¦>¦|¦:¦"¦'¦\`¦$HOME¦&¦;¦#¦=1+1¦@everyone¦<@1>¦${'x'.repeat(130)}`,
);
const ENDINGS = pieces('.txt¦.md¦.html¦.pdf¦.docx¦.TXT¦.txt.exe¦.doc¦.¦¦.txt ¦.ｔxt¦.json');

/** The name of a file as somebody hands it in or puts it into a list: of any length, with anything in it. */
export const fileName: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 5 }), fc.constantFrom(...ENDINGS))
      .map(([parts, ending]) => parts.join('') + ending),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }).map((name) => `${name}.txt`) },
  { weight: 1, arbitrary: fc.constantFrom('a.txt', 'b.md', 'c.html', 'sources.json', '', '.', '..', '/') },
);
