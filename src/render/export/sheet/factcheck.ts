import type { Answer, AnswerEvent, Comparison, Excerpt } from '../../../domain.ts';
import { worded } from '../../../locale/phrase.ts';
import { extentWords, numberWords, partsOf } from '../../event-words.ts';
import { claimWords, kindWords, measureWords, relationWords } from '../../words.ts';
import type { FigureRow, Part, PlaceRow } from '../model.ts';
import { absentWords, type Drafting, listOf, part } from './drafting.ts';

/** Which event an article tells of, by the readings that are from it; null where that is not told. */
function eventOf(file: string, { figures, events }: Answer, say: Drafting['say']): string | null {
  const of = figures.filter((c) => c.readings.some((r) => r.file === file)).map((c) => c.event);
  const index = events.findIndex(({ id }) => of.includes(id));
  return index < 0 || events.length < 2 ? null : numberWords(index, events, say);
}

function excerptRow(
  row: 'excerpt' | 'nearest',
  excerpt: Excerpt,
  answer: Answer,
  { say, citations }: Drafting,
): PlaceRow {
  return {
    row,
    status: null,
    text: excerpt.text,
    speaker: null,
    notes: [eventOf(excerpt.file, answer, say), kindWords(excerpt.kind, say)].filter((note) => note !== null),
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
  const { say, citations } = drafting;
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
  const status = relationWords(comparison, say);
  return part('answer', headed(status), {
    status,
    says: [
      worded(reason, say),
      `${say.counts.origins(origins)}.`,
      ...(pairs.length > 0 ? [say.sheet.clashing(pairs.join(', '))] : []),
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
  const extent = extentWords(event, drafting.say);
  if (!comparison) return part('answer', heading, { says: [extent] });
  return figuresPart(comparison, (status) => `${heading} · ${status}`, [extent, claimed], drafting);
}

/** What a question brought up: the figures, one part for each event, and then the excerpts. */
export function factcheckParts(answer: Answer, drafting: Drafting): Part[] {
  const { say } = drafting;
  const { query, events } = answer;
  const excerpts = answer.excerpts.map((e) => excerptRow('excerpt', e, answer, drafting));
  const nearest = answer.nearest.map((e) => excerptRow('nearest', e, answer, drafting));
  const listed = [
    ...listOf('excerpt', say.answer.excerpts, excerpts),
    ...listOf('nearest', say.answer.nearest, nearest),
  ];
  if (!answer.answered)
    return [part('answer', say.answer.notInCorpus, { says: [absentWords(answer, say)] }), ...listed];
  const claimed = claimWords(answer, say);
  const { perEvent, first, beside } = partsOf(answer);
  const told = perEvent.map(({ event, comparison }, i) =>
    eventPart(
      event,
      comparison,
      `${numberWords(i, events, say)}: ${say.quoted(event.label)}`,
      i === 0 ? claimed : null,
      drafting,
    ),
  );
  const figures = (c: Comparison, isBeside: boolean): Part => {
    const about = measureWords(c, query, isBeside, say);
    const before = isBeside ? `${say.answer.beside}: ` : '';
    return figuresPart(c, (status) => `${before}${status} · ${about}`, [isBeside ? null : claimed], drafting);
  };
  return [
    ...told,
    ...(first && told.length === 0 ? [figures(first, false)] : []),
    ...beside.map((c) => figures(c, true)),
    ...listed,
  ];
}
