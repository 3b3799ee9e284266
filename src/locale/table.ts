/** The words for an id; one that a catalogue does not know stands for itself. */
export function wordsFor(table: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(table, id) ? table[id]! : id;
}

/** "a, b and c" with a language's own word before the last; one alone stands alone. */
export function series(parts: readonly string[], and: string): string {
  if (parts.length < 2) return parts.join();
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}
