import type { Answer, AnswerEvent, Comparison, Excerpt } from '../../../domain.ts';
import { worded } from '../../../locale/phrase.ts';
import { extentWords, numberWords, partsOf } from '../../event-words.ts';
import { claimWords, kindWords, measureWords, relationWords, searchedWords } from '../../words.ts';
import type { FigureRow, Part, PlaceRow } from '../model.ts';
import { type Drafting, listOf, part } from './drafting.ts';

function excerptRow(row: 'excerpt' | 'nearest', excerpt: Excerpt, { citations }: Drafting): PlaceRow {
  return {
    row,
    status: null,
    text: excerpt.text,
    notes: [kindWords(excerpt.kind)].filter((note) => note !== null),
    source: citations.source(excerpt),
    cited: citations.cite(excerpt.text, excerpt),
  };
}

/** Labels its readings in the order of the whole sheet. */
function figuresPart(
  comparison: Comparison,
  headed: (status: string) => string,
  says: readonly (string | null)[],
  drafting: Drafting,
): Part {
  const { words, citations } = drafting;
  const { readings, clashes, reason, origins } = comparison;
  const labels = readings.map(() => drafting.label());
  const figures = readings.map(
    (reading, i): FigureRow => ({
      label: labels[i]!,
      reading,
      clashes: clashes.filter((pair) => pair.includes(i)).map(([a, b]) => labels[a === i ? b : a]!),
      cited: citations.cite(reading.sentence, { ...reading, start: undefined }),
    }),
  );
  const pairs = clashes.map(([a, b]) => `${labels[a]}–${labels[b]}`);
  const status = relationWords(comparison);
  return part('answer', headed(status), {
    status,
    says: [
      worded(reason, words),
      words.sheet.origins(origins),
      ...(pairs.length > 0 ? [words.sheet.clashing(pairs.join(', '))] : []),
      ...says.filter((sentence) => sentence !== null),
    ],
    origins,
    figures,
  });
}

function eventPart(
  event: AnswerEvent,
  comparison: Comparison | undefined,
  heading: string,
  claimed: string | null,
  drafting: Drafting,
): Part {
  const extent = extentWords(event);
  if (!comparison) return part('answer', heading, { says: [extent] });
  return figuresPart(comparison, (status) => `${heading} · ${status}`, [extent, claimed], drafting);
}

/** What a question brought up: the figures, one part for each event, and then the excerpts. */
export function factcheckParts(answer: Answer, drafting: Drafting): Part[] {
  const { words } = drafting;
  const { query, events } = answer;
  const excerpts = answer.excerpts.map((e) => excerptRow('excerpt', e, drafting));
  const nearest = answer.nearest.map((e) => excerptRow('nearest', e, drafting));
  const listed = [
    ...listOf('excerpt', words.sheet.excerpts, excerpts),
    ...listOf('nearest', words.sheet.nearest, nearest),
  ];
  if (!answer.answered)
    return [
      part('answer', words.sheet.absent, { says: [words.sheet.absentFrom(searchedWords(answer))] }),
      ...listed,
    ];
  const claimed = claimWords(answer);
  const { perEvent, first, beside } = partsOf(answer);
  const told = perEvent.map(({ event, comparison }, i) =>
    eventPart(
      event,
      comparison,
      `${numberWords(i, events)}: “${event.label}”`,
      i === 0 ? claimed : null,
      drafting,
    ),
  );
  const figures = (c: Comparison, isBeside: boolean): Part => {
    const about = measureWords(c, query, isBeside);
    const before = isBeside ? `${words.sheet.beside}: ` : '';
    return figuresPart(c, (status) => `${before}${status} · ${about}`, [isBeside ? null : claimed], drafting);
  };
  return [
    ...told,
    ...(first && told.length === 0 ? [figures(first, false)] : []),
    ...beside.map((c) => figures(c, true)),
    ...listed,
  ];
}
