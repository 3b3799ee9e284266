import type { News } from '../../domain.ts';
import type { Catalogue } from '../../locale/catalogue.ts';
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
function readingsBlock(news: News, say: Catalogue): Block {
  const title = `**${say.news.fresh}**`;
  return {
    title: () => title,
    continued: () => `${title} ${say.page.continued}`,
    items: [
      ...news.readings.map(
        (r) => (width: number) =>
          `${readingLine(r, { say })(width)}\n> ${escapeText(cut(r.sentence, LONGEST))}`,
      ),
      ...news.excerpts.map((e) => excerptLine(e, { say })),
    ],
    gap: '\n',
  };
}

function beforeWords({ before }: News, say: Catalogue): string {
  const title = `**${say.news.before}**`;
  if (before.length === 0) return `${title}: ${say.news.nothingBefore}`;
  const shown = before.slice(0, MOST_BEFORE).map((text) => say.quoted(phrase(text, 100)));
  const more = before.length > MOST_BEFORE ? `, ${say.page.andMore(before.length - MOST_BEFORE)}` : '';
  return `${title}: ${shown.join(', ')}${more}`;
}

/** What a channel is told of a watched question: what is new, and what there was before. */
export function newsBody(news: News, say: Catalogue): Body {
  return {
    blocks: [
      plain(say.news.hasNews),
      ...(news.readings.length + news.excerpts.length > 0 ? [readingsBlock(news, say)] : []),
      ...(news.conflict
        ? [plain(`**${say.relations.conflict}** ${escapeText(cut(worded(news.conflict, say), LONGEST))}`)]
        : []),
      plain(beforeWords(news, say)),
    ],
    colour: news.conflict ? CLASH : FRESH,
    searched: say.searched.searched(corpusWords(news, say)),
  };
}
