import type { Figure, Passage, Quantity, QuantityKind, Span } from '../domain.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import type { NameReader, NameWriter } from './names.ts';

/** Their places are what is stored: add at the end, and raise the archive's version for any other change. */
export const KINDS: readonly QuantityKind[] = [
  'count',
  'money',
  'percent',
  'date',
  'time',
  'duration',
  'measure',
  'vote',
  'multiple',
  'rank',
  'age',
];

const FLAG = { approximate: 1, part: 2, negated: 4, counted: 8 } as const;
const VALUE = { none: 0, whole: 1, double: 2, text: 3 } as const;

function writeValue(value: Quantity['low'], to: ByteWriter, names: NameWriter): void {
  if (value === null) to.byte(VALUE.none);
  else if (typeof value === 'string') {
    to.byte(VALUE.text);
    names.write(value);
  } else if (Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)) {
    to.byte(VALUE.whole);
    to.varint(value);
  } else {
    to.byte(VALUE.double);
    to.double(value);
  }
}

function readValue(from: ByteReader, names: NameReader): Quantity['low'] {
  switch (from.byte()) {
    case VALUE.none:
      return null;
    case VALUE.whole:
      return from.varint();
    case VALUE.double:
      return from.double();
    default:
      return names.read();
  }
}

function writeSpan({ start, end }: Span, base: number, to: ByteWriter): void {
  to.signed(start - base);
  to.varint(end - start);
}

function readSpan(base: number, from: ByteReader): Span {
  const start = base + from.signed();
  return { start, end: start + from.varint() };
}

/** Writes an article's figures, which are in order of place. */
export function writeFigures(figures: readonly Figure[], to: ByteWriter, names: NameWriter): void {
  to.varint(figures.length);
  let at = 0;
  for (const {
    passage,
    start,
    end,
    quantity,
    counted,
    clause,
    states,
    scope,
    asOf,
    speaker,
    hedges,
  } of figures) {
    to.varint(passage.index - at);
    at = passage.index;
    writeSpan({ start, end }, passage.start, to);
    to.byte(KINDS.indexOf(quantity.kind));
    to.byte(
      (quantity.approximate ? FLAG.approximate : 0) |
        (scope.part ? FLAG.part : 0) |
        (scope.negated ? FLAG.negated : 0) |
        (counted ? FLAG.counted : 0),
    );
    writeValue(quantity.low, to, names);
    writeValue(quantity.high, to, names);
    names.write(quantity.unit);
    names.write(quantity.per);
    if (counted) writeSpan(counted, start, to);
    writeSpan(clause, start, to);
    names.list(states);
    names.write(scope.past);
    names.write(asOf);
    names.write(speaker);
    names.list(hedges);
  }
}

/** Reads what `writeFigures` has written. */
export function readFigures(
  text: string,
  passages: readonly Passage[],
  from: ByteReader,
  names: NameReader,
): Figure[] {
  const figures: Figure[] = [];
  let at = 0;
  for (let left = from.varint(); left > 0; left--) {
    at += from.varint();
    const passage = passages[at]!;
    const { start, end } = readSpan(passage.start, from);
    const kind = KINDS[from.byte()]!;
    const flags = from.byte();
    const [low, high] = [readValue(from, names), readValue(from, names)];
    const [unit, per] = [names.read(), names.read()];
    const counted = flags & FLAG.counted ? readSpan(start, from) : null;
    const clause = readSpan(start, from);
    const states = names.list();
    const past = names.read();
    figures.push({
      start,
      end,
      passage,
      surface: text.slice(start, end),
      quantity: { kind, low, high, unit, approximate: (flags & FLAG.approximate) !== 0, per },
      counted,
      clause,
      states,
      scope: { part: (flags & FLAG.part) !== 0, past, negated: (flags & FLAG.negated) !== 0 },
      asOf: names.read(),
      speaker: names.read(),
      hedges: names.list(),
    });
  }
  return figures;
}
