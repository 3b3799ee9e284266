import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkTopic } from './selectors.ts';

const RELEVANCE = join(import.meta.dirname, '../../relevance');
const TOPICS = ['topics', 'aside'].flatMap((set) =>
  readdirSync(join(RELEVANCE, set)).map((topic) => [set, topic]),
);

test.each(TOPICS)('every excerpt is found in its article by its selectors: %s/%s', async (set, topic) => {
  expect(await checkTopic(join(RELEVANCE, set!, topic!), Number.POSITIVE_INFINITY)).toBeGreaterThan(10);
});
