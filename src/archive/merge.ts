import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { ArticleIndex } from '../ask/article-index.ts';
import { fileKey } from '../corpus/names.ts';
import type { CorpusProblem } from '../domain.ts';
import { addTo } from '../group.ts';
import { phrase } from '../locale/phrase.ts';
import { byText } from '../order.ts';
import { ArchivedArticle } from './article.ts';
import { ByteWriter } from './bytes.ts';
import { SectionWriter } from './container.ts';
import { Texts } from './dictionary.ts';
import { fileWords } from './fingerprint.ts';
import { InvertedBuilder } from './inverted-builder.ts';
import { mergeQuotations } from './quotations/merge.ts';
import { RecordReader } from './record.ts';
import { type AboutSegment, type RefusedFile, type Segment, VERSION } from './segment.ts';
import { TextsWriter } from './texts-writer.ts';

/** A segment, and which of its articles are taken. */
export interface Part {
  segment: Segment;
  keep(i: number): boolean;
}

/** What stands in an archive beside its columns. */
export interface AboutArchive extends AboutSegment {
  /** How many of the terms are families. */
  families: number;
  articles: number;
  passages: number;
  /** How many of the passages are no page furniture, and how many terms they and their headlines have. */
  written: number;
  textLength: number;
  headlineLength: number;
  /** Twelve hexadecimal digits over every file's name and bytes. */
  fingerprint: string;
  problems: CorpusProblem[];
  /** The outlets and days that `outletOf` and `dayOf` number, from 1. */
  outlets: string[];
  days: string[];
}

interface Taken {
  file: string;
  part: number;
  i: number;
}

/** The families and concepts of all parts in the order of a dictionary, and for each part what its terms become. */
function mergedTerms(parts: readonly Part[]): { terms: string[]; families: number; become: Uint32Array[] } {
  const all = new Set<string>();
  for (const { segment } of parts)
    for (let id = 0; id < segment.terms.size; id++) all.add(segment.terms.at(id));
  const isConcept = (term: string): boolean => term.startsWith('~');
  const families = [...all].filter((term) => !isConcept(term)).sort(byText);
  const concepts = [...all].filter(isConcept).sort(byText);
  const terms = [...families, ...concepts];
  const idOf = new Map(terms.map((term, id) => [term, id]));
  const become = parts.map(({ segment }) =>
    new Uint32Array(segment.terms.size).map((_, id) => idOf.get(segment.terms.at(id))!),
  );
  return { terms, families: families.length, become };
}

/**
 * How families are written: the sum over the parts, less what is not taken of them. Three numbers a family: its own, its uses
 * and those with a capital.
 */
function mergedUses(parts: readonly Part[], become: readonly Uint32Array[], families: number): Uint32Array {
  const uses = new Uint32Array(2 * families);
  parts.forEach(({ segment, keep }, p) => {
    const own = segment.sections.u32('uses');
    for (let i = 0; i < own.length; i += 3) {
      const id = become[p]![own[i]!]!;
      uses[2 * id]! += own[i + 1]!;
      uses[2 * id + 1]! += own[i + 2]!;
    }
    const idOf = new Map<string, number>();
    for (let i = 0; i < segment.size; i++) {
      if (keep(i)) continue;
      if (idOf.size === 0)
        for (let id = 0; id < segment.terms.size; id++) idOf.set(segment.terms.at(id), become[p]![id]!);
      const article = ArchivedArticle.of(segment, i);
      for (const [family, { all, capital }] of new ArticleIndex(article, article.read().passages).uses) {
        const id = idOf.get(family)!;
        uses[2 * id]! -= all;
        uses[2 * id + 1]! -= capital;
      }
    }
  });
  const used = Array.from({ length: families }, (_, id) => id).filter((id) => uses[2 * id]! > 0);
  return Uint32Array.from(used.flatMap((id) => [id, uses[2 * id]!, uses[2 * id + 1]!]));
}

/** Numbers texts from 1, null as 0. */
class Numbering {
  readonly texts: string[] = [];
  readonly #ids = new Map<string, number>();

  of(text: string | null): number {
    if (text === null) return 0;
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    this.texts.push(text);
    this.#ids.set(text, this.texts.length);
    return this.texts.length;
  }
}

/** Every word as it is written, in order, with its family. */
function writeSurfaces(parts: readonly Part[], become: readonly Uint32Array[], to: SectionWriter): void {
  const familyOf = new Map<string, number>();
  parts.forEach(({ segment }, p) => {
    const surfaces = new Texts(segment.sections.bytes('surfaces'), segment.sections.u32('surfaceEnds'));
    const families = segment.sections.u32('surfaceFamilies');
    for (let i = 0; i < surfaces.size; i++) familyOf.set(surfaces.at(i), become[p]![families[i]!]!);
  });
  const sorted = [...familyOf.keys()].sort(byText);
  const words = new TextsWriter();
  for (const word of sorted) words.add(word);
  words.write(to, 'surfaces', 'surfaceEnds');
  to.section(
    'surfaceFamilies',
    Uint32Array.from(sorted, (word) => familyOf.get(word)!),
  );
}

/** The latest year in which the articles of some parts name a day. */
function latestNamed(parts: readonly Part[]): string | null {
  const named = parts.flatMap(({ segment }) => segment.about().own.named ?? []);
  return named.sort(byText).at(-1) ?? null;
}

/** Writes the names and digests of files; returns the twelve hexadecimal digits over them that `assemble` gives. */
function writeFiles(files: readonly { file: string; digest: string }[], to: SectionWriter): string {
  const hash = createHash('sha256');
  const writer = new TextsWriter();
  for (const { file, digest } of [...files].sort((a, b) => byText(a.file, b.file))) {
    hash.update(fileWords(file, digest));
    writer.add(fileWords(file, digest));
  }
  writer.write(to, 'files', 'fileEnds');
  return hash.digest('hex').slice(0, 12);
}

/** What is wrong with files and folder, in the order of file names, as `assemble` has it. */
function problemsOf(
  taken: readonly Taken[],
  segmentOf: (one: Taken) => Segment,
  { refused, problems }: Rest,
): CorpusProblem[] {
  const found = [...problems, ...refused.flatMap((r) => r.problems)];
  /** The articles with a text of some length and sum. */
  const alike = new Map<string, Taken[]>();
  for (const one of taken) {
    found.push(...(new RecordReader(segmentOf(one).record(one.i)).stated().problems ?? []));
    const text = segmentOf(one).textBytes(one.i);
    const key = `${text.length} ${crc32(text)}`;
    const first = alike.get(key)?.find((other) => segmentOf(other).textBytes(other.i).equals(text));
    if (first) {
      const message = phrase('sameText', one.file, first.file);
      found.push({ file: one.file, line: null, message });
    } else addTo(alike, key, one);
  }
  return found.sort((a, b) => byText(a.file, b.file));
}

/** What of a folder is in none of its segments. */
export interface Rest {
  refused: readonly RefusedFile[];
  /** What is wrong with the folder itself. */
  problems: readonly CorpusProblem[];
  /** The date as of which articles without one were read, in all segments. */
  latest: string | null;
}

/** Writes one archive of the articles of several segments, in the order of file names. */
export function merge(parts: readonly Part[], rest: Rest, path: string): void {
  const { refused, latest } = rest;
  const taken: Taken[] = [];
  parts.forEach(({ segment, keep }, part) => {
    for (let i = 0; i < segment.size; i++) if (keep(i)) taken.push({ file: segment.names.at(i), part, i });
  });
  taken.sort((a, b) => byText(a.file, b.file));
  const segmentOf = ({ part }: Taken): Segment => parts[part]!.segment;
  const { terms, families, become } = mergedTerms(parts);

  const to = new SectionWriter(path, VERSION);
  const concatenated = (name: string, ends: string, bytesOf: (one: Taken) => Buffer): void => {
    to.begin(name);
    const at = new Uint32Array(taken.length);
    let end = 0;
    taken.forEach((one, i) => {
      const bytes = bytesOf(one);
      to.write(bytes);
      end += bytes.length;
      at[i] = end;
    });
    to.section(ends, at);
  };
  concatenated('texts', 'textEnds', (one) => segmentOf(one).textBytes(one.i));
  concatenated('records', 'recordEnds', (one) => segmentOf(one).recordBytes(one.i));
  const names = new TextsWriter();
  for (const { file } of taken) names.add(file);
  names.write(to, 'names', 'nameEnds');
  const words = new TextsWriter();
  for (const term of terms) words.add(term);
  words.write(to, 'terms', 'termEnds');

  const digests = new ByteWriter(1 << 20);
  const stamps = new Float64Array(2 * taken.length);
  const [outlets, days] = [new Numbering(), new Numbering()];
  const outletOf = new Uint32Array(taken.length);
  const dayOf = new Uint32Array(taken.length);
  taken.forEach((one, a) => {
    const segment = segmentOf(one);
    digests.raw(segment.digestBytes(one.i));
    const { size, changed } = segment.stamp(one.i);
    stamps.set([size, changed], 2 * a);
    const { outlet, published } = new RecordReader(segment.record(one.i));
    outletOf[a] = outlets.of(outlet);
    dayOf[a] = days.of(published);
  });
  to.section('digests', digests.written);
  to.section('stamps', stamps);
  to.section('outletOf', outletOf);
  to.section('dayOf', dayOf);
  to.section(
    'keys',
    Float64Array.from(taken, ({ file }) => Number.parseInt(fileKey(file), 16)),
  );

  const inverted = new InvertedBuilder(terms.length);
  for (const one of taken) {
    const segment = segmentOf(one);
    const { passages } = new RecordReader(segment.record(one.i));
    const isFurniture = passages.map(({ kind }) => kind === 'furniture');
    inverted.add(segment.bagBytes(one.i), become[one.part]!, isFurniture);
  }
  inverted.write(to);
  const segments = parts.map(({ segment }) => segment);
  mergeQuotations(segments, taken, to);
  to.section('uses', mergedUses(parts, become, families));
  writeSurfaces(parts, become, to);

  const files = [
    ...taken.map((one) => ({ file: one.file, digest: segmentOf(one).digest(one.i) })),
    ...refused,
  ];
  const about: AboutArchive = {
    latest,
    own: {
      published: days.texts.reduce<string | null>(
        (last, day) => (last === null || day > last ? day : last),
        null,
      ),
      named: latestNamed(parts),
    },
    refused: [...refused],
    problems: problemsOf(taken, segmentOf, rest),
    undated: dayOf.filter((day) => day === 0).length,
    families,
    articles: taken.length,
    ...inverted.sums,
    fingerprint: writeFiles(files, to),
    outlets: outlets.texts,
    days: days.texts,
  };
  to.section('about', Buffer.from(JSON.stringify(about)));
  to.finish();
}
