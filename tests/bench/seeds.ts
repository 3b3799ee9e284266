import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { loadCorpus } from '../../src/corpus/load.ts';
import { openDesk } from '../../src/desk.ts';
import { pictureOf } from '../../src/render/picture/picture.ts';
import { cases, READERS, valueF1 } from './peers.ts';
import { benchSuggestions } from './suggest.ts';

const root = join(import.meta.dirname, '..', '..');
const seeds = join(root, 'seeds');

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function timed(run: () => void): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

/** Prints the times of the desk on the seeds, and the figure scanner beside two libraries. */
export async function benchSeeds(): Promise<void> {
  const opened = performance.now();
  const desk = await openDesk(seeds);
  const load = performance.now() - opened;
  const questions = [
    'deportees count',
    'when did CECOT open',
    'CECOT capacity',
    'what did Noem say about consequences',
    'how much was paid',
  ];
  const first = timed(() => desk.ask(questions[0]!));
  const warm = questions.flatMap((q) => Array.from({ length: 40 }, () => timed(() => desk.ask(q))));

  /** A picture of an answer as SVG and PNG: the first, which loads what draws, and the median of ten. */
  async function picture(question: string): Promise<{ first: string; median: string }> {
    const answer = desk.ask(question);
    const times: number[] = [];
    for (let i = 0; i < 11; i++) {
      const from = performance.now();
      await pictureOf(answer);
      times.push(performance.now() - from);
    }
    return { first: times[0]!.toFixed(0), median: median(times.slice(1)).toFixed(0) };
  }

  const pictures = await picture(questions[0]!);

  const sentences = (await loadCorpus(seeds)).passages.map((p) => p.text);
  const bytes = sentences.reduce((n, s) => n + Buffer.byteLength(s), 0);

  /** Megabytes of article text that a reader takes a second, on one core, best of several runs. */
  function speed(read: (text: string) => unknown, runs: number): number {
    const times = Array.from({ length: runs }, () => timed(() => sentences.forEach((s) => void read(s))));
    return bytes / 1e6 / (Math.min(...times) / 1000);
  }

  const terminal = Array.from({ length: 5 }, () =>
    timed(() => spawnSync('npm', ['run', '-s', 'factcheck', '--', 'deportees', 'count'], { cwd: root })),
  );

  console.table({
    'load the seeds': { ms: load.toFixed(1) },
    'first question': { ms: first.toFixed(2) },
    'a question, median': { ms: median(warm).toFixed(2) },
    'a question, slowest': { ms: Math.max(...warm).toFixed(2) },
    'first picture, PNG': { ms: pictures.first },
    'a picture, median of 10': { ms: pictures.median },
    'terminal command in all, median of 5': { ms: median(terminal).toFixed(0) },
  });

  const list = cases();
  const [own] = READERS;
  const rate = speed(own!.read, 30);
  console.table(
    Object.fromEntries(
      READERS.map((reader) => {
        const mbs = reader === own ? rate : speed(reader.read, 2);
        return [
          reader.name,
          {
            'MB of article text a second': mbs.toPrecision(3),
            'times slower': (rate / mbs).toPrecision(3),
            'F1 of values': valueF1(reader, list).toFixed(3),
          },
        ];
      }),
    ),
  );
  console.log(
    `values: ${list.length} sentences of the project's own cases, which it passes by construction; text: the articles in seeds/`,
  );

  await benchSuggestions();
}
