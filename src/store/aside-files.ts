import { promises as fs } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { Mistake } from '../mistake.ts';
import type { Asides } from './asides.ts';

const fileSchema = z.object({
  version: z.literal(1),
  pairs: z.record(z.string(), z.object({ by: z.string(), at: z.iso.datetime() })),
});

/**
 * Takes over what was put aside before there was a database: one JSON file a server in the folder `aside` of the data
 * folder, which is renamed then. Throws a Mistake that names a file that cannot be read.
 */
export async function takeOverAsideFiles(dataDir: string, asides: Asides): Promise<void> {
  const dir = join(dataDir, 'aside');
  const files = await fs.readdir(dir).catch(() => null);
  if (!files) return;
  for (const file of files.filter((name) => /^\d+\.json$/.test(name))) {
    let pairs: z.infer<typeof fileSchema>['pairs'];
    try {
      ({ pairs } = fileSchema.parse(JSON.parse(await fs.readFile(join(dir, file), 'utf8'))));
    } catch {
      throw new Mistake(
        `What was put aside in ${join(dir, file)} cannot be read: mend the file, or remove it to forget what it holds.`,
      );
    }
    for (const [pair, { by, at }] of Object.entries(pairs))
      await asides.put(basename(file, '.json'), [pair], by, new Date(at));
  }
  // Another process may have been faster.
  await fs.rename(dir, `${dir}.taken-over-${Date.now()}`).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}
