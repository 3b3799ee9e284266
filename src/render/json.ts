import { z } from 'zod';
import type { Answer } from '../domain.ts';

const value = z.union([z.number(), z.string()]).nullable();
const kind = z.enum(['body', 'headline', 'related-headline', 'embedded-post', 'furniture']);
const line = z.number().int().positive();
const words = z.string().nullable();

const excerpt = z.object({
  file: z.string(),
  line,
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string().min(1).max(700),
  outlet: words,
  headline: words,
  published: words,
  url: words,
  kind,
  score: z.number().min(0).max(1),
});

const reading = z.object({
  file: z.string(),
  line,
  text: z.string().min(1).max(60),
  low: value,
  high: value,
  unit: words,
  approximate: z.boolean(),
  counted: z.string(),
  asOf: words,
  speaker: words,
  origin: z.number().int().positive(),
  hedges: z.array(z.string()),
  sentence: z.string(),
  outlet: words,
  headline: words,
  published: words,
  kind,
});

const comparison = z.object({
  measure: z.string(),
  relation: z.enum(['conflict', 'differs', 'agree', 'single']),
  reason: z.string(),
  origins: z.number().int().positive(),
  readings: z.array(reading).min(1),
  clashes: z.array(z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])),
});

const indices = z.array(z.number().int().nonnegative());
const claim = z.object({
  figure: z.object({ text: z.string(), low: value, high: value, unit: words, approximate: z.boolean() }),
  supports: indices,
  excludes: indices,
  open: indices,
});

/** The JSON that one question is answered with; the same for every medium that carries data. */
export const answerSchema = z.object({
  query: z.string(),
  asked: z.enum([
    'count',
    'money',
    'percent',
    'date',
    'time',
    'duration',
    'measure',
    'vote',
    'figure',
    'speaker',
    'quotation',
    'plain',
  ]),
  filters: z.object({
    outlet: z.string().optional(),
    since: z.string().optional(),
    until: z.string().optional(),
  }),
  answered: z.boolean(),
  corpus: z.object({
    articles: z.number().int(),
    passages: z.number().int(),
    fingerprint: z.string(),
    searched: z.object({ articles: z.number().int(), passages: z.number().int() }).optional(),
    read: z.number().int().optional(),
  }),
  excerpts: z.array(excerpt),
  nearest: z.array(excerpt),
  claim: claim.nullable(),
  figures: z.array(comparison),
});

/** Does not compile when either the schema or the type has a value or a needed field that the other lacks. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
true satisfies Same<z.infer<typeof answerSchema>, Answer>;

/** One answer as one line of JSON. Throws when the answer breaks its own schema, which is a bug. */
export function toJson(answer: Answer): string {
  return JSON.stringify(answerSchema.parse(answer));
}
