import { setImmediate as turn } from 'node:timers/promises';
import { ArchiveEngine } from '../../search/archive.ts';
import { notesFrom } from '../../suggest/article-notes.ts';
import { answers } from '../../suggest/asking.ts';
import type { NoteKind } from '../../suggest/note.ts';
import { worthOf } from '../../suggest/offer.ts';
import { byUse } from '../../suggest/ranking.ts';
import type { Archive } from '../archive.ts';
import { ByteWriter } from '../bytes.ts';
import type { SectionWriter } from '../container.ts';
import { TextsWriter } from '../texts-writer.ts';
import { askedOf } from './asked.ts';
import { ANSWERED } from './columns.ts';
import { type Gathered, Gatherer, KINDS } from './gather.ts';
import { byCount, writeEntry } from './record.ts';
import { inOrder, writeWordIndex } from './word-index-writer.ts';

/** So many entries of a kind are kept at most, the most useful: what goes first stands once in one article alone. */
const MOST_ENTRIES = 300_000;

/** Milliseconds after which other work goes on while notes are gathered. */
const SLICE = 10;

/** So many of the most useful things are asked whether they have an answer: what is typed first is mostly one of these. */
const MOST_ASKED = 2000;

/** The wordings of an entry, the most common first. */
const wordingsOf = ({ wordings }: Gathered): string[] => [...wordings].sort(byUse).map(([text]) => text);

/** Writes the entries of a kind, the most useful first, each with its wordings, the most common first. */
function writeKind(kind: NoteKind, entries: readonly Gathered[], to: SectionWriter): void {
  const records = new ByteWriter(1 << 20);
  const ends = new Uint32Array(entries.length);
  const wordingEnds = new Uint32Array(entries.length);
  const wordings: string[] = [];
  entries.forEach((own, i) => {
    const sorted = wordingsOf(own);
    writeEntry(own, sorted, records);
    ends[i] = records.length;
    for (const wording of sorted) wordings.push(wording);
    wordingEnds[i] = wordings.length;
  });
  to.section(`${kind}Records`, records.written);
  to.section(`${kind}RecordEnds`, ends);
  to.section(`${kind}Worths`, Float64Array.from(entries, worthOf));
  to.section(`${kind}ByKey`, inOrder(entries.map(({ key }) => key)));
  const written = new TextsWriter(1 << 20);
  for (const wording of wordings) written.add(wording);
  written.write(to, `${kind}Wordings`, `${kind}WordingEnds`);
  to.section(`${kind}WordingsOf`, wordingEnds);
  to.section(`${kind}ByWording`, inOrder(wordings.map((wording) => wording.toLowerCase())));
  writeWordIndex(wordings, kind !== 'quotation', to, kind);
}

/** Gathers what each article gives to ask about, one article after the other, a little at a time. */
export async function gatherNotes(archive: Archive): Promise<Gatherer> {
  const { story } = archive;
  const gatherer = new Gatherer();
  let until = performance.now() + SLICE;
  // The last first, as a live corpus is read.
  for (let i = archive.articles.length - 1; i >= 0; i--) {
    const article = archive.articles[i]!;
    const passages = story.passagesOf(article);
    const notes = notesFrom(story.figuresIn([article]), passages, archive.reading(article).quotations());
    gatherer.take(i, notes);
    if (performance.now() < until) continue;
    await turn();
    until = performance.now() + SLICE;
  }
  return gatherer;
}

/** Writes what has been gathered, kind by kind. */
export function writeVocabulary(archive: Archive, gatherer: Gatherer, to: SectionWriter): void {
  for (const kind of KINDS) {
    const entries = gatherer.of(kind, MOST_ENTRIES);
    writeKind(kind, entries, to);
    if (kind === 'thing') writeAnswers(archive, entries, to);
  }
}

/** Asks of the most useful things, wording by wording in the order in which they are written, whether they have an answer. */
function writeAnswers(archive: Archive, entries: readonly Gathered[], to: SectionWriter): void {
  const { story, articles } = archive;
  const asked = askedOf(archive, story, new ArchiveEngine(archive));
  const answered: number[] = [];
  for (const own of entries.slice(0, MOST_ASKED)) {
    const places = own.places.toSorted(byCount).map(({ article }) => articles[article]!);
    for (const wording of wordingsOf(own)) answered.push(answers(asked, places, wording) ? 1 : 0);
  }
  to.section(ANSWERED, Uint8Array.from(answered));
}
