/** The first number from `low` up to `size` for which something holds, as it then does for all behind; `size` where there is none. */
export function firstOf(size: number, holds: (i: number) => boolean, low = 0): number {
  let [from, to] = [low, size];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The place from `low` up to `high` at which a number stands in a rising list, or would. */
export function placeIn(list: ArrayLike<number>, value: number, low = 0, high = list.length): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (list[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
