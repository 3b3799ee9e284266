import { Mistake } from './mistake.ts';
import { visible } from './render/visible.ts';

/**
 * Does a command's work and returns the exit code: 0, 2 for a user's mistake, which is told in one sentence, or 1 for a
 * fault of the program, which is told whole.
 */
export async function exitCodeOf(work: () => Promise<void>, err: (text: string) => void): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    if (error instanceof Mistake) {
      err(`${visible(error.message)}\n`);
      return 2;
    }
    const details = error instanceof Error ? error.stack : String(error);
    err(`This is a fault of Crosscheck: ${visible(String(details))}\n`);
    return 1;
  }
}
