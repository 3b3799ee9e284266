/** Makes a thing when it is first asked for, and only then. */
export function lazily<T>(make: () => T): () => T {
  let made: { thing: T } | null = null;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}
