import fc from 'fast-check';
import { fileName } from './names.ts';
import { typed } from './text.ts';

/** Keys that mean something to JavaScript or to the reader. */
const key = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('outlet', 'title', 'published', 'url') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', ''),
  },
  { weight: 1, arbitrary: typed },
);
const value = fc.oneof(
  { weight: 4, arbitrary: typed },
  {
    weight: 3,
    arbitrary: fc.constantFrom('2025-03-26', '2025-02-30', '2025', 'https://a.example', 'javascript:1', ' '),
  },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, {}, [], '') },
);

/** Objects as they stand in a file, where a key may stand twice. */
const object = (keys: fc.Arbitrary<string>, values: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(keys, values), { maxLength: 5 })
    .map((entries) => `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${v}`).join(',')}}`);

const entry = object(
  key,
  fc.oneof(
    { weight: 9, arbitrary: value.map((v) => JSON.stringify(v)) },
    { weight: 1, arbitrary: fc.constantFrom('1e400', '-0', '01', 'NaN', '"\\ud800"', '9'.repeat(400)) },
  ),
);
const whole = object(
  fileName,
  fc.oneof({ weight: 5, arbitrary: entry }, { weight: 1, arbitrary: fc.json() }),
);

const deep = fc
  .tuple(
    fc.constantFrom(['[', ']'], ['{"a":', '}'], ['{"__proto__":', '}']),
    fc.integer({ min: 1, max: 20_000 }),
  )
  .map(([[open, close], depth]) => `${open!.repeat(depth)}1${close!.repeat(depth)}`);

/** Text that is JSON, was JSON before something was put in or cut out, or never was. */
export const jsonText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: whole },
  {
    weight: 3,
    arbitrary: fc
      .tuple(whole, fc.nat(200), fc.nat(3), fc.oneof(fc.constantFrom(...'{}[]":,\\\n\0 1eE-+.'), typed))
      .map(([text, at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut)),
  },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: typed },
);
