import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Archive } from '../../src/archive/archive.ts';
import { buildArchive } from '../../src/archive/build/build.ts';
import { extend } from '../../src/archive/build/extend.ts';
import { archiveHoldings } from '../../src/archive/holdings.ts';
import { merge, type Part } from '../../src/archive/merge.ts';
import { Segment } from '../../src/archive/segment.ts';
import { SegmentBuilder } from '../../src/archive/segment-builder.ts';
import { CorpusFolder } from '../../src/corpus/folder.ts';
import { type Desk, deskOf, openDesk } from '../../src/desk.ts';
import type { Filters } from '../../src/domain.ts';
import { family } from '../../src/language/families.ts';
import { isStopWord, words } from '../../src/language/words.ts';
import { toJson } from '../../src/render/json.ts';
import { ArchiveEngine } from '../../src/search/archive.ts';
import { writeFolder } from '../bench/generator/folder.ts';
import { figuresOf, scoreTopic } from './score.mjs';

const SEED = 7;

/** Builds the archive of about so many generated passages. */
async function others(passages: number, work: string): Promise<Segment> {
  const dir = join(work, 'others');
  await writeFolder(dir, passages, SEED);
  const path = join(work, 'others.archive');
  await buildArchive({ dir, dataDir: work, path });
  return Segment.read(path);
}

/** Puts the articles of a topic into one archive with others. */
async function archiveAmong(topic: string, among: Segment, work: string): Promise<Archive> {
  const { files } = await new CorpusFolder(join(topic, 'corpus')).scan();
  const { latest } = among.about();
  const builder = new SegmentBuilder(latest);
  for (const file of files) builder.add(file, { size: 0, changed: 0 });
  builder.write(join(work, 'topic.part'));
  const parts = [among, Segment.read(join(work, 'topic.part'))].map(
    (segment): Part => ({ segment, keep: () => true }),
  );
  merge(parts, { refused: [], problems: [], latest }, join(work, 'joined'));
  await extend(join(work, 'joined'), join(work, 'topic.archive'), {
    before: among.sections,
    threads: availableParallelism(),
  });
  return Archive.open(join(work, 'topic.archive'));
}

interface Row {
  query: string;
  readings?: { file: string }[];
  excerpts?: { file: string }[];
}

const rowsOf = (topic: string): Row[] =>
  readFileSync(join(topic, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Row);

/** The file that most labels of a topic name: an article of its event. */
function typicalFile(rows: readonly Row[]): string {
  const named = new Map<string, number>();
  for (const { file } of rows.flatMap((row) => [...(row.readings ?? []), ...(row.excerpts ?? [])]))
    named.set(file, (named.get(file) ?? 0) + 1);
  return [...named].sort((a, b) => b[1] - a[1])[0]![0];
}

/** A word of the question stands in no more of the other articles than chance would have it. */
const RARE = 3;

type Sums = Record<string, number>;

function add(sums: Sums, scores: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(scores))
    if (typeof value === 'number') sums[key] = (sums[key] ?? 0) + value;
}

/** Scores the answers to some of a topic's questions. */
function score(
  topic: string,
  rows: readonly Row[],
  answers: readonly unknown[],
  work: string,
): Record<string, unknown> {
  const dir = mkdtempSync(join(work, 'part-'));
  cpSync(join(topic, 'corpus'), join(dir, 'corpus'), { recursive: true });
  writeFileSync(join(dir, 'gold.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
  const scores = scoreTopic(dir, answers);
  rmSync(dir, { recursive: true });
  return scores;
}

/**
 * Scores the labelled topics of a folder, or `only` some, each placed in one archive among so many generated passages, beside what each
 * gives alone: all questions as they are typed, those that name their event by a word that hardly any other article has, and all when the
 * reader has picked the event.
 */
export async function scoreAmong(
  folder: string,
  passages: number,
  only: readonly string[] | null,
): Promise<Record<string, Record<string, number | null>>> {
  const work = mkdtempSync(join(tmpdir(), 'among-'));
  try {
    const among = await others(passages, work);
    const noise = new ArchiveEngine(Archive.of(among.sections.shared));
    const sums = new Map<string, Sums>();
    for (const name of readdirSync(folder).filter((n) => only?.includes(n) ?? true)) {
      const topic = join(folder, name);
      const rows = rowsOf(topic);
      const alone = await openDesk(join(topic, 'corpus'));
      const placed = deskOf(archiveHoldings(await archiveAmong(topic, among, work)));
      const event = typicalFile(rows);
      const isNamed = ({ query }: Row): boolean =>
        words(query).some(
          ({ text }) =>
            !isStopWord(text) && noise.statistics.inText(family(text)) <= RARE && alone.ask(text).answered,
        );
      const ways: [string, Desk, Filters, (row: Row) => boolean][] = [
        ['all, alone', alone, {}, () => true],
        ['all, among others', placed, {}, () => true],
        ['named, alone', alone, {}, isNamed],
        ['named, among others', placed, {}, isNamed],
        ['event picked, alone', alone, { event }, () => true],
        ['event picked, among others', placed, { event }, () => true],
      ];
      for (const [way, desk, filters, isOf] of ways) {
        const own = rows.filter(isOf);
        const answers = own.map(({ query }): unknown => JSON.parse(toJson(desk.ask(query, filters))));
        const total = sums.get(way) ?? {};
        sums.set(way, total);
        add(total, score(topic, own, answers, work));
      }
      console.log(name, ...ways.map(([way]) => `${way} ${figuresOf(sums.get(way)!)['readings F1']}`));
    }
    return Object.fromEntries(
      [...sums].map(([way, total]) => {
        const { 'not verbatim': _, ...figures } = figuresOf(total);
        return [way, figures];
      }),
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
