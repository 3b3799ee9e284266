import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf } from '../../src/discord/choice.ts';

const nameOf = (text: string, behind = ''): string | undefined => choiceOf(text, behind, 'value')?.name;

describe('the name of a choice', () => {
  it.each([
    ['plain text', 'deportees', 'deportees'],
    ['Markdown, which Discord shows as it is here', '**a_b** `c`', '**a_b** `c`'],
    ['line breaks and control characters', 'a\n\u0007b\u2028c\u0085d', 'a b c d'],
    ['marks that turn the direction', 'a\u202egpj.exe\u2066\u200f', 'agpj.exe'],
    ['what is not seen', 'a\u200b\u200b\ufeffb\u00adc', 'abc'],
    ['runs of joiners', 'a\u200d\u200d\u200db \u200c\u200d c', 'a\u200db c'],
    ['emoji of several parts', '👩🏽‍🚒 ❤️ 🏳️‍🌈', '👩🏽‍🚒 ❤️ 🏳️‍🌈'],
    ['a Persian joiner', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['Chinese and Arabic', '遇难者 · الضحايا', '遇难者 · الضحايا'],
    ['half a character', 'a\ud83d', 'a\ufffd'],
  ])('keeps or mends %s', (_, text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  it('is cut at a word, and what stands behind it stays', () => {
    const name = nameOf(`${'seven letters '.repeat(20)}end`, '5 figures, 4 articles')!;
    expect(name.length).toBeLessThanOrEqual(100);
    expect(name).toMatch(/^(?:seven letters )+(?:seven|letters)?(?: letters)?… · 5 figures, 4 articles$/);
  });

  it('cuts no character in two', () => {
    expect(nameOf('👩🏽‍🚒'.repeat(40))).toMatch(/^(?:👩🏽‍🚒)+…$/u);
    expect(nameOf('地'.repeat(150))).toBe(`${'地'.repeat(98)}…`);
  });

  it.each(['', '   ', '\u200b', '\u202e\u2066'])('is none for %j', (text) => {
    expect(choiceOf(text, 'x')).toBeNull();
  });

  it('is none where what it sets is longer than Discord takes', () => {
    expect(choiceOf('file', '', 'x'.repeat(101))).toBeNull();
  });

  it('is always what Discord takes', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, (shown, behind) => {
        const choice = choiceOf(shown, behind, 'value');
        if (choice === null) return;
        expect(choice.name.length).toBeGreaterThan(0);
        expect(choice.name.length).toBeLessThanOrEqual(100);
        expect(choice.name.isWellFormed()).toBe(true);
        expect(choice.name).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
