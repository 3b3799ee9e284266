import type { en } from './en.ts';

type Worded<T> = T extends (...values: infer Values) => string
  ? (...values: Values) => string
  : T extends string
    ? string
    : { readonly [Key in keyof T]: Worded<T[Key]> };

/** All that Crosscheck says of itself, in one language. */
export type Catalogue = Worded<typeof en>;
