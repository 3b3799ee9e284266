import { readArticle } from '../../src/corpus/article.ts';
import type { Passage } from '../../src/domain.ts';

/** The passages of texts, each an article of its own under a file name, in the order given. */
export async function passagesIn(texts: Readonly<Record<string, string>>): Promise<Passage[]> {
  const passages: Passage[] = [];
  for (const [file, text] of Object.entries(texts)) {
    const { article, pieces } = await readArticle(file, text, {} as never);
    for (const [index, piece] of pieces.entries()) passages.push({ index, article, ...piece });
  }
  return passages;
}
