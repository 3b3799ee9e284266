import type { Reply } from '../../../domain.ts';
import { searchedWords } from '../../words.ts';
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
function filtersOf(reply: Reply, { sheet }: Drafting['words']): string {
  const { outlet, since, until, event } = reply.filters;
  const speaker = reply.kind === 'quote' ? reply.speaker : null;
  const set = Object.entries({ outlet, since, until, event, speaker }).flatMap(([name, value]) =>
    value ? [`${sheet.filters[name as keyof typeof sheet.filters]} ${value}`] : [],
  );
  return set.join(', ') || sheet.none;
}

/** A reply as a document: what was asked, when, of what, and all that it brought up. */
export function sheetOf({ reply, asked, words, citations }: Given): Sheet {
  const { sheet } = words;
  let figures = 0;
  const parts = partsOf(reply, { words, citations, label: () => `F${++figures}` });
  const { query, kind } = reply;
  const searched = searchedWords(reply).replace(/^searched /, '');
  return {
    kind,
    title: sheet.titles[kind](kind === 'message' ? '' : query),
    annotated: kind === 'message' ? annotatedMessage(reply) : null,
    facts: [
      ...(kind === 'message' ? [] : [{ label: sheet.facts.question, text: query || sheet.all }]),
      { label: sheet.facts.filters, text: filtersOf(reply, words) },
      { label: sheet.facts.asked, text: asked },
      { label: sheet.facts.searched, text: searched },
      { label: sheet.facts.corpus, text: reply.corpus.fingerprint },
    ],
    parts,
    citations: citations.all,
  };
}
