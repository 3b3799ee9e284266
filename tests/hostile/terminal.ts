import { stripVTControlCharacters } from 'node:util';
import type { Notice, Reply } from '../../src/domain.ts';
import { toJson } from '../../src/render/json.ts';
import { toText } from '../../src/render/text.ts';
import { hiddenIn } from './hidden.ts';
import type { Drawn, Medium } from './medium.ts';
import { othersWith, repliesWith, type Words } from './places.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const COLOURS = /\u001b\[\d+m/g;

/** How many lines begin at the margin, where a message is quoted too, and the colours in order. */
function drawn(text: string, isMessage: boolean): Drawn {
  const bare = stripVTControlCharacters(text);
  const atMargin = bare
    .split('\n')
    .filter((line) => /^\S/.test(line) && !(isMessage && line.startsWith('│ ')));
  return {
    forms: [
      `${atMargin.length} lines at the margin`,
      `colours ${text.match(COLOURS)?.join('').replaceAll('\u001b', '')}`,
    ],
    faults: hiddenIn(text.replace(COLOURS, '')).map((fault) => `has ${fault} in ${JSON.stringify(text)}`),
  };
}

/** The lines at the margin, without the question, which is the first. */
export function marginLines(words: Words): string[] {
  const shown = [...Object.values(repliesWith(words)), othersWith(words).notice];
  return shown.flatMap((reply) =>
    toText(reply, false, 5)
      .split('\n')
      .slice(1)
      .filter((line) => /^\S/.test(line)),
  );
}

/** Replies and notices with colours, and replies as JSON, which a terminal shows too. */
export const terminal: Medium = (words) => {
  const replies = repliesWith(words);
  const shown: Record<string, Reply | Notice> = { ...replies, notice: othersWith(words).notice };
  const asText = Object.entries(shown).map(([name, reply]): [string, Drawn] => [
    name,
    drawn(toText(reply, true, 5), reply.kind === 'message'),
  ]);
  const asJson = Object.entries(replies).map(([name, reply]): [string, Drawn] => {
    const json = toJson(reply);
    const { query } = JSON.parse(json);
    const faults = [...hiddenIn(json), ...(/[\n<]/.test(json) ? ['a line or an element'] : [])];
    return [
      `${name} as JSON`,
      { forms: [`question kept: ${query === reply.query}`], faults: faults.map((fault) => `has ${fault}`) },
    ];
  });
  return Object.fromEntries([...asText, ...asJson]);
};
