import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands between a topic's name and the name of its file. */
export const APART = '--';

/** Puts the articles of all topics, each of which has a folder, into one new folder. */
export function mergeTopics(topics: readonly { name: string; dir: string }[], into: string): void {
  mkdirSync(into);
  const sources: Record<string, unknown> = {};
  for (const { name, dir } of topics) {
    const corpus = join(dir, 'corpus');
    for (const file of readdirSync(corpus).filter((f) => f !== 'sources.json'))
      cpSync(join(corpus, file), join(into, `${name}${APART}${file}`));
    const own = JSON.parse(readFileSync(join(corpus, 'sources.json'), 'utf8')) as Record<string, unknown>;
    for (const [file, source] of Object.entries(own)) sources[`${name}${APART}${file}`] = source;
  }
  writeFileSync(join(into, 'sources.json'), JSON.stringify(sources));
}
