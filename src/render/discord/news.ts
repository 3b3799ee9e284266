import type { News } from '../../domain.ts';
import { en } from '../../locale/en.ts';
import { worded } from '../../locale/phrase.ts';
import { escapeText } from '../escape.ts';
import { corpusWords, cut } from '../words.ts';
import type { Body } from './body.ts';
import { excerptLine, phrase, plain, readingLine } from './lines.ts';
import type { Block } from './pack.ts';

const CLASH = 0xda373c;
const FRESH = 0xf0b232;
const LONGEST = 600;
const MOST_BEFORE = 12;

/** A new reading with the sentence that gives it, verbatim. */
function readingsBlock(news: News): Block {
  return {
    title: () => '**New in the answer**',
    continued: () => '**New in the answer** (continued)',
    items: [
      ...news.readings.map(
        (r) => (width: number) => `${readingLine(r)(width)}\n> ${escapeText(cut(r.sentence, LONGEST))}`,
      ),
      ...news.excerpts.map(excerptLine),
    ],
    gap: '\n',
  };
}

function beforeWords({ before }: News): string {
  if (before.length === 0) return '**Before**: nothing in the corpus answered it.';
  const shown = before.slice(0, MOST_BEFORE).map((text) => `“${phrase(text, 100)}”`);
  const more = before.length > MOST_BEFORE ? `, and ${before.length - MOST_BEFORE} more` : '';
  return `**Before**: ${shown.join(', ')}${more}`;
}

/** What a channel is told of a watched question: what is new, and what there was before. */
export function newsBody(news: News): Body {
  return {
    blocks: [
      plain('A watched question has a new answer.'),
      ...(news.readings.length + news.excerpts.length > 0 ? [readingsBlock(news)] : []),
      ...(news.conflict
        ? [plain(`**CONFLICT** ${escapeText(cut(worded(news.conflict, en), LONGEST))}`)]
        : []),
      plain(beforeWords(news)),
    ],
    colour: news.conflict ? CLASH : FRESH,
    searched: `searched ${corpusWords(news)}`,
  };
}
