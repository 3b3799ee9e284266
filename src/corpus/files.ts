import { type Dirent, promises as fs } from 'node:fs';
import { join } from 'node:path';
import type { CorpusProblem, Phrase } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { byText } from '../order.ts';
import { isArticle } from './formats/index.ts';
import { hidesCharacters, shownName } from './names.ts';
import { otherDocument } from './other-formats.ts';

/** Folders in folders; a corpus that people keep comes nowhere near. */
const DEEPEST = 32;

/** What is found in a folder. */
interface Listing {
  files: string[];
  problems: CorpusProblem[];
}

/**
 * The article files below `dir`: paths relative to it with forward slashes, sorted. Hidden entries, `node_modules` and
 * the folder of a saved page's own files are skipped; a link, what is no plain file, a name that hides characters, a document
 * of another format and a folder that cannot be opened become a problem each. Rejects when `dir` itself cannot be listed.
 */
export async function articleFiles(dir: string): Promise<Listing> {
  const files: string[] = [];
  const problems: CorpusProblem[] = [];
  const refuse = (file: string, message: (shown: string) => Phrase) => {
    problems.push({ file: shownName(file), line: null, message: message(shownName(file)) });
  };
  const visit = async (below: string, depth: number): Promise<void> => {
    const folder = below.slice(0, -1);
    if (depth > DEEPEST) {
      refuse(folder, (shown) => phrase('folderTooDeep', shown, DEEPEST));
      return;
    }
    let entries: Dirent[];
    try {
      entries = await fs.readdir(join(dir, below), { withFileTypes: true });
    } catch (error) {
      if (below === '') throw error;
      refuse(folder, (shown) => phrase('folderClosed', shown));
      return;
    }
    const names = new Set(entries.map((entry) => entry.name));
    for (const entry of entries) {
      const file = below + entry.name;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const wrong = await wrongWith(entry, join(dir, file));
      if (wrong) refuse(file, (shown) => phrase('aboutFile', shown, wrong));
      else if (entry.isFile() && isArticle(entry.name)) files.push(file);
      else if (entry.isDirectory() && !isOfSavedPage(entry.name, names)) await visit(`${file}/`, depth + 1);
    }
  };
  await visit('', 0);
  return { files: files.sort(byText), problems };
}

/** Why an entry that is a document by its name, or may lead to articles, is left out; null when it is not. */
async function wrongWith(entry: Dirent, path: string): Promise<Phrase | null> {
  const leads = entry.isDirectory() || (entry.isSymbolicLink() && (await pointsToFolder(path)));
  if (!leads && !isArticle(entry.name)) return entry.isFile() ? otherDocument(entry.name) : null;
  if (entry.isSymbolicLink()) return phrase('isSymbolicLink');
  if (entry.name.includes('\ufffd') && (await isGone(path))) return phrase('isNamedOtherwise');
  if (hidesCharacters(entry.name)) return phrase('isNamedWithControls');
  if (entry.isFile() || entry.isDirectory()) return null;
  return phrase('isNoPlainFile');
}

/** A browser saves what belongs to "page.html" in a folder "page_files". */
function isOfSavedPage(folder: string, names: ReadonlySet<string>): boolean {
  const page = /^(.+)_files$/.exec(folder)?.[1];
  return page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`));
}

/** What is listed and then not there has another name than the one that is shown. */
const isGone = (path: string): Promise<boolean> =>
  fs.lstat(path).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  );

const pointsToFolder = (path: string): Promise<boolean> =>
  fs.stat(path).then(
    (stat) => stat.isDirectory(),
    () => false,
  );
