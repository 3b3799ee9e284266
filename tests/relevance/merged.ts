import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Desk, openDesk } from '../../src/desk.ts';
import type { Answer, Comparison } from '../../src/domain.ts';
import { family } from '../../src/language/families.ts';
import { isStopWord, words } from '../../src/language/words.ts';
import { APART, mergeTopics } from './merged-folder.ts';
import { figuresOf, scoreTopic } from './score.mjs';

type Figures = Record<string, number | null>;

interface Row {
  query: string;
  readings?: { file: string; text: string }[];
}

interface Topic {
  name: string;
  dir: string;
  rows: Row[];
  desk: Desk;
  /** Every word family of its articles. */
  families: ReadonlySet<string>;
}

async function topicsIn(folder: string, only: readonly string[] | null): Promise<Topic[]> {
  const names = readdirSync(folder).filter(
    (name) => existsSync(join(folder, name, 'gold.jsonl')) && (only?.includes(name) ?? true),
  );
  return Promise.all(
    names.map(async (name) => {
      const dir = join(folder, name);
      const desk = await openDesk(join(dir, 'corpus'));
      const rows = readFileSync(join(dir, 'gold.jsonl'), 'utf8')
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => JSON.parse(line) as Row);
      const families = new Set(desk.corpus.articles.flatMap((a) => words(a.text).map((t) => family(t.text))));
      return { name, dir, rows, desk, families };
    }),
  );
}

/** Puts the articles of all topics into one corpus. */
function deskOfAll(topics: readonly Topic[], work: string): Promise<Desk> {
  const dir = join(work, 'all');
  mergeTopics(topics, dir);
  return openDesk(dir);
}

const topicOf = (file: string): string => file.split(APART, 1)[0]!;

/** An answer with the file names of one topic; what is of another topic keeps its name, which no label has. */
function asOf(topic: string, answer: Answer): Answer {
  const own = <T extends { file: string }>(of: T): T =>
    topicOf(of.file) === topic ? { ...of, file: of.file.slice(topic.length + APART.length) } : of;
  return {
    ...answer,
    excerpts: answer.excerpts.map(own),
    figures: answer.figures.map((c) => ({ ...c, readings: c.readings.map(own) })),
  };
}

/** The comparisons of an answer, one an event, that answer. */
function perEvent({ figures, events }: Answer): Comparison[] {
  if (events.length === 0) return figures.slice(0, 1);
  return events.flatMap(({ id }) => figures.find((c) => c.event === id) ?? []);
}

interface Asked {
  topic: Topic;
  row: Row;
  alone: Answer;
  merged: Answer;
  /** A word of it stands in the articles of this topic alone. */
  isNamed: boolean;
  /** Its own topic is among two at least that give figures when each is asked alone. */
  isGeneric: boolean;
  /** From 0; -1 where the right event is not among the comparisons. */
  rank: number;
}

function ask(topic: Topic, row: Row, topics: readonly Topic[], all: Desk): Asked {
  const told = words(row.query).filter((t) => !isStopWord(t.text));
  const isNamed = told.some((t) => topics.filter((other) => other.families.has(family(t.text))).length === 1);
  const alone = topic.desk.ask(row.query);
  const giving = topics.filter((other) => other.desk.ask(row.query).figures.length > 0);
  const merged = all.ask(row.query);
  return {
    topic,
    row,
    alone,
    merged,
    isNamed,
    isGeneric: !isNamed && giving.includes(topic) && giving.length > 1 && (row.readings?.length ?? 0) > 0,
    rank: perEvent(merged).findIndex((c) => c.readings.some((r) => topicOf(r.file) === topic.name)),
  };
}

/** An answer as its reader sees it who picks the right event. */
function picked({ topic, merged, rank }: Asked): Answer {
  const right = perEvent(merged)[rank];
  return asOf(topic.name, right ? { ...merged, figures: [right] } : merged);
}

/** Scores answers to some of the labelled questions with the scorer of all. */
function score(asked: readonly Asked[], answerOf: (a: Asked) => Answer, work: string): Figures {
  const total: Record<string, number> = {};
  for (const topic of new Set(asked.map((a) => a.topic))) {
    const own = asked.filter((a) => a.topic === topic);
    const dir = mkdtempSync(join(work, 'part-'));
    cpSync(join(topic.dir, 'corpus'), join(dir, 'corpus'), { recursive: true });
    writeFileSync(join(dir, 'gold.jsonl'), own.map((a) => JSON.stringify(a.row)).join('\n'));
    for (const [key, value] of Object.entries(scoreTopic(dir, own.map(answerOf))))
      if (typeof value === 'number') total[key] = (total[key] ?? 0) + value;
  }
  const { 'not verbatim': _, ...figures } = figuresOf(total);
  return figures;
}

function ranked(asked: readonly Asked[]): Record<string, number> {
  const share = (of: readonly Asked[]): number => Math.round((1000 * of.length) / asked.length) / 1000;
  const mixing = asked.filter(({ merged }) =>
    merged.figures.some((c) => new Set(c.readings.map((r) => topicOf(r.file))).size > 1),
  );
  return {
    questions: asked.length,
    'right event first': share(asked.filter((a) => a.rank === 0)),
    'among the first three': share(asked.filter((a) => a.rank >= 0 && a.rank < 3)),
    listed: share(asked.filter((a) => a.rank >= 0)),
    'events listed, on average':
      Math.round((10 * asked.reduce((sum, a) => sum + perEvent(a.merged).length, 0)) / asked.length) / 10,
    'mixing two topics': mixing.length,
  };
}

/**
 * Asks the questions of every topic, or of `only` some, of one corpus that holds the articles of all, and scores them beside the answers
 * that each topic gives alone: all, those that name their event by a word that no other topic has, and those that are
 * generic, as several topics give figures for them and no word tells which is meant. For these also what their reader
 * gets who picks the right event.
 */
export async function scoreMerged(
  folder: string,
  only: readonly string[] | null = null,
  show = false,
): Promise<{ scores: Record<string, Figures>; events: Record<string, Record<string, number>> }> {
  const work = mkdtempSync(join(tmpdir(), 'merged-'));
  try {
    const topics = await topicsIn(folder, only);
    const all = await deskOfAll(topics, work);
    const asked = topics.flatMap((topic) => topic.rows.map((row) => ask(topic, row, topics, all)));
    const named = asked.filter((a) => a.isNamed);
    const generic = asked.filter((a) => a.isGeneric);
    const merged = (a: Asked): Answer => asOf(a.topic.name, a.merged);
    const alone = (a: Asked): Answer => a.alone;
    if (show)
      for (const { topic, row, rank, isNamed, isGeneric, merged: answer } of asked)
        if (rank !== 0 && (row.readings?.length ?? 0) > 0)
          console.log(
            `${topic.name} · ${row.query} · ${isNamed ? 'named' : isGeneric ? 'generic' : 'other'} · rank ${rank + 1} of ${perEvent(answer).length} · first ${topicOf(answer.figures[0]?.readings[0]?.file ?? '-')}`,
          );
    const withReadings = (list: readonly Asked[]): Asked[] =>
      list.filter((a) => (a.row.readings?.length ?? 0) > 0);
    return {
      scores: {
        'all, each topic alone': score(asked, alone, work),
        'all, merged': score(asked, merged, work),
        'named, each topic alone': score(named, alone, work),
        'named, merged': score(named, merged, work),
        'generic, each topic alone': score(generic, alone, work),
        'generic, merged': score(generic, merged, work),
        'generic, merged, right event picked': score(generic, picked, work),
      },
      events: {
        all: ranked(withReadings(asked)),
        named: ranked(withReadings(named)),
        generic: ranked(generic),
      },
    };
  } finally {
    rmSync(work, { recursive: true });
  }
}
