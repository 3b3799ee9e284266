import { readArticle } from '../../src/corpus/article.ts';
import type { Article, Passage, Quotation } from '../../src/domain.ts';
import { quotationsOf } from '../../src/extract/quotation/quotations.ts';
import { groupBy } from '../../src/group.ts';
import { LiveQuotations } from '../../src/quote/live.ts';

/** The passages of texts, each an article of its own under a file name, in the order given. */
export async function passagesIn(texts: Readonly<Record<string, string>>): Promise<Passage[]> {
  const passages: Passage[] = [];
  for (const [file, text] of Object.entries(texts)) {
    const { article, pieces } = await readArticle(file, text, {} as never);
    for (const [index, piece] of pieces.entries()) passages.push({ index, article, ...piece });
  }
  return passages;
}

/** The quotations of passages, each article with all of its own. */
export function quotationsAmong(passages: readonly Passage[]): LiveQuotations {
  const quotations = new LiveQuotations();
  const byArticle = groupBy(passages, (p) => p.article);
  quotations.update([...byArticle.keys()], (article) => byArticle.get(article)!);
  return quotations;
}

/** Every quotation of passages, in order of place. */
export function allQuoted(passages: readonly Passage[]): Quotation[] {
  const quotations = quotationsAmong(passages);
  const articles = new Set<Article>(passages.map((p) => p.article));
  return [...articles].flatMap((article) => [...quotations.of(article)]);
}

/** The quotations of a text, each as `speaker, cue, medium: words`; a speaker known by a pronoun only in brackets. */
export async function toldIn(text: string): Promise<string[]> {
  const passages = await passagesIn({ 'a.txt': `Flood in Lindmoor\n\n${text}` });
  return quotationsOf(passages[0]!.article, passages).map(({ text, speaker, named, cue, medium, nested }) => {
    const who = speaker === null ? '-' : named ? speaker : `(${speaker})`;
    return `${nested ? 'in it ' : ''}${who}, ${cue ?? '-'}, ${medium ?? '-'}: ${text}`;
  });
}
