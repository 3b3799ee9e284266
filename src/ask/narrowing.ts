/** What narrows a question, by its wording. */

const DIMENSIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:magnitude|richter)\b/, ['magnitude']],
  [/\b(?:deep|depth|far|tall|high|height|wide|width|long|length|distance|altitude|elevation)\b/, ['length']],
  [/\b(?:fast|speed)\b/, ['speed']],
  [/\b(?:hot|cold|warm|temperature)\b/, ['temperature', 'degree']],
  [/\b(?:heavy|weigh\w*)\b/, ['mass']],
  [/\b(?:size|area|big|large)\b/, ['area', 'length', 'volume', 'magnitude']],
  [/\bstrong|strength\b/, ['magnitude', 'speed', 'power']],
];

const PER =
  /\b(?:per|a|each|every) (year|month|week|day|hour)\b|\b(annual|yearly|monthly|weekly|daily|hourly)(?:ly)?\b/;
const TOTAL = /\b(?:total|overall|in all|altogether|whole|entire)\b/;
const AHEAD = /\b(?:when|what (?:day|date|year)) (?:will|is|are)\b|\b(?:planned|scheduled|expected|due)\b/;
const PAST =
  /\b(?:previous|previously|earlier|former|formerly|original|originally|initial|initially|at first)\b|\b(?:last|past) (?:year|month|week|decade|season|time)|\byear before\b/;

/** How a question is narrowed. */
export interface Narrowing {
  /** The time per which a rate is wanted, as typed ("month", "daily"); null when the question does not say. */
  per: string | null;
  /** Wants a total. */
  total: boolean;
  /** Wants a figure of an earlier time ("last year", "original"). */
  past: boolean;
  /** Asks about what is to come ("when will …"). */
  ahead: boolean;
  /** The dimensions that a measure may have; empty when any will do. */
  dimensions: readonly string[];
}

/** Reads what narrows a question in lower case. */
export function narrowingOf(lower: string): Narrowing {
  return {
    per: PER.exec(lower)?.slice(1).find(Boolean) ?? null,
    total: TOTAL.test(lower),
    past: PAST.test(lower),
    ahead: AHEAD.test(lower),
    dimensions: DIMENSIONS.find(([pattern]) => pattern.test(lower))?.[1] ?? [],
  };
}
