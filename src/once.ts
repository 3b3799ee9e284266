/** The same function of a thing, asked once for each. */
export function once<K, T extends {}>(of: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const found = known.get(key) ?? of(key);
    known.set(key, found);
    return found;
  };
}
