import { extractedLabel } from '../corpus/extracted.ts';
import type { Article, Passage, QuoteOccurrence } from '../domain.ts';
import { family } from '../language/families.ts';
import { isStopWord, words } from '../language/words.ts';
import { type Alignment, align, indexOf } from './align.ts';
import type { Asked } from './match.ts';
import { changesIn } from './occurrence.ts';
import type { Keep, Quotations } from './quotations.ts';
import { isContent, wordsOf } from './tokens.ts';

/** Fewer words outside quotation marks are anybody's. */
const LEAST_PARAPHRASE = 4;
/** The share of the words that may differ outside quotation marks. */
const LOOSE = 0.2;
/** The share of the words of content that a passage must hold. */
const HELD = 1 - 2 * LOOSE;
/** Of the passages that hold the words, so many are looked at word by word. */
const MOST_PASSAGES = 2000;

/** A text's words as they are compared. */
const foldedText = (text: string): string =>
  wordsOf(text)
    .map((w) => w.text)
    .join(' ');

/** Whether a word is a function word that was typed without its apostrophe ("dont"). */
const lacksApostrophe = (word: string): boolean =>
  [1, 2].some((n) => isStopWord(`${word.slice(0, -n)}'${word.slice(-n)}`));

/** Words and numbers that no article writes with an apostrophe or with separators of thousands. */
const PLAIN = /^(?:\p{L}[\p{L}\d]*|\d{1,3}|\d+\.\d+|(?:1[5-9]|20)\d\d)$/u;

/** The families of the words that tell something, but for those that an article may write in another way. */
function tellingIn(text: string): string[] {
  const telling = words(text).flatMap(({ text: word }) =>
    isStopWord(word) || !PLAIN.test(word) || lacksApostrophe(word) ? [] : [family(word)],
  );
  return [...new Set(telling)];
}

/** The passages that may hold what is asked for outside quotation marks. */
function passagesFor({ text, texts }: Asked, quotations: Quotations, keep: Keep): Passage[] {
  const telling = tellingIn(text);
  // Each that is missing is one of the words that may differ.
  const most = Math.floor(LOOSE * texts.length);
  return quotations.passagesWith(telling, Math.max(1, telling.length - most), MOST_PASSAGES, keep);
}

/** Where the words asked for stand in others with no more changed than may differ; null when they do not. */
function nearIn(asked: readonly string[], texts: readonly string[]): Alignment | null {
  const at = indexOf(texts, asked);
  if (at >= 0) return { from: at, to: at + asked.length, distance: 0, changes: [] };
  const near = align(asked, texts);
  return near && near.distance <= LOOSE * asked.length && near.to > near.from ? near : null;
}

/** The same words, or nearly, outside quotation marks; one sentence an article at most, and none of the articles `without`. */
export function paraphrasesOf(
  asked: Asked,
  quotations: Quotations,
  without: ReadonlySet<Article>,
  keep?: Keep,
): QuoteOccurrence[] {
  const content = [...new Set(asked.texts.filter(isContent))];
  if (asked.texts.length < LEAST_PARAPHRASE || asked.texts.filter(isContent).length < 2) return [];
  const least = HELD * content.length;
  const held = (text: string): number => content.filter((word) => text.includes(word)).length;
  const found = new Map<Article, QuoteOccurrence>();
  const others: Keep = (article) => !without.has(article) && (!keep || keep(article));
  for (const passage of passagesFor(asked, quotations, others)) {
    const { article } = passage;
    if (found.has(article)) continue;
    const lower = passage.text.toLowerCase();
    const plain = held(lower);
    if (plain < least && (plain < least / 2 || held(foldedText(lower)) < least)) continue;
    const own = wordsOf(passage.text).filter((w) => !quotations.covers(article, passage.start + w.start));
    const near = nearIn(
      asked.texts,
      own.map((w) => w.text),
    );
    if (!near) continue;
    const { file, outlet, headline, published, url } = article;
    found.set(article, {
      status: 'paraphrased',
      file,
      line: passage.line,
      extracted: extractedLabel(article, passage),
      start: passage.start,
      end: passage.end,
      text: passage.text,
      words: passage.text.slice(own[near.from]!.start, own[near.to - 1]!.end),
      extent: null,
      changes: changesIn(asked, passage.text, own, near.changes),
      speaker: null,
      named: false,
      cue: null,
      toldBy: null,
      medium: null,
      group: 1,
      outlet,
      headline,
      published,
      url,
      kind: passage.kind,
    });
  }
  return [...found.values()];
}
