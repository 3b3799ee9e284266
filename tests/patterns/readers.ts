import { LONGEST_QUERY } from '../../src/ask/longest.ts';
import { checkTags } from '../../src/corpus/formats/html/tags.ts';
import { markdownLine } from '../../src/corpus/formats/md.ts';
import { splitSentences } from '../../src/corpus/sentences.ts';
import { deskOn } from '../../src/desk.ts';
import { figuresOf } from '../../src/extract/article.ts';
import { quotedIn } from '../../src/extract/quotation/marks.ts';
import { quotationsOf } from '../../src/extract/quotation/quotations.ts';
import { words } from '../../src/language/words.ts';
import { LONGEST_MESSAGE } from '../../src/message/check.ts';
import { readMessage } from '../../src/message/claims.ts';
import { readAsked } from '../../src/quote/match.ts';
import { readTopic } from '../../src/quote/topic.ts';
import { escapeText, unescapeText } from '../../src/render/escape.ts';
import { harmless } from '../../src/render/export/cell.ts';
import { markdownQuote } from '../../src/render/export/markdown/escape.ts';
import { wrap } from '../../src/render/text/layout.ts';
import { cut } from '../../src/render/words.ts';
import { corpusOf, readText } from './one-line.ts';

/** What is read or written of a text, by what a reader of the tests calls it. */
export const READERS: Readonly<Record<string, (text: string) => void>> = {
  'sentences of a line': (text) => void splitSentences(text),
  words: (text) => void words(text),
  'a line of Markdown': (text) => void markdownLine(text),
  'tags of a page': (text) => {
    try {
      checkTags(text);
    } catch {
      // Nested too deeply, which is said.
    }
  },
  'an article in Markdown': (text) => void readText(text, 'a.md'),
  'quotation marks': (text) => void quotedIn(text),
  'claims of the longest message': (text) => void readMessage(text.slice(0, LONGEST_MESSAGE)),
  'a quotation that is asked for': (text) => void readAsked(text),
  'a question for words': (text) => void readTopic(text),
  'escaped for Discord': (text) => void unescapeText(escapeText(text)),
  'quoted in Markdown': (text) => void markdownQuote(text),
  'a cell of a table': (text) => void harmless(text),
  'lines of a terminal': (text) => void wrap(text, 100, ''),
  'cut to a length': (text) => void cut(text, 400),
};

/** What is read of an article's sentences. */
export const ARTICLE_READERS: Readonly<Record<string, (text: string) => void>> = {
  'an article with its figures': (text) => void figuresOf(readText(text).passages),
  'what an article quotes': (text) => {
    const { article, passages } = readText(text);
    quotationsOf(article, passages);
  },
};

/** What is done with the desk's articles, which looks at every figure many times. */
export const DESK_READERS: Readonly<Record<string, (text: string) => void>> = {
  'asked with an article': (text) => {
    const desk = deskOn(corpusOf([text, '238 people were deported on Monday.']));
    desk.ask('how many people were deported');
    desk.ask(`a ${text.slice(0, LONGEST_QUERY - 2)}`);
  },
  'compared with another article': (text) => {
    const desk = deskOn(corpusOf([text, '238 people were deported, he said “a a a a a” on Monday.']));
    desk.survey();
    desk.quote(`a a a a a ${text.slice(0, 300)}`);
  },
  'what is offered of an article': (text) => {
    const desk = deskOn(corpusOf([text]));
    desk.suggest('peo', ['thing', 'name', 'speaker', 'quotation'], 25);
    desk.sources('0.txt');
  },
};

/** What fills an article with figures, quotations or names. */
export const FULL: readonly string[] = [
  ...[
    '1 ',
    '1%',
    '$1 ',
    '1 in 1 ',
    '1 of ',
    '2020 ',
    'one ',
    '1 million ',
    'killed ',
    '1 people were killed, ',
  ],
  ...['"a" ', '“a” ', '“a,” said B. ', 'he said “a a a a” ', 'John Smith ', 'March 1, ', 'a ', 'a'],
];

/** What a text says again and again. */
export const PUMPS: readonly string[] = [
  ...[
    '1',
    '1 ',
    '1,',
    '1.',
    '1-',
    '1/',
    '1:',
    '1%',
    '$1 ',
    '1st ',
    '1 in 1 ',
    '1 of ',
    '2020 ',
    '1 million ',
  ],
  ...['a', 'A', 'é', '中', 'á', '😀', '\u200b', '\u0301', '\u{e0041}', '\ud800', 'a-', 'A.B.', 'Mr. ', 'a. '],
  ...[' ', '\t', '\u00a0', ' \u00a0', ',', ', ', '. ', '.', '; ', '? ', '!', '--', '– ', ': ', '|', '| a '],
  ...[
    '"',
    '“',
    '”',
    "'",
    '’',
    '"a" ',
    '“a” ',
    '“a,” said B. ',
    'said: “a” ',
    '(',
    ')',
    '()',
    '[',
    '[](',
    '{',
  ],
  ...[
    '<',
    '<a',
    '<a ',
    "<a '",
    '<a "> "',
    '<!--',
    '&',
    '&amp;',
    '@',
    '#',
    '# ',
    ' #',
    '> ',
    '- ',
    '*',
    '_',
    '`',
    '\\',
  ],
  ...[
    'of ',
    'of of 1 ',
    'the the ',
    'said ',
    'he said ',
    'who ',
    'and ',
    'no ',
    'not ',
    'one ',
    'one hundred ',
  ],
  ...[
    'John ',
    'John Smith ',
    'March 1, ',
    'Monday ',
    'in 2020 ',
    'between 1 and ',
    'including 1 ',
    'per ',
    'half ',
  ],
  ...[
    'killed ',
    '1 people were killed, ',
    'according to ',
    'via ',
    'http://a',
    'www.',
    '=',
    '\t=',
    ';  ',
    ',,',
  ],
];
