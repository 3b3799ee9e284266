import type { MessageCommand } from '../src/command.ts';

/** Apps ▸ Fact-check this message: what a message claims, claim by claim, shown to the asker alone. */
export const checkMessage: MessageCommand = {
  data: { type: 3, name: 'Fact-check this message', contexts: [0, 1, 2], integration_types: [0, 1] },
  run: (text, desk) => desk.message(text),
};
