import { openDesk } from '../../../../src/desk.ts';
import { en } from '../../../../src/locale/en.ts';
import { toDiscord } from '../../../../src/render/discord.ts';
import type { Engine, Opened } from '../system.ts';

const CONTROLS = {
  views: ['figures', 'quotations'],
  openId: (view: string) => view,
  isShareable: true,
} as const;

/** The desk on a folder of files, which it reads when it is opened: meant for a corpus of a story's size. */
export const LIVE_DESK: Engine = {
  async prepare() {
    // It reads the articles themselves.
  },
  async open({ dir }): Promise<Opened> {
    const desk = await openDesk(dir);
    return {
      ask(question) {
        const answer = desk.ask(question);
        toDiscord(answer, { page: 0, buttonId: String, say: en, controls: CONTROLS });
        return answer.excerpts.map((e) => e.file);
      },
    };
  },
};
