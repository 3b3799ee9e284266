import { openDesk } from '../../../../src/desk.ts';
import type { Engine, Opened } from '../system.ts';
import { answeringOn } from './answering.ts';

/** The desk on a folder of files, which it reads when it is opened: meant for a corpus of a story's size. */
export const LIVE_DESK: Engine = {
  async prepare() {
    // It reads the articles themselves.
  },
  async open({ dir }): Promise<Opened> {
    return answeringOn(await openDesk(dir));
  },
};
