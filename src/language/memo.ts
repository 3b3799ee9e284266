const LIMIT = 200_000;

/** The same function, with its results kept by word; beyond a limit it starts over. */
export function remembered<T extends {}>(derive: (word: string) => T): (word: string) => T {
  const results = new Map<string, T>();
  return (word) => {
    let result = results.get(word);
    if (result === undefined) {
      result = derive(word);
      if (results.size >= LIMIT) results.clear();
      results.set(word, result);
    }
    return result;
  };
}
