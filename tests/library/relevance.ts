import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDesk } from '../../src/desk.ts';
import { Library } from '../../src/library/library.ts';
import { Store } from '../../src/store/store.ts';
import { describeDatabases } from '../store/kinds.ts';

/** Asks every question of labelled topics of articles in a database and of the same in a folder. */
export function describeRelevance(topics: readonly string[]): void {
  describeDatabases('articles that are kept in the database', (open) => {
    test.for(topics)('give the answers that a folder gives: %s', async (topic) => {
      const opened = await open();
      const store = await Store.on(opened.db);
      const dir = join('tests/relevance', topic, 'corpus');
      const library = await Library.open({ dir, articles: store.articles, isShared: true, warn: () => {} });
      const desk = await openDesk(dir);
      const gold = readFileSync(join(dir, '../gold.jsonl'), 'utf8').trim().split('\n');
      for (const line of gold) {
        const { query } = JSON.parse(line) as { query: string };
        expect(await library.desk(null).ask(query)).toEqual(desk.ask(query));
      }
      await library.close();
      await opened.drop();
    });
  });
}
