import type { CorpusProblem, Placed, SourceEntry, SourcesAnswer } from '../../../domain.ts';
import { worded } from '../../../locale/phrase.ts';
import { extractionWords, leaningWords, readWords } from '../../sources-words.ts';
import { shownWords } from '../../words.ts';
import type { Part, PlaceRow } from '../model.ts';
import { type Drafting, listOf, part } from './drafting.ts';

function entryRow(entry: SourceEntry, say: Drafting['say']): PlaceRow {
  const { file, outlet, headline, published, url } = entry;
  return {
    row: 'source',
    status: null,
    text: null,
    speaker: null,
    notes: [readWords(entry, say), extractionWords(entry, say), leaningWords(entry, say)].filter(
      (note) => note !== null,
    ),
    source: { file, line: null, outlet, headline, published, url, kind: null },
    cited: null,
  };
}

function readRow(
  { line, page, text }: Placed,
  about: { note?: string | null; speaker?: string | null },
  entry: SourceEntry,
  { say }: Drafting,
): PlaceRow {
  return {
    row: 'read',
    status: null,
    text,
    speaker: about.speaker ?? null,
    notes: [page ? say.sheet.page(page) : null, about.note || about.speaker || null].filter(
      (n) => n !== null,
    ),
    source: { ...entryRow(entry, say).source, line },
    cited: null,
  };
}

function problemRow({ file, line, message }: CorpusProblem, say: Drafting['say']): PlaceRow {
  const source = { file, line, outlet: null, headline: null, published: null, url: null, kind: null };
  const notes = [worded(message, say)];
  return { row: 'problem', status: null, text: null, speaker: null, notes, source, cited: null };
}

/** What the corpus holds; of the one article that is asked for also what is read in it, by line. */
export function sourcesParts(answer: SourcesAnswer, drafting: Drafting): Part[] {
  const { say } = drafting;
  const { articles, unlisted, detail, problems } = answer;
  const [entry] = articles;
  const read = (placed: Placed, about: Parameters<typeof readRow>[1]): PlaceRow =>
    readRow(placed, about, entry!, drafting);
  return [
    part('source', say.sheet.articles, {
      says: [shownWords(answer, say), ...(unlisted ? [say.sources.unlisted(unlisted)] : [])],
      places: articles.map((a) => entryRow(a, say)),
    }),
    ...(detail
      ? [
          ...listOf(
            'read',
            say.sources.figuresByLine,
            detail.figures.map((f) => read(f, { note: f.counted })),
          ),
          ...listOf(
            'read',
            say.sources.quotationsByLine,
            detail.quotations.map((q) => read(q, { speaker: q.speaker })),
          ),
          ...listOf(
            'read',
            say.sources.setAside,
            detail.furniture.map((f) => read(f, {})),
          ),
        ]
      : []),
    ...listOf(
      'problem',
      say.sources.notUsed,
      problems.map((p) => problemRow(p, say)),
    ),
  ];
}
