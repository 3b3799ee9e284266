import { readdirSync } from 'node:fs';
import { describeRelevance } from './relevance.ts';

const SETS = ['topics', 'aside'];
describeRelevance(
  SETS.flatMap((set) => readdirSync(`tests/relevance/${set}`).map((name) => `${set}/${name}`)),
);
