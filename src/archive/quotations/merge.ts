import { byText } from '../../order.ts';
import { speakerWords } from '../../quote/speakers.ts';
import type { SectionWriter } from '../container.ts';
import type { Texts } from '../dictionary.ts';
import { ListsWriter } from '../lists-writer.ts';
import { Numbers } from '../numbers.ts';
import type { Segment } from '../segment.ts';
import { NumberedTexts, TextsWriter } from '../texts-writer.ts';
import type { StoredQuotations } from './stored.ts';
import { FIRST_SPEAKER, type UnitColumns, UnitColumnsWriter, type UnitEntry } from './unit-columns.ts';

/** An article by the segment in which it was read, and its number there. */
export interface TakenArticle {
  part: number;
  i: number;
}

/** Writes the quotations of some articles of several segments as those of one archive, and what finds them. */
export function mergeQuotations(
  segments: readonly Segment[],
  taken: readonly TakenArticle[],
  to: SectionWriter,
): void {
  const parts = segments.map((segment) => segment.quotations);
  const words = merged(parts.map((part) => part.words));
  const speakers = merged(parts.map((part) => part.speakers));
  copyQuotations(parts, taken, to);
  writeTexts(words.texts, to, 'unitWords', 'unitWordEnds');
  writeTexts(speakers.texts, to, 'quoted', 'quotedEnds');
  writeSpeakerWords(speakers.texts, to);

  writeUnits(parts, taken, words, speakers, to);
}

function copyQuotations(
  parts: readonly StoredQuotations[],
  taken: readonly TakenArticle[],
  to: SectionWriter,
): void {
  to.begin('quotations');
  const ends = new Uint32Array(taken.length);
  let end = 0;
  taken.forEach(({ part, i }, article) => {
    const bytes = parts[part]!.bytes(i);
    to.write(bytes);
    end += bytes.length;
    ends[article] = end;
  });
  to.section('quotationEnds', ends);
}

/** Writes the units, and which of them each word and each speaker has. */
function writeUnits(
  parts: readonly StoredQuotations[],
  taken: readonly TakenArticle[],
  words: Merged,
  speakers: Merged,
  to: SectionWriter,
): void {
  const columns = new UnitColumnsWriter();
  const [byWord, bySpeaker] = [new ListsWriter(words.texts.length), new ListsWriter(speakers.texts.length)];
  const distinct = new Numbers();
  for (const { part, i } of taken) {
    const { units } = parts[part]!;
    const become = { words: words.become[part]!, speakers: speakers.become[part]! };
    const own: UnitEntry[] = [];
    for (let id = units.first[i]!; id < units.first[i + 1]!; id++) {
      const number = columns.size + own.length;
      const unit = renumbered(units, id, become);
      const different = new Set(Array.from(unit.words));
      for (const word of different) byWord.add(word, number);
      if (unit.speaker >= FIRST_SPEAKER) bySpeaker.add(unit.speaker - FIRST_SPEAKER, number);
      distinct.push(different.size);
      own.push(unit);
    }
    columns.add(own);
  }
  columns.write(to);
  to.section('unitDistinct', distinct.written);
  byWord.write(to, 'unitsWith', 'unitsWithEnds');
  bySpeaker.write(to, 'unitsBy', 'unitsByEnds');
}

/** A unit of a part, with the numbers that its words and its speaker have in the whole. */
function renumbered(
  units: UnitColumns,
  id: number,
  become: { words: Uint32Array; speakers: Uint32Array },
): UnitEntry {
  const speaker = units.speaker(id);
  return {
    words: units.words(id).map((word) => become.words[word]!),
    speaker: speaker < FIRST_SPEAKER ? speaker : become.speakers[speaker - FIRST_SPEAKER]! + FIRST_SPEAKER,
    around: units.around(id),
  };
}

/** The texts of several lists in order, and for each list what its numbers become. */
interface Merged {
  texts: string[];
  become: Uint32Array[];
}

function merged(lists: readonly Texts[]): Merged {
  const all = lists.map((list) => Array.from({ length: list.size }, (_, i) => list.at(i)));
  const texts = [...new Set(all.flat())].sort(byText);
  const idOf = new Map(texts.map((text, id) => [text, id]));
  return { texts, become: all.map((own) => Uint32Array.from(own, (text) => idOf.get(text)!)) };
}

function writeTexts(texts: readonly string[], to: SectionWriter, name: string, ends: string): void {
  const writer = new TextsWriter();
  for (const text of texts) writer.add(text);
  writer.write(to, name, ends);
}

/** Writes the words by one of which a speaker is asked for, in order, and for each the speakers. */
function writeSpeakerWords(speakers: readonly string[], to: SectionWriter): void {
  const words = speakers.map((speaker) => new Set(speakerWords(speaker)));
  const all = [...new Set(words.flatMap((own) => [...own]))].sort(byText);
  const numbered = new NumberedTexts();
  const lists = new ListsWriter(all.length);
  for (const word of all) numbered.idOf(word);
  words.forEach((own, speaker) => {
    for (const word of own) lists.add(numbered.idOf(word), speaker);
  });
  numbered.write(to, 'quotedWords', 'quotedWordEnds');
  lists.write(to, 'quotedWith', 'quotedWithEnds');
}
