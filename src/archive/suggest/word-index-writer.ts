import { family } from '../../language/families.ts';
import { words } from '../../language/words.ts';
import { byText } from '../../order.ts';
import type { SectionWriter } from '../container.ts';
import { writeLists } from '../lists.ts';
import { TextsWriter } from '../texts-writer.ts';

/** The numbers of some texts in their order. */
export function inOrder(texts: readonly string[]): Uint32Array {
  return Uint32Array.from(texts.keys()).sort((a, b) => byText(texts[a]!, texts[b]!) || a - b);
}

/** How many code units two texts begin with alike; at most 255. */
function shared(a: string, b: string): number {
  let i = 0;
  while (i < 255 && i < a.length && a[i] === b[i]) i++;
  return i;
}

const put = (lists: Map<string, number[]>, key: string, i: number): void => {
  const own = lists.get(key);
  if (!own) lists.set(key, [i]);
  else if (own.at(-1) !== i) own.push(i);
};

/**
 * Writes which words stand in which of some texts, both by number: the words in rising order of code units as UTF-16, how many
 * units each begins with as the one before it, and their families where texts are found by these too. Sections begin with `name`.
 */
export function writeWordIndex(
  texts: Iterable<string>,
  hasFamilies: boolean,
  to: SectionWriter,
  name: string,
): void {
  const inTexts = new Map<string, number[]>();
  let i = 0;
  for (const text of texts) {
    for (const token of words(text)) put(inTexts, token.text, i);
    i++;
  }
  const sorted = [...inTexts.keys()].sort(byText);
  const ends = new Uint32Array(sorted.length);
  let end = 0;
  sorted.forEach((word, n) => {
    end += word.length;
    ends[n] = end;
  });
  to.section(`${name}Words`, Buffer.from(sorted.join(''), 'utf16le'));
  to.section(`${name}WordEnds`, ends);
  to.section(
    `${name}WordShared`,
    Uint8Array.from(sorted, (word, n) => (n > 0 ? shared(sorted[n - 1]!, word) : 0)),
  );
  const lists = sorted.map((word) => inTexts.get(word)!);
  writeLists(lists, `${name}InTexts`, `${name}InTextsEnds`, to);
  if (!hasFamilies) return;
  const ofFamily = new Map<string, number[]>();
  sorted.forEach((word, n) => {
    put(ofFamily, family(word), n);
  });
  const families = [...ofFamily.keys()].sort(byText);
  const written = new TextsWriter();
  for (const one of families) written.add(one);
  written.write(to, `${name}Families`, `${name}FamilyEnds`);
  const members = families.map((one) => ofFamily.get(one)!);
  writeLists(members, `${name}FamilyWords`, `${name}FamilyWordsEnds`, to);
}
