import { firstOf, placeIn } from '../../bisect.ts';
import { startAt } from '../../search/inverted-index.ts';
import type { NoteKind } from '../../suggest/note.ts';
import { ByteReader } from '../bytes.ts';
import type { Sections } from '../container.ts';
import { Texts } from '../dictionary.ts';
import { Bits } from './bits.ts';
import { EntryRecord } from './record.ts';
import { WordIndex } from './word-index.ts';

/** The section of the answers of things. */
export const ANSWERED = 'thingAnswered';

/** The entries of a kind by number, the most useful first, and their wordings by number, those of an entry side by side. */
export class KindColumns {
  readonly kind: NoteKind;
  /** Words by the wordings in which they stand. */
  readonly index: WordIndex;
  readonly #worths: Float64Array;
  readonly #records: Buffer;
  readonly #recordEnds: Uint32Array;
  readonly #byKey: Uint32Array;
  readonly #wordings: Texts;
  readonly #wordingsOf: Uint32Array;
  readonly #byWording: Uint32Array;
  /** For the first wordings of things whether they have an answer. */
  readonly #answered: Buffer | null;

  constructor(sections: Sections, kind: NoteKind) {
    this.kind = kind;
    this.index = new WordIndex(sections, kind !== 'quotation', kind);
    this.#worths = sections.f64(`${kind}Worths`);
    this.#records = sections.bytes(`${kind}Records`);
    this.#recordEnds = sections.u32(`${kind}RecordEnds`);
    this.#byKey = sections.u32(`${kind}ByKey`);
    this.#wordings = new Texts(sections.bytes(`${kind}Wordings`), sections.u32(`${kind}WordingEnds`));
    this.#wordingsOf = sections.u32(`${kind}WordingsOf`);
    this.#byWording = sections.u32(`${kind}ByWording`);
    this.#answered = kind === 'thing' ? sections.bytes(ANSWERED) : null;
  }

  /** How many entries there are, and how many wordings they have in all. */
  get size(): number {
    return this.#worths.length;
  }

  get wordings(): number {
    return this.#wordings.size;
  }

  worth(entry: number): number {
    return this.#worths[entry]!;
  }

  wording(i: number): string {
    return this.#wordings.at(i);
  }

  /** The numbers of an entry's wordings, the most common first: from the first up to the second. */
  wordingsOf(entry: number): [from: number, to: number] {
    return [startAt(this.#wordingsOf, entry), this.#wordingsOf[entry]!];
  }

  /** The entry of a wording. */
  entryOf(wording: number): number {
    return placeIn(this.#wordingsOf, wording + 1);
  }

  record(entry: number): EntryRecord {
    const [from, to] = this.wordingsOf(entry);
    const reader = new ByteReader(this.#records, startAt(this.#recordEnds, entry));
    return new EntryRecord(this.kind, reader, from < to ? this.wording(from) : null, to - from);
  }

  /** Which of an entry's wordings have an answer, as far as that was looked at when the archive was built. */
  answersOf(entry: number): Map<string, boolean> {
    const answers = new Map<string, boolean>();
    const [from, to] = this.wordingsOf(entry);
    for (let i = from; i < to && this.#answered && i < this.#answered.length; i++)
      answers.set(this.wording(i), this.#answered[i] === 1);
    return answers;
  }

  /** The number of the entry of a key; -1 where there is none. */
  idOf(key: string): number {
    const at = firstOf(this.size, (i) => this.record(this.#byKey[i]!).key >= key);
    const found = at < this.size ? this.#byKey[at]! : -1;
    return found >= 0 && this.record(found).key === key ? found : -1;
  }

  /** Marks the wordings that begin with a text, in small letters. */
  markBeginning(start: string, bits: Bits): void {
    const { size } = this.#wordings;
    const lower = (i: number): string => this.wording(this.#byWording[i]!).toLowerCase();
    const from = firstOf(size, (i) => lower(i) >= start);
    const to = firstOf(size, (i) => lower(i) > start && !lower(i).startsWith(start), from);
    for (let i = from; i < to; i++) bits.add(this.#byWording[i]!);
  }

  /** An empty set of wordings. */
  none(): Bits {
    return new Bits(this.wordings);
  }
}
