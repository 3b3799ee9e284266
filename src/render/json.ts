import { z } from 'zod';
import type {
  Answer,
  ConflictsAnswer,
  MessageAnswer,
  QuoteAnswer,
  Reply,
  Said,
  SourcesAnswer,
} from '../domain.ts';
import { en } from '../locale/en.ts';
import { worded } from '../locale/phrase.ts';
import { phraseSchema } from '../locale/schema.ts';
import { escapeJson } from './escape-json.ts';

const value = z.union([z.number(), z.string()]).nullable();
const kind = z.enum(['body', 'headline', 'related-headline', 'embedded-post', 'furniture']);
const line = z.number().int().positive();
const words = z.string().nullable();

/** Crosscheck's own words: what each language words for itself, or English as `toJson` gives it. */
const told = z.union([z.string(), phraseSchema]);
const said: z.ZodType<Said> = z.union([told, z.array(phraseSchema)]);

/** Only where the text was extracted from a file that is not text itself. */
const extracted = said.optional();

const excerpt = z.object({
  file: z.string(),
  line,
  extracted,
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
  extracted,
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

const relation = z.enum(['conflict', 'differs', 'agree', 'single']);

const comparison = z.object({
  event: words,
  measure: z.string(),
  relation,
  reason: said,
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

const corpus = z.object({
  articles: z.number().int(),
  passages: z.number().int(),
  fingerprint: z.string(),
  searched: z.object({ articles: z.number().int(), passages: z.number().int() }).optional(),
  read: z.number().int().optional(),
});

const occurrence = z.object({
  status: z.enum(['exact', 'punctuation', 'cut', 'worded', 'paraphrased', 'fits']),
  file: z.string(),
  line,
  extracted,
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string().min(1),
  words: z.string(),
  extent: z.enum(['more', 'less']).nullable(),
  changes: z.array(z.object({ asked: z.string(), found: z.string() })),
  speaker: words,
  named: z.boolean(),
  cue: words,
  toldBy: words,
  medium: words,
  group: z.number().int().positive(),
  outlet: words,
  headline: words,
  published: words,
  url: words,
  kind,
});

const filters = z.object({
  outlet: z.string().optional(),
  since: z.string().optional(),
  until: z.string().optional(),
  event: z.string().optional(),
});

/** The JSON that a quotation is looked up with. */
const quoteSchema = z.object({
  kind: z.literal('quote'),
  query: z.string(),
  filters,
  speaker: words,
  found: z.boolean(),
  corpus,
  occurrences: z.array(occurrence),
  carried: z.array(
    z.object({
      status: z.enum(['exact', 'punctuation', 'cut', 'worded', 'paraphrased', 'fits']),
      articles: z.number().int().positive(),
    }),
  ),
  given: z.number().int().nonnegative().nullable(),
  speakers: z.array(z.string()),
  nearest: z.array(occurrence),
});

/** The JSON that one question is answered with; the same for every medium that carries data. */
export const answerSchema = z.object({
  kind: z.literal('factcheck'),
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
  filters,
  answered: z.boolean(),
  corpus,
  excerpts: z.array(excerpt),
  nearest: z.array(excerpt),
  claim: claim.nullable(),
  figures: z.array(comparison),
  events: z.array(
    z.object({
      id: z.string().regex(/^[0-9a-f]{8}$/),
      label: z.string().min(1),
      published: z.object({ from: z.string(), to: z.string() }).nullable(),
      articles: z.number().int().positive(),
      relation: relation.nullable(),
    }),
  ),
});

const count = z.number().int().nonnegative();
const placed = z.object({ line, page: count.optional(), text: z.string() });

/** The JSON that tells what the corpus holds. */
const sourcesSchema = z.object({
  kind: z.literal('sources'),
  query: z.string(),
  filters,
  corpus,
  articles: z.array(
    z.object({
      file: z.string(),
      outlet: words,
      headline: words,
      published: words,
      url: words,
      extracted: z
        .object({ from: z.enum(['HTML', 'PDF', 'DOCX']), pages: count.nullable(), stored: words })
        .optional(),
      passages: count,
      figures: count,
      quotations: count,
      furniture: count,
      leansOn: z.array(placed),
    }),
  ),
  unlisted: count.optional(),
  problems: z.array(z.object({ file: z.string(), line: line.nullable(), message: told })),
  detail: z
    .object({
      figures: z.array(placed.extend({ counted: z.string() })),
      quotations: z.array(placed.extend({ speaker: words })),
      furniture: z.array(placed),
    })
    .nullable(),
});

const span = { start: count, end: count, text: z.string().min(1) };

/** The JSON of a message, claim by claim. */
const messageSchema = z.object({
  kind: z.literal('message'),
  query: z.string(),
  filters,
  corpus,
  claims: z.array(
    z.object({
      ...span,
      kind: z.enum(['figure', 'date', 'quotation', 'who']),
      sentence: z.string(),
      standing: z.enum(['stated', 'excluded', 'differs', 'open', 'absent']),
      reason: said.nullable(),
      evidence: z.array(
        z.object({
          file: z.string(),
          line,
          extracted,
          text: z.string().min(1),
          sentence: z.string(),
          stand: z.enum(['states', 'excludes', 'open']),
          outlet: words,
          headline: words,
          published: words,
        }),
      ),
    }),
  ),
  aside: z.array(z.object({ ...span, why: z.enum(['opinion', 'prediction', 'question', 'call']) })),
});

/** The JSON of what the articles disagree on. */
const conflictsSchema = z.object({
  kind: z.literal('conflicts'),
  query: z.string(),
  filters,
  corpus,
  disagreements: z.array(
    z.object({
      id: z.string(),
      pairs: z.array(z.string()).min(1),
      kind: z.enum(['figure', 'date', 'quotation', 'certainty', 'attribution', 'status']),
      relation: z.enum(['conflict', 'differs']),
      about: said,
      reason: said,
      origins: z.number().int().positive(),
      sides: z
        .array(
          z
            .array(
              z.object({
                file: z.string(),
                line,
                extracted,
                text: z.string().min(1),
                sentence: z.string(),
                speaker: words,
                outlet: words,
                headline: words,
                published: words,
                kind,
              }),
            )
            .min(1),
        )
        .min(2),
    }),
  ),
  unlisted: z.object({ conflicts: count, differences: count }).optional(),
  all: count,
  aside: count,
  onlyAside: z.boolean(),
});

/** Does not compile when either the schema or the type has a value or a needed field that the other lacks. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
true satisfies Same<z.infer<typeof answerSchema>, Answer>;
true satisfies Same<z.infer<typeof quoteSchema>, QuoteAnswer>;
true satisfies Same<z.infer<typeof sourcesSchema>, SourcesAnswer>;
true satisfies Same<z.infer<typeof messageSchema>, MessageAnswer>;
true satisfies Same<z.infer<typeof conflictsSchema>, ConflictsAnswer>;

/** What any command answers, by its `kind`; the same for the terminal and for Discord. */
export const replySchema = z.discriminatedUnion('kind', [
  answerSchema,
  quoteSchema,
  sourcesSchema,
  messageSchema,
  conflictsSchema,
]);

/** A reply from its JSON, as it was kept or as `toJson` gives it; null for what this version does not know. */
export function parseReply(json: string): Reply | null {
  return replySchema.safeParse(JSON.parse(json)).data ?? null;
}

/** The fields that hold Crosscheck's own words. */
const SAID = new Set(['reason', 'about', 'extracted', 'message']);

function isSaid(value: unknown): value is Said {
  return Array.isArray(value) || (typeof value === 'object' && value !== null && 'say' in value);
}

/** One reply as one line of JSON, Crosscheck's own words in English. Throws when it breaks its own schema, which is a bug. */
export function toJson(reply: Reply): string {
  const json = JSON.stringify(replySchema.parse(reply), (key, value: unknown) =>
    SAID.has(key) && isSaid(value) ? worded(value, en) : value,
  );
  return escapeJson(json);
}
