/** The words for an id; one that a catalogue does not know stands for itself. */
export function wordsFor(table: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(table, id) ? table[id]! : id;
}

/** "a, b and c" with a language's own word before the last; one alone stands alone. */
export function series(parts: readonly string[], and: string): string {
  if (parts.length < 2) return parts.join();
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}

/**
 * What a description asks for, to stand within a sentence, and its examples, which begin with the words `example`, to stand at
 * the sentence's end: "What to look up, for example: deportees" is "what to look up" and ", for example: deportees".
 */
export function requested(description: string, example: string): [what: string, examples: string] {
  const plain = description.replace(/(?<![.?!])[.?!]*$/, '');
  const at = plain.indexOf(example);
  const wanted = at < 0 ? plain : plain.slice(0, at);
  const what = wanted.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
  return [what, at < 0 ? '' : plain.slice(at)];
}
