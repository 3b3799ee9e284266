import { HOSTILE } from './strings.ts';

/** What a text file may hold. */
const printed = HOSTILE.map(({ text }) => text.replaceAll('\0', '').toWellFormed()).filter(
  (t) => t.length < 1000,
);
const EACH = 18;

/** Articles with every hostile text in sentences of theirs, beside figures and within quotations, by file name. */
export function articlesIn(): Record<string, string> {
  const files: Record<string, string> = {};
  for (let i = 0; i * EACH < printed.length; i++) {
    const texts = printed.slice(i * EACH, (i + 1) * EACH);
    const lines = texts.flatMap((text, k) => [
      `In all ${41 + i} people ${text} were rescued from the ferry, police said.`,
      `“We will never give up ${text} the search,” said Ana Moreno${k}.`,
      text,
    ]);
    files[`a${i}.txt`] = `${texts[0]}\n\n${lines.join('\n\n')}\n`;
  }
  return files;
}

/** What is stated of each file, hostile too. */
export function sourcesOf(
  files: readonly string[],
): Record<string, { outlet: string; title: string; published: string }> {
  return Object.fromEntries(
    files.map((file, i) => {
      const [outlet = '', title = ''] = [printed[7 * i + 3], printed[11 * i + 5]];
      return [file, { outlet, title, published: `2025-03-${10 + i}` }];
    }),
  );
}
