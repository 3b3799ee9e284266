import { z } from 'zod';
import type { Reply } from '../../domain.ts';
import { escapeJson } from '../escape-json.ts';
import { replySchema } from '../json.ts';
import type { Citations } from './citations.ts';
import type { Format, Given } from './format.ts';
import type { Stretch } from './model.ts';

const offset = z.number().int().nonnegative();
const stated = z.string().nullable();

/** One stretch of an article, and where in the reply it stands. */
const evidence = z.object({
  /** JSON Pointers (RFC 6901) into this document. */
  of: z.array(z.string().startsWith('/reply/')).min(1),
  /** The target of a Web Annotation: https://www.w3.org/TR/annotation-model/#selectors */
  target: z.object({
    source: z.string(),
    selector: z.tuple([
      z.object({
        type: z.literal('TextQuoteSelector'),
        exact: z.string().min(1),
        prefix: z.string(),
        suffix: z.string(),
      }),
      z.object({ type: z.literal('TextPositionSelector'), start: offset, end: offset }),
    ]),
  }),
  line: z.number().int().positive(),
  extracted: z.string().optional(),
  /** The name under which the text is kept into which the selectors point, where it is not that of the file. */
  text: z.string().optional(),
  outlet: stated,
  headline: stated,
  published: stated,
  url: stated,
});

/** The JSON of an evidence sheet. */
export const sheetSchema = z.object({
  format: z.literal('crosscheck-evidence-sheet'),
  version: z.literal(1),
  asked: z.iso.date(),
  /** What the offsets count. */
  units: z.object({ selectors: z.literal('Unicode code points'), reply: z.literal('UTF-16 code units') }),
  evidence: z.array(evidence),
  reply: replySchema,
});

type Evidence = z.infer<typeof evidence>;

/** The verbatim words of a reply, each with the JSON Pointer of where it stands in the reply. */
function stretchesOf(reply: Reply, citations: Citations): [pointer: string, Stretch][] {
  type Of = Parameters<Citations['stretch']>[1];
  const listed = (path: string, items: readonly (Of & { text: string })[]): [string, Stretch][] =>
    items.map((item, i) => [`${path}/${i}`, citations.stretch(item.text, item)]);
  const sentences = (path: string, items: readonly (Of & { sentence: string })[]): [string, Stretch][] =>
    items.map((item, i) => [
      `${path}/${i}/sentence`,
      citations.stretch(item.sentence, { ...item, start: undefined }),
    ]);
  switch (reply.kind) {
    case 'factcheck':
      return [
        ...listed('/excerpts', reply.excerpts),
        ...listed('/nearest', reply.nearest),
        ...reply.figures.flatMap(({ readings }, i) => sentences(`/figures/${i}/readings`, readings)),
      ];
    case 'quote':
      return [...listed('/occurrences', reply.occurrences), ...listed('/nearest', reply.nearest)];
    case 'message':
      return reply.claims.flatMap((claim, i) => sentences(`/claims/${i}/evidence`, claim.evidence));
    case 'conflicts':
      return reply.disagreements.flatMap(({ sides }, i) =>
        sides.flatMap((side, j) => sentences(`/disagreements/${i}/sides/${j}`, side)),
      );
    case 'sources':
      return [];
  }
}

function evidenceOf({ reply, citations }: Given): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const [pointer, stretch] of stretchesOf(reply, citations)) {
    const { file, line, extracted, stored, start, end, exact, prefix, suffix } = stretch;
    const key = JSON.stringify([file, start, end]);
    const known = found.get(key);
    if (known) known.of.push(`/reply${pointer}`);
    else
      found.set(key, {
        of: [`/reply${pointer}`],
        target: {
          source: file,
          selector: [
            { type: 'TextQuoteSelector', exact, prefix, suffix },
            { type: 'TextPositionSelector', start, end },
          ],
        },
        line,
        ...(extracted && { extracted }),
        ...(stored && { text: `extracted/${stored}` }),
        ...{
          outlet: stretch.outlet,
          headline: stretch.headline,
          published: stretch.published,
          url: stretch.url,
        },
      });
  }
  return [...found.values()];
}

/** A value as indented JSON, in which nothing is hidden. */
export function plainJson(value: unknown): string {
  return `${escapeJson(JSON.stringify(value, null, 2))}\n`;
}

/** The reply as data, and of each of its verbatim words the W3C selectors by which it is found in its article. */
export const json: Format = {
  id: 'json',
  ending: '.json',
  type: 'application/json',
  write(given) {
    const sheet: z.input<typeof sheetSchema> = {
      format: 'crosscheck-evidence-sheet',
      version: 1,
      asked: given.asked,
      units: { selectors: 'Unicode code points', reply: 'UTF-16 code units' },
      evidence: evidenceOf(given),
      reply: given.reply,
    };
    return plainJson(sheetSchema.parse(sheet));
  },
};
