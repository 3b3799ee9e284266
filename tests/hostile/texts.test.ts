import { describe, expect, test } from 'vitest';
import { choiceOf } from '../../src/discord/choice.ts';
import { markdownTree } from '../../src/playground/link/markdown.ts';
import { escapeText, unescapeText } from '../../src/render/escape.ts';
import { visible } from '../../src/render/visible.ts';
import { lettersOf } from './discord.ts';
import { hiddenIn } from './hidden.ts';
import { HOSTILE } from './strings.ts';

/** What a reader sees of a text whatever stands for the rest: letters, digits and the marks of Markdown and code. */
const seenOf = (text: string): string =>
  text.replace(/[^\p{L}\p{N}\p{P}$+<=>^`|~]|[\u115f\u1160\u3164\uffa0]/gu, '');
/** Signs that stand for characters, among what is seen: letters of tags, and code points. */
const SIGNS = /[◈◉].|⟨U\+[\dA-F]+⟩|¶/gu;

describe.each(HOSTILE)('$name', ({ text }) => {
  test('is quoted on Discord so that all of it is seen, and can be had back', () => {
    const escaped = escapeText(text);
    const [quotation, ...others] = markdownTree(`> ${escaped}`);
    expect([quotation?.kind, others]).toEqual(['quote', []]);
    const seen = lettersOf(markdownTree(`> ${escaped}`));
    expect(hiddenIn(seen)).toEqual([]);
    expect(seenOf(seen.replace(SIGNS, ''))).toBe(seenOf(text.replace(SIGNS, '')));
    const lost =
      /[\u0080-\u009f\ufff0-\ufff8\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e001f}]|\p{Cs}/gu;
    expect(unescapeText(escaped)).toBe(text.replace(lost, '\ufffd'));
  });

  test('is seen whole on a page and in a terminal', () => {
    expect(hiddenIn(visible(text))).toEqual([]);
    expect(seenOf(visible(text).replace(SIGNS, ''))).toBe(seenOf(text.replace(SIGNS, '')));
  });

  test('is offered as a choice on one line', () => {
    const name = choiceOf(text, text, 'value')?.name ?? '';
    expect(hiddenIn(name)).toEqual([]);
    expect(name).not.toMatch(/[\n\t]/);
  });
});
