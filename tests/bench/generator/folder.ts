import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Made } from './article.ts';
import { articles } from './articles.ts';

/**
 * Writes the articles that `articles(passages, seed)` gives into a folder, with their `sources.json`, and returns the names of their
 * files; `written` is handed each article when its file is there.
 */
export async function writeFolder(
  dir: string,
  passages: number,
  seed: number,
  written: (made: Made) => Promise<void> = async () => {},
): Promise<string[]> {
  const sources: Record<string, Made['source']> = {};
  const folders = new Set<string>();
  for (const made of articles(passages, seed)) {
    const { file, text, source } = made;
    const folder = join(dir, dirname(file));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(join(dir, file), text);
    sources[file] = source;
    await written(made);
  }
  writeFileSync(join(dir, 'sources.json'), JSON.stringify(sources));
  return Object.keys(sources);
}
