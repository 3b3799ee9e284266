import type { Desk } from '../../../../src/desk.ts';
import { en } from '../../../../src/locale/en.ts';
import { toDiscord } from '../../../../src/render/discord.ts';
import type { Opened } from '../system.ts';

const CONTROLS = {
  views: ['figures', 'quotations'],
  openId: (view: string) => view,
  isShareable: true,
} as const;

/** A desk as something that is asked: its whole answer, and the first screen of it as Discord gets it. */
export function answeringOn(desk: Desk): Opened {
  return {
    ask(question) {
      const answer = desk.ask(question);
      toDiscord(answer, { page: 0, buttonId: String, say: en, controls: CONTROLS });
      return answer.excerpts.map((e) => e.file);
    },
  };
}
