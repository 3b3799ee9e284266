import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Index } from 'flexsearch';
import { passagesIn } from '../passages.ts';
import { type Engine, LIMIT, type Opened } from '../system.ts';
import { familiesIn } from '../terms.ts';

/**
 * Whole words, numbers unbroken, without stop words and by their stems, as the others have them; no context, no table for
 * fast updates, and no cache, as no question is asked twice.
 */
const OPTIONS = {
  tokenize: 'strict',
  encode: familiesIn,
  resolution: 9,
  fastupdate: false,
  cache: false,
} as const;

export const FLEXSEARCH: Engine = {
  async prepare({ passages, store }) {
    const index = new Index(OPTIONS);
    let id = 0;
    for await (const { text } of passagesIn(passages)) index.add(id++, text);
    let part = 0;
    // Parts of one kind come in the order in which they are to be read.
    await index.export((key, data) => {
      if (data) writeFileSync(join(store, `${String(part++).padStart(6, '0')} ${key}`), data);
    });
  },
  async open({ store }): Promise<Opened> {
    const index = new Index(OPTIONS);
    for (const file of readdirSync(store).sort())
      index.import(file.slice(file.indexOf(' ') + 1), readFileSync(join(store, file), 'utf8'));
    // Without `suggest` a passage must hold every word, which few do.
    return { ask: (question) => index.search(question, { limit: LIMIT, suggest: true }) as number[] };
  },
};
