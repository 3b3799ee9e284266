const LIMIT = 100_000;
/** What is longer is no word of a language, and is not kept. */
const LONGEST = 40;
/** From this length on a piece of a text holds on to the whole text. */
const SLICED = 13;

const copyOf = (word: string): string => (word.length < SLICED ? word : [...word].join(''));

/**
 * The same function, with its results kept by word; beyond a limit it starts over. `derive` is handed a copy of the word,
 * so that nothing that is kept holds on to the text in which it stood.
 */
export function remembered<T extends {}>(derive: (word: string) => T): (word: string) => T {
  const results = new Map<string, T>();
  return (word) => {
    const known = results.get(word);
    if (known !== undefined) return known;
    if (word.length > LONGEST) return derive(word);
    const own = copyOf(word);
    const result = derive(own);
    if (results.size >= LIMIT) results.clear();
    results.set(own, result);
    return result;
  };
}

const MOST_RECENT = 500;
/** What is longer is no passage, and is not kept. */
const LONGEST_TEXT = 1000;

/** The same function, with its results for the texts that were asked last kept. Results are shared: nobody may change them. */
export function recent<T extends {}>(derive: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = derive(text);
    if (text.length > LONGEST_TEXT) return result;
    if (results.size >= MOST_RECENT) results.clear();
    results.set(text, result);
    return result;
  };
}
