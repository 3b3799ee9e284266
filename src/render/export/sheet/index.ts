import type { Reply } from '../../../domain.ts';
import { extentOf } from '../../words.ts';
import type { Given } from '../format.ts';
import type { Part, Sheet } from '../model.ts';
import { conflictsParts } from './conflicts.ts';
import type { Drafting } from './drafting.ts';
import { factcheckParts } from './factcheck.ts';
import { annotatedMessage, messageParts } from './message.ts';
import { quoteParts } from './quote.ts';
import { sourcesParts } from './sources.ts';

function partsOf(reply: Reply, drafting: Drafting): Part[] {
  switch (reply.kind) {
    case 'factcheck':
      return factcheckParts(reply, drafting);
    case 'quote':
      return quoteParts(reply, drafting);
    case 'message':
      return messageParts(reply, drafting);
    case 'conflicts':
      return conflictsParts(reply, drafting);
    case 'sources':
      return sourcesParts(reply, drafting);
  }
}

/** What narrows the question, in words; the speaker of a quotation too. */
function filtersOf(reply: Reply, { sheet, searched }: Drafting['say']): string {
  const { outlet, since, until, event } = reply.filters;
  const speaker = reply.kind === 'quote' ? reply.speaker : null;
  const set = [
    outlet && searched.outlet(outlet),
    since && searched.since(since),
    until && searched.until(until),
    event && searched.event(event),
    speaker && sheet.speaker(speaker),
  ].filter(Boolean);
  return set.join(', ') || sheet.none;
}

/** What the sheet is of. */
function titleOf({ kind, query }: Reply, say: Drafting['say']): string {
  if (kind === 'message') return say.message.title;
  const title = kind === 'factcheck' || kind === 'quote' ? say.sheet.titles[kind] : say[kind].title;
  return query ? `${title}: ${query}` : title;
}

/** A reply as a document: what was asked, when, of what, and all that it brought up. */
export function sheetOf({ reply, asked, say, citations }: Given): Sheet {
  const { sheet } = say;
  let figures = 0;
  const parts = partsOf(reply, { say, citations, label: () => `F${++figures}` });
  const { query, kind } = reply;
  return {
    kind,
    title: titleOf(reply, say),
    annotated: kind === 'message' ? annotatedMessage(reply) : null,
    facts: [
      ...(kind === 'message' ? [] : [{ label: sheet.facts.question, text: query || sheet.all }]),
      { label: sheet.facts.filters, text: filtersOf(reply, say) },
      { label: sheet.facts.asked, text: asked },
      { label: sheet.facts.searched, text: extentOf(reply, say) },
      { label: sheet.facts.corpus, text: reply.corpus.fingerprint },
    ],
    parts,
    citations: citations.all,
  };
}
