import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Printed {
  text: string;
  title?: string;
  outlet?: string;
  published?: string;
}

/** Two earthquakes in two countries in one month, one of them told of again weeks later, and a match. */
export const EVENTS: Readonly<Record<string, Printed>> = {
  'lindor-1.txt': {
    title: 'Earthquake hits Lindor',
    outlet: 'The Beacon',
    published: '2024-05-03',
    text: `An earthquake killed at least 30 people in Lindor on Thursday, the governor of Sarvia said. The Red Cross sent
tents, and the United Nations offered help. About 400 houses fell.`.replace(/\n/g, ' '),
  },
  'lindor-2.txt': {
    title: 'Lindor counts its dead',
    outlet: 'Morning Star',
    published: '2024-05-05',
    text: `The earthquake in Lindor killed 41 people, said Mayor Ana Brek. In Sarvia the Red Cross asked for blankets.`,
  },
  'lindor-3.txt': {
    title: 'A month on, Lindor rebuilds',
    outlet: 'The Weekly',
    published: '2024-06-08',
    text: `The earthquake killed 47 people in Lindor, the government of Sarvia now says. Ana Brek laid the first stone of a
new school.`.replace(/\n/g, ' '),
  },
  'marvek-1.txt': {
    title: 'Quake shakes Marvek',
    outlet: 'The Beacon',
    published: '2024-05-20',
    text: `An earthquake killed 5 people in Marvek on Monday, said Jon Tarn, the mayor of Marvek. Ostria asked the Red Cross
and the United Nations for help.`.replace(/\n/g, ' '),
  },
  'marvek-2.txt': {
    title: 'Marvek toll rises',
    outlet: 'Morning Star',
    published: '2024-05-22',
    text: `Seven people were killed by the earthquake in Marvek, the government of Ostria said. Jon Tarn thanked the Red
Cross.`.replace(/\n/g, ' '),
  },
  'match.txt': {
    title: 'Rovers beat Halden',
    outlet: 'The Beacon',
    published: '2024-05-12',
    text: `Rovers beat Halden by two goals on Saturday, and 12,000 people watched. Petra Olm scored both goals for Rovers.`,
  },
};

/** Puts articles into a folder of their own. */
export async function folderWith(articles: Readonly<Record<string, Printed>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crosscheck-'));
  const sources = Object.entries(articles).map(([file, { text: _, ...source }]) => [file, source]);
  await writeFile(join(folder, 'sources.json'), JSON.stringify(Object.fromEntries(sources)));
  for (const [file, { text }] of Object.entries(articles)) await writeFile(join(folder, file), `${text}\n`);
  return folder;
}

/** Runs `work` on a folder of articles, which is removed at the end. */
export async function inFolder<T>(
  articles: Readonly<Record<string, Printed>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await folderWith(articles);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
