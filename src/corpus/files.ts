import { type Dirent, promises as fs } from 'node:fs';
import { join } from 'node:path';
import type { CorpusProblem } from '../domain.ts';
import { byText } from '../order.ts';
import { FORMATS } from './formats.ts';

/** Whether a file of this name is an article, by its ending. */
const isArticle = (name: string) => FORMATS.some((format) => name.toLowerCase().endsWith(format.ending));

/**
 * The article files below `dir`: paths relative to it with forward slashes, sorted. Hidden entries,
 * symbolic links and `node_modules` are skipped; a folder below that cannot be opened becomes a problem.
 * Rejects when `dir` itself cannot be listed.
 */
export async function articleFiles(dir: string): Promise<{ files: string[]; problems: CorpusProblem[] }> {
  const files: string[] = [];
  const problems: CorpusProblem[] = [];
  const visit = async (below: string): Promise<void> => {
    let entries: Dirent[];
    try {
      entries = await fs.readdir(join(dir, below), { withFileTypes: true });
    } catch (error) {
      if (below === '') throw error;
      problems.push({
        file: below.slice(0, -1),
        line: null,
        message: `The folder "${below.slice(0, -1)}" cannot be opened, so its articles are missing: allow reading it, or move it away.`,
      });
      return;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) await visit(`${below}${entry.name}/`);
      else if (entry.isFile() && isArticle(entry.name)) files.push(below + entry.name);
    }
  };
  await visit('');
  return { files: files.sort(byText), problems };
}
