import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Reply } from './domain.ts';
import { Mistake } from './mistake.ts';
import { pictureOf, svgOf } from './render/picture/picture.ts';

const ENDINGS = ['.png', '.svg'];

/** Refuses a file name that does not say which kind of picture is wanted. */
export function checkPictureFile(file: string): void {
  if (!ENDINGS.includes(extname(file).toLowerCase()))
    throw new Mistake(`--chart writes ${ENDINGS.join(' or ')}, not "${file}": name a file that ends so.`);
}

/** Writes the picture of an answer into a file, which is replaced; false where the answer has no figures to draw. */
export async function writePicture(reply: Reply, file: string): Promise<boolean> {
  if (reply.kind !== 'factcheck') return false;
  const bytes = extname(file).toLowerCase() === '.svg' ? await svgOf(reply) : (await pictureOf(reply))?.bytes;
  if (!bytes) return false;
  try {
    await writeFile(file, bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Mistake(
      `The picture cannot be written to "${file}" (${code}): name a file in a folder that exists.`,
    );
  }
  return true;
}
