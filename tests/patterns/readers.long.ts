import { expect, test } from 'vitest';
import { isSlow } from './linear.ts';
import { repeated } from './pumps.ts';
import { ARTICLE_READERS, DESK_READERS, FULL, PUMPS, READERS } from './readers.ts';

/** A loop in a loop over 100,000 characters takes seconds. */
const LINE = { quick: 300, patience: 30_000 };
/** There is much to do for each figure of an article. */
const DESK = { length: 20_000, quick: 1000, patience: 60_000 };

test.each(Object.entries(READERS))(
  '%s: a line of 100,000 characters takes about twice as long as half of it',
  {
    timeout: 600_000,
  },
  (_, read) => {
    const slow = PUMPS.filter((pump) => isSlow(read, (length) => repeated(pump, length), LINE));
    expect(slow).toEqual([]);
  },
);

test.each(Object.entries(ARTICLE_READERS))(
  '%s: one of 100,000 characters takes about twice as long as half of it',
  { timeout: 600_000 },
  (_, read) => {
    const slow = FULL.filter((pump) => isSlow(read, (length) => repeated(pump, length), LINE));
    expect(slow).toEqual([]);
  },
);

test.each(Object.entries(DESK_READERS))(
  '%s: a line of 20,000 characters takes about twice as long as half of it',
  {
    timeout: 600_000,
  },
  (_, read) => {
    const slow = FULL.filter((pump) => isSlow(read, (length) => repeated(pump, length), DESK));
    expect(slow).toEqual([]);
  },
);
