/** So many ids are remembered: those of the minutes in which a gateway may say something twice. */
const MOST = 10_000;

/** Tells of each id whether it comes for the first time, as far as the last so many tell. */
export function firstTime(most = MOST): (id: string) => boolean {
  const known = new Set<string>();
  return (id) => {
    if (known.has(id)) return false;
    known.add(id);
    for (const oldest of known) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return true;
  };
}
