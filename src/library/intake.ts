import { areCopies } from '../compare/copies.ts';
import type { ReadFile } from '../corpus/assemble.ts';
import { isDate } from '../corpus/dates.ts';
import { Extractor } from '../corpus/extraction/extractor.ts';
import { checkName } from '../corpus/names.ts';
import { readFileBytes } from '../corpus/read.ts';
import type { Source } from '../corpus/sources.ts';
import type { Article, Phrase } from '../domain.ts';
import { phrase } from '../locale/phrase.ts';
import { Mistake } from '../mistake.ts';
import { type Articles, keptOf, type ListedArticle, type Refusal } from '../store/articles.ts';
import type { Library } from './library.ts';

const MB = 1024 * 1024;
/** How much a server adds at most. */
const BOUNDS = { articles: 2000, bytes: 100 * MB };

/** What is taken out of a file is kept with the article, and forgotten with it. */
const extractor = new Extractor();

/** An article that somebody hands in. */
export interface Submission {
  /** With an ending that tells the format. */
  name: string;
  bytes: Uint8Array;
  /** What is stated of it; it goes before what the file says itself. */
  stated: Source;
  /** May take the place of one of the same name. */
  replace: boolean;
  server: string;
  by: string;
  at: Date;
}

/** An article that was taken in. */
export interface Accepted {
  kept: ListedArticle;
  read: ReadFile;
  /** It took the place of another. */
  replaced: boolean;
  /** The articles of which it is a near copy, or they of it. */
  copies: Article[];
}

function checkStated({ published, url }: Source): void {
  if (published !== null && !isDate(published)) throw new Mistake(phrase('takesDate', 'date', published));
  if (url !== null && !(/^https?:\/\//i.test(url) && URL.canParse(url)))
    throw new Mistake(phrase('takesAddress', 'url', url.slice(0, 60)));
}

/**
 * Takes an article into a server's corpus. Resolves when it is kept and in the answers. Throws a Mistake, and keeps
 * nothing, when the file cannot be read, its name is taken, or its text is in the corpus already.
 */
export async function takeIn(
  submission: Submission,
  { library, articles }: { library: Library; articles: Articles },
): Promise<Accepted> {
  const { name, bytes, stated, replace, server, by, at } = submission;
  checkName(name);
  checkStated(stated);
  const read = await readFileBytes(name, bytes, stated, extractor);
  const { article, digest } = read;
  if (!article) throw new Mistake(read.problems[0]!.message);
  if (read.passages.length === 0) throw new Mistake(phrase('aboutFile', name, phrase('holdsNoSentence')));

  const desk = library.desk(server);
  const { corpus } = desk;
  const own = library.own(server).find((kept) => kept.file === name);
  const namesake = corpus.named(name);
  if (namesake && !own) throw new Mistake(phrase('commonNameTaken', name));
  const like = (await desk.like(article.text)).flatMap((file) => corpus.named(file) ?? []);
  const others = like.filter((a) => a !== namesake);
  refuseTwice(article, replace || !namesake ? others : [namesake, ...others]);
  const fresh = {
    server,
    file: name,
    digest,
    text: article.text,
    stated,
    extracted: keptOf(read.extraction),
    folder: null,
  };
  const kept = await articles.add(fresh, by, at, { ...BOUNDS, mayReplace: replace });
  if ('why' in kept) throw new Mistake(refusalWords(kept, name));
  await library.refresh();
  return { kept, read, replaced: own !== undefined, copies: others.filter((a) => areCopies(a, article)) };
}

function refusalWords(refusal: Refusal, name: string): Phrase {
  switch (refusal.why) {
    case 'taken':
      return phrase('nameTaken', name);
    case 'twin':
      return phrase('textTwice', refusal.file);
    case 'full':
      return phrase('serverFull', BOUNDS.articles, BOUNDS.bytes / MB);
  }
}

/** The same text may stand twice only where two outlets print it. */
function refuseTwice(article: Article, others: readonly Article[]): void {
  const twin = others.find(
    (a) =>
      a.text === article.text && (a.file === article.file || !article.outlet || a.outlet === article.outlet),
  );
  if (!twin) return;
  throw new Mistake(phrase('textTwice', twin.file));
}
